import type { JsonObject } from '../model/json.ts'
import { gathered } from './gathered.ts'
import { valueOf } from './json.ts'
import { type PlacedText, writtenWith } from './placed-text.ts'

/** What stands between the cells of tables. */
const SEPARATORS = [',', ';', '\t', '|']

/** What a column is called: few words, and no sentence. */
const NAME = /^\s*[\p{L}_#][\w\p{L}.()/-]{0,40}(?: [\w\p{L}.()/-]{1,40}){0,2}\s*$/u

/** Whether a file is a table by its name. */
export function isTable(file: string): boolean {
  return /\.[ct]sv(?:\.gz)?$/i.test(file)
}

/** Whether two lines are the head of a table and its first row, which may go on in the next line, by their form. */
export function looksLikeTable(head: string, row: string): boolean {
  const separator = separatorIn(head)
  const names = cellsOf(head, separator) ?? []
  const cells = cellsOf(row, separator)
  return (
    names.length > 1 &&
    (cells === null || cells.length === names.length) &&
    names.every(({ text }) => NAME.test(text))
  )
}

/** What makes the most cells of a line. */
export function separatorIn(line: string): string {
  const cells = (separator: string): number => cellsOf(line, separator)?.length ?? 0
  return SEPARATORS.reduce((best, other) => (cells(other) > cells(best) ? other : best))
}

/** The cells of a row (RFC 4180); null where one goes on in the next line, so that they are not known. */
export function cellsOf(row: string, separator: string): readonly PlacedText[] | null {
  const cells: PlacedText[] = []
  for (let start = 0; start <= row.length;) {
    const closing = row[start] === '"' ? endOfQuoted(row, start) : null
    if (closing === -1) return null
    const next = row.indexOf(separator, closing ?? start)
    const end = next < 0 ? row.length : next
    // What goes on behind its closing quote is no quoted cell, and taken as it is.
    cells.push(closing === end - 1 ? unquoted(row, start, end) : asItIs(row, start, end))
    start = end + 1
  }
  return cells
}

/** A row as a value whose members are named by the table's head, so that what a column is called counts. */
export function rowOf(cells: readonly PlacedText[], head: readonly string[]): JsonObject {
  return gathered(cells.map(({ text }, column) => [nameOf(head, column), valueOf(text)] as const))
}

function nameOf(head: readonly string[], column: number): string {
  const name = head[column]?.trim() ?? ''
  return name === '' ? `column ${column + 1}` : name
}

function endOfQuoted(row: string, start: number): number {
  let end = row.indexOf('"', start + 1)
  while (end >= 0 && row[end + 1] === '"') end = row.indexOf('"', end + 2)
  return end
}

function asItIs(row: string, start: number, end: number): PlacedText {
  return { text: row.slice(start, end), at: (index) => start + index }
}

function unquoted(row: string, start: number, end: number): PlacedText {
  const written = row.slice(start + 1, end - 1)
  return writtenWith(written.replaceAll('""', '"'), start + 1, (at) => (written[at] === '"' ? 2 : 1))
}
