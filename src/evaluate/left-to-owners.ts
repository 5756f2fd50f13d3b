import type { ScannedAccount } from '../model/resource.ts'
import type { LeftToOwner, SharedFacts } from '../model/shared.ts'
import { compareText } from '../text/compare.ts'

/** What other accounts share and nobody judged, because this run does not read its owner. AWS itself is no owner. */
export function leftToOwners(
  { resources }: SharedFacts,
  accounts: readonly ScannedAccount[],
): readonly LeftToOwner[] {
  const read = new Set(accounts.map(({ id }) => id))
  const left = resources.filter(({ owner }) => /^\d{12}$/.test(owner) && !read.has(owner))
  return [...Map.groupBy(left, ({ owner }) => owner)]
    .map(([account, shared]) => ({ account, resources: shared.length }))
    .toSorted((a, b) => compareText(a.account, b.account))
}
