import type { Path, Segment } from './ast.ts'
import type { Cursor } from './cursor.ts'
import { SearchError } from './search-error.ts'

const PLAIN = /[A-Za-z_][A-Za-z0-9_-]*/y
const BACKTICKED = /`[^`]+`/y
const INDEX = /\[([0-9*]*)\]/y
const DOTS = /\.*/y

/** A path without blanks around it: `group_ip_permissions[*].from_port`, `/metadata.protected`, tags.`aws:foo`. */
export function parsePath(cursor: Cursor): Path | null {
  return cursor.attempt(() => {
    const at = cursor.at
    const absolute = cursor.exactly('/')
    const first = parseSegment(cursor)
    if (first === null) return cursor.expect('the name of a property', at)
    const segments = [first]
    for (;;) {
      const next = cursor.attempt(() => (cursor.exactly('.') ? parseSegment(cursor) : null))
      if (next === null) break
      segments.push(next)
    }
    return { text: cursor.text.slice(at, cursor.at), absolute, segments, at }
  })
}

/** A path with any blanks around it. */
export function parseSpacedPath(cursor: Cursor): Path | null {
  return cursor.attempt(() => {
    cursor.blanks()
    const path = parsePath(cursor)
    if (path !== null) cursor.blanks()
    return path
  })
}

/** The name under which a merge puts its result: a path without positions, with any blanks around it. */
export function parseMergeName(cursor: Cursor): string | null {
  return cursor.attempt(() => {
    cursor.blanks()
    const start = cursor.at
    cursor.exactly('/')
    if (parseName(cursor) === null) return cursor.expect('a name for the merged result')
    do cursor.take(DOTS)
    while (parseName(cursor) !== null)
    const name = cursor.text.slice(start, cursor.at)
    cursor.blanks()
    return name
  })
}

function parseSegment(cursor: Cursor): Segment | null {
  const name = parseName(cursor)
  if (name === null) return null
  const indices: string[] = []
  for (;;) {
    const index = cursor.take(INDEX)
    if (index === null) return { name, indices }
    indices.push(index.slice(1, -1))
  }
}

function parseName(cursor: Cursor): string | null {
  if (cursor.text[cursor.at] !== '`') return cursor.take(PLAIN)
  const quoted = cursor.take(BACKTICKED)
  if (quoted !== null) return quoted.slice(1, -1)
  const sentence = 'A name in backticks needs at least one character and a closing backtick.'
  throw new SearchError(sentence, cursor.text, cursor.at)
}
