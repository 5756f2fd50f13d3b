import type { Kind, KindModel } from '../../model/kind.ts'
import type { EdgeType } from '../../model/resource.ts'
import type { Structure } from './structure.ts'
import type { Direction, Walk } from '../language/walks.ts'

type Kinds = ReadonlySet<string>

/**
 * Whether resources of the two kinds never lie in one scope: one belongs to the account as a whole, the other to a
 * region. The account itself is known wherever its resources are.
 */
function liesApart(kind: Kind, other: Kind | undefined, structure: Structure): boolean {
  if (other === undefined || [kind, other].some(({ name }) => structure.levelOf(name) !== null)) return false
  return kind.level !== other.level
}

interface KindEdge {
  readonly to: string
  /** Whether it may lead to a resource in another region. */
  readonly crosses: boolean
}

/** What lies on the paths of a walk. */
export interface Corridor {
  readonly kinds: Kinds
  /** Starts from which an end can be reached. */
  readonly starts: Kinds
  readonly crosses: boolean
}

/** Which kinds the edges of the model can connect: what a walk can need is decided before any resource is seen. */
export class KindGraph {
  readonly #edges = new Map<string, Map<string, KindEdge[]>>()
  readonly #size: number

  constructor(model: KindModel, structure: Structure) {
    this.#size = model.size
    for (const kind of model.values()) {
      for (const link of kind.links) {
        if (!model.has(link.kind)) continue
        const crosses = link.crossesScopes || liesApart(kind, model.get(link.kind), structure)
        const [from, to] = link.direction === 'out' ? [kind.name, link.kind] : [link.kind, kind.name]
        this.#add(link.type, 'out', from, { to, crosses })
        this.#add(link.type, 'in', to, { to: from, crosses })
      }
      const above = structure.kindAbove(kind.name)
      if (above === null) continue
      // From an account down, all its regions are in reach; a region's own resources lie in one scope with it.
      this.#add('default', 'out', above, { to: kind.name, crosses: structure.levelOf(kind.name) !== null })
      this.#add('default', 'in', kind.name, { to: above, crosses: false })
    }
  }

  #add(type: EdgeType, direction: Direction, from: string, edge: KindEdge): void {
    const key = `${type} ${direction}`
    const edges = this.#edges.get(key) ?? new Map<string, KindEdge[]>()
    this.#edges.set(key, edges)
    const known = edges.get(from)
    if (known === undefined) edges.set(from, [edge])
    else known.push(edge)
  }

  #next(kind: string, type: EdgeType, direction: Direction): readonly KindEdge[] {
    return this.#edges.get(`${type} ${direction}`)?.get(kind) ?? []
  }

  /** Kinds at the ends of a walk. */
  ends(starts: Kinds, { type, direction, start, end }: Walk): Kinds {
    // A search may ask for any number of levels; beyond the number of kinds every kind counts as reached.
    if (start > this.#size) return new Set(this.#distances(starts, type, direction, Infinity).keys())
    let level = starts
    for (let depth = 0; depth < start && level.size > 0; depth++) {
      level = new Set([...level].flatMap((kind) => this.#next(kind, type, direction).map(({ to }) => to)))
    }
    return new Set(this.#distances(level, type, direction, end - start).keys())
  }

  /** What lies between these starts and ends, both included as far as a path connects them. */
  corridor(starts: Kinds, walk: Walk, ends: Kinds): Corridor {
    const { type, direction, start, end } = walk
    const there = this.#distances(starts, type, direction, end)
    const back = this.#distances(ends, type, direction === 'in' ? 'out' : 'in', end)
    const levels = (kind: string): number => back.get(kind) ?? Infinity
    const kinds = new Set<string>()
    const live = new Set<string>()
    let crosses = false
    for (const [kind, distance] of there) {
      if (distance + levels(kind) <= end) kinds.add(kind)
      if (start === 0 && ends.has(kind) && starts.has(kind)) live.add(kind)
      for (const edge of this.#next(kind, type, direction)) {
        if (distance + 1 + levels(edge.to) > end) continue
        crosses ||= edge.crosses
        if (distance === 0) live.add(kind)
      }
    }
    return { kinds, starts: live, crosses }
  }

  /** Least number of edges to each kind within reach. */
  #distances(
    starts: Kinds,
    type: EdgeType,
    direction: Direction,
    limit: number,
  ): ReadonlyMap<string, number> {
    const distances = new Map<string, number>()
    for (const kind of starts) distances.set(kind, 0)
    for (const [kind, distance] of distances) {
      if (distance >= limit) continue
      for (const { to } of this.#next(kind, type, direction)) {
        if (!distances.has(to)) distances.set(to, distance + 1)
      }
    }
    return distances
  }
}
