import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import type { Rule } from '../../src/model/rule.ts'
import { type SearchOptions, withValues } from '../../src/rules/load/check-searches.ts'
import type { CompiledRule } from '../../src/rules/load/compiled-rule.ts'
import { ruleOf } from './rule.ts'

/** The rule of ruleOf with this search, ready to judge. */
export function compiledRule(
  search: string,
  changes: Partial<Rule> = {},
  { model = AWS_KINDS, now = new Date(0), ...options }: Partial<SearchOptions> = {},
): CompiledRule {
  return withValues(ruleOf({ ...changes, search }), {}, { ...options, model, now })
}
