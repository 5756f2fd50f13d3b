import type { EdgeType } from '../../model/resource.ts'

/** Offsets (`at`) count UTF-16 units from the start of the search as it was given. */

export type Operator = '<=' | '>=' | '>' | '<' | '==' | '!=' | '=~' | '!~' | 'in' | 'not in'
export type ArrayModifier = 'all' | 'any' | 'none'
export type FunctionName = 'in_subnet' | 'has_desired_change' | 'has_key'

export interface NumberLiteral {
  readonly type: 'number'
  readonly value: number
  /** Canonical: no plus sign, no leading zeros; keeps digits that a double cannot hold. */
  readonly text: string
  /** As it was written. */
  readonly source: string
}

export type Literal =
  | { readonly type: 'null' }
  | { readonly type: 'boolean'; readonly value: boolean }
  | NumberLiteral
  | { readonly type: 'string'; readonly value: string }
  | { readonly type: 'list'; readonly items: readonly Literal[] }
  /** Pairs in the order written; of equal keys the last value counts. */
  | { readonly type: 'object'; readonly entries: readonly (readonly [string, Literal])[] }

export interface Segment {
  readonly name: string
  /** What stands between each pair of brackets: digits, `*`, `**` or nothing. */
  readonly indices: readonly string[]
}

export interface Path {
  /** As written, with slash, brackets and backticks. */
  readonly text: string
  readonly absolute: boolean
  readonly segments: readonly Segment[]
  readonly at: number
}

export interface Name {
  readonly text: string
  readonly at: number
}

export interface Predicate {
  readonly type: 'predicate'
  readonly path: Path
  readonly modifier: ArrayModifier | null
  readonly operator: Operator
  readonly value: Literal
  readonly at: number
  readonly valueAt: number
}

export interface Pair {
  readonly type: 'pair'
  readonly left: Term
  readonly operator: 'and' | 'or'
  readonly right: Term
  /** Whether this very pair stands in parentheses. */
  readonly parenthesised: boolean
  readonly at: number
}

export interface FunctionTerm {
  readonly type: 'function'
  readonly name: FunctionName
  readonly path: Path
  readonly values: readonly Literal[]
  readonly at: number
}

export interface ContextTerm {
  readonly type: 'context'
  readonly path: Path
  readonly term: Term
  readonly at: number
}

export interface NameTerm {
  readonly type: 'is' | 'id'
  readonly names: readonly Name[]
  readonly at: number
}

export type Term =
  | { readonly type: 'all'; readonly at: number }
  | { readonly type: 'fulltext'; readonly text: string; readonly at: number }
  | { readonly type: 'not'; readonly term: Term; readonly at: number }
  | NameTerm
  | FunctionTerm
  | Predicate
  | ContextTerm
  | Pair

/** Levels that an open range goes to. */
export const MAX_LEVELS = 250

export interface Navigation {
  readonly direction: 'out' | 'in' | 'both'
  readonly types: readonly EdgeType[]
  /** Types of the outbound half of `<-…->` where they differ from `types`; else empty. */
  readonly outTypes: readonly EdgeType[]
  readonly start: number
  readonly end: number
  readonly filter: Term | null
  readonly at: number
}

export interface With {
  readonly operator: Operator
  readonly count: number
  readonly navigation: Navigation
  readonly term: Term | null
  readonly nested: With | null
  readonly at: number
}

/** Seconds before now, or an ISO time. */
export type UsageTime =
  { readonly type: 'duration'; readonly seconds: number } | { readonly type: 'time'; readonly iso: string }

export interface WithUsage {
  readonly start: UsageTime
  readonly end: UsageTime | null
  readonly metrics: readonly string[]
  readonly at: number
}

export interface Sort {
  readonly path: Path
  readonly order: 'asc' | 'desc'
}

export interface Limit {
  readonly offset: number
  readonly length: number
  readonly at: number
}

export interface Merge {
  readonly name: string
  /** Whether all hits are merged as a list, or the first one alone. */
  readonly list: boolean
  readonly search: Search
  readonly at: number
}

export interface Part {
  readonly withUsage: WithUsage | null
  /** null: everything. */
  readonly term: Term | null
  readonly merges: readonly Merge[]
  readonly postFilter: Term | null
  readonly with: With | null
  readonly tag: string | null
  readonly sorts: readonly Sort[]
  readonly limit: Limit | null
  readonly reversed: boolean
  readonly navigation: Navigation | null
  readonly at: number
}

export type GroupName =
  | { readonly type: 'path'; readonly path: Path }
  /** Of a map: a row for each of its entries. */
  | { readonly type: 'entries'; readonly of: 'keys' | 'values'; readonly path: Path }
  | { readonly type: 'text'; readonly parts: readonly (string | Path)[] }

export interface AggregateGroup {
  readonly name: GroupName
  readonly as: string | null
}

export interface AggregateFunction {
  readonly name: string
  readonly argument: Path | NumberLiteral
  readonly operations: readonly { readonly operator: string; readonly value: NumberLiteral }[]
  readonly as: string | null
}

export interface Aggregate {
  readonly groups: readonly AggregateGroup[]
  readonly functions: readonly AggregateFunction[]
  readonly at: number
}

export interface Search {
  /** The whole text as given, also of an inner search. */
  readonly text: string
  readonly aggregate: Aggregate | null
  /** In the order written; every part but the last ends in a navigation. */
  readonly parts: readonly Part[]
}
