import { readInventory } from '../inventory/reader.ts'
import { EVERYTHING, type Gap, gapCovers } from '../model/coverage.ts'
import { GLOBAL_REGION, type Resource, type Scope } from '../model/resource.ts'
import { isCertain, type Query, type Surroundings, surroundingsOf } from '../search/index.ts'

/** The part of an inventory that a search asks about: accounts, resources of its kinds, and what is missing of them. */
export class SearchedInventory {
  /** Those that were read so far: all of a scope's before its resources. */
  readonly gaps: Gap[] = []
  readonly #path: string
  readonly #query: Query
  readonly #kinds: ReadonlySet<string>
  readonly #names = new Map<string, string>()
  /** By kind, where it was to be read: `account region`. */
  readonly #asked = new Map<string, Set<string>>()
  #around: (Scope & { readonly surroundings: Surroundings }) | null = null
  #known: (Scope & { readonly certain: boolean }) | null = null

  constructor(path: string, query: Query) {
    this.#path = path
    this.#query = query
    this.#kinds = new Set(query.kinds)
  }

  /** What the search asks about and the scan did not read, because none of its rules needs it; known at the end. */
  get unread(): readonly string[] {
    return this.#query.kinds.filter((kind) => !this.#asked.has(kind))
  }

  async *read(): AsyncGenerator<Resource> {
    for await (const record of readInventory(this.#path)) {
      if (record.type === 'resource' && this.#kinds.has(record.kind)) yield record
      else if (record.type === 'account') this.#names.set(record.id, record.name)
      else if (record.type === 'complete') this.#noteAsked(record)
      else if (record.type === 'gap') this.#noteGap(record)
    }
  }

  #noteAsked({ account, region, kind }: Scope & { readonly kind: string }): void {
    if (!this.#kinds.has(kind)) return
    const places = this.#asked.get(kind) ?? new Set()
    this.#asked.set(kind, places.add(`${account} ${region}`))
  }

  #noteGap(gap: Gap): void {
    this.#noteAsked(gap)
    if (gap.kind === EVERYTHING || this.#kinds.has(gap.kind)) this.gaps.push(gap)
  }

  /**
   * Whether all was read that decides about the resources of a scope: what was not read could take a resource out of the
   * results as well as bring another in. Resources of a scope stand together.
   */
  isCertainIn({ account, region }: Scope): boolean {
    if (this.#known?.account !== account || this.#known.region !== region) {
      const { streams, streamsIntoAggregate } = this.#query
      const certain = isCertain(this.#query, (kind) =>
        streams || streamsIntoAggregate
          ? this.#gapsOfScope(account, region, kind)
          : this.#gapsOfAll(account, region, kind),
      )
      this.#known = { account, region, certain }
    }
    return this.#known.certain
  }

  /** While scopes stream through: a property that only some rules ask for may not have been read in this one. */
  #gapsOfScope(account: string, region: string, need: string): readonly Gap[] {
    const place = `${account} ${region}`
    const [kind = need] = need.split('.')
    const isAskedFor = this.#asked.get(need)?.has(place) === true
    if (kind !== need && !isAskedFor && this.#asked.get(kind)?.has(place) === true)
      return [notRead(account, region, need)]
    return this.gaps.filter((gap) => gapCovers(gap, account, region, need))
  }

  /** When all was read: edges lead to what belongs to the account as a whole, and some into other regions. */
  #gapsOfAll(account: string, region: string, kind: string): readonly Gap[] {
    if (!this.#asked.has(kind)) return [notRead(account, region, kind)]
    const { crossesScopes } = this.#query
    return this.gaps.filter((gap) =>
      (crossesScopes ? [gap.region] : [region, GLOBAL_REGION]).some((one) =>
        gapCovers(gap, account, one, kind),
      ),
    )
  }

  /** The same for all resources of a scope: what is known of surroundings is kept with them. */
  around({ account, region }: Resource): Surroundings {
    if (this.#around?.account !== account || this.#around.region !== region) {
      const name = this.#names.get(account) ?? account
      this.#around = { account, region, surroundings: surroundingsOf({ id: account, name }, region) }
    }
    return this.#around.surroundings
  }

  accounts(): readonly { readonly id: string; readonly name: string }[] {
    return Array.from(this.#names, ([id, name]) => ({ id, name }))
  }
}

function notRead(account: string, region: string, kind: string): Gap {
  return { account, region, kind, reason: 'not-listed', action: null, message: '' }
}
