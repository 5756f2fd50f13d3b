import type { CompiledRule } from './compiled-rule.ts'
import { costlyTags } from './known-tags.ts'

/**
 * The kinds, and costly properties of kinds, that the rules, what lowers their severity and what excepts from them ask
 * about: what has to be read, and nothing else. Sorted.
 */
export function neededKinds(rules: readonly CompiledRule[]): readonly string[] {
  const queries = rules.flatMap(({ query, lowerings }) => [query, ...lowerings.map((one) => one.query)])
  const needed = [
    ...queries.flatMap(({ kinds }) => kinds),
    ...rules.flatMap(tagsToRead),
    ...rules.flatMap(({ exceptions }) => exceptions?.needs ?? []),
  ]
  return [...new Set(needed)].toSorted()
}

/** Where alerts are routed by tags, those of what the rule finds. */
function tagsToRead({ query, alertTags }: CompiledRule): readonly string[] {
  return alertTags.length === 0 ? [] : costlyTags(query)
}
