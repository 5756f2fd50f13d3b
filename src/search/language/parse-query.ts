import type { Merge, Part, Search } from './ast.ts'
import type { Cursor } from './cursor.ts'
import type { EdgeType } from '../../model/resource.ts'
import { parseHead } from './parse-head.ts'
import { parseNavigation, parseWith } from './parse-navigation.ts'
import { parseMergeName } from './parse-paths.ts'
import { parseLimit, parseSorts, parseTag, parseWithUsage } from './parse-tail.ts'
import { parseFilter } from './parse-terms.ts'

/**
 * A whole search, or the inner one of a merge. A part without an arrow is the last one: whatever follows it is for
 * the caller to accept or to report.
 */
export function parseQuery(cursor: Cursor): Search | null {
  const head = parseHead(cursor)
  if (head === null) return null
  const parts: Part[] = []
  for (let connected = true; connected;) {
    const part = parsePart(cursor, head.edgeTypes)
    if (part === null) break
    parts.push(part)
    connected = part.navigation !== null
  }
  return parts.length === 0 ? null : { text: cursor.text, aggregate: head.aggregate, parts }
}

function parsePart(cursor: Cursor, edgeTypes: readonly EdgeType[]): Part | null {
  return cursor.attempt(() => {
    cursor.blanks()
    const at = cursor.at
    const withUsage = parseWithUsage(cursor)
    const term = parseFilter(cursor)
    const merges = term === null ? [] : (parseMerges(cursor) ?? [])
    const postFilter = merges.length > 0 ? parseFilter(cursor) : null
    cursor.blanks()
    const clause = parseWith(cursor, edgeTypes)
    const tag = parseTag(cursor)
    const sorts = parseSorts(cursor) ?? []
    const limit = parseLimit(cursor)
    const reversed = cursor.token('reversed', null)
    const navigation = parseNavigation(cursor, edgeTypes)
    const empty =
      (withUsage ?? term ?? clause ?? tag ?? limit ?? navigation) === null && sorts.length === 0 && !reversed
    if (empty) return null
    return {
      withUsage,
      term,
      merges,
      postFilter,
      with: clause,
      tag,
      sorts,
      limit,
      reversed,
      navigation,
      at,
    }
  })
}

function parseMerges(cursor: Cursor): readonly Merge[] | null {
  return cursor.attempt(() => {
    if (!cursor.token('{', null)) return null
    return cursor.nested(() => {
      const merges = cursor.list(() => parseMerge(cursor))
      return merges !== null && cursor.token('}') ? merges : null
    })
  })
}

function parseMerge(cursor: Cursor): Merge | null {
  cursor.blanks()
  const at = cursor.at
  const name = parseMergeName(cursor)
  if (name === null) return null
  const brackets = cursor.token('[]', null)
  if (!cursor.token(':')) return null
  const search = parseQuery(cursor)
  if (search === null) return null
  const [first] = search.parts
  if (first === undefined || first.navigation === null) return cursor.expect('an arrow such as `-->`')
  return { name, list: brackets || search.aggregate !== null, search, at }
}
