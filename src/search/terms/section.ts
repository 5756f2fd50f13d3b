import type { Json } from '../../model/json.ts'
import type { Segment } from '../language/ast.ts'
import type { Frame } from './matcher.ts'
import type { TypeScope } from './properties.ts'

/** The start of an absolute path: how to get there, what is declared there, and what of the path is left. */
export interface Section {
  readonly root: (frame: Frame) => Json | undefined
  /** For evidence: `` for the reported section, else with a slash. */
  readonly name: string
  readonly rest: readonly Segment[]
  /** null: nothing is known of it, so nothing is said about unknown properties. */
  readonly scope: TypeScope | null
  /** Such as region: which of those that every resource lies in it leads to. Absent: to none. */
  readonly ancestor?: string
}
