import { stringify } from 'csv-stringify/sync'
import { visible } from '../text/visible.ts'

export type Cell = string | number | null

/**
 * Rows that the library writes at a time: each call of it takes as long as some rows do, and the text of thousands of rows
 * lives so long that V8 moves it among the old objects.
 */
const BATCH = 50

/** Without it Excel takes UTF-8 for another encoding. */
export const BYTE_ORDER_MARK = '\ufeff'

/**
 * Rows as RFC 4180 has them: CRLF, quotes where they are needed. Cells that a spreadsheet would take for a formula begin
 * with `'` (OWASP, CSV Injection).
 */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  // Of itself the library quotes what holds CRLF, and neither half of it.
  return stringify([...rows], {
    record_delimiter: '\r\n',
    escape_formulas: true,
    quote_record_delimiter: true,
  })
}

/** The same in parts. */
export function* csvParts(rows: Iterable<readonly Cell[]>): Generator<string> {
  let batch: (readonly Cell[])[] = []
  for (const row of rows) {
    batch.push(row)
    if (batch.length < BATCH) continue
    yield csvLines(batch)
    batch = []
  }
  if (batch.length > 0) yield csvLines(batch)
}

/** @param keepsLines whether line breaks are ours; those of others' texts are shown as escapes */
export function shownCell(cell: Cell, keepsLines = false): Cell {
  if (typeof cell !== 'string') return cell
  return keepsLines ? cell.split('\n').map(visible).join('\n') : visible(cell)
}
