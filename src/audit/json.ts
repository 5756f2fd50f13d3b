import type { Json } from '../model/json.ts'
import type { PlacedText } from './placed-text.ts'

/** Numbers as long as those of phones and cards are texts to a detector. */
const LONG_NUMBER = /(?<![\w."+-])\d{8,}(?![\w.])/
const LONG_NUMBERS = new RegExp(LONG_NUMBER, 'g')

/** The value, with long numbers as they are written; undefined where the text is no object and no list of JSON. */
export function parseJson(text: string): Json | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined
  try {
    return (LONG_NUMBER.test(text) ? JSON.parse(text, asWritten) : JSON.parse(text)) as Json
  } catch {
    return undefined
  }
}

function asWritten(_: string, value: unknown, context?: { readonly source?: string }): unknown {
  const source = context?.source ?? ''
  return typeof value === 'number' && /^\d{8,}$/.test(source) ? source : value
}

/** The strings of JSON, names of members as well, and its long numbers, in the order of the text. */
export function* textsOfJson(json: string): Generator<PlacedText> {
  let gap = 0
  for (let start = json.indexOf('"'); start >= 0; start = json.indexOf('"', gap)) {
    yield* numbersOf(json.slice(gap, start), gap)
    const end = endOfString(json, start)
    if (end < 0) return
    yield placed(json.slice(start + 1, end), start + 1)
    gap = end + 1
  }
  yield* numbersOf(json.slice(gap), gap)
}

function* numbersOf(between: string, offset: number): Generator<PlacedText> {
  for (const { 0: text, index } of between.matchAll(LONG_NUMBERS))
    yield { text, at: (inside) => offset + index + inside }
}

/** The closing quote of the string that opens at an index: one with an even number of backslashes before it. */
function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    let first = end
    while (json[first - 1] === '\\') first -= 1
    if ((end - first) % 2 === 0) return end
  }
  return -1
}

function placed(written: string, offset: number): PlacedText {
  if (!written.includes('\\')) return { text: written, at: (index) => offset + index }
  const text = JSON.parse(`"${written}"`) as string
  return { text, at: (index) => offset + indexAsWritten(written, index) }
}

/** Where the character at an index stands in a string with escapes. */
function indexAsWritten(written: string, index: number): number {
  let at = 0
  for (let passed = 0; passed < index; passed += 1)
    at += written[at] !== '\\' ? 1 : written[at + 1] === 'u' ? 6 : 2
  return at
}
