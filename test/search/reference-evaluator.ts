import type { Json } from '../../src/model/json.ts'
import type { Operator, Path, Term } from '../../src/search/ast.ts'
import { jsonOf } from '../../src/search/coerce.ts'

/**
 * The meaning of filters, written to be obviously right and nothing else: no types, no sections, no speed. Paths give
 * lists of values; the language's tables are followed word by word.
 */
export function isTrue(term: Term, value: Json): boolean {
  switch (term.type) {
    case 'all':
      return true
    case 'not':
      return !isTrue(term.term, value)
    case 'pair':
      return term.operator === 'and'
        ? isTrue(term.left, value) && isTrue(term.right, value)
        : isTrue(term.left, value) || isTrue(term.right, value)
    case 'context':
      return valuesAt(term.path, value).some((element) => isTrue(term.term, element))
    case 'predicate': {
      const right = jsonOf(term.value)
      const holds = (left: Json): boolean => compares(left, term.operator, right)
      if (term.modifier === null) return valuesAt(term.path, value).some(holds)
      const path = withoutTrailingStar(term.path)
      return valuesAt(path, value).some((list) => {
        const elements: readonly Json[] = Array.isArray(list) ? list : []
        if (term.modifier === 'all') return elements.every(holds)
        if (term.modifier === 'any') return elements.some(holds)
        return !elements.some(holds)
      })
    }
    case 'is':
    case 'id':
    case 'function':
    case 'fulltext':
    default:
      throw new Error(`the reference does not know ${term.type}`)
  }
}

function withoutTrailingStar(path: Path): Path {
  const last = path.segments.at(-1)
  if (last === undefined || last.indices.at(-1) !== '*') return path
  const segment = { name: last.name, indices: last.indices.slice(0, -1) }
  return { ...path, segments: [...path.segments.slice(0, -1), segment] }
}

function valuesAt(path: Path, value: Json): Json[] {
  let values: Json[] = [value]
  for (const { name, indices } of path.segments) {
    values = values.map((each) => (isObject(each) ? (each[name] ?? null) : null))
    for (const index of indices) {
      values =
        index === '*'
          ? values.flatMap((each) => (Array.isArray(each) ? (each as Json[]) : []))
          : values.map((each) => (Array.isArray(each) ? ((each as Json[])[Number(index)] ?? null) : null))
    }
  }
  return values
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function compares(left: Json, operator: Operator, right: Json): boolean {
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

function order(left: Json, right: Json): number {
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
