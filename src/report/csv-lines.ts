import { stringify } from 'csv-stringify/sync'
import { visible } from '../text/visible.ts'

export type Cell = string | number | null

/** Without it Excel takes UTF-8 for another encoding. */
export const BYTE_ORDER_MARK = '\ufeff'

/**
 * Rows as RFC 4180 has them: CRLF, quotes where they are needed. Cells that a spreadsheet would take for a formula begin
 * with `'` (OWASP, CSV Injection).
 */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  // The library quotes what holds the delimiter of its records, which a line feed alone is not.
  return stringify([...rows], { record_delimiter: '\r\n', escape_formulas: true, quoted_match: /[\r\n]/ })
}

/** @param keepsLines whether line breaks are ours; those of others' texts are shown as escapes */
export function shownCell(cell: Cell, keepsLines = false): Cell {
  if (typeof cell !== 'string') return cell
  return keepsLines ? cell.split('\n').map(visible).join('\n') : visible(cell)
}
