import { gapCovers, type Complete, type Gap } from '../model/coverage.ts'
import type { Account, Resource } from '../model/resource.ts'
import type { Query } from '../search/query.ts'

/** What was read of one scope: region `*` where not even the account's regions are known. */
export interface ScopeContent {
  readonly account: Account
  readonly region: string
  readonly resources: readonly Resource[]
  /** The account as a resource, where it was read: it belongs to another scope, and yet edges lead to it. */
  readonly above: readonly Resource[]
  readonly complete: readonly Complete[]
  readonly gaps: readonly Gap[]
}

/** Whether this scope was to hold resources of the kind, read or not. */
export function isPartOf(scope: ScopeContent, kind: string): boolean {
  return scope.complete.some((entry) => entry.kind === kind) || gapsOf(scope, kind).length > 0
}

/** What is missing of a kind for a search. `listing`: resources; `properties`: only what some or all of them hold. */
export function missingOf(
  scope: ScopeContent,
  kind: string,
  { names }: Query,
): 'listing' | 'properties' | null {
  const gaps = gapsOf(scope, kind)
  if (gaps.some(({ properties }) => properties === undefined)) return 'listing'
  const needed = gaps.some(({ properties = [] }) => properties.some((property) => names.has(property)))
  return needed ? 'properties' : null
}

function gapsOf({ gaps, account, region }: ScopeContent, kind: string): readonly Gap[] {
  return gaps.filter((gap) => gapCovers(gap, account.id, region, kind))
}
