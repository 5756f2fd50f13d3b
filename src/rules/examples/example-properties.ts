import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts'
import { COMMON_PROPERTIES, type Kind, type ValueType } from '../../model/kind.ts'
import { parseDuration, parseTime, unknownValue } from '../../search/index.ts'
import { nearest } from '../../text/nearest.ts'
import { show, showPath } from '../../text/schema-problems.ts'
import type { YamlPath } from '../../text/yaml-positions.ts'

/** A property of an example that no resource would have, so that the example proves less than it seems to. */
export interface PropertyProblem {
  readonly path: YamlPath
  readonly message: string
}

/** What every resource has, whether its kind declares it or not. `account` and `region` place the example. */
const COMMON: Readonly<Record<string, ValueType>> = {
  account: { type: 'string' },
  ...COMMON_PROPERTIES,
}

/**
 * Compares an example's properties with those that its kind declares. Paths start at the example's resource.
 * @param region the regions that there are
 */
export function propertyProblems(
  resource: JsonObject,
  kind: Kind,
  region: ValueType = { type: 'string' },
): readonly PropertyProblem[] {
  const given = Object.keys(resource).find((name) => Object.hasOwn(kind.derived ?? {}, name))
  const derived: PropertyProblem[] =
    given === undefined
      ? []
      : [{ path: [given], message: `${given} is worked out of other properties; leave it out.` }]
  const known = Object.entries({ ...COMMON, region, ...kind.properties })
  const had = Object.fromEntries(known.filter(([name]) => kind.lacks?.includes(name) !== true))
  return [...derived, ...inObject(resource, had, [], kind.name)]
}

function inObject(
  value: JsonObject,
  properties: Readonly<Record<string, ValueType>>,
  path: YamlPath,
  owner: string,
): readonly PropertyProblem[] {
  return Object.entries(value).flatMap(([name, part]) => {
    const inner = [...path, name]
    const type = Object.hasOwn(properties, name) ? properties[name] : undefined
    if (type !== undefined) return inValue(part, type, inner)
    const meant = nearest(name, Object.keys(properties))
    const help = meant === null ? ', so it makes no difference.' : `; did you mean ${meant}?`
    return [{ path: inner, message: `${owner} has no property ${show(name)}${help}` }]
  })
}

function inValue(value: Json, type: ValueType, path: YamlPath): readonly PropertyProblem[] {
  if (value === null) return []
  if (type.type === 'array' && Array.isArray(value)) {
    return value.flatMap((item: Json, index) => inValue(item, type.items, [...path, index]))
  }
  if (type.type === 'object' && isJsonObject(value))
    return inObject(value, type.properties, path, showPath(path))
  if (type.type === 'map' && isJsonObject(value)) {
    return Object.entries(value).flatMap(([key, item]) => inValue(item, type.values, [...path, key]))
  }
  if (isScalarOf(value, type)) {
    const unknown = unknownIn(value, type, path)
    return unknown === null ? [] : [{ path, message: unknown }]
  }
  const quoted =
    typeof value === 'number' && SCALARS[type.type] === 'string' ? `; write "${value}" with its quotes` : ''
  return [
    {
      path,
      message: `${showPath(path)}: received ${show(value)}, but AWS gives ${NOUNS[type.type]}${quoted}.`,
    },
  ]
}

const SCALARS: Readonly<Partial<Record<ValueType['type'], 'string' | 'number' | 'boolean'>>> = {
  string: 'string',
  datetime: 'string',
  date: 'string',
  duration: 'string',
  int: 'number',
  float: 'number',
  boolean: 'boolean',
}

function isScalarOf(value: Json, type: ValueType): boolean {
  if (type.type === 'any') return true
  if (typeof value !== SCALARS[type.type] || (type.type === 'int' && !Number.isInteger(value))) return false
  return typeof value !== 'string' || (IS_WRITTEN[type.type]?.(value) ?? true)
}

/** Texts that are read as something else. */
const IS_WRITTEN: Readonly<Partial<Record<ValueType['type'], (text: string) => boolean>>> = {
  datetime: (text) => parseTime(text) !== null,
  date: (text) => parseTime(text) !== null,
  duration: (text) => parseDuration(text) !== null,
}

/** A text that is none of a closed set. */
function unknownIn(value: Json, type: ValueType, path: YamlPath): string | null {
  if (typeof value !== 'string' || type.type !== 'string' || !('values' in type)) return null
  return unknownValue(showPath(path), value, type.values)
}

const NOUNS: Readonly<Record<ValueType['type'], string>> = {
  string: 'a text',
  datetime: 'a time such as "2026-01-31T12:00:00Z"',
  date: 'a date such as "2026-01-31"',
  duration: 'a duration such as "3d"',
  int: 'a whole number',
  float: 'a number',
  boolean: 'true or false',
  any: 'any value',
  array: 'a list',
  map: 'a map',
  object: 'a map',
}
