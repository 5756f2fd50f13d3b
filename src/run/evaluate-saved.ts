import { SENSITIVE_DATA } from '../derive/sensitive-data.ts'
import type { Asked } from '../offline/not-held.ts'
import { readsNothingMore } from '../model/rule.ts'
import type { SavedInventories } from '../offline/saved-inventories.ts'
import type { AccountRules } from '../rules/load/account-rules.ts'
import { asksForNationalIds } from '../rules/load/national-ids.ts'
import type { CompiledRule } from '../rules/load/compiled-rule.ts'
import { openMasked } from '../search/index.ts'
import type { Job } from './prologue.ts'

/**
 * The rules as of the inventory that is being read: whoever evaluates several gets of each what the run that wrote it
 * got. Compiled once per time, of which one is kept: accounts of an inventory come one after the other.
 */
export function rulesInTime(
  { rulesAt, accountRules }: Pick<Job, 'rulesAt' | 'accountRules'>,
  saved: SavedInventories,
): Pick<AccountRules, 'of'> {
  let known = { time: saved.newest.getTime(), rules: accountRules }
  return {
    of: (account) => {
      const time = saved.time.getTime()
      if (known.time !== time) known = { time, rules: rulesAt(saved.time).accountRules }
      return known.rules.of(account)
    },
  }
}

/** What the rules ask about, for whoever has to say that it is not there. */
export function askedBy(rules: readonly CompiledRule[], needs: readonly string[]): Asked {
  const queries = rules.flatMap(({ query, lowerings }) => [query, ...lowerings.map((one) => one.query)])
  const onlookers = rules.filter(({ rule }) => readsNothingMore(rule))
  const byKind = new Map(
    [...new Set(queries.flatMap(({ kinds }) => [...kinds]))].map(
      (kind) => [kind, queries.filter(({ kinds }) => kinds.includes(kind))] as const,
    ),
  )
  const forIds = queries.filter(asksForNationalIds)
  return {
    needs,
    needsOfHeld: [...new Set(onlookers.flatMap(({ query }) => query.kinds))],
    asksFor: (kind, names) =>
      queries.some((query) => query.kinds.includes(kind) && names.every((name) => query.names.has(name))),
    seeks: (kind, of) =>
      (of === 'national_id' ? forIds : queries).some(
        (query) => query.kinds.includes(kind) && query.names.has(SENSITIVE_DATA),
      ),
    openMasked: (resource) => openMasked(byKind.get(resource.kind) ?? [], resource),
  }
}
