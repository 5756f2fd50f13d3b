import type { Kind, ValueType } from '../../../model/kind.ts'

/** Which texts AWS's model knows of properties that are one of a set: written by `npm run docs` (scripts/closed-sets.ts). */
export interface ClosedSets {
  /** By AWS's name of the set, between bars: `gp2|gp3`. */
  readonly sets: Readonly<Record<string, string>>
  /** By kind and property, whose path leads through lists: the name of its set. */
  readonly kinds: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** The kind with the texts that its properties are known to have. */
export function withClosedSets(kind: Kind, { sets, kinds }: ClosedSets): Kind {
  let properties: ValueType & { type: 'object' } = { type: 'object', properties: kind.properties }
  for (const [path, name] of Object.entries(kinds[kind.name] ?? {})) {
    const values = sets[name]?.split('|') ?? []
    properties = inObject(properties, path.split('.'), values)
  }
  return Object.assign({}, kind, { properties: properties.properties })
}

type ObjectType = Extract<ValueType, { type: 'object' }>

function inObject(
  type: ObjectType,
  [name = '', ...rest]: readonly string[],
  values: readonly string[],
): ObjectType {
  const member = type.properties[name]
  if (member === undefined) return type
  return { type: 'object', properties: { ...type.properties, [name]: inValue(member, rest, values) } }
}

function inValue(type: ValueType, path: readonly string[], values: readonly string[]): ValueType {
  if (type.type === 'array') return { type: 'array', items: inValue(type.items, path, values) }
  if (type.type === 'object' && path.length > 0) return inObject(type, path, values)
  return type.type === 'string' && path.length === 0 ? { type: 'string', values } : type
}
