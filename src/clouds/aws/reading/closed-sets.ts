import type { Kind, ValueType } from '../../../model/kind.ts'

/** Which texts AWS's model knows of properties that are one of a set: written by `npm run docs` (scripts/closed-sets.ts). */
export interface ClosedSets {
  /** By AWS's name of the set, between bars: `gp2|gp3`. */
  readonly sets: Readonly<Record<string, string>>
  /** By kind and property, whose path leads through lists: the name of its set. */
  readonly kinds: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** Gives kinds the texts that their properties are known to have. Every start of the program comes through here. */
export function withClosedSets({ sets, kinds }: ClosedSets): (kind: Kind) => Kind {
  const known = new Map<string, readonly string[]>()
  const valuesOf = (name: string): readonly string[] => {
    const values = known.get(name) ?? sets[name]?.split('|') ?? []
    known.set(name, values)
    return values
  }
  return (kind) => {
    const paths = Object.entries(kinds[kind.name] ?? {})
    if (paths.length === 0) return kind
    const named = paths.map(([path, name]): Named => ({ path: path.split('.'), values: valuesOf(name) }))
    return Object.assign({}, kind, { properties: membersWith(kind.properties, named, 0) })
  }
}

interface Named {
  readonly path: readonly string[]
  readonly values: readonly string[]
}

type Members = Readonly<Record<string, ValueType>>

/** `depth`: how much of the paths led here. */
function membersWith(members: Members, named: readonly Named[], depth: number): Members {
  const changed: Record<string, ValueType> = { ...members }
  for (const [name, own] of Map.groupBy(named, ({ path }) => path[depth] ?? '')) {
    const type = members[name]
    if (type !== undefined) changed[name] = typeWith(type, own, depth + 1)
  }
  return changed
}

function typeWith(type: ValueType, named: readonly Named[], depth: number): ValueType {
  if (type.type === 'array') return { type: 'array', items: typeWith(type.items, named, depth) }
  if (type.type === 'object')
    return { type: 'object', properties: membersWith(type.properties, named, depth) }
  const [only] = named
  return type.type === 'string' && only !== undefined ? { type: 'string', values: only.values } : type
}
