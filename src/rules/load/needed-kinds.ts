import { type CompiledRule, searchesOf } from './compiled-rule.ts'
import { costlyTags } from './known-tags.ts'

/**
 * The kinds, and costly properties of kinds, that the rules and what lowers their severity or excepts from them ask about, or watch for
 * changes: what has to be read, and nothing else. Sorted.
 */
export function neededKinds(rules: readonly CompiledRule[]): readonly string[] {
  const queries = rules.flatMap((compiled) => [
    ...searchesOf(compiled),
    ...compiled.lowerings.map((one) => one.query),
  ])
  const needed = [
    ...queries.flatMap(({ kinds }) => kinds),
    ...rules.flatMap(({ change }) => change?.needs ?? []),
    ...rules.flatMap(tagsToRead),
    ...rules.flatMap(({ exceptions }) => exceptions?.needs ?? []),
  ]
  return [...new Set(needed)].toSorted()
}

/** Where alerts are routed by tags, those of what the rule finds. */
function tagsToRead({ query, alertTags }: CompiledRule): readonly string[] {
  return alertTags.length === 0 ? [] : costlyTags(query)
}
