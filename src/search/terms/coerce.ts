import type { Json } from '../../model/json.ts'
import type { ValueType } from '../../model/kind.ts'
import type { Literal } from '../language/ast.ts'
import { parseDuration } from '../language/durations.ts'
import { printLiteral } from '../language/print-terms.ts'
import { parseTime, printDate, printTime } from '../language/times.ts'

/** A value as it is compared. `as`: what it was read as, in words; `wanted`: the form it should have had. */
export interface Coerced {
  readonly value: Json
  readonly as: string | null
  readonly wanted: string | null
}

/** The right-hand side as the declared type of the property wants it. `now`: milliseconds. */
export function coerce(literal: Literal, type: ValueType | null, now: number): Coerced {
  if (literal.type === 'null' || type === null) return unchanged(literal)
  switch (type.type) {
    case 'array':
      return literal.type === 'list'
        ? coerceItems(literal.items, type.items, now)
        : coerce(literal, type.items, now)
    case 'string':
      return literal.type === 'string' ? unchanged(literal) : changed(jsonText(literal), literal, 'the text')
    case 'int':
    case 'float':
      return coerceNumber(literal)
    case 'boolean':
      return coerceBoolean(literal)
    case 'datetime':
      return coerceTime(
        literal,
        now,
        printTime,
        'a time such as 2021-12-09T10:00:00Z or a duration such as -3d',
      )
    case 'date':
      return coerceTime(literal, now, printDate, 'a date such as 2021-12-09 or a duration such as -3d')
    case 'duration':
      return coerceDuration(literal)
    case 'any':
    case 'map':
    case 'object':
    default:
      return unchanged(literal)
  }
}

export function coerceItems(items: readonly Literal[], type: ValueType | null, now: number): Coerced {
  const coerced = items.map((item) => coerce(item, type, now))
  const changes = coerced.flatMap((item) => item.as ?? [])
  return {
    value: coerced.map((item) => item.value),
    as: changes.length === 0 ? null : changes.join(', '),
    wanted: coerced.find((item) => item.wanted !== null)?.wanted ?? null,
  }
}

/** The value as it was written. */
export function jsonOf(literal: Literal): Json {
  switch (literal.type) {
    case 'null':
      return null
    case 'boolean':
    case 'number':
    case 'string':
      return literal.value
    case 'list':
      return literal.items.map(jsonOf)
    case 'object':
    default:
      return Object.fromEntries(literal.entries.map(([key, value]) => [key, jsonOf(value)]))
  }
}

/** A number keeps all its digits: an account id may have more than a double holds. */
export function jsonText(literal: Literal): string {
  if (literal.type === 'number') return literal.text
  return literal.type === 'string' ? literal.value : JSON.stringify(jsonOf(literal))
}

function unchanged(literal: Literal): Coerced {
  return { value: jsonOf(literal), as: null, wanted: null }
}

function changed(value: Json, literal: Literal, what: string): Coerced {
  return {
    value,
    as: `${printLiteral(literal)} is compared as ${what} ${JSON.stringify(value)}`,
    wanted: null,
  }
}

function unfit(literal: Literal, wanted: string): Coerced {
  return { ...unchanged(literal), wanted }
}

function coerceNumber(literal: Literal): Coerced {
  if (literal.type === 'number') return unchanged(literal)
  const numeric =
    literal.type === 'string' && /^\s*[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\s*$/.test(literal.value)
  return numeric ? changed(Number(literal.value), literal, 'the number') : unfit(literal, 'a number')
}

const TRUE = new Set(['true', 'yes', 'on'])
const FALSE = new Set(['false', 'no', 'off'])

function coerceBoolean(literal: Literal): Coerced {
  if (literal.type === 'boolean') return unchanged(literal)
  const word = literal.type === 'string' ? literal.value.toLowerCase() : ''
  if (TRUE.has(word)) return changed(true, literal, 'the value')
  return FALSE.has(word) ? changed(false, literal, 'the value') : unfit(literal, 'true or false')
}

function coerceTime(literal: Literal, now: number, print: (time: number) => string, wanted: string): Coerced {
  if (literal.type !== 'string') return unfit(literal, wanted)
  const time = parseTime(literal.value)
  if (time !== null) {
    const text = print(time)
    return text === literal.value ? unchanged(literal) : changed(text, literal, 'the time')
  }
  const seconds = parseDuration(literal.value)
  return seconds === null
    ? unfit(literal, wanted)
    : changed(print(now + seconds * 1000), literal, 'now plus that,')
}

function coerceDuration(literal: Literal): Coerced {
  const seconds = literal.type === 'string' ? parseDuration(literal.value) : null
  if (seconds === null) return unfit(literal, 'a duration such as 3d')
  return changed(`${Math.trunc(seconds)}s`, literal, 'the text')
}
