import { BYTE_ORDER_MARK, type Cell, csvLines, shownCell } from '../../csv-lines.ts'

/** What each column of a table says of a row, by the column's name, in the order of the file. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>

export function headOf(columns: Columns<never>): string {
  return `${BYTE_ORDER_MARK}${csvLines([Object.keys(columns)])}`
}

export function linesOf<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const cells = Object.values(columns)
  return csvLines(rows.map((row) => cells.map((cell) => shownCell(cell(row)))))
}
