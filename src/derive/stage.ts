import { needOf } from '../model/kind.ts'
import { GLOBAL_REGION } from '../model/resource.ts'
import type { DerivedProperty, Level } from '../model/derived-property.ts'
import { deriveScope, type DeriveOptions, type DoubtedResource, type ReadScope, sourcesOf } from './derive.ts'
import { isOfSensitiveData } from './sensitive-data.ts'

/**
 * The stage between collecting and evaluating. Whoever collects a scope has it derived, since what is in doubt there may be
 * settled by asking again.
 */
export interface Deriving {
  /** Kinds, and costly properties of kinds (see needOf), that have to be read for it besides what is wanted itself. */
  readonly sources: ReadonlySet<string>
  /** Whether everything that is derived does without this property of the resource (see DerivedProperty.spares). */
  readonly spares: Spares
  /** The scope with what is derived, and what would decide what is in doubt. */
  readonly derive: <S extends ReadScope>(
    read: S,
  ) => { readonly scope: S; readonly doubted: readonly DoubtedResource[] }
}

export type Spares = NonNullable<DerivedProperty['spares']>

/**
 * Derives those of the properties that are needed (see needOf). Throws where none of them is what every kind has, and a rule asks
 * for it: it would find nothing, as if there were nothing.
 */
export function deriving(
  needs: Iterable<string>,
  properties: readonly DerivedProperty[],
  options: DeriveOptions = {},
): Deriving {
  const needed = new Set(needs)
  const users = properties.filter(({ kind, name }) => needed.has(needOf(kind, name)))
  const unmet = [...needed].find(
    (need) => isOfSensitiveData(need) && !users.some((one) => needOf(one.kind, one.name) === need),
  )
  if (unmet !== undefined) throw new Error(`${unmet} is asked for, and nothing given here derives it`)
  const at = Map.groupBy(properties, ({ level = 'region' }): Level => level)
  return {
    sources: sourcesOf(needed, properties),
    spares: (need, resource, read) =>
      users.every(({ from, spares }) => !from.includes(need) || spares?.(need, resource, read) === true),
    derive: (read) => {
      const level = read.region === GLOBAL_REGION ? 'account' : 'region'
      return deriveScope(read, needed, at.get(level) ?? [], options)
    },
  }
}

/** Derives nothing. */
export const NOTHING_DERIVED: Deriving = deriving([], [])
