import type { Resource } from '../../model/resource.ts'
import { CLOUD_KIND, type Structure } from './structure.ts'

/** Finds resources by place, kind and id: each has a position, those that were read before those that are implied. */
export class Inventory {
  readonly nodes: Resource[] = []
  readonly positions = new Map<Resource, number>()
  /** How many were read. */
  readonly read: number
  readonly structure: Structure
  /** By the cloud's id. */
  readonly #clouds = new Map<string, Resource>()
  /** The cloud's id by that of an account with resources. */
  readonly #cloudIds = new Map<string, string>()
  readonly #accounts = new Map<string, Resource>()
  readonly #regions = new Map<string, Map<string, Resource>>()
  readonly #byKind = new Map<string, number[]>()
  /** account → region → kind → id: no key has to be put together for each resource. */
  readonly #places = new Map<string, Map<string, Map<string, Map<string, number>>>>()

  constructor(
    resources: Iterable<Resource>,
    accounts: readonly { readonly id: string; readonly name: string }[],
    structure: Structure,
  ) {
    this.structure = structure
    for (const resource of resources) this.#add(resource)
    this.read = this.nodes.length
    const clouds = new Set(this.#cloudIds.values())
    if (clouds.size === 0) this.#implyCloud(undefined)
    for (const id of clouds) this.#implyCloud(id)
    for (const { id, name } of accounts) {
      if (!this.#accounts.has(id)) this.#add(structure.impliedAccount(id, name, this.#cloudIds.get(id)))
    }
    for (const account of new Set([...this.#places.keys(), ...this.#regions.keys()])) this.#imply(account)
  }

  /** The cloud that has resources of the kind. */
  cloud(kind: string): Resource | null {
    return this.#clouds.get(this.structure.cloudOf(kind)) ?? null
  }

  account(id: string): Resource | null {
    return this.#accounts.get(id) ?? null
  }

  region(account: string, region: string): Resource | null {
    return this.#regions.get(account)?.get(region) ?? null
  }

  find(account: string, region: string, kind: string, id: string): number | undefined {
    const level = this.structure.levelOf(kind)
    if (level === 'account') return this.#positionOf(this.account(id))
    if (level === 'region') return this.#positionOf(this.region(account, id))
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
    if (kind === CLOUD_KIND) {
      this.#clouds.set(id, resource)
      return resource
    }
    within(this.#cloudIds, account, () => this.structure.cloudOf(kind))
    const level = this.structure.levelOf(kind)
    if (level === 'account') {
      if (!this.#accounts.has(id)) this.#accounts.set(id, resource)
    } else if (level === 'region') {
      const regions = within(this.#regions, account, () => new Map<string, Resource>())
      if (!regions.has(id)) regions.set(id, resource)
    } else {
      const regions = within(this.#places, account, () => new Map<string, Map<string, Map<string, number>>>())
      const kinds = within(regions, region, () => new Map<string, Map<string, number>>())
      const ids = within(kinds, kind, () => new Map<string, number>())
      if (!ids.has(id)) ids.set(id, position)
    }
    return resource
  }

  #implyCloud(id: string | undefined): void {
    if (id === undefined || !this.#clouds.has(id)) this.#add(this.structure.impliedCloud(id))
  }

  #imply(account: string): void {
    const cloud = this.#cloudIds.get(account)
    if (!this.#accounts.has(account)) this.#add(this.structure.impliedAccount(account, account, cloud))
    for (const region of this.#places.get(account)?.keys() ?? []) {
      if (this.region(account, region) === null) {
        this.#add(this.structure.impliedRegion(account, region, cloud))
      }
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
