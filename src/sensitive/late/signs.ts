import { TOKEN_HINTS } from '../credentials/tokens.ts'
import { automatonOf } from '../words-in.ts'

/** An @, as it stands and as HTML, Markdown, JSON and addresses escape it. */
const AT = ['@', '&#64;', '&#x40;', '&commat;', String.raw`\u0040`, '%40']

const { classOf, next, found, classes } = automatonOf([...AT, ...TOKEN_HINTS].map((word) => [word, 1] as const))

/** By state, as `next` has them, whether a word ends there. */
const ENDS = Uint8Array.from(next, (_, state) => found[Math.floor(state / classes)] ?? 0)

const OTHER = 0
const DIGIT = 1
const CAPITAL = 2
const SMALL = 3
/** Between groups of digits: a blank, a dash. */
const GAP = 4

const KINDS = new Uint8Array(128)
const mark = (characters: string, kind: number): void => {
  for (const character of characters) KINDS[character.charCodeAt(0)] = kind
}
mark('0123456789', DIGIT)
mark('ABCDEFGHIJKLMNOPQRSTUVWXYZ', CAPITAL)
mark('abcdefghijklmnopqrstuvwxyz_', SMALL)
mark(' -', GAP)

const PLUS = 0x2b
/** Payment cards have more digits than accounts of AWS. */
const FEWEST_OF_CARD = 13
/** Tokens without a mark of their own have as many letters and digits in a row. */
const WORD = 32

const PHONE = /\+\(?\d(?:[ ()./-]{0,2}\d){6}/y
const IBAN = /\d{2}(?:[ -]?[A-Z\d]){11}/y

/**
 * The next place from which something sensitive may be told by itself; -1: there is none. One pass over the characters, since
 * reports have a hundred million of them.
 * @param hasNumbers whether digits that stand by themselves are numbers, as in JSON: no text may take their place
 */
export function nextSign(text: string, from: number, hasNumbers: boolean): number {
  let state = 0
  let digits = 0
  let word = 0
  // The kinds of the last three characters.
  let one = OTHER
  let two = OTHER
  let three = OTHER
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const isAscii = code < 128
    state = next[state + (isAscii ? (classOf[code] ?? 0) : 0)] ?? 0
    if (ENDS[state] !== 0) return at
    const kind = isAscii ? (KINDS[code] ?? OTHER) : OTHER
    if (kind === DIGIT) {
      digits += 1
      word += 1
      if (digits === FEWEST_OF_CARD && !(hasNumbers && isNumber(text, at))) return at
      if (one === CAPITAL && two === CAPITAL && (three === OTHER || three === GAP) && fits(IBAN, text, at))
        return at
    } else if (kind === OTHER || kind === GAP) {
      word = 0
      if (kind === OTHER || one !== DIGIT) digits = 0
      if (code === PLUS && fits(PHONE, text, at)) return at
    } else {
      digits = 0
      word += 1
    }
    if (word === WORD) return at
    three = two
    two = one
    one = kind
  }
  return -1
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
  return /[:,[]\s?$/.test(text.slice(Math.max(0, start - 2), start)) && /^\s?[,\]}]/.test(text.slice(end, end + 2))
}

/** Digits, and what is in numbers with a sign, a fraction or an exponent. */
function isInNumber(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e
}
