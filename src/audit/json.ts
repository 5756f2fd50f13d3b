import type { Json } from '../model/json.ts'
import { type PlacedText, writtenWith } from './placed-text.ts'
import { endOfString } from './quoted.ts'
import { readJson } from './read-json.ts'

/** Numbers as long as those of phones and cards are texts to a detector. */
const LONG_NUMBERS = /(?<![\w."+-])\d{8,}(?![\w.])/g

/** Whether a text is an object or a list of JSON. */
export function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** What a text says: the value of JSON, also of JSON in its strings, as those wrap it that carry logs; or else itself. */
export function valueOf(text: string): Json {
  return isJson(text) ? readJson(text, valueOf) : text
}

/** A text, or the texts of the JSON that it is. */
export function* textsIn(placed: PlacedText): Generator<PlacedText> {
  if (!isJson(placed.text)) yield placed
  else
    for (const { text, at } of textsOfJson(placed.text)) yield { text, at: (index) => placed.at(at(index)) }
}

/** The strings of JSON, names of members as well, and its long numbers, in the order of the text. */
export function* textsOfJson(json: string): Generator<PlacedText> {
  let gap = 0
  for (let start = json.indexOf('"'); start >= 0; start = json.indexOf('"', gap)) {
    yield* numbersOf(json.slice(gap, start), gap)
    const end = endOfString(json, start)
    if (end < 0) return
    yield* textsIn(unescaped(json.slice(start + 1, end), start + 1))
    gap = end + 1
  }
  yield* numbersOf(json.slice(gap), gap)
}

function* numbersOf(between: string, offset: number): Generator<PlacedText> {
  for (const { 0: text, index } of between.matchAll(LONG_NUMBERS))
    yield { text, at: (inside) => offset + index + inside }
}

/** What a string of JSON says; what is no string of JSON says itself. @param offset where it is written */
export function unescaped(written: string, offset: number): PlacedText {
  const asItIs = { text: written, at: (index: number): number => offset + index }
  if (!written.includes('\\')) return asItIs
  try {
    const text = JSON.parse(`"${written}"`) as string
    return writtenWith(text, offset, (at) => (written[at] !== '\\' ? 1 : written[at + 1] === 'u' ? 6 : 2))
  } catch {
    return asItIs
  }
}
