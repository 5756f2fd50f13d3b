import type { Limit } from '../language/ast.ts'
import type { Compilation } from './compilation.ts'
import type { CompiledMerge } from './compile-merge.ts'
import type { CompiledNavigation } from './compile-navigation.ts'
import type { CompiledWith } from './compile-with.ts'
import type { Graph, Matcher } from './matcher.ts'
import { type Node, nodeOf } from './node.ts'
import { sortFrames, type SortKey } from './sort.ts'
import { startAt } from '../graph/traverse.ts'

/** A part of a search, ready to run. */
export interface CompiledPart {
  readonly kinds: ReadonlySet<string>
  readonly compilation: Compilation
  readonly term: Matcher
  readonly clause: CompiledWith | null
  readonly merges: readonly CompiledMerge[]
  readonly postFilter: Matcher | null
  readonly tag: string | null
  readonly sorts: readonly SortKey[]
  readonly limit: Limit | null
  readonly reversed: boolean
  readonly navigation: CompiledNavigation | null
}

/** The resources that the part asks for, with what its merges add to them. */
export function* select(part: CompiledPart, nodes: Iterable<Node>, graph: Graph): Generator<Node> {
  const { term, clause, merges, postFilter } = part
  for (const node of nodes) {
    if (!term.test(node.reported, node)) continue
    if (clause !== null && !clause.test(node.resource, graph)) continue
    let merged = node
    for (const merge of merges) merged = merge(merged, graph)
    if (postFilter === null || postFilter.test(merged.reported, merged)) yield merged
  }
}

/** The resources behind the part's arrow. */
export function* reach(navigation: CompiledNavigation, from: readonly Node[], graph: Graph): Generator<Node> {
  const visits = from.map(({ visit, resource }) => visit ?? startAt(resource))
  for (const visit of navigation.follow(graph, visits)) yield nodeOf(visit.resource, graph, visit)
}

/** `sort`, then `limit`, then `reversed`. */
export function arrange({ sorts, limit, reversed }: CompiledPart, nodes: Iterable<Node>): Iterable<Node> {
  const sorted = sorts.length === 0 ? nodes : sortFrames(nodes, sorts)
  const limited = limit === null ? sorted : take(sorted, limit)
  return reversed ? [...limited].toReversed() : limited
}

function* take(nodes: Iterable<Node>, { offset, length }: Limit): Generator<Node> {
  let position = 0
  for (const node of nodes) {
    if (position >= offset + length) return
    position += 1
    if (position > offset) yield node
  }
}
