import type { Json, JsonObject } from '../../../src/model/json.ts'
import type { Kind, ValueType } from '../../../src/model/kind.ts'
import type { Resource } from '../../../src/model/resource.ts'
import { ALL, CANARIES, PERSON } from './canaries.ts'

/** A resource with the canaries in every text that its kind declares, in names of tags too. */
export function fullResource(kind: Kind, account: string, region: string): Resource {
  const id = CANARIES['email'] ?? ''
  // What others own is judged there.
  const own = 'owner_id' in kind.properties ? { owner_id: account } : {}
  const tags: JsonObject = { Canary: ALL, [`by ${CANARIES['email']}`]: 'yes', [PERSON.key]: PERSON.value }
  return {
    account,
    region,
    kind: kind.name,
    id,
    name: ALL,
    reported: {
      ...propertiesOf(kind, ALL),
      ...own,
      kind: kind.name,
      id,
      name: ALL,
      ...(hasTags(kind) ? { tags } : {}),
    },
    edges: [],
  }
}

/** Every property that the kind declares, but for what is derived, with this in all texts. */
export function propertiesOf(kind: Kind, text: string): JsonObject {
  return Object.fromEntries(
    Object.entries(kind.properties).flatMap(([name, type]) => {
      const value = kind.derived?.[name] === undefined ? filled(type, text) : null
      return value === null ? [] : [[name, value] as const]
    }),
  )
}

function hasTags({ lacks = [] }: Kind): boolean {
  return !lacks.includes('tags')
}

function filled(type: ValueType, text: string): Json {
  if (type.type === 'array') return [filled(type.items, text)]
  if (type.type === 'map') return { Canary: filled(type.values, text) }
  if (type.type === 'object') {
    return Object.fromEntries(Object.entries(type.properties).map(([name, one]) => [name, filled(one, text)]))
  }
  if (type.type === 'string') return 'values' in type ? (type.values[0] ?? '') : text
  if (type.type === 'boolean') return true
  if (type.type === 'int' || type.type === 'float') return 1
  if (type.type === 'any') return { text, list: [text] }
  return type.type === 'datetime' ? '2026-11-01T06:00:00.000Z' : null
}

/** Paths of the texts that a rule may ask about, lists among them. */
export function textPaths({ properties, derived = {} }: Kind): readonly string[] {
  return Object.entries(properties).flatMap(([name, type]) =>
    derived[name] === undefined ? pathsIn(type, name) : [],
  )
}

function pathsIn(type: ValueType, path: string): readonly string[] {
  if (type.type === 'array') return pathsIn(type.items, `${path}[*]`)
  if (type.type === 'map') return pathsIn(type.values, `${path}.Canary`)
  if (type.type === 'object')
    return Object.entries(type.properties).flatMap(([name, one]) => pathsIn(one, `${path}.${name}`))
  return type.type === 'string' && !('values' in type) ? [path] : []
}
