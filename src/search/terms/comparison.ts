import type { Json } from '../../model/json.ts'
import type { Operator } from '../language/ast.ts'
import { compare, equal } from './order.ts'
import { compileRegex } from '../regex/match.ts'
import { parseTime, printTime } from '../language/times.ts'

export type Test = (value: Json | undefined) => boolean

/**
 * What an operator asks of a value that is missing (undefined), null or anything else. Missing is the lowest of all:
 * `<`, `<=`, `not in` and `=~` are false of it, `!=` and `!~` mostly true. Throws RegexFault.
 */
export function compileTest(operator: Operator, right: Json): Test {
  switch (operator) {
    case '==':
      return equality(right)
    case '!=': {
      const same = equality(right)
      return (value) => !same(value)
    }
    case '>':
      return typeof right === 'number'
        ? (value) => (typeof value === 'number' ? value > right : compare(value, right) > 0)
        : (value) => compare(value, right) > 0
    case '>=':
      return typeof right === 'number'
        ? (value) => (typeof value === 'number' ? value >= right : compare(value, right) >= 0)
        : (value) => compare(value, right) >= 0
    case '<':
      return typeof right === 'number'
        ? (value) =>
            typeof value === 'number' ? value < right : isPresent(value) && compare(value, right) < 0
        : (value) => isPresent(value) && compare(value, right) < 0
    case '<=':
      return typeof right === 'number'
        ? (value) =>
            typeof value === 'number' ? value <= right : isPresent(value) && compare(value, right) <= 0
        : (value) => isPresent(value) && compare(value, right) <= 0
    case 'in':
      return membership(right)
    case 'not in': {
      const member = membership(right)
      return (value) => isPresent(value) && !member(value)
    }
    case '=~': {
      const found = compileRegex(textOf(right), true)
      return (value) => isPresent(value) && found(textOf(value))
    }
    case '!~':
    default: {
      const found = compileRegex(textOf(right), false)
      return (value) => !found(textOf(value))
    }
  }
}

/** Times of resources may have fractions of seconds or another zone; they are compared in the common form. */
export function onTimes(test: Test): Test {
  return (value) => {
    if (typeof value !== 'string' || value.length === 20) return test(value)
    const time = parseTime(value)
    return test(time === null ? value : printTime(time))
  }
}

function isPresent(value: Json | undefined): value is Json {
  return value !== null && value !== undefined
}

function equality(right: Json): Test {
  if (right === null) return (value) => !isPresent(value)
  return typeof right === 'object' ? (value) => equal(value, right) : (value) => value === right
}

/** A single value stands for the list with it. */
function membership(right: Json): Test {
  const members: readonly Json[] = Array.isArray(right) ? right : [right]
  const plain = new Set(members.filter((member) => typeof member !== 'object' || member === null))
  const deep = members.filter((member) => typeof member === 'object' && member !== null)
  return (value) => {
    if (typeof value !== 'object' || value === null) return plain.has(value ?? null)
    return deep.some((member) => equal(value, member))
  }
}

/** As AQL turns values into text. */
function textOf(value: Json | undefined): string {
  if (typeof value === 'string') return value
  return isPresent(value) ? JSON.stringify(value) : ''
}
