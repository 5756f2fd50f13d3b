import { hintedIn } from './hinted.ts'

const AT = 0x40
const BLANK = 0x20
const DASH = 0x2d

/** What an IBAN has in a row, blanks aside, in nearly every country; payment cards have more, and accounts of AWS are between. */
const FEWEST_OF_IBAN = 8
const FEWEST_OF_CARD = 13
/** Tokens without a mark of their own have as many letters and digits in a row. */
const WORD = 32
const LONGEST_IBAN = 48

const NO_DIGIT = /\D+/g
const PHONE = /[+;]\(?\d(?:[ ()./-]{0,2}\d){6}/y
const IBAN = /(?<![A-Za-z\d])[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]){11}/i
/** `"@timestamp"`, `@media`, and what is masked: nobody is before the @. */
const NOBODY_AT = /[\s"'`(*[{,;>]@/y
/** A whole digest of MD5, SHA-1 or SHA-256, which as such is no token's. */
const DIGEST = /(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{64})(?![\w-])/y

/**
 * The places at which something sensitive may be told by itself, in their order.
 * @param hasNumbers whether digits that stand by themselves are numbers, as in JSON: no text may take their place
 */
export function signsIn(text: string, hasNumbers: boolean): readonly number[] {
  const hinted = hintedIn(text).filter((at) => isAddressOrToken(text, at))
  const others = [...numbersIn(text, hasNumbers), ...wordsIn(text)]
  return others.length === 0 ? hinted : [...hinted, ...others].toSorted((a, b) => a - b)
}

function isAddressOrToken(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === AT) return !fits(NOBODY_AT, text, at - 1)
  const isPlus = code === 0x2b || (code === 0x3b && text.startsWith('&#43', at - 4))
  return !isPlus || fits(PHONE, text, at)
}

/** Cards and IBANs. Every run of so many digits has one of its characters where it is looked for. */
function* numbersIn(text: string, hasNumbers: boolean): Generator<number> {
  let done = 0
  for (let at = FEWEST_OF_IBAN - 1; at < text.length; at += FEWEST_OF_IBAN) {
    if (at < done || !isOfNumber(text.charCodeAt(at))) continue
    let start = at
    while (start > done && isOfNumber(text.charCodeAt(start - 1))) start -= 1
    let end = at + 1
    while (end < text.length && isOfNumber(text.charCodeAt(end))) end += 1
    done = end
    if (end - start < FEWEST_OF_IBAN) continue
    const run = text.slice(start, end)
    const digits = run.replaceAll(NO_DIGIT, '').length
    start += run.length - run.trimStart().length
    end -= run.length - run.trimEnd().length
    if (digits >= FEWEST_OF_CARD && isAlone(text, start, end) && !(hasNumbers && isNumber(text, start, end)))
      yield start
    else if (digits >= FEWEST_OF_IBAN && holdsIban(text, start, end)) yield start
  }
}

/** No letter is beside it, as in `i-0123456789012345f`. */
function isAlone(text: string, start: number, end: number): boolean {
  return !isOfWord(text.charCodeAt(start - 1)) && !isOfWord(text.charCodeAt(end))
}

/** As numbers stand in JSON: behind a colon, a comma or a bracket, and before a comma or a bracket. */
function isNumber(text: string, start: number, end: number): boolean {
  return (
    /[:,[]\s?$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^(?:[.][\d]*)?(?:[eE][+\d-]*)?\s?[,\]}]/.test(text.slice(end, end + LONGEST_IBAN))
  )
}

function holdsIban(text: string, start: number, end: number): boolean {
  return IBAN.test(text.slice(Math.max(0, start - LONGEST_IBAN), end + LONGEST_IBAN))
}

/** Words that are long enough for a token: every one has one of its characters where it is looked for. */
function* wordsIn(text: string): Generator<number> {
  for (let at = WORD - 1; at < text.length; at += WORD) {
    if (!isOfWord(text.charCodeAt(at))) continue
    let start = at
    while (start > 0 && isOfWord(text.charCodeAt(start - 1))) start -= 1
    let end = at + 1
    while (end < text.length && isOfWord(text.charCodeAt(end))) end += 1
    // The loop goes on to the first of its places behind the word.
    at = end - (end % WORD) - 1
    if (end - start >= WORD && !(fits(DIGEST, text, start) && text.charCodeAt(start - 1) !== DASH))
      yield start
  }
}

function fits(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at
  return sticky.test(text)
}

/** A digit, or what may stand between two. */
function isOfNumber(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === BLANK || code === DASH
}

function isOfWord(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    code === 0x5f
  )
}
