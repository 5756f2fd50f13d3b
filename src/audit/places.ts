import type { Detected, Detector } from '../model/sensitive.ts'
import type { Document } from './documents.ts'
import { Locator } from './placed-text.ts'

/** Where something sensitive stands. */
export interface Place {
  readonly file: string
  /** From 1 on; null: it stands in the file's name. */
  readonly line: number | null
  /** From 1 on, in UTF-16 units; null where the value is written in a way that hides it, and in names. */
  readonly column: number | null
  /** The member or column that holds it, as in DetectedIn: `tags.Owner`; null in mere text. */
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
    for (const found of inLine(text, detector))
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

/** What a file's name holds. */
export function* placesInName(file: string, detector: Detector): Generator<Place> {
  for (const found of detector.inText(file))
    yield { file, line: null, column: null, path: null, found, text: file.slice(found.start, found.end) }
}

/** `Owner: …`, `- phone = "…"`: what a line of text says of its value. */
const NAMED = /^\s*(?:- +)?["']?(?<key>[\w.-]{1,64})["']?\s*[:=]\s*["']?/

/** In a line as it is, and in its value by the name before it: secrets that are assigned are known by the whole line. */
function inLine(text: string, detector: Detector): readonly Detected[] {
  const found = detector.inText(text)
  const named = NAMED.exec(text)
  if (named === null) return found
  const from = named[0].length
  const value = text.slice(from).replace(/["'],?\s*$/, '')
  const more = detector
    .inText(value, { key: named.groups?.['key'] ?? '' })
    .map((one) => Object.assign({}, one, { start: one.start + from, end: one.end + from }))
    .filter(
      (one) =>
        one.class !== 'credential' && !found.some(({ start, end }) => one.start < end && start < one.end),
    )
  return [...found, ...more].toSorted((one, other) => one.start - other.start)
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
