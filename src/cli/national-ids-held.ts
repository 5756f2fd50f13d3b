import { asksForNationalIds } from '../rules/load/national-ids.ts'
import type { Query } from '../search/index.ts'
import { enumerate, some } from '../text/words.ts'
import type { SearchedInventory } from './searched-inventory.ts'

/** What nobody looked for is in no inventory, whatever the resources hold. Sentences, for a search that asks for national ids. */
export function nationalIdsNotHeld({ nationalIds }: SearchedInventory, query: Query): readonly string[] {
  const without = [...nationalIds].flatMap(([file, countries]) => (countries.length === 0 ? file : []))
  if (without.length === 0 || !asksForNationalIds(query)) return []
  return [
    `${some(without, 5)} ${without.length === 1 ? 'does' : 'do'} not say that national ids were looked for: what resources hold of them is unknown. Name countries in national-ids, under privacy in the configuration file, and collect again.`,
  ]
}

/** Of other countries nobody knows. Warnings. */
export function nationalIdsHeld({ nationalIds }: SearchedInventory, query: Query): readonly string[] {
  if (!asksForNationalIds(query)) return []
  return [...nationalIds].flatMap(([file, countries]) =>
    countries.length === 0 ? [] : `in ${file} national ids of ${enumerate(countries)} alone were looked for.`,
  )
}
