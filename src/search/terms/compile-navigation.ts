import type { Resource } from '../../model/resource.ts'
import { enumerate } from '../../text/words.ts'
import type { Navigation, Term } from '../language/ast.ts'
import type { Compilation } from './compilation.ts'
import type { Corridor } from '../graph/kind-graph.ts'
import { type Frame, frameOf, type Graph } from './matcher.ts'
import { matchTerm } from './match-term.ts'
import { printNavigation } from '../language/print.ts'
import { scopeOf } from './properties.ts'
import { startAt, type Visit, walkFromAll } from '../graph/traverse.ts'
import { type Walk, walksOf } from '../language/walks.ts'

type Kinds = ReadonlySet<string>

/** An arrow, ready to be followed. */
export interface CompiledNavigation {
  readonly text: string
  /** Kinds to which it can lead from these. */
  ends(starts: Kinds): Kinds
  /** Notes what it needs to get from these kinds to those: from which of the starts it can, and through which kinds. */
  need(starts: Kinds, ends: Kinds): Pick<Corridor, 'starts' | 'kinds'>
  /** Resources that it leads to, each once. */
  follow(graph: Graph, from: readonly Visit[]): Iterable<Visit>
}

interface FilteredWalk extends Walk {
  /** Whether a start that leads nowhere is kept, where it is asked for at all. */
  readonly keepsStarts: boolean
}

export function compileNavigation(navigation: Navigation, compilation: Compilation): CompiledNavigation {
  const { kindGraph, needs } = compilation
  const walks = filterWalks(navigation, compilation)
  return {
    text: printNavigation(navigation),
    ends: (starts) => new Set(walks.flatMap((walk) => [...kindGraph.ends(starts, walk)])),
    need: (starts, ends) => {
      needs.graph = true
      const live = new Set<string>()
      const through = new Set<string>()
      for (const walk of walks) {
        const corridor = kindGraph.corridor(starts, walk, ends)
        needs.addCorridor(corridor)
        for (const kind of corridor.starts) live.add(kind)
        for (const kind of corridor.kinds) through.add(kind)
      }
      return { starts: live, kinds: through }
    },
    follow: (graph, from) =>
      walks.length === 1 && walks[0] !== undefined
        ? followWalk(graph, from, walks[0])
        : distinct(walks, graph, from),
  }
}

/** Warns of an arrow that can never lead to what follows it. */
export function warnOfDeadEnd(text: string, starts: Kinds, wanted: Kinds, compilation: Compilation): void {
  const { needs, problems, model } = compilation
  needs.deadEnd = true
  const list = (kinds: Kinds): string =>
    kinds.size === model.size ? 'any kind' : enumerate([...kinds].slice(0, 3), 'or')
  if (starts.size === 0 || wanted.size === 0) return
  problems.warn(`\`${text}\` never leads from ${list(starts)} to ${list(wanted)}.`)
}

function* distinct(walks: readonly FilteredWalk[], graph: Graph, from: readonly Visit[]): Generator<Visit> {
  const found = new Set<Resource>()
  for (const walk of walks) {
    for (const visit of followWalk(graph, from, walk)) {
      if (found.has(visit.resource)) continue
      found.add(visit.resource)
      yield visit
    }
  }
}

function followWalk(graph: Graph, from: readonly Visit[], walk: FilteredWalk): Iterable<Visit> {
  if (walk.start > 0 || walk.keepsStarts) return walkFromAll(graph, from, walk)
  const leading = from.filter(
    ({ resource }) => walk.end > 0 && graph.linked(resource, walk.type, walk.direction).length > 0,
  )
  return walkFromAll(graph, leading, walk)
}

/**
 * A filter in the braces of an arrow is asked of the last edge of each path. Edges have one property, `edge_type`, and
 * all edges of a walk have the same type: so a walk passes as a whole or not at all. A path without edges has no last
 * one; every property of it is missing.
 */
function filterWalks(navigation: Navigation, compilation: Compilation): readonly FilteredWalk[] {
  const walks = walksOf(navigation)
  const { filter } = navigation
  if (filter === null) return walks.map((walk) => ({ ...walk, keepsStarts: true }))
  const passes = compileEdgeFilter(filter, compilation)
  const keepsStarts = passes(null)
  return walks.flatMap((walk) => {
    if (passes(walk.type)) return [{ ...walk, keepsStarts }]
    return keepsStarts && walk.start === 0 ? [{ ...walk, end: 0, keepsStarts }] : []
  })
}

function compileEdgeFilter(filter: Term, compilation: Compilation): (type: string | null) => boolean {
  const scope = scopeOf({ edge_type: { type: 'string' } })
  const matcher = matchTerm(filter, { scope, inContext: true }, compilation)
  return (type) => {
    const edge = type === null ? {} : { edge_type: type }
    return matcher.test(edge, { ...NOWHERE, reported: edge })
  }
}

const NOWHERE: Frame = frameOf(
  { kind: '', id: '', name: '', account: '', region: '', reported: {}, edges: [] },
  { ancestor: () => null },
)

/** For counting the neighbours of one resource. */
export function followFrom(
  navigation: CompiledNavigation,
  graph: Graph,
  resource: Resource,
): Iterable<Visit> {
  return navigation.follow(graph, [startAt(resource)])
}
