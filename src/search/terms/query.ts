import type { Evidence } from '../../model/evidence.ts'
import type { Json, JsonObject } from '../../model/json.ts'
import type { Resource } from '../../model/resource.ts'
import type { Comparison } from '../graph/needs.ts'
import type { Structure } from '../graph/structure.ts'
import type { Frame, Graph, Surroundings } from './matcher.ts'
import type { WhyNot } from './refusal.ts'
import type { Judge } from './verdict.ts'

/** A search, ready to be asked. */
export interface Query {
  readonly text: string
  readonly canonical: string
  /** Concrete kinds that a match can have. */
  readonly subjects: readonly string[]
  /** All concrete kinds whose complete listing the answer depends on (subjects included). */
  readonly kinds: readonly string[]
  /** Those of them of whose resources it asks nothing but the name. */
  readonly named: readonly string[]
  /** Every name in its paths: of properties, at any depth. */
  readonly names: ReadonlySet<string>
  /** What it asks of texts beside that they are there. */
  readonly comparisons: readonly Comparison[]
  /** Whether it asks about the environment of accounts, which no listing gives: the settings say it (see certainty.ts). */
  readonly asksEnvironment: boolean
  /** What the resources of the clouds lie in that it is about. */
  readonly structure: Structure
  readonly warnings: readonly string[]
  /** Those of the warnings that are about values which nothing is known to have: a cloud may have added them since. */
  readonly unknownValues: readonly string[]
  /** Whether `match` can be asked: as `streams`, but also of accounts and regions, which are there without being read. */
  readonly isOfOne: boolean
  /**
   * Whether resources can be judged one at a time with `match`: no traversal, with, merge, sort, limit, reversed, tag
   * or aggregate, and of what is above a resource nothing but id and name of its cloud, account and region.
   */
  readonly streams: boolean
  /** For a search with an aggregate: whether all but that streams, so that `judge` can feed `aggregate`. */
  readonly streamsIntoAggregate: boolean
  /** Whether each resource is found for what it is itself, whatever is around it; some of them may be chosen then. */
  readonly looksAlone: boolean
  /**
   * Whether resources in other scopes of the account can matter: peering, a way down from the account, or an edge between
   * what belongs to a region and what belongs to the account as a whole.
   */
  readonly crossesScopes: boolean
  /** What makes the search true of the resource, or null where it is not. Only where it `isOfOne`. */
  match(resource: Resource, surroundings: Surroundings): readonly Evidence[] | null
  /** Whether that is so of something that the resource may be (see possibleFrames). */
  holds(frame: Frame): boolean
  /** The same as a match that `aggregate` takes. Where it `streams`, also into its aggregate. */
  judge(resource: Resource, surroundings: Surroundings): Match | null
  /** Everything that matches, in the search's order; tagged sets before what they lead to. Works for every search. */
  find(graph: Graph): Iterable<Match>
  /**
   * What it says of one of its subjects in a graph that was read in part. Null where it does without a graph (see
   * matchSurely), and where not each is found for itself.
   */
  readonly judgeInPart: Judge | null
  /** Columns by which results can be shown: paths as in conditions. Throws SearchError. */
  columns(paths: readonly string[]): ShownColumns
  /** Why it is not true of a resource that it does not find; of a search that is not `isOfOne`, in a graph. */
  whyNot(resource: Resource, around: Surroundings): WhyNot
  /** Starts to fold matches into rows. Null without `aggregate(…)`. */
  readonly aggregate: (() => Aggregation) | null
}

/** What is shown of a result. */
export interface Column {
  /** Whether its values are ages, in seconds. */
  readonly isAge: boolean
  readonly value: (match: Frame) => Json | undefined
}

export interface ShownColumns {
  readonly columns: readonly Column[]
  readonly warnings: readonly string[]
  /** The kinds, and costly properties of kinds, that they show something of. */
  readonly kinds: readonly string[]
  /** Whether it takes what is around a resource to know them. */
  readonly takeGraph: boolean
}

/** An aggregate under way: memory follows the number of groups. */
export interface Aggregation {
  add(match: Frame): void
  /** Sorted by group. */
  rows(): readonly AggregateRow[]
}

/** A resource that was found. `reported` has what merges added. */
export interface Match extends Frame {
  readonly evidence: readonly Evidence[]
  /** The `#tag` of the part whose set this belongs to; null for untagged results. */
  readonly tag: string | null
  /** True of a cloud, account or region that was not read: only its id and name are known. */
  readonly implied: boolean
}

/** `{group: {…}, name: value, …}`; without `group` where the aggregate has no groups. */
export type AggregateRow = JsonObject
