import type { CompiledRule } from './compiled-rule.ts'

/**
 * The kinds, and costly properties of kinds, that the rules and what lowers their severity ask about: what has to be
 * read, and nothing else. Sorted.
 */
export function neededKinds(rules: readonly CompiledRule[]): readonly string[] {
  const queries = rules.flatMap(({ query, lowerings }) => [query, ...lowerings.map((one) => one.query)])
  return [...new Set(queries.flatMap(({ kinds }) => kinds))].toSorted()
}
