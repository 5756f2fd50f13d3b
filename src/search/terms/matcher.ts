import type { Json, JsonObject } from '../../model/json.ts'
import type { EdgeType, Resource } from '../../model/resource.ts'
import type { Term } from '../language/ast.ts'
import type { EvidenceList } from './evidence-list.ts'

/** An account, region … around a resource. */
export interface Surrounding {
  readonly id: string
  readonly name: string
  readonly reported: JsonObject
}

/** What a search may ask about a resource that the resource itself does not hold. */
export interface Surroundings {
  /** `kind`: cloud, account, region or zone. Null where it is not known. */
  ancestor(resource: Resource, kind: string): Surrounding | null
}

/** Resources and their edges, those included that are implied: cloud → account → region → resource. */
export interface Graph extends Surroundings {
  /** Those of these kinds (concrete names), in inventory order; clouds, accounts and regions that were not read last. */
  resources(kinds: readonly string[]): Iterable<Resource>
  /** At the other end of the edges of one type, each once and never the resource itself. */
  linked(resource: Resource, type: EdgeType, direction: 'in' | 'out'): readonly Resource[]
  /** Whether this cloud, account or region was not read, so that only its id and name are known. */
  isImplied(resource: Resource): boolean
}

/** One evaluation: the resource and what is around it. */
export interface Frame {
  readonly resource: Resource
  /** The section reported, with what merges added to it. */
  readonly reported: JsonObject
  /** What merges put beside the section reported (`{/name: …}`). */
  readonly added: JsonObject
  readonly surroundings: Surroundings
  /** What is taken for the answer where a masked text leaves it open (see masked.ts); absent: it is a text as any other. */
  readonly ifOpen?: boolean
}

export const NOTHING_ADDED: JsonObject = {}

/** A resource to which nothing has been merged. */
export function frameOf(resource: Resource, surroundings: Surroundings): Frame {
  return { resource, reported: resource.reported, added: NOTHING_ADDED, surroundings }
}

/** All that the resource may be: with what it hangs on that was not read, and with what masked texts leave open. */
export function possibleFrames(resource: Resource, surroundings: Surroundings): readonly Frame[] {
  const { doubts = [], masked } = resource
  const frames = [
    frameOf(resource, surroundings),
    ...doubts.map((reported) => frameOf({ ...resource, reported }, surroundings)),
  ]
  return masked === undefined
    ? frames
    : frames.flatMap((frame) => BOTH.map((ifOpen): Frame => Object.assign({}, frame, { ifOpen })))
}

const BOTH = [false, true]

/** For terms that only run in `find`. */
export function graphOf(surroundings: Surroundings): Graph {
  if ('linked' in surroundings) return surroundings as Graph
  throw new Error('a term that looks at neighbours was asked without a graph')
}

/** A term, ready to run. `value` is what relative paths start from: the reported section, or an element in `.{…}`. */
export interface Matcher {
  readonly test: (value: Json | undefined, frame: Frame) => boolean
  /** Adds what made the term true (or false, where that is wanted). Only called where `test` says so. */
  readonly collect: (
    value: Json | undefined,
    frame: Frame,
    path: string,
    wanted: boolean,
    found: EvidenceList,
  ) => void
  /** What it was made of, for sentences about it. */
  readonly term?: Term
  /** The matchers that it is put together of; absent: it is one condition. */
  readonly inside?: Inside
}

export type Inside =
  | { readonly of: 'and' | 'or'; readonly parts: readonly Matcher[] }
  /** One of the values that `visit` shows has to pass, as in `.{…}`. */
  | { readonly of: 'elements'; readonly inner: Matcher; readonly visit: VisitElements }

type VisitElements = (
  value: Json | undefined,
  frame: Frame,
  path: string,
  visit: (element: Json | undefined, where: string) => void,
) => void

/** The same answer for every resource, and nothing to show for it. */
export function constant(answer: boolean): Matcher {
  return { test: () => answer, collect: () => undefined }
}
