import type { Document, LineReader } from './document.ts'
import type { Line } from './lines.ts'
import { Rows } from './rows.ts'
import { SingleLines } from './single-lines.ts'
import { looksLikeTable } from './table.ts'

/** Lines that are rows of a table if the first two look like it, where no name says so, as on the standard input. */
export class MaybeRows implements LineReader {
  #first: Line | null = null
  #reader: LineReader | null = null;

  *add(line: Line): Generator<Document> {
    if (this.#first === null) {
      this.#first = line
      return
    }
    if (this.#reader === null) {
      this.#reader = looksLikeTable(this.#first.text, line.text) ? new Rows(false) : new SingleLines()
      yield* this.#reader.add(this.#first)
    }
    yield* this.#reader.add(line)
  }

  *end(isWhole: boolean): Generator<Document> {
    const reader = this.#reader ?? new SingleLines()
    if (this.#reader === null && this.#first !== null) yield* reader.add(this.#first)
    yield* reader.end(isWhole)
  }
}
