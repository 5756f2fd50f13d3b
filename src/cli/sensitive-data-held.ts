import { SENSITIVE_DATA } from '../derive/sensitive-data.ts'
import type { LookedFor } from '../model/data-map.ts'
import { notLookedFor } from '../offline/not-looked-for.ts'
import { asksForNationalIds } from '../rules/load/national-ids.ts'
import type { Query } from '../search/index.ts'
import { enumerate, some } from '../text/words.ts'
import type { SearchedInventory } from './searched-inventory.ts'

/** What nobody looked for is in no inventory, whatever the resources hold. Sentences, for a search that asks for national ids. */
export function nationalIdsNotHeld({ lookedFor }: SearchedInventory, query: Query): readonly string[] {
  const without = [...lookedFor].flatMap(([file, then]) => (then?.nationalIds.length ? [] : file))
  if (without.length === 0 || !asksForNationalIds(query)) return []
  return [
    `${some(without, 5)} ${without.length === 1 ? 'does' : 'do'} not say that national ids were looked for: what resources hold of them is unknown. Name countries in national-ids, under privacy in the configuration file, and collect again.`,
  ]
}

/** Of other countries nobody knows. Warnings. */
export function nationalIdsHeld({ lookedFor }: SearchedInventory, query: Query): readonly string[] {
  if (!asksForNationalIds(query)) return []
  return [...lookedFor].flatMap(([file, { nationalIds: countries = [] } = {}]) =>
    countries.length === 0 ? [] : `in ${file} national ids of ${enumerate(countries)} alone were looked for.`,
  )
}

/**
 * The same of everything else that these settings look for, and the runs that wrote the inventories did not. Sentences, for a
 * search that asks for personal data or secrets.
 */
export function sensitiveDataNotHeld(
  { lookedFor }: SearchedInventory,
  query: Query,
  now: LookedFor,
): readonly string[] {
  if (!query.names.has(SENSITIVE_DATA)) return []
  return [...lookedFor].flatMap(([file, then]) => {
    const missed = notLookedFor(then, now).filter((one) => one.class !== 'national_id')
    if (missed.length === 0) return []
    const nouns = [...new Set(missed.map(({ noun }) => noun))]
    return `${file} does not say that the run that wrote it looked for ${enumerate(nouns)}: what resources hold of that is unknown. Collect it with these settings of privacy.`
  })
}
