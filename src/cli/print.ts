import { isRunner, outputLine } from '../host/output-line.ts'
import { toJson, withoutHidden } from '../text/json.ts'
import { visible } from '../text/visible.ts'
import { withSeverityInColour } from './colours.ts'

/** Lines of a command's result. */
export function print(text: string): void {
  write(process.stdout, text)
}

/** Lines of which some begin with a severity, which a terminal shows in colour. */
export function printSeverities(text: string): void {
  write(process.stdout, text, withSeverityInColour)
}

/** Lines about the command: warnings and errors. */
export function tell(text: string): void {
  write(process.stderr, text)
}

/** A value for programs, in one line unless a space is given. */
export function printJson(value: unknown, space?: number): void {
  process.stdout.write(`${jsonForLog(toJson(value, space))}\n`)
}

/**
 * JSON on its way to standard output. It needs no gate for `::`, since no line of it begins so; what a runner takes
 * for a command anywhere in a line stands in texts alone, and is written as JSON escapes it.
 */
export function jsonForLog(json: string): string {
  return withoutHidden(isRunner(process.env) ? json.replaceAll('##[', String.raw`##\u005b`) : json)
}

type Decorate = (line: string, stream: NodeJS.WriteStream) => string

/** @param decorate what comes on top of a line when it has passed the gate */
function write(stream: NodeJS.WriteStream, text: string, decorate: Decorate = (line) => line): void {
  const lines = text.replace(/\n$/, '').split('\n')
  stream.write(lines.map((line) => `${decorate(outputLine(line, process.env), stream)}\n`).join(''))
}

/** Rows from which the widths of the columns are taken; later rows follow them, so that a table can be endless. */
const SAMPLE = 200

/**
 * A table for a terminal. Cells may hold untrusted text; the last column is as wide as it likes. A row may have a cell
 * more than the head has columns, such as a note.
 */
export class TableWriter {
  #head: readonly string[]
  #sample: (readonly string[])[] = []
  #widths: readonly number[] | null = null

  constructor(head: readonly string[]) {
    this.#head = head
  }

  rename(head: readonly string[]): void {
    this.#head = head
  }

  add(row: readonly string[]): void {
    const cells = row.map(visible)
    if (this.#widths !== null) {
      this.#print(cells, this.#widths)
      return
    }
    this.#sample.push(cells)
    if (this.#sample.length === SAMPLE) this.end()
  }

  /** Prints what is held back. Without rows there is no head either. */
  end(): void {
    if (this.#sample.length === 0) return
    const rows = [this.#head, ...this.#sample]
    const widths = this.#head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
    this.#widths = widths
    this.#sample = []
    for (const row of rows) this.#print(row, widths)
  }

  #print(row: readonly string[], widths: readonly number[]): void {
    const cells = row.map((cell, column) =>
      column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0),
    )
    print(cells.join('  ').trimEnd())
  }
}

export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const table = new TableWriter(head)
  for (const row of rows) table.add(row)
  table.end()
}
