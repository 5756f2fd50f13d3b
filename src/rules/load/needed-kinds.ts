import { KINDS } from '../../clouds/clouds.ts'
import { needOf } from '../../model/kind.ts'
import { type CompiledRule, searchesOf } from './compiled-rule.ts'

/**
 * The kinds, and costly properties of kinds, that the rules and what lowers their severity ask about, or watch for
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
  ]
  return [...new Set(needed)].toSorted()
}

/** Where alerts are routed by tags, those of what the rule finds, of kinds whose lists come without. */
function tagsToRead({ query, alertTags }: CompiledRule): readonly string[] {
  if (alertTags.length === 0) return []
  return query.subjects
    .filter((kind) => KINDS.get(kind)?.costly?.['tags'] !== undefined)
    .map((kind) => needOf(kind, 'tags'))
}
