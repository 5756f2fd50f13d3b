import type { Coverage } from '../model/coverage.ts'
import { isRegionCode } from '../accounts/region-pattern.ts'
import { GLOBAL_REGION } from '../model/resource.ts'

/** Regions by account in which AWS answered, even if only to refuse or to throttle. */
export function regionsRead({ complete, gaps }: Coverage): ReadonlyMap<string, ReadonlySet<string>> {
  const read = new Map<string, Set<string>>()
  const add = (account: string, region: string): void => {
    if (region === GLOBAL_REGION || !isRegionCode(region)) return
    const known = read.get(account)
    if (known === undefined) read.set(account, new Set([region]))
    else known.add(region)
  }
  for (const { account, regions } of complete) for (const region of regions) add(account, region)
  for (const { places } of gaps.filter(({ reason }) => reason === 'denied' || reason === 'throttled')) {
    for (const { accounts, regions } of places) {
      for (const account of accounts) for (const region of regions) add(account, region)
    }
  }
  return read
}

/** The same of all accounts together. */
export function allRegionsRead(coverage: Coverage): ReadonlySet<string> {
  const all = new Set<string>()
  for (const regions of regionsRead(coverage).values()) for (const region of regions) all.add(region)
  return all
}
