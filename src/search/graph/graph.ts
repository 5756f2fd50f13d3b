import type { EdgeType, Resource } from '../../model/resource.ts'
import { Adjacency, type Edges } from './adjacency.ts'
import { Inventory } from './inventory-index.ts'
import type { Graph, Surrounding } from '../terms/matcher.ts'
import { ENVIRONMENT, type Structure } from './structure.ts'
import type { SurroundingAccount } from './surroundings.ts'
import type { Direction } from '../language/walks.ts'

export type { Graph } from '../terms/matcher.ts'

/**
 * Resources with the edges that they declare and those that are implied. Edges whose other end was not read are left
 * out. Time and memory are linear in resources and edges; edges of a type are resolved when they are first asked for.
 * `accounts` gives environments to accounts, and names to those that are not among the resources; `structure` is that of the searches to be made.
 */
export function buildGraph(
  resources: Iterable<Resource>,
  accounts: readonly SurroundingAccount[],
  structure: Structure,
): Graph {
  const environments = new Map(
    accounts.flatMap(({ id, environment }) =>
      environment === undefined ? [] : [[id, environment] as const],
    ),
  )
  return new ResourceGraph(new Inventory(resources, accounts, structure), environments)
}

class ResourceGraph implements Graph {
  readonly #inventory: Inventory
  readonly #adjacency = new Map<EdgeType, Partial<Record<Direction, Adjacency>>>()

  /** By account id. */
  readonly #environments: ReadonlyMap<string, string>
  readonly #accounts = new Map<string, Surrounding>()

  constructor(inventory: Inventory, environments: ReadonlyMap<string, string>) {
    this.#inventory = inventory
    this.#environments = environments
  }

  *resources(kinds: readonly string[]): Iterable<Resource> {
    for (const position of this.#inventory.ofKinds(kinds)) {
      const resource = this.#inventory.nodes[position]
      if (resource !== undefined) yield resource
    }
  }

  linked(resource: Resource, type: EdgeType, direction: Direction): readonly Resource[] {
    const { nodes, positions } = this.#inventory
    const position = positions.get(resource)
    if (position === undefined) return []
    const linked: Resource[] = []
    for (const neighbour of this.#edges(type, direction).of(position)) {
      const node = nodes[neighbour]
      if (node !== undefined) linked.push(node)
    }
    return linked
  }

  isImplied(resource: Resource): boolean {
    return (this.#inventory.positions.get(resource) ?? -1) >= this.#inventory.read
  }

  ancestor(resource: Resource, kind: string): Surrounding | null {
    const inventory = this.#inventory
    const level = inventory.structure.levelOf(resource.kind)
    if (kind === 'cloud') return level === 'cloud' ? resource : inventory.cloud(resource.kind)
    if (level === 'cloud') return null
    if (kind === 'account')
      return this.#withEnvironment(level === 'account' ? resource : inventory.account(resource.account))
    if (kind !== 'region' || level === 'account') return null
    return level === 'region' ? resource : inventory.region(resource.account, resource.region)
  }

  /** What was read of the account and its environment, which no listing gives. */
  #withEnvironment(account: Resource | null): Surrounding | null {
    const environment = this.#environments.get(account?.id ?? '')
    if (account === null || environment === undefined) return account
    const known = this.#accounts.get(account.id)
    if (known !== undefined) return known
    const { id, name, reported } = account
    const made = { id, name, reported: { ...reported, [ENVIRONMENT]: environment } }
    this.#accounts.set(id, made)
    return made
  }

  /** Many searches only ask for one direction. */
  #edges(type: EdgeType, direction: Direction): Adjacency {
    const both = this.#adjacency.get(type) ?? {}
    this.#adjacency.set(type, both)
    if (direction === 'in') return (both.in ??= this.#edges(type, 'out').reversed())
    return (both.out ??= new Adjacency(this.#inventory.nodes.length, this.#resolve(type)))
  }

  #resolve(type: EdgeType): Edges {
    const { nodes, positions } = this.#inventory
    const sources: number[] = []
    const targets: number[] = []
    const add = (source: number, target: number): void => {
      if (source === target) return
      sources.push(source)
      targets.push(target)
    }
    for (const [position, resource] of nodes.entries()) {
      if (type === 'default') {
        const above = positions.get(this.#above(resource) ?? resource)
        if (above !== undefined) add(above, position)
      }
      for (const edge of resource.edges) {
        if (edge.type !== type) continue
        const other = this.#inventory.find(
          resource.account,
          edge.region ?? resource.region,
          edge.kind,
          edge.id,
        )
        if (other === undefined) continue
        if (edge.direction === 'out') add(position, other)
        else add(other, position)
      }
    }
    return { sources, targets }
  }

  /** What implies the edge to this resource. */
  #above({ kind, account, region }: Resource): Resource | null {
    const inventory = this.#inventory
    const level = inventory.structure.levelOf(kind)
    if (level === 'cloud') return null
    if (level === 'account') return inventory.cloud(kind)
    return level === 'region' ? inventory.account(account) : inventory.region(account, region)
  }
}
