import { gapCovers, type Complete, type Gap } from '../model/coverage.ts'
import type { Resource, ScannedAccount } from '../model/resource.ts'
import type { GapsOf } from '../search/index.ts'

/** What was read of one scope: region `*` where not even the account's regions are known. */
export interface ScopeContent {
  readonly account: ScannedAccount
  readonly region: string
  readonly resources: readonly Resource[]
  /** The account as a resource, where it was read: it belongs to another scope, and yet edges lead to it. */
  readonly above: readonly Resource[]
  readonly complete: readonly Complete[]
  readonly gaps: readonly Gap[]
}

/** Whether this scope was to hold resources of the kind, read or not. */
export function isPartOf(scope: ScopeContent, kind: string): boolean {
  return scope.complete.some((entry) => entry.kind === kind) || gapsIn(scope)(kind).length > 0
}

export function gapsIn({ gaps, account, region }: ScopeContent): GapsOf {
  return (kind) => gaps.filter((gap) => gapCovers(gap, account.id, region, kind))
}
