import { type Document, joined, type LineReader, textOf } from './document.ts'
import { textsIn } from './json.ts'
import type { Line } from './lines.ts'
import type { PlacedText } from './placed-text.ts'
import { lineAlone } from './single-lines.ts'
import { cellsOf, rowOf, separatorIn } from './table.ts'

/** Characters of a row over several lines; a quote that is never closed must not swallow the rest of a file. */
const LARGEST_ROW = 1024 * 1024

/** A table of one column has none: lines end with it. */
const NO_SEPARATOR = '\n'

/** What the lines of a table are read by. */
interface Head {
  readonly separator: string
  readonly names: readonly string[]
}

/** The rows of a table, which may go over several lines, and of those that follow it behind a blank line. */
export class Rows implements LineReader {
  readonly #isNamed: boolean
  #head: Head | null = null
  #isBehindBlank = false
  #held: Line[] = []
  #size = 0

  /** @param isNamed whether the file's name says that it is a table; else lines of another number of cells are none of its rows */
  constructor(isNamed: boolean) {
    this.#isNamed = isNamed
  }

  *add(line: Line): Generator<Document> {
    const { text } = line
    if (this.#held.length === 0 && !this.#opens(text)) {
      yield* this.#alone(line, this.#isNamed || this.#head === null)
      return
    }
    const closes = this.#held.length > 0 && !hasAllQuotes(text)
    this.#held.push(line)
    this.#size += text.length
    if (closes) yield* this.#together()
    else if (this.#size > LARGEST_ROW) yield* this.end()
  }

  *end(): Generator<Document> {
    for (const line of this.#take()) yield* this.#alone(line, false)
  }

  #take(): readonly Line[] {
    const held = this.#held
    this.#held = []
    this.#size = 0
    return held
  }

  *#together(): Generator<Document> {
    const text = joined(this.#held)
    if (this.#head !== null && !this.#fits(text)) yield* this.end()
    else yield* this.#row(this.#take(), text)
  }

  /** @param isRow whether a line of another number of cells is a row; false: it may be a piece of one, with other columns */
  *#alone(line: Line, isRow: boolean): Generator<Document> {
    const fits = this.#fits(line.text)
    const alone = fits ? [] : lineAlone(line)
    if (!fits && (!isRow || alone.some(({ value }) => value !== null))) yield* alone
    else yield* this.#row([line], line.text)
  }

  *#row(lines: readonly Line[], text: string): Generator<Document> {
    const isBehindBlank = this.#isBehindBlank
    this.#isBehindBlank = text.trim() === ''
    const document = textOf(lines)
    const isHead = this.#head === null || (isBehindBlank && this.#isOtherHead(text))
    if (isHead) this.#head = headIn(text) ?? this.#head
    const cells = this.#head === null || isHead ? null : cellsOf(text, this.#head.separator)
    yield cells === null ? document : { ...document, value: this.#valueOf(cells) }
  }

  #valueOf(cells: readonly PlacedText[]): Document['value'] {
    const texts = (): Iterable<PlacedText> => cells.flatMap((cell) => [...textsIn(cell)])
    return { json: rowOf(cells, this.#head?.names ?? []), texts, isText: true }
  }

  #fits(text: string): boolean {
    return this.#head !== null && cellsOf(text, this.#head.separator)?.length === this.#head.names.length
  }

  /** Whether a cell goes on in the next line. */
  #opens(text: string): boolean {
    return this.#head === null ? !hasAllQuotes(text) : cellsOf(text, this.#head.separator) === null
  }

  /** Exports have tables below each other, and titles above them. */
  #isOtherHead(text: string): boolean {
    const names = headIn(text)?.names ?? []
    return names.length > 1 && names.length !== this.#head?.names.length
  }
}

/** Null where a line is blank, a remark or what Excel writes to name the separator. */
function headIn(text: string): Head | null {
  const separator = separatorIn(text)
  const names = cellsOf(text, separator)?.map((cell) => cell.text) ?? []
  const isNone = names.length === 0 || text.trim() === '' || /^(?:"?sep=."?$|#[^,;\t|]*$)/i.test(text)
  return isNone ? null : { separator: names.length > 1 ? separator : NO_SEPARATOR, names }
}

/** Whether no quote is open at the end of a line. */
function hasAllQuotes(text: string): boolean {
  let quotes = 0
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) quotes += 1
  return quotes % 2 === 0
}
