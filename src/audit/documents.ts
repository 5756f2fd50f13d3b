import type { Document, LineReader } from './document.ts'
import { isJson } from './json.ts'
import type { Line } from './lines.ts'
import { MaybeRows } from './maybe-rows.ts'
import { OneValue } from './one-value.ts'
import { Rows } from './rows.ts'
import { SingleLines } from './single-lines.ts'
import { isTable } from './table.ts'

/** What the lines of a file are, by its name or its first lines that are not blank: rows of a table, one value of JSON, or lines. */
export async function* documentsOf(file: string, lines: AsyncIterable<Line>): AsyncGenerator<Document> {
  let reader: LineReader | null = null
  try {
    for await (const line of lines) {
      if (reader === null && line.text.trim() === '') continue
      reader ??= readerFor(file, line.text)
      yield* reader.add(line)
    }
  } catch (error) {
    // What was read before the damage is looked at all the same.
    yield* reader?.end(false) ?? []
    throw error
  }
  yield* reader?.end(true) ?? []
}

function readerFor(file: string, first: string): LineReader {
  if (isTable(file)) return new Rows(true)
  if (/^\s*[[{]/.test(first)) return isJson(first) ? new SingleLines() : new OneValue()
  return new MaybeRows()
}
