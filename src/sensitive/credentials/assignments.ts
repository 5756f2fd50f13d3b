import { lastUpTo } from '../last-up-to.ts'
import { isUnlikeKey } from '../made-by-cloud.ts'
import { firstFrom } from './first-from.ts'
import { isLiteral, type Quote } from './literal.ts'

/** Names with these endings are names of secrets; `password_file` and `secret_arn` are not. */
const NAME =
  /(?:password|passwd|passphrase|passcode|pwd|secret|token|credentials?|(?:api|access|account|auth|encryption|license|master|private|secret|shared|signing|storage|webhook)[_.-]?key|pass)\d*(?![\w-])/gi
/** `DB_PASS`, `dbpass` and `dbPass`, but not `bypass` and `compass`. */
const PASS = /(?:^|[^A-Za-z]|db|user|root|admin|mysql|pg|ftp|smtp|ldap|my)pass\d*$/i
const CAPITAL_PASS = /[a-z]Pass\d*$/
/** What tells requests and pages of answers apart opens nothing. */
const OF_REQUESTS =
  /(?:^|[^a-z])(?:(?:client|next|page|pagination|continuation|correlation|idempotency|request|change)[_.-]?){1,2}token$/i

/** Whether the text before a name is not part of it, as in `…:secret:web-AbCdEf` of an ARN. */
const FOREIGN = /[:/]$/

/** A value, as it is written, and where it begins in the text that was read. */
interface Value {
  readonly text: string
  readonly quote: Quote
  readonly at: number
  /** Whether it stands on the line below the name. */
  readonly below?: true
  /** Whether its quote is not closed yet. */
  readonly open?: true
}

/** A value that is assigned to the name of a secret; the value is `slice(start, end)` of line, line break and next line. */
export interface Assigned {
  readonly key: string
  readonly start: number
  readonly end: number
  /** 0–1. */
  readonly confidence: number
}

/** The search for a value stops here: otherwise lines could be crafted that take for ever. Only quotes are closed later. */
const FAR = 600

/** A quote, but for two, which are one within a text. */
const DOUBLE = /(?<!")"(?!")/g
const SINGLE = /(?<!')'(?!')/g

/** Whether the text is the name of a secret, such as `DB_PASSWORD`. */
export function isSecretName(text: string): boolean {
  return [...text.matchAll(NAME)].some(
    ({ 0: word, index }) => index + word.length === text.length && isSecretWord(word, text),
  )
}

/** The secrets that the line assigns: `PASSWORD=x`, `"password": "x"`, `password: x`, `--password x`. */
export function assignedIn(line: string, next: string | undefined): Assigned[] {
  const { plain, at } = withoutEscapes(line)
  const closed = { '"': firstFrom(plain, DOUBLE), "'": firstFrom(plain, SINGLE), '': () => null }
  return [...plain.matchAll(NAME)].flatMap(({ 0: word, index }) => {
    const head = plain.slice(Math.max(0, index - 100), index)
    const before = /[\w.$:/-]*$/.exec(head)?.[0] ?? ''
    const name = before + word
    if (!isSecretWord(word, name)) return []
    if (FOREIGN.test(before) && !/^\/[a-z]*$/i.test(before)) return []
    const end = index + word.length
    const about = {
      name,
      head: head.slice(0, head.length - before.length),
      rest: plain.slice(end, end + FAR),
    }
    const value = valueAfter(about, next)
    if (value === null) return []
    const begin = end + value.at
    const close = value.open ? closed[value.quote](begin + value.text.length) : begin + value.text.length
    if (close === null) return []
    // Of what is closed far away the beginning and the end are judged.
    const text = value.open ? value.text + plain.slice(Math.max(end + FAR, close - FAR), close) : value.text
    if (!mayBeSecret(name, text, value.quote)) return []
    const place = value.below
      ? { start: line.length + 1 + value.at, end: line.length + 1 + value.at + text.length }
      : { start: at(begin), end: at(close - 1) + 1 }
    return [{ key: keyOf(name), ...place, confidence: confidenceOf(name, text) }]
  })
}

function isSecretWord(word: string, name: string): boolean {
  if (OF_REQUESTS.test(name)) return false
  return !/^pass\d*$/i.test(word) || PASS.test(name) || CAPITAL_PASS.test(name)
}

/** As in `2026-11-30T12:00:00Z`: when something was made, or ends. */
const DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/

/**
 * Whether the value is written out and may be the secret that it is called. Ids of AWS and dates are none, but for passwords:
 * people choose them, and images have the instance's id as their first one.
 */
export function mayBeSecret(name: string, value: string, quote: Quote): boolean {
  return isLiteral(value, quote) && (isPassword(name) || !(isUnlikeKey(value) || DATE.test(value)))
}

function isPassword(name: string): boolean {
  return /(?:pass\w*|pwd)\d*$/i.test(name)
}

/** Of KMS, whose keys are known by such ids. */
const KEY_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const KMS_NAME = /kms|encryption|master|storage/i
/** A word, a number, or words in one; short humps, as in `ovNztApSpfLX`, are dice. */
const WORDS = String.raw`(?:[A-Z]?[a-z]{1,20}(?:[A-Z][a-z]{2,20}){0,5}|[A-Z]{1,12}|v?\d{1,4})`
/** `web-database`, `externalSecrets.v2`: what is written in words is a name more often than a secret. */
const IN_WORDS = new RegExp(`^${WORDS}(?:[-_. /:]${WORDS})*$`)

/** How likely the value is a secret (0–1) of what is so called; a password may be a word. */
export function confidenceOf(name: string, value: string): number {
  if (KEY_ID.test(value) && KMS_NAME.test(name)) return 0.2
  const mayBeWords = isPassword(name)
  if (isSentence(value) && !mayBeWords) return 0.2
  if (!IN_WORDS.test(value)) return 0.75
  return mayBeWords ? 0.65 : 0.4
}

/** `The grant token.` describes one; of a password it may be the whole. */
function isSentence(value: string): boolean {
  return /^\p{Lu}/u.test(value) && value.includes(' ') && value.endsWith('.')
}

/** The line without what stands before quotes inside quotes, and where each place of it is in the line. */
function withoutEscapes(line: string): { plain: string; at: (place: number) => number } {
  const escapes = [...line.matchAll(/\\+(?=["'])/g)]
  if (escapes.length === 0) return { plain: line, at: (place) => place }
  let removed = 0
  const ends = escapes.map(({ 0: escape, index }) => {
    const place = index - removed
    removed += escape.length
    return { place, removed }
  })
  return {
    plain: line.replaceAll(/\\+(?=["'])/g, ''),
    at: (place) => place + (lastUpTo(ends, place)?.removed ?? 0),
  }
}

/** Never more than a name. */
function keyOf(text: string): string {
  const name = /[\w.-]*$/.exec(text)?.[0].replace(/^[-.]+/, '') ?? ''
  return name.slice(-60)
}

/** A name of a secret, and what stands on either side of it. */
interface Named {
  readonly name: string
  readonly head: string
  readonly rest: string
}

/** The value, with its place in `rest`. */
function valueAfter({ name, head, rest }: Named, next: string | undefined): Value | null {
  // <password>x</password>
  if (head.endsWith('<') && rest.startsWith('>')) {
    const inner = /^>\s*([^<]+)<\//.exec(rest)?.[1] ?? ''
    return { text: inner.trimEnd(), quote: '"', at: rest.length - rest.slice(1).trimStart().length }
  }
  // password=x, "password": "x", $password = 'x', password => "x", password := "x", SetEnvironmentVariable("PASSWORD", "x")
  const separator =
    /^["'\]}]*[ \t]*(=>|:=|[=:]|(?<=["'][ \t]*),)(?![=:]|\/(?![A-Za-z0-9+/]{39,}={0,2}(?![\w.-])))[ \t]*/.exec(
      rest,
    )
  if (separator !== null) {
    const [whole, sign = ''] = separator
    const after = rest.slice(whole.length)
    if (/^[|>][-+]?\d*\s*$/.test(after)) return next === undefined ? null : valueBelow(next)
    const found = readValue(after, whole.length, isTight(whole, sign))
    return sign === ',' && found?.quote === '' ? null : found
  }
  // --password x, ENV PASSWORD x, setx PASSWORD x, aws configure set aws_secret_access_key x
  const option = /^[ \t]+(?=[^\s=:])/.exec(rest)
  if (option === null || !(name.startsWith('--') || SETTERS.test(head))) return null
  const value = readValue(rest.slice(option[0].length), option[0].length, true)
  return value === null || value.text.startsWith('-') ? null : value
}

const SETTERS = /(?:^|\s)(?:ENV|setx|set|configure\s+set|SetEnv)\s+$/i

function valueBelow(line: string): Value {
  return { text: line.trim(), quote: '"', at: line.length - line.trimStart().length, below: true }
}

/** `PASSWORD=x DB_HOST=y`: the value ends at a blank. */
function isTight(separator: string, sign: string): boolean {
  return sign === '=' && separator.endsWith('=')
}

/** Of a value that is not quoted, nothing may follow on the line but a comment, or what closes a flow map. */
function readValue(text: string, at: number, endsAtBlank: boolean): Value | null {
  const quote = text[0] === '"' || text[0] === "'" ? text[0] : ''
  if (quote !== '') {
    // Twice the quote is one, in YAML and in PowerShell.
    const inner = new RegExp(`^${quote}((?:[^${quote}]|${quote}${quote}(?!$))*)${quote}`).exec(text)?.[1]
    return inner === undefined
      ? { text: text.slice(1), quote, at: at + 1, open: true }
      : { text: inner, quote, at: at + 1 }
  }
  const whole = /^[^\s"',;|&`]+/.exec(text)?.[0]
  if (whole === undefined) return null
  const word = /^[^{[(<]*\}/.test(whole) ? (/^[^}]*/.exec(whole)?.[0] ?? '') : whole
  const after = text.slice(word.length)
  if (endsAtBlank) return { text: word, quote, at }
  return /^["']?[ \t]*(?:$|[\r,;}\])]|[ \t]#|&&|\|)/.test(after) ? { text: word, quote, at } : null
}
