import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts'
import { enumerate } from '../../text/words.ts'
import { parseDuration } from '../language/durations.ts'
import { nearest } from '../../text/nearest.ts'
import { isList } from '../terms/steps.ts'
import { printTime } from '../language/times.ts'

/** Values by name, the innermost section's first; a value that is not an object is known only as `.`. */
export type Scopes = readonly Json[]

/** Why a name has no value. `unknown`: nothing of that name is there, which a section takes for no. */
export class NoValue extends Error {
  readonly unknown: boolean

  constructor(sentence: string, unknown: boolean) {
    super(sentence)
    this.unknown = unknown
  }
}

/** The value behind `rules.with_index` and its like. `now`: milliseconds. Throws NoValue. */
export function valueOf(parts: readonly string[], scopes: Scopes, now: number): Json {
  const [first, ...rest] = parts
  if (first === undefined) return scopes[0] ?? null
  const owner = scopes.find(
    (scope): scope is JsonObject => isJsonObject(scope) && Object.hasOwn(scope, first),
  )
  if (owner === undefined) throw unknownName(first, scopes)
  return rest.reduce((value, part) => step(value, part, now), owner[first] ?? null)
}

/** As it is put into a search: texts as they are, everything else as JSON that the language reads. */
export function textOfValue(value: Json): string {
  return typeof value === 'string' ? value : jsonOfValue(value)
}

/** Null, false, an empty text and an empty list are no; 0 is a value like any other. */
export function isYes(value: Json): boolean {
  return value !== null && value !== false && value !== '' && !(isList(value) && value.length === 0)
}

function unknownName(name: string, scopes: Scopes): NoValue {
  const names = [...new Set(scopes.flatMap((scope) => (isJsonObject(scope) ? Object.keys(scope) : [])))]
  const guess = nearest(name, names)
  const known =
    names.length === 0
      ? 'none are given (a rule declares its own in `parameters`)'
      : `the values are ${enumerate(names.slice(0, 10))}`
  return new NoValue(
    `There is no value \`${name}\`; ${guess === null ? known : `perhaps you mean \`${guess}\``}.`,
    true,
  )
}

/** A property of an object, else a pipe. */
function step(value: Json, part: string, now: number): Json {
  if (isJsonObject(value) && Object.hasOwn(value, part)) return value[part] ?? null
  const pipe = PIPES[part]
  if (pipe !== undefined && Object.hasOwn(PIPES, part)) return pipe(value, now)
  const names = [...(isJsonObject(value) ? Object.keys(value) : []), ...Object.keys(PIPES)]
  const guess = nearest(part, names)
  const known =
    guess === null ? `the pipes are ${enumerate(Object.keys(PIPES))}` : `perhaps you mean \`.${guess}\``
  throw new NoValue(`There is nothing called \`.${part}\` here; ${known}.`, isJsonObject(value))
}

const PIPES: Readonly<Record<string, (value: Json, now: number) => Json>> = {
  ago: (value, now) => printTime(now - millisecondsOf(value, 'ago')),
  from_now: (value, now) => printTime(now + millisecondsOf(value, 'from_now')),
  parens: (value) => quote(textOfValue(value)),
  as_list: (value) => {
    if (isList(value)) return value
    return isJsonObject(value) ? Object.entries(value).map(([key, item]) => ({ key, value: item })) : [value]
  },
  with_index: (value) => (isList(value) ? value.map(withIndex) : value),
}

function withIndex(item: Json, index: number, list: readonly Json[]): Json {
  const own = isJsonObject(item) ? item : { value: item }
  return { ...own, index, first: index === 0, last: index === list.length - 1 }
}

function millisecondsOf(value: Json, pipe: string): number {
  const seconds = typeof value === 'string' ? parseDuration(value) : null
  if (seconds !== null) return seconds * 1000
  const sentence = `\`.${pipe}\` wants a length of time such as 3d or "2 weeks", but the value is ${jsonOfValue(value)}.`
  throw new NoValue(sentence, false)
}

function jsonOfValue(value: Json): string {
  if (typeof value === 'string') return quote(value)
  if (isList(value)) return `[${value.map(jsonOfValue).join(', ')}]`
  if (!isJsonObject(value)) return JSON.stringify(value)
  const entries = Object.entries(value).map(([key, item]) => `${quote(key)}: ${jsonOfValue(item)}`)
  return `{${entries.join(', ')}}`
}

/** The language knows no other escapes: a line break stays one. */
function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}
