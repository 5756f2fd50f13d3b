import type { FindingSubject } from '../model/finding.ts'
import type { LoadedHistory } from '../model/history.ts'
import type { Resource } from '../model/resource.ts'

/** Which of the resources that violated before still exist: tells `repaired` from `deleted`. */
export interface Presence {
  /** To be called for every resource of the run; keeps only those that matter. */
  saw(resource: Pick<Resource, 'account' | 'region' | 'kind' | 'id'>): void
  has(subject: Omit<FindingSubject, 'rule'>): boolean
}

/** Memory: one key per open finding of the history, whatever the number of resources in the run. */
export function watchPresence(loaded: LoadedHistory): Presence {
  const watched = new Set<string>()
  const present = new Set<string>()
  if (loaded.status === 'loaded') {
    for (const finding of Object.values(loaded.history.findings)) {
      if (finding.fixedAt === null) watched.add(resourceKey(finding))
    }
  }
  return {
    saw(resource) {
      if (watched.size === 0) return
      const key = resourceKey(resource)
      if (watched.has(key)) present.add(key)
    },
    has: (subject) => present.has(resourceKey(subject)),
  }
}

function resourceKey(of: Omit<FindingSubject, 'rule'>): string {
  return [of.account, of.region, of.kind, of.id].join('\n')
}
