import type { Json } from '../../../model/json.ts'
import type { Resource } from '../../../model/resource.ts'
import type { DoubtedResource } from '../../../derive/derive.ts'
import { isBlind } from '../../../derive/blind.ts'
import type { Connection } from '../client/connection.ts'
import { askedBy } from './filters.ts'
import type { KindSource, Place } from './kind-source.ts'
import { listKind } from './list-kind.ts'
import type { Listing } from './listing.ts'

/** Of each kind and scope: more than can move between two calls. The rest stays what it is, a gap. */
const MOST_IDS = 1000
/** What comes to light may name more that is not there yet. */
const MOST_ROUNDS = 3

type Listings = ReadonlyMap<Listing['kind'], Listing>

/** Completes what was listed by what else is asked of such resources. */
type Complete = (listing: Listing, listings: Listings, connection: Connection) => Promise<Listing>

/**
 * Listings of a scope, mended by asking again. A cloud moves while it is read: what one listing names may have started after
 * the listing that it belongs to, or be gone by then. AWS is asked again for what decides something.
 */
export class SecondLook {
  /** Ids by which something was asked for that is not there: AWS knows nothing of it. */
  readonly gone = new Set<string>()
  #listings: Listings
  readonly #asked = new Set<string>()
  readonly #place: Place
  readonly #connectionOf: ReadonlyMap<Listing['kind'], Connection>
  readonly #signal: AbortSignal
  readonly #complete: Complete
  #rounds = 0

  constructor(
    listings: Listings,
    place: Place,
    connectionOf: ReadonlyMap<Listing['kind'], Connection>,
    signal: AbortSignal,
    complete: Complete,
  ) {
    this.#listings = listings
    this.#place = place
    this.#connectionOf = connectionOf
    this.#signal = signal
    this.#complete = complete
  }

  get listings(): Listings {
    return this.#listings
  }

  /**
   * Asks for what these resources hang on and was not listed, and again for what names it. False where there was nothing
   * to ask any more.
   */
  async look(doubted: readonly DoubtedResource[]): Promise<boolean> {
    this.#rounds += 1
    if (this.#rounds > MOST_ROUNDS || this.#signal.aborted) return false
    const missing = new Set(doubted.flatMap((one) => one.missing))
    const again = [...this.#listings.values()].filter(
      (listing) => !this.#asked.has(listing.kind.name) && isListedAgain(listing, missing),
    )
    const byKind = this.#idsMissing(missing)
    if (again.length + byKind.size === 0) return false
    for (const { kind } of again) this.#asked.add(kind.name)
    this.#addThoseThatName(byKind)
    const found = new Map<Listing['kind'], Listing>()
    await Promise.all([
      ...again.map(async ({ kind }) => {
        if ('list' in kind) found.set(kind, await listKind(kind, this.#place, this.#connectionTo(kind)))
      }),
      ...[...byKind].map(async ([kind, ids]) => {
        found.set(kind, await this.#listById(kind, [...ids]))
      }),
    ])
    for (const [kind, listing] of found)
      await this.#take(kind, listing, byKind.get(kind as KindSource) ?? null)
    return true
  }

  #connectionTo(kind: Listing['kind']): Connection {
    const connection = this.#connectionOf.get(kind)
    if (connection === undefined) throw new TypeError(`${kind.name} was not asked for.`)
    return connection
  }

  /** Those that a complete listing of their kind does not hold, by kind; each once. */
  #idsMissing(missing: ReadonlySet<string>): Map<KindSource, Set<string>> {
    const byKind = new Map<KindSource, Set<string>>()
    for (const { kind, resources, failure } of this.#listings.values()) {
      if (failure !== null || !('list' in kind) || kind.again === undefined) continue
      const { prefix } = kind.again
      const listed = new Set(resources.map(({ id }) => id))
      const ids = [...missing].filter(
        (id) => id.startsWith(prefix) && !listed.has(id) && !this.#asked.has(id),
      )
      if (ids.length > 0) byKind.set(kind, new Set(ids.slice(0, MOST_IDS)))
    }
    for (const ids of byKind.values()) for (const id of ids) this.#asked.add(id)
    return byKind
  }

  /** What names a thing that is not there has changed itself, or is gone, as often as not. */
  #addThoseThatName(byKind: Map<KindSource, Set<string>>): void {
    const wanted = new Set<string>()
    for (const ids of byKind.values()) for (const id of ids) wanted.add(id)
    if (wanted.size === 0) return
    for (const { kind, resources, failure } of this.#listings.values()) {
      if (failure !== null || !('list' in kind) || kind.again === undefined) continue
      const ids = byKind.get(kind) ?? new Set<string>()
      for (const { id, reported } of resources) {
        if (ids.size >= MOST_IDS) break
        if (names(reported, wanted)) ids.add(id)
      }
      if (ids.size > 0) byKind.set(kind, ids)
    }
  }

  async #listById(kind: KindSource, ids: readonly string[]): Promise<Listing> {
    const resources: Resource[] = []
    const losses: NonNullable<Listing['losses']>[number][] = []
    for (const { parameters } of askedBy(kind.again?.filter ?? '', ids)) {
      const asked = { ...kind, parameters: { ...kind.parameters, ...parameters } }
      const part = await listKind(asked, this.#place, this.#connectionTo(kind))
      if (part.failure !== null) return { ...part, kind }
      resources.push(...part.resources)
      losses.push(...(part.losses ?? []))
    }
    return { kind, resources, failure: null, losses }
  }

  /** `asked`: the ids that were asked for; null: everything was. A failure leaves all as it was. */
  async #take(kind: Listing['kind'], found: Listing, asked: ReadonlySet<string> | null): Promise<void> {
    const before = this.#listings.get(kind)
    if (before === undefined || found.failure !== null) return
    const told = await this.#complete(found, this.#listings, this.#connectionTo(kind))
    const here = new Map(told.resources.map((resource) => [resource.id, resource]))
    for (const id of asked ?? []) if (!here.has(id)) this.gone.add(id)
    const kept = before.resources.flatMap((resource) => {
      const newer = here.get(resource.id)
      here.delete(resource.id)
      if (newer !== undefined) return [newer]
      return asked === null || asked.has(resource.id) ? [] : [resource]
    })
    const resources = [...kept, ...here.values()]
    const ids = new Set(told.resources.map(({ id }) => id))
    const losses = [
      ...(before.losses ?? []).filter(({ id }) => !ids.has(id) && !this.gone.has(id)),
      ...(told.losses ?? []),
    ]
    this.#listings = new Map([...this.#listings, [kind, { ...before, resources, losses }]])
  }
}

function isListedAgain({ kind, failure, resources }: Listing, missing: ReadonlySet<string>): boolean {
  return (
    missing.has(kind.name) &&
    failure === null &&
    'list' in kind &&
    kind.again?.orAll === true &&
    !resources.some(isBlind)
  )
}

/** Whether one of the ids stands anywhere in it. */
function names(value: Json, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value)
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value as Readonly<Record<string, Json>>).some((inner) => names(inner, ids))
}
