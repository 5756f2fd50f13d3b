import { MAX_LEVELS, type Navigation, type Term, type With } from './ast.ts'
import type { Cursor } from './cursor.ts'
import type { EdgeType } from '../../model/resource.ts'
import { parseEdgeFilter, parseFilter, parseOperator } from './parse-terms.ts'
import { parseCount } from './parse-values.ts'
import { SearchError } from './search-error.ts'

export const EDGE_TYPES: readonly EdgeType[] = ['default', 'delete', 'iam']
const ARROW = 'an arrow such as `-->`'

interface Edge {
  readonly before: readonly EdgeType[]
  readonly after: readonly EdgeType[]
  readonly start: number
  readonly end: number
  readonly filter: Term | null
}

/** `-edge->`, `<-edge-` or `<-edge->`. Edges without a type get those of the preamble. */
export function parseNavigation(cursor: Cursor, defaults: readonly EdgeType[]): Navigation | null {
  return cursor.attempt(() => {
    cursor.blanks()
    const at = cursor.at
    const inbound = cursor.exactly('<-')
    if (!inbound && !cursor.exactly('-')) return cursor.expect(ARROW)
    const edge = parseEdge(cursor)
    if (edge === null) return null
    if (cursor.exactly('->')) {
      cursor.blanks()
      if (inbound) return { ...twoWay(edge, defaults), at }
      return { ...oneWay(cursor, edge, defaults, at), direction: 'out', at }
    }
    if (!inbound || !cursor.exactly('-')) return cursor.expect(inbound ? '`->` or `-`' : '`->`')
    cursor.blanks()
    return { ...oneWay(cursor, edge, defaults, at), direction: 'in', at }
  })
}

type Walk = Pick<Navigation, 'types' | 'outTypes' | 'start' | 'end' | 'filter'>

function oneWay(cursor: Cursor, edge: Edge, defaults: readonly EdgeType[], at: number): Walk {
  const { before, after, start, end, filter } = edge
  if (before.length > 0 && after.length > 0) {
    const sentence = 'Edge types stand before or after the range, not on both sides; only `<-…->` takes both.'
    throw new SearchError(sentence, cursor.text, at)
  }
  const given = before.length > 0 ? before : after
  return { types: given.length > 0 ? given : defaults, outTypes: [], start, end, filter }
}

function twoWay(edge: Edge, defaults: readonly EdgeType[]): Omit<Navigation, 'at'> {
  const { before, after, start, end, filter } = edge
  return {
    direction: 'both',
    types: before.length > 0 ? before : defaults,
    outTypes: after,
    start,
    end,
    filter,
  }
}

function parseEdge(cursor: Cursor): Edge | null {
  const before = parseTypes(cursor)
  const range = parseRange(cursor)
  const filter = cursor.attempt(() => {
    if (!cursor.token('{', null)) return null
    const term = parseEdgeFilter(cursor)
    return term !== null && cursor.token('}') ? term : null
  })
  const after = parseTypes(cursor)
  return { before, after, start: range?.start ?? 1, end: range?.end ?? 1, filter }
}

function parseTypes(cursor: Cursor): readonly EdgeType[] {
  const types = cursor.list(() => cursor.oneOf(EDGE_TYPES))
  return types === null ? [] : [...new Set(types)]
}

function parseRange(cursor: Cursor): { start: number; end: number } | null {
  return cursor.attempt(() => {
    if (!cursor.token('[', null)) return null
    const start = parseCount(cursor)
    if (start === null) return null
    const open = cursor.oneOf([':', ',', '..'])
    const end = open === null ? start : (cursor.attempt(() => parseCount(cursor)) ?? MAX_LEVELS)
    return cursor.token(']') ? { start, end } : null
  })
}

/** `with(empty|any|count OP n, navigation filter with(…))`. */
export function parseWith(cursor: Cursor, defaults: readonly EdgeType[]): With | null {
  return cursor.attempt(() => {
    cursor.blanks()
    const at = cursor.at
    if (!cursor.token('with', null) || !cursor.token('(', null)) return null
    return cursor.nested(() => {
      const expected = parseExpectedNumber(cursor)
      if (expected === null || !cursor.token(',')) return null
      const navigation = parseNavigation(cursor, defaults)
      if (navigation === null) return null
      const term = parseFilter(cursor)
      const nested = parseWith(cursor, defaults)
      return cursor.token(')') ? { ...expected, navigation, term, nested, at } : null
    })
  })
}

function parseExpectedNumber(cursor: Cursor): Pick<With, 'operator' | 'count'> | null {
  if (cursor.token('empty', null)) return { operator: '==', count: 0 }
  if (cursor.token('any', null)) return { operator: '>', count: 0 }
  if (!cursor.token('count', '`empty`, `any` or `count`')) return null
  const operator = parseOperator(cursor)
  if (operator === null) return null
  cursor.blanks()
  const count = parseCount(cursor)
  if (count === null) return null
  cursor.blanks()
  return { operator, count }
}
