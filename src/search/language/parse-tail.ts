import type { Limit, Sort, UsageTime, WithUsage } from './ast.ts'
import type { Cursor } from './cursor.ts'
import { durationAt } from './durations.ts'
import { parsePath } from './parse-paths.ts'
import { parseNameList } from './parse-terms.ts'
import { parseCount, parseWord } from './parse-values.ts'
import { SearchError } from './search-error.ts'
import { printTime, timeAt } from './times.ts'

const MAX_SECONDS = 10_000 * 365 * 86_400
const BLANKS = /\s+/y

/** `sort a, b desc`. */
export function parseSorts(cursor: Cursor): readonly Sort[] | null {
  return cursor.attempt(() => {
    if (!cursor.exactly('sort')) return cursor.expect('`sort`')
    if (cursor.take(BLANKS) === null) return null
    const sorts = cursor.list(() => parseSort(cursor))
    if (sorts !== null) cursor.blanks()
    return sorts
  })
}

function parseSort(cursor: Cursor): Sort | null {
  const path = parsePath(cursor)
  if (path === null) return null
  const order = cursor.attempt(() => {
    if (cursor.take(BLANKS) === null) return null
    if (cursor.exactly('asc')) return 'asc'
    return cursor.exactly('desc') ? 'desc' : null
  })
  return { path, order: order ?? 'asc' }
}

/** `limit 5`, `limit 2, 5`: the second form skips two. */
export function parseLimit(cursor: Cursor): Limit | null {
  return cursor.attempt(() => {
    const at = cursor.at
    if (!cursor.exactly('limit')) return cursor.expect('`limit`')
    if (cursor.take(BLANKS) === null) return null
    const first = parseCount(cursor)
    if (first === null) return null
    const second = cursor.attempt(() => (cursor.token(',', null) ? parseCount(cursor) : null))
    return second === null ? { offset: 0, length: first, at } : { offset: first, length: second, at }
  })
}

/** `#red`. */
export function parseTag(cursor: Cursor): string | null {
  return cursor.attempt(() => (cursor.token('#', null) ? parseWord(cursor, 'a tag') : null))
}

/** `with_usage(3w::1w, cpu, mem)`. */
export function parseWithUsage(cursor: Cursor): WithUsage | null {
  return cursor.attempt(() => {
    cursor.blanks()
    const at = cursor.at
    if (!cursor.token('with_usage', null) || !cursor.token('(', null)) return null
    const start = parseUsageTime(cursor)
    if (start === null) return null
    const end = cursor.attempt(() =>
      cursor.token(':', null) && cursor.token(':') ? parseUsageTime(cursor) : null,
    )
    if (!cursor.token(',')) return null
    const names = parseNameList(cursor)
    if (names === null || !cursor.token(')')) return null
    return { start, end, metrics: names.map((name) => name.text), at }
  })
}

function parseUsageTime(cursor: Cursor): UsageTime | null {
  const duration = durationAt(cursor.text, cursor.at)
  if (duration !== null) {
    if (Math.abs(duration.seconds) > MAX_SECONDS) {
      throw new SearchError('The duration is longer than ten thousand years.', cursor.text, cursor.at)
    }
    cursor.at = duration.end
    cursor.blanks()
    return { type: 'duration', seconds: duration.seconds }
  }
  const time = timeAt(cursor.text, cursor.at)
  if (time === null) return cursor.expect('a duration such as `3w` or an ISO time')
  cursor.at = time.end
  return { type: 'time', iso: printTime(time.time) }
}
