/** Where a name begins and ends, counted from its first word. */
interface Shape {
  /** Characters before the word. */
  readonly before: number
  readonly length: number
}

const WORD = /[\p{L}\p{N}_]+/gu
/** What goes on beside it is part of it: `web` is not the name in `web-server`. */
const JOINED = /[\p{L}\p{N}_-]/u

/**
 * Names as people choose them, `payroll-db`, `Payroll DB server`, `/acme/payroll`, looked for wherever they stand. The time is
 * proportional to the text: at a word as many names are tried as there are lengths of names that begin with it.
 */
export class HiddenNames {
  readonly #stands = new Map<string, string>()
  readonly #shapes = new Map<string, Shape[]>()

  /** What stands for the name; undefined: it is none. */
  get(name: string): string | undefined {
    return this.#stands.get(name)
  }

  /** @param stand what is to be read in its place */
  add(name: string, stand: string): void {
    this.#stands.set(name, stand)
    const [word] = name.matchAll(WORD)
    if (word === undefined) return
    const shapes = this.#shapes.get(word[0]) ?? []
    this.#shapes.set(word[0], shapes)
    const shape = { before: word.index, length: name.length }
    if (shapes.some(({ before, length }) => before === shape.before && length === shape.length)) return
    shapes.push(shape)
    // The longest name is meant.
    shapes.sort((a, b) => b.length - a.length)
  }

  /** The text without them. */
  hiddenIn(text: string): string {
    if (this.#stands.size === 0) return text
    let hidden = ''
    let last = 0
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const found = index < last ? undefined : this.#at(text, word, index, last)
      if (found === undefined) continue
      hidden += text.slice(last, found.start) + found.stand
      last = found.end
    }
    return last === 0 ? text : hidden + text.slice(last)
  }

  #at(text: string, word: string, index: number, from: number) {
    for (const { before, length } of this.#shapes.get(word) ?? []) {
      const start = index - before
      const end = start + length
      const stand = start < from ? undefined : this.#stands.get(text.slice(start, end))
      if (stand !== undefined && isEdge(text, start - 1, -1) && isEdge(text, end, 1))
        return { start, end, stand }
    }
    return undefined
  }
}

/** Whether no name goes on there. A dot belongs to it where a word is beyond: `web.example`, but not `of web.` */
function isEdge(text: string, at: number, beyond: -1 | 1): boolean {
  const character = text.charAt(at) === '.' ? text.charAt(at + beyond) : text.charAt(at)
  return !JOINED.test(character)
}
