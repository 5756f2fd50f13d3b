import { unescaped } from './json.ts'
import type { PlacedText } from './placed-text.ts'
import { endOfString } from './quoted.ts'

/** A text and the name before it. */
export interface NamedText {
  readonly key: string
  readonly placed: PlacedText
}

/** `Owner: …`, `- phone = "…"`: what a line of text says of its value. */
const AT_THE_START = /^\s*(?:- +)?["']?(?<key>[\w.-]{1,64})["']?\s*[:=]\s*["']?/

/** `"owner": "…"`, `owner='…'`, `"phone": 4917…`, `"owners": […`: up to what begins the value. */
const NAME =
  /(?:"(?<double>[^"\\]{1,64})"|'(?<single>[^'\\]{1,64})'|(?<![\w.-])(?<bare>[\w.-]{1,64}))\s{0,8}[:=]\s{0,8}(?=["'[\d])/g

/** What the line's beginning names is the rest of it. */
export function namedAtTheStart(line: string): NamedText | null {
  const named = AT_THE_START.exec(line)
  if (named === null) return null
  const from = named[0].length
  const text = line.slice(from).replace(/["'],?\s*$/, '')
  return { key: named.groups?.['key'] ?? '', placed: { text, at: (index) => from + index } }
}

/**
 * The members in a text that is not JSON as a whole: a value in the middle of a line, one that was cut, or what is written much like
 * JSON. It goes on inside each value, which may be what holds another one, as attributes of HTML do. That takes time in proportion to
 * the text all the same: between two quotes of a kind none of that kind begins a value, and one without a partner is asked about once.
 */
export function* namedTextsIn(text: string): Generator<NamedText> {
  const name = new RegExp(NAME)
  const values = new Values(text)
  for (let found = name.exec(text); found !== null; found = name.exec(text)) {
    const key = found.groups?.['double'] ?? found.groups?.['single'] ?? found.groups?.['bare'] ?? ''
    const from = name.lastIndex
    const isList = text[from] === '['
    let at = isList ? from + 1 : from
    for (let value = values.at(at); value !== null; value = isList ? values.at(at) : null) {
      yield { key, placed: value.placed }
      at = value.end
      if (isList) at += COMMA.exec(text.slice(at, at + 130))?.[0].length ?? 0
    }
    name.lastIndex = from + 1
  }
}

const COMMA = /^\s{0,64},\s{0,64}/
const LONG_NUMBER = /\d{8,}(?![\w.])/y

/** The strings and long numbers of a text. */
class Values {
  readonly #text: string
  /** Quotes of which one has no partner: none behind it has. */
  readonly #unpaired = new Set<string>()

  constructor(text: string) {
    this.#text = text
  }

  at(from: number): { readonly placed: PlacedText; readonly end: number } | null {
    const text = this.#text
    const quote = text[from]
    if (quote === '"' || quote === "'") return this.#unpaired.has(quote) ? null : this.#string(from, quote)
    LONG_NUMBER.lastIndex = from
    const number = LONG_NUMBER.exec(text)?.[0]
    if (number === undefined) return null
    return { placed: { text: number, at: (index) => from + index }, end: from + number.length }
  }

  /** One without an end is the rest of the text. */
  #string(from: number, quote: string): { readonly placed: PlacedText; readonly end: number } {
    const end = endOfString(this.#text, from, quote)
    if (end < 0) this.#unpaired.add(quote)
    const written = this.#text.slice(from + 1, end < 0 ? undefined : end)
    return { placed: unescaped(written, from + 1), end: end < 0 ? this.#text.length : end + 1 }
  }
}
