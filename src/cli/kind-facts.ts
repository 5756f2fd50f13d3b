import { COMMON_PROPERTIES, type Kind, type KindModel, type ValueType } from '../model/kind.ts'
import { SENSITIVE_DATA } from '../derive/sensitive-data.ts'
import { some } from '../text/words.ts'

/** A property as it is written in a search. */
export interface PropertyFacts {
  /** With `[*]` for each entry of a list. */
  readonly path: string
  readonly type: string
  /** All texts that it is known to have, where they are a closed set. */
  readonly values?: readonly string[]
}

/** Properties that every resource has are left out, and so are those that are read or worked out on demand. */
export function ownProperties({ properties, costly = {} }: Kind): readonly PropertyFacts[] {
  return factsOf(
    Object.entries(properties).filter(
      ([name]) => !Object.hasOwn(COMMON_PROPERTIES, name) && !Object.hasOwn(costly, name),
    ),
  )
}

/** What every resource has, whatever its kind. */
export function commonProperties({ lacks = [] }: Kind): readonly string[] {
  return [...Object.keys(COMMON_PROPERTIES).filter((name) => !lacks.includes(name)), SENSITIVE_DATA]
}

/** What is read, or worked out of other kinds, only where somebody asks. */
export interface PropertyOnDemand {
  readonly name: string
  /** What is known of it; null: it is read like others. */
  readonly derived: string | null
  /** IAM actions beside the kind's own. */
  readonly actions: readonly string[]
  readonly properties: readonly PropertyFacts[]
}

/** Without what every kind has. */
export function onDemand(kind: Kind): readonly PropertyOnDemand[] {
  const own = Object.entries(kind.costly ?? {}).filter(([name]) => name !== SENSITIVE_DATA)
  return own.map(([name, needed]) => {
    const type = kind.properties[name]
    return {
      name,
      derived: kind.derived?.[name] ?? null,
      actions: needed.filter((action) => !kind.actions.includes(action)),
      properties: type === undefined ? [] : factsOf([[name, type]]),
    }
  })
}

/** Of longer sets a few values are shown. */
const MOST_VALUES = 40
const SHOWN_VALUES = 5

/** `volume_size: int`, `volume_type: gp2 | gp3`. */
export function propertyWords({ path, type, values }: PropertyFacts): string {
  if (values === undefined) return `${path}: ${type}`
  const shown = values.length <= MOST_VALUES ? values.join(' | ') : some(values, SHOWN_VALUES)
  return `${path}: ${shown}`
}

/** Kinds at the other end of edges, whichever of the two declares them. */
export function neighboursOf({ name, links }: Kind, model: KindModel): readonly string[] {
  const others = [...model.values()].filter((other) => other.links.some(({ kind }) => kind === name))
  return [...new Set([...links.map(({ kind }) => kind), ...others.map((other) => other.name)])].toSorted()
}

/** Bases that say something. */
export function basesOf({ bases }: Kind): readonly string[] {
  return bases.filter((base) => base !== 'resource' && !base.endsWith('_resource'))
}

function factsOf(properties: readonly (readonly [string, ValueType])[]): readonly PropertyFacts[] {
  return properties.flatMap(([name, type]) => leaves(type, name))
}

function leaves(type: ValueType, path: string): readonly PropertyFacts[] {
  if (type.type === 'array') return leaves(type.items, `${path}[*]`)
  if (type.type === 'map') return [{ path, type: `map of ${type.values.type}` }]
  if (type.type === 'object')
    return Object.entries(type.properties).flatMap(([name, one]) => leaves(one, `${path}.${name}`))
  return [{ path, type: type.type, ...('values' in type ? { values: type.values } : {}) }]
}
