import { DERIVED, KINDS } from '../../clouds/clouds.ts'
import { sourcesOf } from '../../derive/derive.ts'
import { needOf } from '../../model/kind.ts'
import { readsNothingMore } from '../../model/rule.ts'
import type { Settings } from '../../model/settings.ts'
import { type CompiledRule, searchesOf } from './compiled-rule.ts'
import { costlyTags } from './known-tags.ts'

/**
 * The kinds, and costly properties of kinds, that the rules and what lowers their severity or excepts from them ask about, or watch for
 * changes: what has to be read, and nothing else. Of rules that read nothing more, what they ask of the kinds that are read
 * all the same. Sorted.
 * @param held kinds that are there, whoever asked for them
 */
export function neededKinds(rules: readonly CompiledRule[], held: Iterable<string> = []): readonly string[] {
  const asking = rules.filter(({ rule }) => !readsNothingMore(rule))
  const needed = new Set(asking.flatMap(needsOf))
  const read = new Set([...needed, ...sourcesOf(needed, DERIVED), ...held])
  const isRead = (need: string): boolean => read.has(need.split('.', 1)[0] ?? need)
  for (const onlooker of rules) {
    if (!readsNothingMore(onlooker.rule) || read.size === 0) continue
    // Accounts and regions are there whatever is asked for.
    for (const kind of onlooker.query.structure.kinds) read.add(kind)
    for (const need of needsOf(onlooker)) if (isRead(need)) needed.add(need)
  }
  return [...needed].toSorted()
}

function needsOf(compiled: CompiledRule): readonly string[] {
  const { lowerings, change, exceptions } = compiled
  const queries = [...searchesOf(compiled), ...lowerings.map((one) => one.query)]
  return [
    ...queries.flatMap(({ kinds }) => kinds),
    ...(change?.needs ?? []),
    ...tagsToRead(compiled),
    ...(exceptions?.needs ?? []),
  ]
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
