import type { Aggregate, AggregateFunction, AggregateGroup, GroupName, Path } from './ast.ts'
import type { Cursor } from './cursor.ts'
import type { EdgeType } from '../../model/resource.ts'
import { EDGE_TYPES } from './parse-navigation.ts'
import { parseSpacedPath } from './parse-paths.ts'
import { parseInteger, parsePlainNumber, parseQuoted, parseWord } from './parse-values.ts'
import { SearchError } from './search-error.ts'

const FUNCTIONS = ['sum', 'count', 'min', 'max', 'avg', 'stddev', 'variance'] as const
const ENTRIES = ['keys', 'values'] as const
const SIGNS = ['+', '-', '*', '/', '%'] as const
/** Read before words, so that `1delete` is no edge type. */
const NUMBER = /[+-]?[0-9]+(?:\.[0-9]+)?/y
const TEXT_OUTSIDE_HOLES = /[^{"]+/y

interface Head {
  readonly aggregate: Aggregate | null
  readonly edgeTypes: readonly EdgeType[]
}

/** Aggregate and preamble; after either of them the colon is mandatory. Null where it is missing. */
export function parseHead(cursor: Cursor): Head | null {
  const aggregate = parseAggregate(cursor)
  const edgeTypes = parsePreamble(cursor)
  const colon = cursor.token(':', null)
  if ((aggregate !== null || edgeTypes !== null) && !colon) {
    cursor.blanks()
    return cursor.expect('`:`')
  }
  return { aggregate, edgeTypes: edgeTypes ?? ['default'] }
}

/** `(edge_type=delete)`. */
function parsePreamble(cursor: Cursor): readonly EdgeType[] | null {
  const empty = cursor.attempt(() => (cursor.token('(', null) && cursor.token(')', null) ? true : null))
  if (empty !== null) return null
  const start = cursor.at
  const settings = cursor.attempt(() => {
    if (!cursor.token('(', null)) return null
    const values = cursor.list(() => parseSetting(cursor))
    return values !== null && cursor.token(')', null) ? values : null
  })
  const last = settings?.at(-1)
  return last === undefined ? null : edgeTypesOf(cursor, last, start)
}

function parseSetting(cursor: Cursor): string | null {
  if (!cursor.token('edge_type', null) || !cursor.token('=', null)) return null
  const value = parseQuoted(cursor) ?? cursor.take(NUMBER) ?? parseWord(cursor, 'an edge type')
  cursor.blanks()
  return value
}

function edgeTypesOf(cursor: Cursor, value: string, at: number): readonly EdgeType[] {
  const types: EdgeType[] = []
  for (const name of value.split(',')) {
    const type = EDGE_TYPES.find((known) => known === name)
    if (type === undefined) {
      const sentence = `There is no edge type \`${name}\`; expected default, delete, iam or several with commas.`
      throw new SearchError(sentence, cursor.text, at)
    }
    if (!types.includes(type)) types.push(type)
  }
  return types
}

function parseAggregate(cursor: Cursor): Aggregate | null {
  return cursor.attempt(() => {
    cursor.blanks()
    const at = cursor.at
    if (!cursor.token('aggregate', null) || !cursor.token('(', null)) return null
    const groups = cursor.attempt(() => {
      const found = cursor.list(() => parseGroup(cursor))
      return found !== null && cursor.token(':') ? found : null
    })
    const functions = cursor.list(() => parseFunction(cursor))
    return functions !== null && cursor.token(')') ? { groups: groups ?? [], functions, at } : null
  })
}

function parseGroup(cursor: Cursor): AggregateGroup | null {
  const name = parseEntries(cursor) ?? parseGroupPath(cursor) ?? parseGroupText(cursor)
  return name === null ? null : { name, as: parseAs(cursor) }
}

/** `keys(tags)`. A property may be called so, too. */
function parseEntries(cursor: Cursor): GroupName | null {
  return cursor.attempt(() => {
    cursor.blanks()
    const of = cursor.oneOf(ENTRIES)
    if (of === null || !cursor.token('(', null)) return null
    const path = parseSpacedPath(cursor)
    return path !== null && cursor.token(')') ? { type: 'entries', of, path } : null
  })
}

function parseGroupPath(cursor: Cursor): GroupName | null {
  const path = parseSpacedPath(cursor)
  return path === null ? null : { type: 'path', path }
}

/** `"{kind} in {region}"`: text with paths in holes. */
function parseGroupText(cursor: Cursor): GroupName | null {
  return cursor.attempt(() => {
    if (!cursor.exactly('"')) return null
    const parts: (string | Path)[] = []
    for (;;) {
      const part = cursor.take(TEXT_OUTSIDE_HOLES) ?? cursor.attempt(() => parseHole(cursor))
      if (part === null) break
      parts.push(part)
    }
    return parts.length > 0 && cursor.exactly('"') ? { type: 'text', parts } : cursor.expect('`"`')
  })
}

function parseHole(cursor: Cursor): Path | null {
  const path = cursor.exactly('{') ? parseSpacedPath(cursor) : null
  return path !== null && cursor.exactly('}') ? path : null
}

function parseAs(cursor: Cursor): string | null {
  return cursor.attempt(() => (cursor.token('as', null) ? parseWord(cursor, 'a name') : null))
}

function parseFunction(cursor: Cursor): AggregateFunction | null {
  const name = cursor.oneOf(FUNCTIONS, 'sum, count, min, max, avg, stddev or variance')
  if (name === null || !cursor.token('(')) return null
  const argument =
    parseSpacedPath(cursor) ??
    cursor.attempt(() => {
      cursor.blanks()
      return parseInteger(cursor)
    })
  if (argument === null) return null
  cursor.blanks()
  const operations = cursor.list(() => parseOperation(cursor), '') ?? []
  if (!cursor.token(')')) return null
  const named = cursor.token('as', null)
  const as = named ? parseWord(cursor, 'a name') : null
  return named && as === null ? null : { name, argument, operations, as }
}

function parseOperation(cursor: Cursor): AggregateFunction['operations'][number] | null {
  const operator = cursor.oneOf(SIGNS)
  const value = operator === null ? null : parsePlainNumber(cursor)
  return operator === null || value === null ? null : { operator, value }
}
