import { COMMAND_WORDS } from './credentials/command-forms.ts'
import { TOKEN_HINTS } from './credentials/tokens.ts'
import { automatonOf } from './words-in.ts'

/** Words, in any case, without which some of what is looked for does not exist. */
const HINTS = {
  /** Names of secrets. */
  secretName: ['pass', 'pwd', 'secret', 'token', 'credential', 'key'],
  command: COMMAND_WORDS,
  token: TOKEN_HINTS,
  login: ['://'],
  auth: ['auth'],
  phone: [
    'tel phone fono fon mobil vil cell fax call handy whatsapp sms text pager hotline dial ring contact',
    // Tél, whose é is no letter here.
    'l. l:',
    'ph. ph: ph= ph# ph) ph/ ph- m. m: m= m# m) t. t: t= t# t)',
  ]
    .join(' ')
    .split(' ')
    .concat('l :', 'ph '),
  email: ['@', '%40'],
  home: 'home house hause daheim privat wohnung heim maison domicil chez casa thuis hjem hemma wfh remote flat apartment residen laptop macbook place router wifi fritz'.split(
    ' ',
  ),
  person:
    'owner owned contact responsib reques approved author assigned belongs ask report behalf ansprech verantwort'.split(
      ' ',
    ),
  masked: ['['],
}

export type Hint = keyof typeof HINTS

const BITS = Object.fromEntries(Object.keys(HINTS).map((name, at) => [name, 1 << at])) as Record<Hint, number>

const { classOf, next, found, classes } = automatonOf(
  Object.entries(HINTS).flatMap(([name, words]) => words.map((word) => [word, BITS[name as Hint]] as const)),
)

/** What a text has that something sensitive may be made of: found in one pass over its characters. */
export interface Looks {
  readonly hints: number
  /** The digits of the longest run, in which single separators, as of phone and card numbers, may stand. */
  readonly digits: number
  /** Two letters and two digits, as an IBAN begins. */
  readonly iban: boolean
  /** The longest run of letters, digits and _. */
  readonly word: number
  /** The longest run of Base64's characters that are not all hexadecimal digits. */
  readonly packed: number
  readonly plus: boolean
  /** What stands between a name and its value: = : , > */
  readonly sign: boolean
  /** What stands between a command and its value: a blank, a tab, ( */
  readonly gap: boolean
}

const DIGIT = 1
const LETTER = 2
/** Between digits: blank ( ) - . / */
const SEPARATOR = 8
const BASE64 = 16
const WORD = 32
/** A letter or digit that is none of hexadecimal digits. */
const BEYOND_HEX = 64
const SIGN = 128
const GAP = 256

const KINDS = new Uint16Array(128)
const mark = (characters: string, kinds: number): void => {
  for (const character of characters)
    KINDS[character.charCodeAt(0)] = (KINDS[character.charCodeAt(0)] ?? 0) | kinds
}
mark('0123456789', DIGIT | BASE64 | WORD)
mark('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', LETTER | BASE64 | WORD)
mark('GHIJKLMNOPQRSTUVWXYZghijklmnopqrstuvwxyz+/', BEYOND_HEX)
mark('+/', BASE64)
mark('_', WORD)
mark(' ()-./', SEPARATOR)
mark('=:,>', SIGN)
mark(' (\t\n\r', GAP)

const PLUS = 0x2b

export function looksOf(text: string): Looks {
  let hints = 0
  let state = 0
  let seen = 0
  let digits = 0
  let mostDigits = 0
  let separators = 0
  let word = 0
  let longestWord = 0
  let packed = 0
  let longestPacked = 0
  let isHex = true
  // The kinds of the last three characters.
  let one = 0
  let two = 0
  let three = 0
  let iban = false
  let plus = false
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    const isAscii = code < 128
    state = next[state + (isAscii ? (classOf[code] ?? 0) : 0)] ?? 0
    hints |= found[state / classes] ?? 0
    const kind = isAscii ? (KINDS[code] ?? 0) : 0
    seen |= kind
    if ((kind & DIGIT) !== 0) {
      digits += 1
      separators = 0
      if (digits > mostDigits) mostDigits = digits
      if (one === DIGIT && two === LETTER && three === LETTER) iban = true
    } else if ((kind & SEPARATOR) === 0) {
      digits = 0
      if (code === PLUS) plus = true
    } else {
      separators += 1
      if (separators > 2) digits = 0
    }
    three = two
    two = one
    one = kind & (DIGIT | LETTER)
    if ((kind & WORD) === 0) word = 0
    else {
      word += 1
      if (word > longestWord) longestWord = word
    }
    if ((kind & BASE64) === 0) {
      packed = 0
      isHex = true
    } else {
      packed += 1
      if ((kind & BEYOND_HEX) !== 0) isHex = false
      if (!isHex && packed > longestPacked) longestPacked = packed
    }
  }
  return {
    hints,
    digits: mostDigits,
    iban,
    word: longestWord,
    packed: longestPacked,
    plus,
    sign: (seen & SIGN) !== 0,
    gap: (seen & GAP) !== 0,
  }
}

/** Whether one of the hint's words is in the text. */
export function has(looks: Looks, hint: Hint): boolean {
  return (looks.hints & BITS[hint]) !== 0
}
