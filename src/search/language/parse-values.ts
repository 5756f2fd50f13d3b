import type { Literal, NumberLiteral } from './ast.ts'
import type { Cursor } from './cursor.ts'
import { SearchError } from './search-error.ts'

const FLOAT = /[+-]?[0-9]+\.[0-9]+/y
const INTEGER = /[+-]?[0-9]+/y
const WORD = /[A-Za-z0-9][A-Za-z0-9_-]*/y
const UNQUOTED_END = /[,[\])(}{\s]/
const UNQUOTED_ALLOWED = /[A-Za-z0-9_\-:/.]/
/** Values that begin an arrow: `a = foo -default-> …` is a value and a traversal. */
const ARROW_STARTS = ['--', '-default', '-delete', '-iam']

/** The right-hand side of a predicate, with any blanks around it. */
export function parseValue(cursor: Cursor): Literal | null {
  return parseJson(cursor, ARROW_STARTS)
}

function parseJson(cursor: Cursor, stopWords: readonly string[]): Literal | null {
  return cursor.attempt(() => {
    cursor.blanks()
    const start = cursor.at
    const value =
      parseText(cursor) ??
      parseList(cursor) ??
      parseObject(cursor) ??
      parseConstant(cursor) ??
      parseUnquoted(cursor, stopWords) ??
      parseNumber(cursor)
    if (value === null) return cursor.expect('a value', start)
    cursor.blanks()
    return value
  })
}

/** A text in double quotes. Only \\ \/ \" and \' are escapes; every other backslash is itself. */
export function parseQuoted(cursor: Cursor): string | null {
  if (cursor.text[cursor.at] !== '"') return null
  let text = ''
  for (let at = cursor.at + 1; at < cursor.text.length; at++) {
    const character = cursor.text[at] ?? ''
    const next = cursor.text[at + 1] ?? ''
    if (character === '"') {
      cursor.at = at + 1
      return text
    }
    if (character === '\\' && next !== '' && '\\/"\''.includes(next)) {
      text += next
      at++
    } else {
      text += character
    }
  }
  throw new SearchError(
    'The text that begins here has no closing double quote; a quote inside a text is written \\".',
    cursor.text,
    cursor.at,
  )
}

/** A name as `is`, `id`, tags and `as` take it, with any blanks around it. */
export function parseWord(cursor: Cursor, label: string): string | null {
  return cursor.attempt(() => {
    cursor.blanks()
    const word = cursor.take(WORD)
    if (word === null) return cursor.expect(label)
    cursor.blanks()
    return word
  })
}

/** `1`, `-1.5`: with any blanks around it. */
export function parsePlainNumber(cursor: Cursor): NumberLiteral | null {
  return cursor.attempt(() => {
    cursor.blanks()
    const number = parseNumber(cursor)
    if (number === null) return cursor.expect('a number')
    cursor.blanks()
    return number
  })
}

/** A whole number without blanks around it. */
export function parseInteger(cursor: Cursor): NumberLiteral | null {
  const source = cursor.take(INTEGER)
  return source === null ? null : integerOf(source)
}

/** A whole number that counts something: within what a double holds exactly. */
export function parseCount(cursor: Cursor): number | null {
  const start = cursor.at
  const number = parseInteger(cursor)
  if (number === null) return cursor.expect('a whole number')
  if (Number.isSafeInteger(number.value)) return number.value
  throw new SearchError(`The number ${number.text} is too large here.`, cursor.text, start)
}

function parseText(cursor: Cursor): Literal | null {
  const text = parseQuoted(cursor)
  return text === null ? null : { type: 'string', value: text }
}

function parseConstant(cursor: Cursor): Literal | null {
  if (cursor.exactly('true')) return { type: 'boolean', value: true }
  if (cursor.exactly('false')) return { type: 'boolean', value: false }
  return cursor.exactly('null') ? { type: 'null' } : null
}

function parseList(cursor: Cursor): Literal | null {
  return cursor.attempt(() => {
    if (!cursor.token('[', null)) return null
    return cursor.nested(() => {
      const items = cursor.list(() => parseJson(cursor, [])) ?? []
      return cursor.token(']') ? { type: 'list', items } : null
    })
  })
}

function parseObject(cursor: Cursor): Literal | null {
  return cursor.attempt(() => {
    if (!cursor.exactly('{')) return null
    return cursor.nested(() => {
      const pairs = cursor.list(() => parsePair(cursor)) ?? []
      if (!cursor.exactly('}')) return cursor.expect('`}`')
      return { type: 'object', entries: [...new Map(pairs)] }
    })
  })
}

function parsePair(cursor: Cursor): readonly [string, Literal] | null {
  cursor.blanks()
  const key = parseQuoted(cursor) ?? parseWord(cursor, 'a key')
  if (key === null || !cursor.token(':')) return null
  const value = parseJson(cursor, [])
  return value === null ? null : [key, value]
}

/** Text without quotes: it ends at a blank, comma or bracket, and holds at least one character that no number has. */
function parseUnquoted(cursor: Cursor, stopWords: readonly string[]): Literal | null {
  const { text, at: start } = cursor
  let end = start
  let numeric = true
  let dot = false
  for (; end < text.length; end++) {
    const character = text[end] ?? ''
    if (UNQUOTED_END.test(character)) break
    if (!UNQUOTED_ALLOWED.test(character)) {
      return end > start ? cursor.expect('a blank, or double quotes around the value', end) : null
    }
    const firstDot = character === '.' && !dot
    if (firstDot) dot = true
    numeric &&= /[0-9]/.test(character) || (end === start && character === '-') || firstDot
  }
  const value = text.slice(start, end)
  if (numeric || stopWords.some((word) => isStopWord(value, word))) return null
  cursor.at = end
  return { type: 'string', value }
}

function isStopWord(value: string, word: string): boolean {
  return value.startsWith(word) && !/[A-Za-z]/.test(value[word.length] ?? '')
}

function parseNumber(cursor: Cursor): NumberLiteral | null {
  const source = cursor.take(FLOAT)
  if (source === null) return parseInteger(cursor)
  const sign = source.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = source.replace(/^[+-]/, '').split('.')
  const text = `${sign}${stripZeros(whole)}.${fraction.replace(/0+$/, '') || '0'}`
  return { type: 'number', value: Number(source), text, source }
}

function integerOf(source: string): NumberLiteral {
  const digits = stripZeros(source.replace(/^[+-]/, ''))
  const text = source.startsWith('-') && digits !== '0' ? `-${digits}` : digits
  return { type: 'number', value: Number(text), text, source }
}

function stripZeros(digits: string): string {
  return digits.replace(/^0+(?=[0-9])/, '')
}
