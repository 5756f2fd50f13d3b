import type { Json } from '../../src/model/json.ts'
import type { ValueType } from '../../src/model/kind.ts'
import type { Literal, Operator } from '../../src/search/language/ast.ts'

/** The tables of operators, orders and coercions, followed word by word. Nothing of src/search is used but its types. */
export function compares(left: Json, operator: Operator, right: Json): boolean {
  switch (operator) {
    case '==':
      return order(left, right) === 0
    case '!=':
      return order(left, right) !== 0
    case '>':
      return order(left, right) > 0
    case '>=':
      return order(left, right) >= 0
    case '<':
      return left !== null && order(left, right) < 0
    case '<=':
      return left !== null && order(left, right) <= 0
    case 'in':
      return (right as Json[]).some((member) => order(left, member) === 0)
    case 'not in':
      return left !== null && !(right as Json[]).some((member) => order(left, member) === 0)
    case '=~':
      return left !== null && new RegExp(textOf(right), 'i').test(textOf(left))
    case '!~':
    default:
      return !new RegExp(textOf(right)).test(textOf(left))
  }
}

function textOf(value: Json): string {
  if (value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** null < booleans < numbers < texts < lists < objects. */
export function order(left: Json, right: Json): number {
  const ranks = ['null', 'boolean', 'number', 'string', 'array', 'object']
  const rank = (value: Json): number =>
    ranks.indexOf(value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)
  if (rank(left) !== rank(right)) return rank(left) - rank(right)
  if (Array.isArray(left) && Array.isArray(right)) {
    for (let index = 0; index < Math.min(left.length, right.length); index++) {
      const result = order(left[index] as Json, right[index] as Json)
      if (result !== 0) return result
    }
    return left.length - right.length
  }
  if (isObject(left) && isObject(right)) {
    for (const key of [...new Set([...Object.keys(left), ...Object.keys(right)])].toSorted()) {
      const result = order(left[key] ?? null, right[key] ?? null)
      if (result !== 0) return result
    }
    return 0
  }
  if (left === right) return 0
  return (left as string) < (right as string) ? -1 : 1
}

export function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function plainValue(literal: Literal): Json {
  if (literal.type === 'null') return null
  if (literal.type === 'list') return literal.items.map(plainValue)
  if (literal.type !== 'object') return literal.value
  return Object.fromEntries(literal.entries.map(([key, value]) => [key, plainValue(value)]))
}

/** What a value is compared as, given the declared type of the property. Lists are coerced one by one. */
export function coerced(literal: Literal, type: ValueType | null, now: Date): Json {
  if (type === null || literal.type === 'null') return plainValue(literal)
  if (type.type === 'array') return coerced(literal, type.items, now)
  if (literal.type === 'list') return literal.items.map((item) => coerced(item, type, now))
  switch (type.type) {
    case 'string':
      return literal.type === 'string' ? literal.value : JSON.stringify(plainValue(literal))
    case 'int':
    case 'float':
      return literal.type === 'string' && /^-?[0-9.]+$/.test(literal.value)
        ? Number(literal.value)
        : plainValue(literal)
    case 'boolean':
      if (literal.type !== 'string') return plainValue(literal)
      if (['true', 'yes', 'on'].includes(literal.value.toLowerCase())) return true
      return ['false', 'no', 'off'].includes(literal.value.toLowerCase()) ? false : literal.value
    case 'datetime':
      if (literal.type !== 'string') return plainValue(literal)
      return /^\d{4}-/.test(literal.value)
        ? new Date(literal.value).toISOString().replace('.000', '')
        : shifted(now, secondsOf(literal.value))
    case 'date':
    case 'duration':
    case 'any':
    case 'map':
    case 'object':
    default:
      return plainValue(literal)
  }
}

/** `3d`, `-2w`: one number and one unit. */
export function secondsOf(text: string): number {
  const [, number, unit] = /^(-?\d+)([ywdhms])$/.exec(text) ?? []
  const units: Readonly<Record<string, number>> = {
    y: 31_536_000,
    w: 604_800,
    d: 86_400,
    h: 3600,
    m: 60,
    s: 1,
  }
  const seconds = units[unit ?? '']
  if (seconds === undefined) throw new Error(`the reference does not know the duration ${text}`)
  return Number(number) * seconds
}

export function shifted(now: Date, seconds: number): string {
  return new Date(now.getTime() + seconds * 1000).toISOString().replace('.000', '')
}
