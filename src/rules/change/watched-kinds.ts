import type { CompiledRule } from '../load/compiled-rule.ts'

/** The kinds that these rules watch for changes: they are compared with what is accepted, and accepted. */
export function watchedKinds(rules: readonly CompiledRule[]): ReadonlySet<string> {
  return new Set(rules.filter(({ change }) => change !== null).flatMap(({ query }) => query.subjects))
}
