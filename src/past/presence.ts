import type { FindingSubject } from '../model/finding.ts'
import type { LoadedHistory } from '../model/history.ts'

/** Where a resource is and which it is. */
export type ResourcePlace = Omit<FindingSubject, 'rule'>

/** Which of the resources that violated before still exist: separates `repaired` from `deleted`. */
export interface Presence {
  /** To be called for every resource of the run; keeps only those that matter. */
  saw(resource: ResourcePlace): void
  /** Whether resources of the kind are watched for in the account and region. */
  watches(account: string, region: string, kind: string): boolean
  /** Ids of the resources of the kind that are watched for in the account and region. */
  watched(account: string, region: string, kind: string): readonly string[]
  /** False only where it was watched for and did not come: nothing else is known to be gone. */
  has(subject: ResourcePlace): boolean
  /** Those that were watched for and came. */
  seen(): readonly ResourcePlace[]
}

/** The resources with an open finding of the last run. */
export function openResources(loaded: LoadedHistory): readonly ResourcePlace[] {
  if (loaded.status !== 'loaded') return []
  const places = new Map<string, ResourcePlace>()
  for (const { account, region, kind, id, fixedAt } of Object.values(loaded.history.findings)) {
    const place = { account, region, kind, id }
    if (fixedAt === null) places.set(keyOf(place), place)
  }
  return [...places.values()]
}

export function watchPresence(loaded: LoadedHistory): Presence {
  return watchFor(openResources(loaded))
}

/** Memory: one key per resource that is watched for, whatever the number of resources in the run. */
export function watchFor(places: readonly ResourcePlace[]): Presence {
  const watched = new Map(places.map((place) => [keyOf(place), place]))
  const kinds = Map.groupBy(places, ({ account, region, kind }) => kindKey(account, region, kind))
  const present = new Set<string>()
  return {
    watches: (account, region, kind) => kinds.has(kindKey(account, region, kind)),
    watched: (account, region, kind) => (kinds.get(kindKey(account, region, kind)) ?? []).map(({ id }) => id),
    saw(resource) {
      if (watched.size === 0) return
      const key = keyOf(resource)
      if (watched.has(key)) present.add(key)
    },
    has: (subject) => present.has(keyOf(subject)) || !watched.has(keyOf(subject)),
    seen: () => [...watched].filter(([key]) => present.has(key)).map(([, place]) => place),
  }
}

function kindKey(account: string, region: string, kind: string): string {
  return [account, region, kind].join('\n')
}

function keyOf({ account, region, kind, id }: ResourcePlace): string {
  return [account, region, kind, id].join('\n')
}
