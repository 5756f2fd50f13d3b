import { visible } from '../text/visible.ts'

/** One line of a command's result. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`)
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
