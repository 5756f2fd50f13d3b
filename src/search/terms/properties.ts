import { COMMON_PROPERTIES, type Kind, type ValueType } from '../../model/kind.ts'
import type { Segment } from '../language/ast.ts'

type Properties = Readonly<Record<string, ValueType>>

const METADATA: Properties = {
  python_type: { type: 'string' },
  categories: { type: 'array', items: { type: 'string' } },
  protected: { type: 'boolean' },
  cleaned: { type: 'boolean' },
  phantom: { type: 'boolean' },
  replace: { type: 'boolean' },
  exported_at: { type: 'datetime' },
}

/** A property's type, and the list on the way to it that the path does not step into. */
export interface Declared {
  readonly type: ValueType
  readonly unopenedList: string | null
}

/** Where paths of one section start: the declarations that are asked one after the other, and the path so far. */
export interface TypeScope {
  readonly owners: readonly { readonly kind: string | null; readonly properties: Properties }[]
  readonly prefix: readonly Segment[]
}

/** What merges put there, declarations of the kinds in this order, then what every resource has. */
export function reportedScope(kinds: readonly Kind[], merged: Properties = {}): TypeScope {
  const owners = kinds.map(({ name, properties }) => ({ kind: name, properties }))
  return {
    owners: [{ kind: null, properties: merged }, ...owners, { kind: null, properties: COMMON_PROPERTIES }],
    prefix: [],
  }
}

/** Paths that start at these properties and nowhere else. */
export function scopeOf(properties: Properties): TypeScope {
  return { owners: [{ kind: null, properties }], prefix: [] }
}

/** All declarations of a scope as one type; the first of a name wins. */
export function typeOfScope({ owners }: TypeScope): ValueType {
  return objectOf(Object.assign({}, ...owners.map(({ properties }) => properties).toReversed()) as Properties)
}

export function metadataScope(): TypeScope {
  return scopeOf(METADATA)
}

export function scopeInside(scope: TypeScope, path: readonly Segment[]): TypeScope {
  return { owners: scope.owners, prefix: [...scope.prefix, ...path] }
}

/** The first declaration wins, whatever kind it belongs to. */
export function declaredType(scope: TypeScope, path: readonly Segment[]): Declared | null {
  const whole = [...scope.prefix, ...path]
  for (const { properties } of scope.owners) {
    const found = walk(properties, whole)
    if (found !== null) return found
  }
  return null
}

/** Kinds that declare the path, in the order in which they are asked; null stands for what every resource has. */
export function* declaringKinds(scope: TypeScope, path: readonly Segment[]): Generator<string | null> {
  const whole = [...scope.prefix, ...path]
  for (const { kind, properties } of scope.owners) if (walk(properties, whole) !== null) yield kind
}

/**
 * The types that the path of a scope has for these kinds; where none of them declares it, for all that do. What merges put
 * there hides them.
 */
export function typesFor({ owners, prefix }: TypeScope, kinds: ReadonlySet<string>): readonly ValueType[] {
  const declared = owners.flatMap(({ kind, properties }) => {
    const found = walk(properties, prefix)
    return found === null ? [] : [{ kind, type: found.type }]
  })
  const [first] = declared
  if (first?.kind === null) return [first.type]
  const own = declared.filter(({ kind }) => kind !== null && kinds.has(kind))
  return (own.length > 0 ? own : declared.filter(({ kind }) => kind !== null)).map(({ type }) => type)
}

/** The first segment that nothing declares, and the names that could stand in its place. */
export function namesInstead(
  scope: TypeScope,
  path: readonly Segment[],
): { readonly unknown: string; readonly names: readonly string[] } | null {
  for (const [length, { name: unknown }] of path.entries()) {
    const before = [...scope.prefix, ...path.slice(0, length)]
    const names = new Set<string>()
    for (const { properties } of scope.owners) {
      const parent = before.length === 0 ? objectOf(properties) : walk(properties, before)?.type
      for (const name of Object.keys(fieldsOf(parent))) names.add(name)
    }
    if (names.size === 0) return null
    if (!names.has(unknown)) return { unknown, names: [...names] }
  }
  return null
}

function objectOf(properties: Properties): ValueType {
  return { type: 'object', properties }
}

export function fieldsOf(type: ValueType | undefined): Properties {
  if (type?.type === 'array') return fieldsOf(type.items)
  return type?.type === 'object' ? type.properties : {}
}

function walk(properties: Properties, path: readonly Segment[]): Declared | null {
  let type: ValueType = objectOf(properties)
  let unopenedList: string | null = null
  let last = ''
  for (const { name, indices } of path) {
    if (type.type === 'array') {
      unopenedList ??= last
      type = withoutLists(type)
    }
    const field: ValueType | null = fieldType(type, name)
    if (field === null) return null
    type = field
    for (const index of indices) type = stepInto(type, index)
    last = name
  }
  return { type, unopenedList }
}

function fieldType(type: ValueType, name: string): ValueType | null {
  if (type.type === 'any') return type
  if (type.type === 'map') return type.values
  if (type.type !== 'object') return null
  return Object.hasOwn(type.properties, name) ? (type.properties[name] ?? null) : null
}

function stepInto(type: ValueType, index: string): ValueType {
  let inner = type
  for (let level = 0; level < Math.max(1, index.length); level++) {
    if (inner.type === 'array') inner = inner.items
    if (!index.includes('*')) break
  }
  return inner
}

export function withoutLists(type: ValueType): ValueType {
  return type.type === 'array' ? withoutLists(type.items) : type
}
