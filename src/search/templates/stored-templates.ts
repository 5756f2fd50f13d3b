import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts'
import type { Literal } from '../language/ast.ts'
import { jsonOf } from '../terms/coerce.ts'
import { Cursor } from '../language/cursor.ts'
import { nearest } from '../../text/nearest.ts'
import { parseQuoted, parseValue, parseWord } from '../language/parse-values.ts'
import { SearchError } from '../language/search-error.ts'

type Render = (template: string, values: JsonObject) => string

const TOKEN = /"(?:\\["\\]|[^"])*"?|(?<![A-Za-z0-9_-])expand\(/g

/**
 * Puts stored templates in where `expand(name, key=value)` stands outside of quotes; what a template holds is not
 * expanded again. Throws SearchError.
 */
export function insertTemplates(
  text: string,
  templates: Readonly<Record<string, string>>,
  render: Render,
): string {
  let result = ''
  let done = 0
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token.startsWith('"') || index < done) continue
    const { name, values, end } = readCall(text, index, index + token.length)
    const template = Object.hasOwn(templates, name) ? templates[name] : undefined
    if (template === undefined) throw unknownTemplate(name, templates, text, index)
    result += text.slice(done, index) + render(template, values)
    done = end
  }
  return result + text.slice(done)
}

interface Call {
  readonly name: string
  readonly values: JsonObject
  readonly end: number
}

/** `name)`, `name, key=value, …)` or `name, {"key": value})`. */
function readCall(text: string, start: number, inside: number): Call {
  const cursor = new Cursor(text, inside)
  cursor.blanks()
  const name = parseQuoted(cursor) ?? parseWord(cursor, 'a name')
  cursor.blanks()
  if (name !== null) {
    if (!cursor.token(',')) cursor.token(':')
    const values = readValues(cursor)
    cursor.blanks()
    if (cursor.exactly(')')) return { name, values, end: cursor.at }
  }
  const sentence =
    'Expected the name of a stored template and its values, as in expand(old_volumes, age=30d).'
  throw new SearchError(sentence, text, name === null ? start : cursor.at)
}

function readValues(cursor: Cursor): JsonObject {
  const object = cursor.attempt(() => {
    const value = parseValue(cursor)
    return value?.type === 'object' ? value : null
  })
  const given: Json = object === null ? null : jsonOf(object)
  return isJsonObject(given) ? given : Object.fromEntries(cursor.list(() => readPair(cursor)) ?? [])
}

function readPair(cursor: Cursor): readonly [string, Json] | null {
  const key = parseWord(cursor, 'the name of a value')
  if (key === null || !cursor.token('=')) return null
  const value: Literal | null = parseValue(cursor)
  return value === null ? null : [key, jsonOf(value)]
}

function unknownTemplate(
  name: string,
  templates: Readonly<Record<string, string>>,
  text: string,
  at: number,
): SearchError {
  const names = Object.keys(templates)
  const guess = nearest(name, names)
  const known =
    names.length === 0 ? 'no templates are stored' : `expected one of ${names.slice(0, 10).join(', ')}`
  return new SearchError(
    `There is no stored template \`${name}\`; ${guess === null ? known : `perhaps you mean \`${guess}\``}.`,
    text,
    at,
  )
}
