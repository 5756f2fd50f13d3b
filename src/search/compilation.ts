import type { Kind, KindModel } from '../model/kind.ts'
import type { KindNames } from './kinds.ts'
import type { Problems } from './problems.ts'
import type { TypeScope } from './properties.ts'

/** What the compiling of one search shares. */
export interface Compilation {
  readonly model: KindModel
  readonly kindNames: KindNames
  /** Kinds that a match can have; their declarations are asked first. */
  readonly subjects: readonly Kind[]
  /** Milliseconds: one `now` for the whole run. */
  readonly now: number
  readonly problems: Problems
  /** Ancestors whose properties the search reads: `account` → name, … */
  readonly ancestors: Map<string, Set<string>>
}

/** Where a term stands. */
export interface Place {
  readonly scope: TypeScope
  /** Inside `.{…}` paths start at the element, and short names are the element's own. */
  readonly inContext: boolean
}
