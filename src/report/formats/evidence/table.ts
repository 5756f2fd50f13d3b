import { BYTE_ORDER_MARK, type Cell, csvLines, csvParts, shownCell } from '../../csv-lines.ts'

/** What each column of a table says of a row, by the column's name, in the order of the file. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>

export function headOf(columns: Columns<never>): string {
  return `${BYTE_ORDER_MARK}${csvLines([Object.keys(columns)])}`
}

export function linesOf<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  return [...partsOf(columns, rows)].join('')
}

/** The same in parts, for tables that are long. */
export function partsOf<Row>(columns: Columns<Row>, rows: Iterable<Row>): Iterable<string> {
  return csvParts(cellsOfAll(Object.values(columns), rows))
}

function* cellsOfAll<Row>(
  columns: readonly ((row: Row) => Cell)[],
  rows: Iterable<Row>,
): Generator<readonly Cell[]> {
  for (const row of rows) yield columns.map((cellOf) => shownCell(cellOf(row)))
}
