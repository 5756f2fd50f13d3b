import type { Json } from '../model/json.ts'
import { textsOfJson, valueOf } from './json.ts'
import type { Line } from './lines.ts'
import type { PlacedText } from './placed-text.ts'

/** A part of a file that is looked at as one. */
export interface Document {
  /** The number of its first line. */
  readonly line: number
  /** Characters of that line before it. */
  readonly before: number
  readonly text: string
  readonly value: Value | null
}

/** What a text says to programs; null: it is text and nothing else. */
export interface Value {
  readonly json: Json
  /** The texts of which the value is made. */
  readonly texts: () => Iterable<PlacedText>
  /** Whether the text is one for people as well, such as a row: what is said across its cells counts too. */
  readonly isText: boolean
}

/** What takes lines one after the other and tells the documents that they make. */
export interface LineReader {
  add(line: Line): Iterable<Document>
  /** @param isWhole whether all lines came; false: the rest of the file could not be read */
  end(isWhole: boolean): Iterable<Document>
}

/** Lines that are text and nothing else. */
export function textOf(lines: readonly Line[], end?: number): Document {
  const text = joined(lines)
  return { line: lines[0]?.number ?? 1, before: 0, text: text.slice(0, end), value: null }
}

/** Text that is JSON. */
export function valueAt(text: string, line: number, before: number): Document {
  const value = { json: valueOf(text), texts: () => textsOfJson(text), isText: false }
  return { line, before, text, value }
}

export function joined(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join('\n')
}
