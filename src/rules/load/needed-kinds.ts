import { KINDS } from '../../clouds/clouds.ts'
import { needOf } from '../../model/kind.ts'
import type { Settings } from '../../model/settings.ts'
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

/** What a run reads: that, or everything that can be read, for searches of its inventory. Sorted. */
export function kindsToRead(
  rules: readonly CompiledRule[],
  { collect }: Pick<Settings, 'collect'>,
): readonly string[] {
  if (collect === 'rules') return neededKinds(rules)
  const properties = [...KINDS.values()].flatMap(({ name, costly = {} }) =>
    Object.keys(costly).map((property) => needOf(name, property)),
  )
  return [...KINDS.keys(), ...properties].toSorted()
}

/** Where alerts are routed by tags, those of what the rule finds. */
function tagsToRead({ query, alertTags }: CompiledRule): readonly string[] {
  return alertTags.length === 0 ? [] : costlyTags(query)
}
