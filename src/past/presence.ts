import type { NamedPlace, ResourcePlace } from '../model/finding.ts'
import type { LoadedHistory, WatchedResource } from '../model/history.ts'
import type { Scope } from '../model/resource.ts'
import { isPseudonym } from '../text/pseudonym.ts'
import { pseudonymsOf } from './pseudonyms/pseudonyms.ts'

/** Which of the resources that violated before still exist: separates `repaired` from `deleted`. */
export interface Presence {
  /** To be called for every resource of the run; keeps only those that matter. */
  saw(resource: NamedPlace): void
  /** Whether resources of the kind are watched for in the account and region. */
  watches(account: string, region: string, kind: string): boolean
  /** The resources of the kind that are watched for in the scope, each by its id where that is one of those given. */
  watched(scope: Scope, kind: string, ids: () => Iterable<string>): readonly WatchedResource[]
  /** False only where it was watched for and did not come: nothing else is known to be gone. */
  has(subject: ResourcePlace): boolean
  /** Those that were watched for and came; with their names, where the history does not have these. */
  seen(): readonly NamedPlace[]
}

/** The resources with an open finding of the last run. */
export function openResources(loaded: LoadedHistory): readonly ResourcePlace[] {
  if (loaded.status !== 'loaded') return []
  const places = new Map<string, ResourcePlace>()
  for (const { account, region, kind, id, fixedAt } of Object.values(loaded.history.findings)) {
    const place = { account, region, kind, id }
    if (fixedAt === null) places.set(keyOfPlace(place), place)
  }
  return [...places.values()]
}

export function watchPresence(loaded: LoadedHistory): Presence {
  const salt = loaded.status === 'loaded' ? loaded.history.salt : undefined
  return watchFor(openResources(loaded), salt)
}

/**
 * Memory: one key per resource that is watched for, whatever the number of resources in the run.
 * @param salt of the pseudonyms that some of the places have
 */
export function watchFor(places: readonly ResourcePlace[], salt?: string): Presence {
  const pseudonyms = salt === undefined ? null : pseudonymsOf(salt)
  const accountOf = (account: string): string => pseudonyms?.account(account) ?? account
  const keyOf = (place: ResourcePlace): string => keyOfPlace(pseudonyms?.place(place) ?? place)
  const kindOf = ({ account, region, kind }: ResourcePlace): string =>
    [accountOf(account), region, kind].join('\n')
  const watched = new Map(places.map((place) => [keyOf(place), place]))
  const kinds = Map.groupBy(places, kindOf)
  const present = new Map<string, NamedPlace>()
  const watchedIn = (account: string, region: string, kind: string): readonly ResourcePlace[] =>
    kinds.size === 0 ? [] : (kinds.get(kindOf({ account, region, kind, id: '' })) ?? [])
  return {
    watches: (account, region, kind) => watchedIn(account, region, kind).length > 0,
    watched({ account, region }, kind, ids) {
      const held = watchedIn(account, region, kind).map(({ id }) => id)
      if (pseudonyms === null || !held.some(isPseudonym)) return held.map((id) => ({ id, heldAs: id }))
      const behind = new Map(
        Array.from(ids(), (id) => [pseudonyms.place({ account, region, kind, id }).id, id] as const),
      )
      return held.map((heldAs) => ({ id: behind.get(heldAs) ?? heldAs, heldAs }))
    },
    saw(resource) {
      if (kinds.size === 0 || !kinds.has(kindOf(resource))) return
      const key = keyOf(resource)
      if (!watched.has(key)) return
      const { account, region, kind, id, name } = resource
      const isNamed = pseudonyms !== null && name !== undefined
      present.set(key, { account, region, kind, id, ...(isNamed ? { name } : {}) })
    },
    has: (subject) => present.has(keyOf(subject)) || !watched.has(keyOf(subject)),
    seen: () => [...present.values()],
  }
}

function keyOfPlace({ account, region, kind, id }: ResourcePlace): string {
  return [account, region, kind, id].join('\n')
}
