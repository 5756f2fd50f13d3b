import type { Found, HistoryStore, Saved } from './store.ts'

/** What the cache of GitHub Actions answers; a failure is a clause. */
export type CacheAnswer<T> =
  { readonly status: 'answered'; readonly value: T } | { readonly status: 'failed'; readonly reason: string }

/** An entry, or a clause why there is nothing to take from it. */
export type CacheEntry =
  { readonly key: string; readonly bytes: Buffer } | { readonly key: string; readonly damage: string }

/** The cache of GitHub Actions, for one small file. Entries never change; a prefix stands for the newest one. */
export interface CacheClient {
  /** The newest entry; null: there is none. */
  restore(prefix: string): Promise<CacheAnswer<CacheEntry | null>>
  /** The newest entry's key. */
  newest(prefix: string): Promise<CacheAnswer<string | null>>
  save(key: string, bytes: Buffer): Promise<CacheAnswer<'saved' | 'taken'>>
}

interface CacheStoreOptions {
  /** Loads the client only when it is needed. */
  readonly open: () => Promise<CacheClient>
  /** What the keys of this scan's entries begin with. */
  readonly prefix: string
  /** Tells runs apart, also repeated attempts of one. */
  readonly runId: string
  /** Whether no earlier run can have saved anything. */
  readonly isFirst: boolean
}

/**
 * A new entry for each save, under a key of its own, and the newest restored by prefix: nothing is ever deleted or
 * replaced, which the workflow's token could not do (actions/stale keeps one key and froze for its users).
 */
export function cacheStore({ open, prefix, runId, isFirst }: CacheStoreOptions): HistoryStore {
  const own = `${prefix}${runId}-`
  let count = 0
  return {
    place: 'in the cache of GitHub Actions',
    form: 'packed',
    isCostly: true,
    isVital: false,
    ofDamaged: 'A new history goes beside it, and the next run takes that one.',
    ofForeign: 'Give each scan of this workflow an alert-scope of its own.',
    async load(): Promise<Found> {
      const answer = await (await open()).restore(prefix)
      if (answer.status === 'failed') return { status: 'unavailable', reason: answer.reason }
      if (answer.value === null) return isFirst ? { status: 'absent' } : { status: 'lost', reason: LOST }
      const { key: version } = answer.value
      if (count === 0 && version.startsWith(own)) return { status: 'taken', reason: TAKEN }
      if ('damage' in answer.value) return { status: 'unreadable', reason: answer.value.damage, version }
      return { status: 'found', bytes: answer.value.bytes, version }
    },
    async save(bytes, { version }): Promise<Saved> {
      const client = await open()
      const newest = await client.newest(prefix)
      if (newest.status === 'failed') return { status: 'refused', reason: newest.reason }
      // What was evicted meanwhile is no other run's.
      if (newest.value !== null && newest.value !== version) return { status: 'moved' }
      count += 1
      const key = `${own}${count}`
      const answer = await client.save(key, bytes)
      if (answer.status === 'failed') return { status: 'refused', reason: answer.reason }
      return answer.value === 'taken' ? { status: 'moved' } : { status: 'saved', version: key }
    },
  }
}

const LOST =
  'this is the first run that keeps one there, or GitHub removed it (it removes what no run read for 7 days, and the ' +
  'oldest where the room for caches is used up)'

const TAKEN =
  'another scan of this very run saved it, so give each scan of this workflow an alert-scope of its own'
