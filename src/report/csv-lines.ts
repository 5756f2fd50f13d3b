import { csvFormatValue } from 'd3-dsv'
import { type Part, Recurring } from '../text/recurring.ts'
import { visible } from '../text/visible.ts'

export type Cell = string | number | null

/** Without it Excel takes UTF-8 for another encoding. */
export const BYTE_ORDER_MARK = '\ufeff'

const SEPARATOR = ','
const END = '\r\n'

/** What a spreadsheet takes for the beginning of a formula, in its wide forms too (OWASP, CSV Injection). */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/

/**
 * Rows as RFC 4180 has them: CRLF, quotes where they are needed. Cells that a spreadsheet would take for a formula begin
 * with `'`.
 */
export function csvLines(rows: Iterable<readonly Cell[]>): string {
  return Array.from(rows, rowText).join('')
}

/** The same in parts. */
export function* csvParts(rows: Iterable<readonly Cell[]>): Generator<string> {
  for (const row of rows) yield rowText(row)
}

/** The same of rows with cells that recur, which are as cellText has them. */
export function* csvPartsOf(rows: Iterable<readonly (Cell | Recurring)[]>): Generator<Part> {
  for (const row of rows) {
    let text = ''
    for (const [at, cell] of row.entries()) {
      if (at > 0) text += SEPARATOR
      if (cell instanceof Recurring) {
        yield text
        yield cell
        text = ''
      } else text += cellText(cell)
    }
    yield text + END
  }
}

function rowText(row: readonly Cell[]): string {
  return `${row.map(cellText).join(SEPARATOR)}${END}`
}

/** A cell as it stands in the file. */
export function cellText(cell: Cell): string {
  return csvFormatValue(withoutFormula(cell))
}

function withoutFormula(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell)
  return FORMULA.test(cell) ? `'${cell}` : cell
}

/** @param keepsLines whether line breaks are ours; those of others' texts are shown as escapes */
export function shownCell(cell: Cell, keepsLines = false): Cell {
  if (typeof cell !== 'string') return cell
  return keepsLines ? cell.split('\n').map(visible).join('\n') : visible(cell)
}
