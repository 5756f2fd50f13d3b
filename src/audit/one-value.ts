import { type Document, joined, type LineReader, valueAt } from './document.ts'
import { isJson } from './json.ts'
import type { Line } from './lines.ts'
import { SingleLines } from './single-lines.ts'

/** Characters of a value over several lines, which is held in memory; what is larger is looked at line by line. */
const LARGEST_VALUE = 64 * 1024 * 1024

/** Lines that may be one value of JSON, which is known at its end alone. */
export class OneValue implements LineReader {
  readonly #single = new SingleLines()
  #held: Line[] = []
  #size = 0
  #isTooLarge = false;

  *add(line: Line): Generator<Document> {
    this.#held.push(line)
    this.#size += line.text.length
    this.#isTooLarge ||= this.#size > LARGEST_VALUE
    if (this.#isTooLarge) yield* this.#release()
  }

  *end(isWhole: boolean): Generator<Document> {
    const text = isWhole && this.#held.length > 0 ? joined(this.#held) : ''
    if (isJson(text)) yield valueAt(text, this.#held[0]?.number ?? 1, 0)
    else {
      yield* this.#release()
      yield* this.#single.end()
    }
  }

  *#release(): Generator<Document> {
    for (const one of this.#held.splice(0)) yield* this.#single.add(one)
  }
}
