import type { Resource } from '../../model/resource.ts'
import type { Part } from '../language/ast.ts'
import type { Compilation } from './compilation.ts'
import type { EvidenceList } from './evidence-list.ts'
import { type Frame, type Graph, type Matcher, NOTHING_ADDED } from './matcher.ts'
import type { WhyNot } from './refusal.ts'
import type { Visit } from '../graph/traverse.ts'
import type { Judge } from './verdict.ts'

/** A resource on its way through the parts of a search. */
export interface Node extends Frame {
  /** How arrows led here; null before the first. */
  readonly visit: Visit | null
}

export function nodeOf(resource: Resource, graph: Graph, visit: Visit | null = null): Node {
  return { resource, reported: resource.reported, added: NOTHING_ADDED, surroundings: graph, visit }
}

/** A resource that a part selected, or to which the last arrow led. */
export interface Found {
  readonly node: Node
  readonly tag: string | null
  /** Whether it belongs to the result and not only to a tagged set on the way. */
  readonly final: boolean
  readonly collect: (found: EvidenceList) => void
}

/** The parts of a search, ready to run. */
export interface CompiledParts {
  /** Kinds of what is found, tagged sets included. */
  readonly kinds: ReadonlySet<string>
  /** Kinds that the first part selects. */
  readonly starts: ReadonlySet<string>
  /** What its results are, for aggregates and for what they are merged into. */
  readonly compilation: Compilation
  /** The filter of the first part. */
  readonly term: Matcher
  run(starts: Iterable<Node>, graph: Graph): Generator<Found>
  /** Of a search that judges each resource for itself. */
  readonly judge: Judge | null
  /** Why a resource is not among the results of `run`. */
  whyNot(resource: Resource, starts: Iterable<Node>, graph: Graph): WhyNot
}

export type CompileParts = (
  parts: readonly Part[],
  starts: ReadonlySet<string>,
  compilation: Compilation,
) => CompiledParts

/** Nodes of a path that are shown; longer paths leave out the middle. */
const MAX_STATIONS = 6

/** `aws_vpc vpc-1 -default-> aws_ec2_subnet subnet-1`. */
export function printWay(visit: Visit): string {
  const stations: string[] = []
  for (let at: Visit | null = visit; at !== null; at = at.before) {
    stations.push(`${at.arrow === '' ? '' : `${at.arrow} `}${at.resource.kind} ${at.resource.id}`)
  }
  stations.reverse()
  if (stations.length <= MAX_STATIONS) return stations.join(' ')
  const half = MAX_STATIONS / 2
  return [
    ...stations.slice(0, half),
    `… ${stations.length - MAX_STATIONS} more …`,
    ...stations.slice(-half),
  ].join(' ')
}
