import { has, type Looks } from '../looks.ts'
import { assignedIn } from './assignments.ts'
import { base64LoginsIn } from './base64-logins.ts'
import { commandsIn } from './commands.ts'
import { loginsIn } from './logins.ts'
import { netrcPasswordsIn } from './netrc.ts'
import { listedPasswords } from './password-lists.ts'
import { shortened } from './shortened.ts'
import { TOKENS, type Token } from './tokens.ts'

/** A secret that stands in a text as it is: `slice(start, end)`. */
export interface SecretSpan {
  /** `value assigned to the name of a secret`, `private key` … */
  readonly form: string
  /** What it is assigned to, such as `DB_PASSWORD`. */
  readonly key?: string
  readonly start: number
  readonly end: number
  /** 0–1. */
  readonly confidence: number
}

export const ASSIGNED = 'value assigned to the name of a secret'
export const ENCODED_LOGIN = 'encoded login'

/** Private keys longer than this are cut: RSA of 16384 bits has 12 KB. */
export const LONGEST_KEY = 20_000

/**
 * Keys and tokens that are known by their form, values that are assigned to the name of a secret, passwords in commands and
 * addresses; not what is packed in the text. In the order of these sorts. Takes time proportional to the text's length.
 */
export function secretsIn(text: string, looks: Looks): SecretSpan[] {
  const found: SecretSpan[] = []
  if (has(looks, 'token') || looks.word >= 32) found.push(...tokensIn(text, has(looks, 'token')))
  if (has(looks, 'login'))
    found.push(...loginsIn(text).map((login) => span('password in an address', 0.85, login)))
  if (has(looks, 'auth') && looks.sign)
    found.push(...base64LoginsIn(text).map((login) => span(ENCODED_LOGIN, 0.85, login)))
  const mayAssign = has(looks, 'secretName') && (looks.sign || looks.gap)
  const mayCommand = has(looks, 'command') && looks.gap
  if (mayCommand)
    found.push(...netrcPasswordsIn(text).map((password) => span('password in netrc', 0.85, password)))
  if (mayAssign || mayCommand) found.push(...inLines(text, mayAssign, mayCommand))
  return found
}

function inLines(text: string, mayAssign: boolean, mayCommand: boolean): SecretSpan[] {
  const found: SecretSpan[] = []
  const lines = text.split('\n').map((line) => shortened(line.endsWith('\r') ? line.slice(0, -1) : line))
  const lists = mayCommand ? listedPasswords(lines.map((line) => line.text)) : null
  let begin = 0
  for (const [i, line] of lines.entries()) {
    const after = text.indexOf('\n', begin) + 1
    const next = lines[i + 1]
    // Behind the line's end comes its break, then the next line.
    const place = (at: number): number =>
      at > line.text.length ? after + (next?.at(at - line.text.length - 1) ?? 0) : begin + line.at(at)
    const add = (form: string, confidence: number, { start, end, key }: Place): void => {
      const whole = { start: place(start), end: place(end - 1) + 1 }
      found.push(span(form, confidence, { ...whole, ...(key !== undefined && { key }) }))
    }
    if (mayCommand) for (const one of commandsIn(line.text)) add(one.form, 0.85, one)
    for (const one of lists?.get(i) ?? []) add('password for chpasswd', 0.85, one)
    if (mayAssign) for (const one of assignedIn(line.text, next?.text)) add(ASSIGNED, one.confidence, one)
    begin = after
  }
  return found
}

interface Place {
  readonly start: number
  readonly end: number
  readonly key?: string
}

function span(form: string, confidence: number, place: Place): SecretSpan {
  const { start, end, key } = place
  return key === undefined ? { form, start, end, confidence } : { form, key, start, end, confidence }
}

function tokensIn(text: string, isHinted: boolean): SecretSpan[] {
  const lower = isHinted ? text.toLowerCase() : ''
  return TOKENS.filter(
    ({ hints }) => hints.length === 0 || hints.some((hint) => lower.includes(hint)),
  ).flatMap((token) => spansOf(text, token))
}

function spansOf(text: string, token: Token): SecretSpan[] {
  const found: SecretSpan[] = []
  let last = 0
  for (const { 0: match, index } of text.matchAll(token.pattern)) {
    // What a key seems to begin within is part of it.
    if (index < last) continue
    last = endOf(text, token, index, match)
    const confidence = isExample(match) ? 0.3 : token.confidence
    found.push({ form: token.form, start: index, end: last, confidence })
  }
  return found
}

/** What AWS's documentation uses, and what is filled with one character. */
function isExample(token: string): boolean {
  return /EXAMPLE(?:KEY)?$/.test(token) || /(.)\1{15}/.test(token)
}

/** Of a private key in PEM all lines; its first alone would leave the key in the text. */
function endOf(text: string, { form }: Token, start: number, match: string): number {
  if (form !== 'private key') return start + match.length
  const rest = text.slice(start + match.length, start + LONGEST_KEY)
  const closed = /-----END (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/.exec(rest)
  if (closed !== null) return start + match.length + closed.index + closed[0].length
  return start + match.length + (/^(?:\\n|[\w+/=\s:,.-])*/.exec(rest)?.[0].trimEnd().length ?? 0)
}
