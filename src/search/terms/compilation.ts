import type { Kind, KindModel, ValueType } from '../../model/kind.ts'
import type { KindGraph } from '../graph/kind-graph.ts'
import type { KindNames } from '../graph/kinds.ts'
import type { Needs } from '../graph/needs.ts'
import type { Structure } from '../graph/structure.ts'
import type { Problems } from '../language/problems.ts'
import { reportedScope, type TypeScope } from './properties.ts'

/** What can be searched, to tell misspelt accounts, regions and environments by; what is absent is not known. */
export interface Held {
  /** `the inventory` */
  readonly where: string
  /** What denies is left alone, and so is a list of which something is there: they mean other runs as well. */
  readonly isOneOfMany?: true
  readonly accounts?: readonly { readonly id: string; readonly name: string }[]
  readonly regions?: readonly string[]
  readonly environments?: readonly string[]
}

export type Types = Readonly<Record<string, ValueType>>

/** What the compiling of one search shares; `subjects`, `merged` and `added` belong to one of its parts. */
export interface Compilation {
  /** With the kind `cloud`, which no listing gives. */
  readonly model: KindModel
  readonly kindNames: KindNames
  readonly kindGraph: KindGraph
  readonly structure: Structure
  readonly needs: Needs
  readonly problems: Problems
  /** Milliseconds: one `now` for the whole run. */
  readonly now: number
  /** What the inventory has that is to be searched; null: none is known. */
  readonly held: Held | null
  /** Kinds that the resources in question can have; their declarations are asked first. */
  readonly subjects: readonly Kind[]
  /** What merges have put into the section reported. */
  readonly merged: Types
  /** What merges have put beside it. */
  readonly added: Types
}

/** Where a term stands. */
export interface Place {
  readonly scope: TypeScope
  /** Inside `.{…}` paths start at the element, and short names are the element's own. */
  readonly inContext: boolean
}

const NO_TYPES: Types = {}

/** The same search, about resources of these kinds to which nothing has been merged. */
export function about(compilation: Compilation, kinds: Iterable<string>): Compilation {
  const subjects = [...kinds].flatMap((kind) => compilation.model.get(kind) ?? [])
  return { ...compilation, subjects, merged: NO_TYPES, added: NO_TYPES }
}

/** Paths that start in the section reported: merged data, then the kinds that `is()` narrows to, then all others. */
export function reportedPlace(compilation: Compilation): Place {
  return { scope: reportedOf(compilation), inContext: false }
}

export function reportedOf({ model, subjects, merged }: Compilation): TypeScope {
  return reportedScope([...new Set([...subjects, ...model.values()])], merged)
}

/** The same, but for what only other kinds declare: for values of which nothing else is known. */
export function ownReported({ subjects, merged }: Compilation): TypeScope {
  return reportedScope(subjects, merged)
}
