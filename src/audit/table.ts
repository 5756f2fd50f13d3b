import type { JsonObject } from '../model/json.ts'
import type { PlacedText } from './placed-text.ts'

/** What stands between the cells of a table, by the file's name; null: it is none. */
export function separatorOf(file: string): string | null {
  if (/\.csv(?:\.gz)?$/i.test(file)) return ','
  return /\.tsv(?:\.gz)?$/i.test(file) ? '\t' : null
}

/** The cells of a line (RFC 4180); null where one goes on in the next line, so that they are not known. */
export function cellsOf(line: string, separator: string): readonly PlacedText[] | null {
  const cells: PlacedText[] = []
  for (let start = 0; start <= line.length;) {
    if (line[start] === '"') {
      const end = endOfQuoted(line, start)
      if (end < 0) return null
      cells.push(quoted(line.slice(start + 1, end), start + 1))
      const next = line.indexOf(separator, end)
      start = next < 0 ? line.length + 1 : next + 1
    } else {
      const next = line.indexOf(separator, start)
      const end = next < 0 ? line.length : next
      const from = start
      cells.push({ text: line.slice(from, end), at: (index) => from + index })
      start = end + 1
    }
  }
  return cells
}

/** A row as a value whose members are named by the table's head, so that what a column is called counts. */
export function rowOf(cells: readonly PlacedText[], head: readonly string[]): JsonObject {
  return Object.fromEntries(cells.map(({ text }, column) => [head[column] ?? `column ${column + 1}`, text]))
}

function endOfQuoted(line: string, start: number): number {
  let end = line.indexOf('"', start + 1)
  while (end >= 0 && line[end + 1] === '"') end = line.indexOf('"', end + 2)
  return end
}

function quoted(written: string, offset: number): PlacedText {
  const text = written.replaceAll('""', '"')
  return {
    text,
    at: (index) => {
      let at = 0
      for (let passed = 0; passed < index; passed += 1) at += written[at] === '"' ? 2 : 1
      return offset + at
    },
  }
}
