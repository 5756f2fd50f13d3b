import { bytesOf } from './bytes.ts'
import { hintedIn } from './hinted.ts'
import { unescaped } from './unescaped.ts'

const AT = 0x40
const BLANK = 0x20
const DASH = 0x2d
const BACKSLASH = 0x5c
/** Of JSON, such as `\u000a`. */
const LONGEST_ESCAPE = 6

/** What an IBAN has in a row, blanks aside, in nearly every country; payment cards have more, and accounts of AWS are between. */
const FEWEST_OF_IBAN = 8
const FEWEST_OF_CARD = 13
/** Tokens without a mark of their own have as many letters and digits in a row. */
const WORD = 32
const SHORTEST_IBAN = 15
const LONGEST_IBAN = 48

const PHONE = /[+;]\(?\d(?:[ ()./-]{0,2}\d){6}/y
const IBAN = /(?<![A-Za-z\d])[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]){11}/i
/** `"@timestamp"`, `@media`, and what is masked: nobody is before the @. */
const NOBODY_AT = /[\s"'`(*[{,;>]@/y
/** Of a digest of MD5, SHA-1 or SHA-256, which as such is no token's. */
const LENGTHS_OF_DIGESTS = new Set([32, 40, 64])
const LONGEST_DIGEST = 64
/** Digits of an id of AWS behind its dash. No country has IBANs of this length. */
const ID = 17

/** What a byte may be of, as bits. */
const OF_WORD = 1
const OF_NUMBER = 2
const DIGIT = 4
const OF_DIGEST = 8
/** A small letter or an underscore. */
const PLAIN = 16
const KINDS = Uint8Array.from({ length: 256 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/\d/.test(character)) return OF_WORD | OF_NUMBER | DIGIT | OF_DIGEST
  if (/[ -]/.test(character)) return OF_NUMBER
  if (/[a-f]/.test(character)) return OF_WORD | OF_DIGEST | PLAIN
  if (/[a-z_]/.test(character)) return OF_WORD | PLAIN
  return /\w/.test(character) ? OF_WORD : 0
})

/**
 * The places at which something sensitive may be told by itself, in their order.
 * @param hasNumbers whether digits that stand by themselves are numbers, as in JSON: no text may take their place
 */
export function signsIn(text: string, hasNumbers: boolean): readonly number[] {
  const bytes = bytesOf(text)
  const hinted = hintedIn(bytes, text.length).filter((at) => isAddressOrToken(text, at))
  const signs = [...hinted, ...numbersIn(text, bytes, hasNumbers), ...wordsIn(text, bytes)]
  return signs.length < 2 ? signs : signs.toSorted((a, b) => a - b)
}

function isAddressOrToken(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === AT) return !fits(NOBODY_AT, text, at - 1)
  const isPlus = code === 0x2b || (code === 0x3b && text.startsWith('&#43', at - 4))
  return !isPlus || fits(PHONE, text, at)
}

/** Cards and IBANs. Every run of so many digits has one of its characters where it is looked for. */
function numbersIn(text: string, bytes: Uint8Array, hasNumbers: boolean): number[] {
  const signs: number[] = []
  let done = 0
  for (let at = FEWEST_OF_IBAN - 1; at < text.length; at += FEWEST_OF_IBAN) {
    if (at < done || !is(OF_NUMBER, bytes, at)) continue
    let start = at
    while (start > done && is(OF_NUMBER, bytes, start - 1)) start -= 1
    let end = at + 1
    while (is(OF_NUMBER, bytes, end)) end += 1
    done = end
    if (end - start < FEWEST_OF_IBAN) continue
    while (bytes[start] === BLANK) start += 1
    while (bytes[end - 1] === BLANK) end -= 1
    let digits = 0
    for (let one = start; one < end; one += 1) if (is(DIGIT, bytes, one)) digits += 1
    if (digits >= FEWEST_OF_CARD && isAlone(bytes, start, end) && !(hasNumbers && isNumber(text, start, end)))
      signs.push(start)
    else if (digits >= FEWEST_OF_IBAN && holdsIban(text, bytes, start, end)) signs.push(start)
  }
  return signs
}

/** No letter is beside it, as in `i-0123456789012345f`; one that an escape ends with, as in `\n4539…`, may be none. */
function isAlone(bytes: Uint8Array, start: number, end: number): boolean {
  const follows = start > 0 && is(OF_WORD, bytes, start - 1) && !mayEndEscape(bytes, start)
  return !follows && !is(OF_WORD, bytes, end)
}

/** Whether an escape of JSON may end there, or the digits begin in it: `\n`, `\u000a`. */
function mayEndEscape(bytes: Uint8Array, at: number): boolean {
  return bytes.subarray(Math.max(0, at - LONGEST_ESCAPE), at).includes(BACKSLASH)
}

/** As numbers stand in JSON: behind a colon, a comma or a bracket, and before a comma or a bracket. */
function isNumber(text: string, start: number, end: number): boolean {
  return (
    /[:,[]\s?$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^(?:[.][\d]*)?(?:[eE][+\d-]*)?\s?[,\]}]/.test(text.slice(end, end + LONGEST_IBAN))
  )
}

function holdsIban(text: string, bytes: Uint8Array, start: number, end: number): boolean {
  return (
    isOfIban(bytes, start, end) &&
    !isInDigestOrId(bytes, start, end) &&
    IBAN.test(unescaped(text.slice(Math.max(0, start - LONGEST_IBAN), end + LONGEST_IBAN)).text)
  )
}

/** Whether enough is around it, as is around few of the many numbers of accounts. */
function isOfIban(bytes: Uint8Array, start: number, end: number): boolean {
  let first = start
  while (first > 0 && end - first < SHORTEST_IBAN && is(OF_WORD | OF_NUMBER, bytes, first - 1)) first -= 1
  let last = end
  while (last - first < SHORTEST_IBAN && is(OF_WORD | OF_NUMBER, bytes, last)) last += 1
  return last - first >= SHORTEST_IBAN
}

/** Of hexadecimal digits no country makes an IBAN that is as long as a digest, or as an id of AWS: `sg-0123456789abcdef0`. */
function isInDigestOrId(bytes: Uint8Array, start: number, end: number): boolean {
  let inside = start
  while (bytes[inside] === DASH) inside += 1
  let first = inside
  while (first > 0 && inside - first <= LONGEST_DIGEST && is(OF_WORD, bytes, first - 1)) first -= 1
  let last = inside
  while (last - first <= LONGEST_DIGEST && is(OF_WORD, bytes, last)) last += 1
  return last >= end && (isDigest(bytes, first, last) || isId(bytes, first, last))
}

/** A small letter is before its dash; in an IBAN, digits are. */
function isId(bytes: Uint8Array, start: number, end: number): boolean {
  const isShaped = end - start === ID && start > 1 && bytes[start - 1] === DASH
  return isShaped && isOnly(OF_DIGEST, bytes, start, end) && isOnly(PLAIN, bytes, start - 2, start - 1)
}

/** Words that are long enough for a token, and not of small letters alone, as our names of things are: every one has one of its characters where it is looked for. */
function wordsIn(text: string, bytes: Uint8Array): number[] {
  const signs: number[] = []
  for (let at = WORD - 1; at < text.length; at += WORD) {
    if (!is(OF_WORD, bytes, at)) continue
    let start = at
    while (start > 0 && is(OF_WORD, bytes, start - 1)) start -= 1
    let end = at + 1
    while (is(OF_WORD, bytes, end)) end += 1
    // The loop goes on to the first of its places behind the word.
    at = end - (end % WORD) - 1
    if (end - start >= WORD && !isDigest(bytes, start, end) && !isOnly(PLAIN, bytes, start, end))
      signs.push(start)
  }
  return signs
}

/** Without a dash beside it, as tokens have. */
function isDigest(bytes: Uint8Array, start: number, end: number): boolean {
  if (!LENGTHS_OF_DIGESTS.has(end - start) || bytes[end] === DASH) return false
  if (start > 0 && bytes[start - 1] === DASH) return false
  return isOnly(OF_DIGEST, bytes, start, end)
}

function isOnly(kinds: number, bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (!is(kinds, bytes, at)) return false
  return true
}

function fits(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at
  return sticky.test(text)
}

/** Before the text and behind it is nothing. */
function is(kinds: number, bytes: Uint8Array, at: number): boolean {
  return ((KINDS[bytes[at] ?? 0] ?? 0) & kinds) !== 0
}
