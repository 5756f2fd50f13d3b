import type { Detected, Detector } from '../model/sensitive.ts'
import type { Document } from './documents.ts'
import { Locator } from './placed-text.ts'

/** Where something sensitive stands. */
export interface Place {
  readonly file: string
  /** From 1 on. */
  readonly line: number
  /** From 1 on, in UTF-16 units; null where the value is written in a way that hides it. */
  readonly column: number | null
  /** The member or column that holds it: `tags.Owner`; null in mere text. It may hold something sensitive itself. */
  readonly path: string | null
  readonly found: Detected
  /** What was found: to make a fingerprint of, and to go nowhere else. */
  readonly text: string
}

/** What a document holds, in its order. */
export function* placesIn(file: string, document: Document, detector: Detector): Generator<Place> {
  const { text, value } = document
  const lines = new LineStarts(document)
  if (value === null) {
    for (const found of detector.inText(text))
      yield {
        file,
        ...lines.placeOf(found.start),
        path: null,
        found,
        text: text.slice(found.start, found.end),
      }
    return
  }
  const locator = new Locator(value.texts)
  for (const { path, text: piece, ...found } of detector.inValue(value.json)) {
    const index = locator.locate(found, piece)
    const place = index === null ? { line: document.line, column: null } : lines.placeOf(index)
    yield { file, ...place, path, found, text: piece }
  }
}

/** The lines of a document, looked for once something is found. */
class LineStarts {
  readonly #document: Document
  #starts: readonly number[] | null = null

  constructor(document: Document) {
    this.#document = document
  }

  placeOf(index: number): { readonly line: number; readonly column: number } {
    const { line, before, text } = this.#document
    const starts = (this.#starts ??= startsOf(text))
    const row = starts.findLastIndex((start) => start <= index)
    const column = index - (starts[row] ?? 0) + 1
    return { line: line + row, column: row === 0 ? before + column : column }
  }
}

function startsOf(text: string): readonly number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}
