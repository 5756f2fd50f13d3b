import type { Resource } from '../../model/resource.ts'
import {
  ACCOUNT_KIND,
  CLOUD_KIND,
  impliedAccount,
  impliedCloud,
  impliedRegion,
  REGION_KIND,
} from './structure.ts'

/** Finds resources by place, kind and id: each has a position, those that were read before those that are implied. */
export class Inventory {
  readonly nodes: Resource[] = []
  readonly positions = new Map<Resource, number>()
  /** How many were read. */
  readonly read: number
  readonly cloud: Resource
  readonly #accounts = new Map<string, Resource>()
  readonly #regions = new Map<string, Map<string, Resource>>()
  readonly #byKind = new Map<string, number[]>()
  /** account → region → kind → id: no key has to be put together for each resource. */
  readonly #places = new Map<string, Map<string, Map<string, Map<string, number>>>>()

  constructor(
    resources: Iterable<Resource>,
    accounts: readonly { readonly id: string; readonly name: string }[],
  ) {
    for (const resource of resources) this.#add(resource)
    this.read = this.nodes.length
    this.cloud = this.nodes.find(({ kind }) => kind === CLOUD_KIND) ?? this.#add(impliedCloud())
    for (const { id, name } of accounts) if (!this.#accounts.has(id)) this.#add(impliedAccount(id, name))
    for (const account of new Set([...this.#places.keys(), ...this.#regions.keys()])) this.#imply(account)
  }

  account(id: string): Resource | null {
    return this.#accounts.get(id) ?? null
  }

  region(account: string, region: string): Resource | null {
    return this.#regions.get(account)?.get(region) ?? null
  }

  find(account: string, region: string, kind: string, id: string): number | undefined {
    if (kind === ACCOUNT_KIND) return this.#positionOf(this.account(id))
    if (kind === REGION_KIND) return this.#positionOf(this.region(account, id))
    return this.#places.get(account)?.get(region)?.get(kind)?.get(id)
  }

  /** Positions in inventory order. */
  ofKinds(kinds: readonly string[]): Iterable<number> {
    const lists = [...new Set(kinds)].map((kind) => this.#byKind.get(kind) ?? [])
    return lists.length > 1 ? Int32Array.from(lists.flat()).toSorted() : (lists[0] ?? [])
  }

  #positionOf(resource: Resource | null): number | undefined {
    return resource === null ? undefined : this.positions.get(resource)
  }

  #add(resource: Resource): Resource {
    const { kind, account, region, id } = resource
    const position = this.nodes.length
    this.nodes.push(resource)
    this.positions.set(resource, position)
    within(this.#byKind, kind, () => []).push(position)
    if (kind === ACCOUNT_KIND) {
      if (!this.#accounts.has(id)) this.#accounts.set(id, resource)
    } else if (kind === REGION_KIND) {
      const regions = within(this.#regions, account, () => new Map<string, Resource>())
      if (!regions.has(id)) regions.set(id, resource)
    } else if (kind !== CLOUD_KIND) {
      const regions = within(this.#places, account, () => new Map<string, Map<string, Map<string, number>>>())
      const kinds = within(regions, region, () => new Map<string, Map<string, number>>())
      const ids = within(kinds, kind, () => new Map<string, number>())
      if (!ids.has(id)) ids.set(id, position)
    }
    return resource
  }

  #imply(account: string): void {
    if (!this.#accounts.has(account)) this.#add(impliedAccount(account, account))
    for (const region of this.#places.get(account)?.keys() ?? []) {
      if (this.region(account, region) === null) this.#add(impliedRegion(account, region))
    }
  }
}

function within<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const created = create()
  map.set(key, created)
  return created
}
