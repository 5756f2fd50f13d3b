import type { Json } from '../model/json.ts'
import { parseJson, textsOfJson } from './json.ts'
import type { Line } from './lines.ts'
import type { PlacedText } from './placed-text.ts'
import { cellsOf, rowOf, separatorOf } from './table.ts'

/** Characters of a value over several lines, which is held in memory; what is larger is looked at line by line. */
const LARGEST_VALUE = 64 * 1024 * 1024

/** A part of a file that is looked at as one. */
export interface Document {
  /** The number of its first line. */
  readonly line: number
  /** Characters of that line before it. */
  readonly before: number
  readonly text: string
  /** What the text says to programs, and the texts of which that is made; null: it is text and nothing else. */
  readonly value: { readonly json: Json; readonly texts: () => Iterator<PlacedText> } | null
}

/** What the lines of a file are: rows of a table, by its name, or values of JSON, one a line or one for all, or text. */
export function documentsOf(file: string, lines: AsyncIterable<Line>): AsyncGenerator<Document> {
  const separator = separatorOf(file)
  return separator === null ? valuesOf(lines) : rowsOf(lines, separator)
}

async function* rowsOf(lines: AsyncIterable<Line>, separator: string): AsyncGenerator<Document> {
  let head: readonly string[] | null = null
  for await (const { number: line, text } of lines) {
    const cells = cellsOf(text, separator)
    // What has another number of cells is a piece of a row that goes over several lines.
    const isRow = cells !== null && cells.length === head?.length
    const value = isRow ? { json: rowOf(cells, head ?? []), texts: () => cells.values() } : null
    yield { line, before: 0, text, value }
    head ??= cells?.map((cell) => cell.text) ?? null
  }
}

async function* valuesOf(lines: AsyncIterable<Line>): AsyncGenerator<Document> {
  const held: Line[] = []
  let size = 0
  try {
    for await (const line of lines) {
      // Whether a value goes over several lines is known at its end alone.
      if (held.length === 0 && !(line.number === 1 && opensValue(line.text))) {
        yield* lineAlone(line)
        continue
      }
      held.push(line)
      size += line.text.length
      if (size > LARGEST_VALUE) for (const one of held.splice(0)) yield* lineAlone(one)
    }
  } catch (error) {
    // What was read before the damage is looked at all the same.
    for (const one of held) yield* lineAlone(one)
    throw error
  }
  yield* together(held)
}

function opensValue(text: string): boolean {
  return /^\s*[[{]/.test(text) && parseJson(text) === undefined
}

function* together(lines: readonly Line[]): Generator<Document> {
  const text = lines.map((line) => line.text).join('\n')
  const json = parseJson(text)
  if (json === undefined) for (const line of lines) yield* lineAlone(line)
  else yield valueAt(json, text, 1, 0)
}

/** A value, or text, at the end of which a value may stand, as loggers write it. */
function* lineAlone({ number, text }: Line): Generator<Document> {
  const start = /[}\]]\s*$/.test(text) ? text.search(/[[{]/) : -1
  const end = start < 0 ? '' : text.slice(start)
  const json = start < 0 ? undefined : parseJson(end)
  if (json === undefined) yield { line: number, before: 0, text, value: null }
  else {
    if (start > 0) yield { line: number, before: 0, text: text.slice(0, start), value: null }
    yield valueAt(json, end, number, start)
  }
}

function valueAt(json: Json, text: string, line: number, before: number): Document {
  return { line, before, text, value: { json, texts: () => textsOfJson(text) } }
}
