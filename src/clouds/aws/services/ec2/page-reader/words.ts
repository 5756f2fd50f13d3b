/** So many strings of at most so many bytes are remembered: some 200 kB. */
const SLOTS = 4096
const LONGEST = 32

/**
 * Strings of ASCII bytes. What was lately met is the same string again: answers repeat names, ids and words thousands
 * of times. Each string is one of its own and keeps no page alive, as slices of a page's text would.
 */
export class Words {
  readonly #lately: string[] = Array.from({ length: SLOTS }, () => '')

  read(bytes: Buffer, start: number, end: number): string {
    const length = end - start
    if (length > LONGEST) return bytes.toString('latin1', start, end)
    const slot = slotOf(bytes, start, end)
    const known = this.#lately[slot] ?? ''
    if (known.length === length && isAt(bytes, start, known)) return known
    const word = bytes.toString('latin1', start, end)
    this.#lately[slot] = word
    return word
  }
}

/** Of the length and the bytes in which words differ most: the first and the last four. */
function slotOf(bytes: Buffer, start: number, end: number): number {
  let hash = (end - start) * 31 + (bytes[start] ?? 0)
  for (let at = Math.max(start, end - 4); at < end; at++) hash = Math.imul(hash, 31) + (bytes[at] ?? 0)
  return (hash ^ (hash >>> 12)) & (SLOTS - 1)
}

function isAt(bytes: Buffer, start: number, word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    if (bytes[start + index] !== word.charCodeAt(index)) return false
  }
  return true
}
