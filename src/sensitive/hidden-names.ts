import { closedInArns } from './arn-words.ts'
import { isMadeByCloud } from './made-by-cloud.ts'

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
 * Names as people choose them, `payroll-db`, `Payroll DB server`, `/acme/payroll`, looked for wherever they stand, in capitals or
 * not. The time is proportional to the text: at a word as many names are tried as there are lengths of names that begin with it.
 */
export class HiddenNames {
  /** By the name as it is: what differs in capitals alone is something else. */
  readonly #exact = new Map<string, string>()
  /** By the name in small letters, as it was added first. */
  readonly #stands = new Map<string, string>()
  readonly #shapes = new Map<string, Shape[]>()

  /** What stands for exactly this name; undefined: it is none. */
  get(name: string): string | undefined {
    return this.#exact.get(name)
  }

  /** @param stand what is to be read in its place */
  add(name: string, stand: string): void {
    this.#exact.set(name, stand)
    const known = small(name)
    if (!this.#stands.has(known)) this.#stands.set(known, stand)
    const [word] = known.matchAll(WORD)
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
    const known = small(text)
    let closed: ReadonlyMap<number, number> | undefined
    let hidden = ''
    let last = 0
    for (const { 0: word, index } of known.matchAll(WORD)) {
      const found = index < last ? undefined : this.#at(known, word, index, last)
      if (found === undefined) continue
      const stand = this.#standFor(text.slice(found.start, found.end))
      if (stand === undefined) continue
      closed ??= closedInArns(text)
      if (closed.get(found.start) === found.end) continue
      hidden += text.slice(last, found.start) + stand
      last = found.end
    }
    return last === 0 ? text : hidden + text.slice(last)
  }

  /** A name may differ in capitals alone from what the cloud made. */
  #standFor(name: string): string | undefined {
    const stand = this.#exact.get(name)
    return stand ?? (isMadeByCloud(name) ? undefined : this.#stands.get(small(name)))
  }

  #at(known: string, word: string, index: number, from: number) {
    for (const { before, length } of this.#shapes.get(word) ?? []) {
      const start = index - before
      const end = start + length
      const isName = start >= from && this.#stands.has(known.slice(start, end))
      if (isName && isEdge(known, start - 1, -1) && isEdge(known, end, 1)) return { start, end }
    }
    return undefined
  }
}

/** In small letters, each as long as it was: a dotted capital I is two otherwise, and a sigma at the end of a word another one. */
function small(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase().replaceAll('ς', 'σ')
}

/** Whether no name goes on there. A dot belongs to it where a word is beyond: `web.example`, but not `of web.` */
function isEdge(text: string, at: number, beyond: -1 | 1): boolean {
  const character = text.charAt(at) === '.' ? text.charAt(at + beyond) : text.charAt(at)
  return !JOINED.test(character)
}
