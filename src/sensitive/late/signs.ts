import { TOKEN_HINTS } from '../credentials/tokens.ts'
import { automatonOf } from '../words-in.ts'

/** As it stands, and as HTML, Markdown, JSON and addresses escape it. */
const AT = ['@', '&#64;', '&#x40;', '&commat;', String.raw`\u0040`, '%40']

const AT_SIGN = 0x40

const SIGN = 1
const PLUS = 2

const { classOf, next, found, classes } = automatonOf([
  ...[...AT, ...TOKEN_HINTS].map((word) => [word, SIGN] as const),
  ['+', PLUS],
  ['&#43;', PLUS],
])

/** By state, as `next` has them: what ends there. */
const ENDS = Uint8Array.from(next, (_, state) => found[Math.floor(state / classes)] ?? 0)
/** Half as large, it stays in the nearest memory. */
const NEXT = Uint16Array.from(next)

/** By byte. */
const CLASSES = new Uint8Array(256)
CLASSES.set(classOf)

const DIGIT = 1
const CAPITAL = 2
const SMALL = 3
const KINDS = new Uint8Array(256)
/** 1 for a digit; 0 for what ends a run of them: everything but a blank and a dash between groups. */
const COUNTS = new Uint8Array(256)
const KEEPS = new Uint8Array(256)

const mark = (table: Uint8Array, characters: string, value: number): void => {
  for (const character of characters) table[character.charCodeAt(0)] = value
}
mark(KINDS, '0123456789', DIGIT)
mark(KINDS, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', CAPITAL)
mark(KINDS, 'abcdefghijklmnopqrstuvwxyz_', SMALL)
mark(COUNTS, '0123456789', 1)
mark(KEEPS, '0123456789 -', 1)
/** 1 for what is part of a word. */
const JOINS = KINDS.map((kind) => Math.min(kind, 1))

/** Two capitals and a digit, and nothing of a word before them, as kinds of two bits. */
const IBAN_BEGINS = (CAPITAL << 4) | (CAPITAL << 2) | DIGIT

/** Payment cards have more digits than accounts of AWS. */
const FEWEST_OF_CARD = 13
/** Tokens without a mark of their own have as many letters and digits in a row. */
const WORD = 32

const PHONE = /[+;]\(?\d(?:[ ()./-]{0,2}\d){6}/y
const IBAN = /\d{2}(?:[ -]?[A-Z\d]){11}/y

/** `"@timestamp"`, `@media`, and what is masked: nobody is before the @. */
const NOBODY_AT = /[\s"'`(*[{,;>]@/y
/** A whole digest of MD5, SHA-1 or SHA-256, which as such is no token's. */
const DIGEST = /[^\w-](?:[\da-f]{32}|[\da-f]{40}|[\da-f]{64})(?![\w-])/y
/** Digits that no letter follows, as in `i-0123456789012345f`. */
const NO_ID = /\d(?:[ -]?\d)*(?![ -]?\d|\w)/y

/** Read as bytes, a text takes half the time. */
const bytes = Buffer.alloc(1 << 16)

/**
 * The places at which something sensitive may be told by itself, in their order. One pass over the characters, nearly without
 * branches: reports have a hundred million of them.
 * @param hasNumbers whether digits that stand by themselves are numbers, as in JSON: no text may take their place
 */
export function signsIn(text: string, hasNumbers: boolean): readonly number[] {
  const signs: number[] = []
  let state = 0
  let digits = 0
  let word = 0
  let kinds = 0
  for (let begin = 0; begin < text.length; begin += bytes.length) {
    // What is beyond Latin is cut to some byte: at worst it is taken for a sign.
    const length = bytes.write(text.slice(begin, begin + bytes.length), 'latin1')
    for (let index = 0; index < length; index += 1) {
      const code = bytes[index] ?? 0
      state = NEXT[state + (CLASSES[code] ?? 0)] ?? 0
      const ends = ENDS[state] ?? 0
      digits = (digits + (COUNTS[code] ?? 0)) * (KEEPS[code] ?? 0)
      word = (word + 1) * (JOINS[code] ?? 0)
      kinds = ((kinds << 2) | (KINDS[code] ?? 0)) & 0xff
      if (ends === 0 && digits !== FEWEST_OF_CARD && word !== WORD && kinds !== IBAN_BEGINS) continue
      const at = begin + index
      if (
        ((ends & SIGN) !== 0 && !(code === AT_SIGN && fits(NOBODY_AT, text, at - 1))) ||
        (word === WORD && !fits(DIGEST, text, at - WORD)) ||
        (digits === FEWEST_OF_CARD && fits(NO_ID, text, at) && !(hasNumbers && isNumber(text, at))) ||
        (kinds === IBAN_BEGINS && fits(IBAN, text, at)) ||
        ((ends & PLUS) !== 0 && fits(PHONE, text, at))
      )
        signs.push(at)
    }
  }
  return signs
}

function fits(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at
  return sticky.test(text)
}

/** As numbers stand in JSON: behind a colon, a comma or a bracket, and before a comma or a bracket. */
function isNumber(text: string, at: number): boolean {
  let start = at
  while (isInNumber(text.charCodeAt(start - 1))) start -= 1
  let end = at + 1
  while (isInNumber(text.charCodeAt(end))) end += 1
  return (
    /[:,[]\s?$/.test(text.slice(Math.max(0, start - 2), start)) && /^\s?[,\]}]/.test(text.slice(end, end + 2))
  )
}

/** Digits, and what is in numbers with a sign, a fraction or an exponent. */
function isInNumber(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e
}
