import type { Resource } from '../../model/resource.ts'
import type { Graph } from '../terms/matcher.ts'
import type { Walk } from '../language/walks.ts'

/** A resource that a walk reached, and the way there. */
export interface Visit {
  readonly resource: Resource
  /** Null where the search started. */
  readonly before: Visit | null
  /** The edge from there, such as `-default->`. */
  readonly arrow: string
}

export function startAt(resource: Resource): Visit {
  return { resource, before: null, arrow: '' }
}

/** From one resource, breadth first, each resource once: those between `start` and `end` edges away. */
export function walkFrom(graph: Graph, from: Visit, walk: Walk): Iterable<Visit> {
  return walk.start === 1 && walk.end === 1 ? step(graph, from, walk) : walkLevels(graph, from, walk)
}

/** The walk of one edge, which most are: nothing can be reached twice. */
function step(graph: Graph, before: Visit, walk: Walk): readonly Visit[] {
  const arrow = arrowOf(walk)
  const neighbours = graph.linked(before.resource, walk.type, walk.direction)
  return neighbours.map((resource) => ({ resource, before, arrow }))
}

function* walkLevels(graph: Graph, from: Visit, walk: Walk): Generator<Visit> {
  const { type, direction, start, end } = walk
  const arrow = arrowOf(walk)
  if (start === 0) yield from
  const seen = new Set([from.resource])
  let level = [from]
  for (let depth = 1; depth <= end && level.length > 0; depth++) {
    const next: Visit[] = []
    for (const before of level) {
      for (const resource of graph.linked(before.resource, type, direction)) {
        if (seen.has(resource)) continue
        seen.add(resource)
        const visit = { resource, before, arrow }
        next.push(visit)
        if (depth >= start) yield visit
      }
    }
    level = next
  }
}

/** The union of the walks from each of these resources, each resource once. */
export function walkFromAll(graph: Graph, from: readonly Visit[], walk: Walk): Iterable<Visit> {
  const [first, ...others] = from
  if (first !== undefined && others.length === 0) return walkFrom(graph, first, walk)
  return walk.start <= 1 ? walkTogether(graph, from, walk) : walkApart(graph, from, walk)
}

function* walkApart(graph: Graph, from: readonly Visit[], walk: Walk): Generator<Visit> {
  const found = new Set<Resource>()
  for (const start of from) {
    for (const visit of walkFrom(graph, start, walk)) {
      if (found.has(visit.resource)) continue
      found.add(visit.resource)
      yield visit
    }
  }
}

/**
 * All walks at once, so that what many starts reach is passed twice and not once per start. Twice, since a start is
 * only reached by a walk from another one: every resource lets the first two pass.
 */
function* walkTogether(graph: Graph, from: readonly Visit[], walk: Walk): Generator<Visit> {
  const { type, direction, start, end } = walk
  const arrow = arrowOf(walk)
  const passed = new Map<Resource, readonly [Visit, Visit | null]>()
  const found = new Set<Resource>()
  let level: { readonly visit: Visit; readonly origin: Visit }[] = []
  for (const visit of from) {
    if (passed.has(visit.resource)) continue
    passed.set(visit.resource, [visit, null])
    level.push({ visit, origin: visit })
    if (start > 0) continue
    found.add(visit.resource)
    yield visit
  }
  for (let depth = 1; depth <= end && level.length > 0; depth++) {
    const next: typeof level = []
    for (const { visit: before, origin } of level) {
      for (const resource of graph.linked(before.resource, type, direction)) {
        const [first, second] = passed.get(resource) ?? [null, null]
        if (first === origin || second !== null) continue
        passed.set(resource, first === null ? [origin, null] : [first, origin])
        const visit = { resource, before, arrow }
        next.push({ visit, origin })
        if (found.has(resource)) continue
        found.add(resource)
        yield visit
      }
    }
    level = next
  }
}

function arrowOf({ type, direction }: Walk): string {
  return direction === 'out' ? `-${type}->` : `<-${type}-`
}
