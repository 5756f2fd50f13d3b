/** What a text has that something sensitive may be made of: found in one pass over its characters. */
export interface Looks {
  readonly length: number
  /** An @, or a % that may stand before 40. */
  readonly at: boolean
  readonly plus: boolean
  /** The digits of the longest run, in which single separators, as of phone and card numbers, may stand. */
  readonly digits: number
  /** Two capitals and two digits, as an IBAN begins. */
  readonly iban: boolean
  /** The letters, digits and marks of the longest word, as a token may be. */
  readonly word: number
  /** What stands between a name, or a command, and its value. */
  readonly sign: boolean
  /** A # may end a form that is masked already. */
  readonly hash: boolean
}

const NONE = 0
const OTHER = 1
const DIGIT = 2
const CAPITAL = 3
const SMALL = 4
/** Between digits: blank ( ) - . / */
const SEPARATOR = 5
/** Of words alone: + = ~ _ */
const MARK = 6

const KINDS = new Uint8Array(128).fill(OTHER)
const fill = (characters: string, kind: number): void => {
  for (const character of characters) KINDS[character.charCodeAt(0)] = kind
}
fill('0123456789', DIGIT)
fill('ABCDEFGHIJKLMNOPQRSTUVWXYZ', CAPITAL)
fill('abcdefghijklmnopqrstuvwxyz', SMALL)
fill(' ()-./', SEPARATOR)
fill('+=~_', MARK)

/** Characters that a word of a token may have besides letters, digits and marks. */
const DASH = 0x2d
const DOT = 0x2e
const SLASH = 0x2f

export function looksOf(text: string): Looks {
  let at = false
  let plus = false
  let iban = false
  let sign = false
  let hash = false
  let digits = 0
  let mostDigits = 0
  let separators = 0
  let word = 0
  let longestWord = 0
  // What an IBAN has read so far: 1 and 2 are capitals, 3 a digit.
  let beginning = 0
  let before = NONE
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    const kind = code < 128 ? (KINDS[code] ?? OTHER) : OTHER
    if (kind === DIGIT) {
      digits += 1
      separators = 0
      word += 1
      if (digits > mostDigits) mostDigits = digits
      if (beginning === 3) iban = true
      beginning = beginning === 2 ? 3 : 0
    } else if (kind === SMALL) {
      digits = 0
      word += 1
      beginning = 0
    } else if (kind === CAPITAL) {
      digits = 0
      word += 1
      beginning = before === CAPITAL ? beginning + 1 : before === SMALL || before === DIGIT ? 9 : 1
    } else if (kind === SEPARATOR) {
      separators += 1
      if (separators > 2) digits = 0
      beginning = 0
      if (code === DASH || code === DOT || code === SLASH) word += 1
      else {
        sign = true
        word = 0
      }
    } else {
      digits = 0
      beginning = 0
      if (kind === MARK) {
        word += 1
        if (code === 0x2b) plus = true
        else if (code === 0x3d) sign = true
      } else {
        word = 0
        if (code === 0x40 || code === 0x25) at = true
        else if (code === 0x23) hash = true
        else if (code === 0x3a || code === 0x2c || code === 0x3e || code < 0x20) sign = true
      }
    }
    if (word > longestWord) longestWord = word
    before = kind
  }
  return { length: text.length, at, plus, digits: mostDigits, iban, word: longestWord, sign, hash }
}
