import type { Detected, Detector } from '../model/sensitive.ts'
import { atOrBefore } from './at-or-before.ts'
import type { Document, Value } from './document.ts'
import { besides, type Found, foundHidden, foundInLine } from './in-text.ts'
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

/** What a document holds: of a value in its order, and then what only its texts say; of text in the text's order. */
export function* placesIn(file: string, document: Document, detector: Detector): Generator<Place> {
  const { text, value } = document
  const lines = new LineStarts(document)
  const placed = ({ detected, start, piece, path }: FoundIn): Place => ({
    file,
    ...(start === null ? { line: document.line, column: null } : lines.placeOf(start)),
    path,
    found: detected,
    text: piece,
  })
  if (value === null) {
    for (const one of foundInLine(text, detector)) yield placed({ ...one, path: null })
    return
  }
  const inValue = foundInValue(value, detector)
  for (const one of inValue) yield placed(one)
  const inTexts = [...value.texts()].flatMap((inner) => foundHidden(inner, detector))
  const more = value.isText ? besides(foundInLine(text, detector), inTexts) : inTexts
  for (const one of apart(more, inValue)) yield placed({ ...one, path: null })
}

/** What a file's name holds. */
export function* placesInName(file: string, detector: Detector): Generator<Place> {
  for (const found of detector.inText(file))
    yield { file, line: null, column: null, path: null, found, text: file.slice(found.start, found.end) }
}

interface FoundIn extends Omit<Found, 'start'> {
  /** Null where it is not known. */
  readonly start: number | null
  readonly path: string | null
}

function foundInValue({ json, texts }: Value, detector: Detector): readonly FoundIn[] {
  const locator = new Locator(() => texts()[Symbol.iterator]())
  return detector.inValue(json).map(({ path, text: piece, ...detected }) => {
    const start = locator.locate(detected, piece)
    return { detected, start, end: (start ?? 0) + piece.length, piece, path }
  })
}

/** Those that do not overlap with what is known by its member. */
function apart(more: readonly Found[], known: readonly FoundIn[]): readonly Found[] {
  if (more.length === 0) return more
  const inOrder = known
    .filter((one): one is FoundIn & Found => one.start !== null)
    .toSorted((one, other) => one.start - other.start)
  const all = new Set<Pick<Found, 'start' | 'end'>>(besides<Pick<Found, 'start' | 'end'>>(inOrder, more))
  return more.filter((one) => all.has(one))
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
    const row = atOrBefore(starts, index)
    const column = index - (starts[row] ?? 0) + 1
    return { line: line + row, column: row === 0 ? before + column : column }
  }
}

function startsOf(text: string): readonly number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}
