import type { Rule } from '../model/rule.ts'
import type { Query } from '../search/compile.ts'

/** A rule that was checked, and its search ready to be asked about resources. */
export interface CompiledRule {
  readonly rule: Rule
  readonly query: Query
}
