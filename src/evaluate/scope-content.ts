import { gapCovers, type Complete, type Gap } from '../model/coverage.ts'
import { GLOBAL_REGION, type Resource, type ScannedAccount } from '../model/resource.ts'
import type { GapsOf } from '../search/index.ts'

/**
 * What was read of one scope: an account as a whole (region `global`), one of its regions, or `*` where not even the
 * account's regions are known.
 */
export interface ScopeContent {
  readonly account: ScannedAccount
  readonly region: string
  readonly resources: readonly Resource[]
  readonly above: Above
  readonly complete: readonly Complete[]
  readonly gaps: readonly Gap[]
}

/** The account itself, which all of its scopes lie in: it belongs to one of them, and edges lead to it from all. */
export interface Above {
  /** The account as a resource; none where it was not read, or is among the scope's own resources. */
  readonly resources: readonly Resource[]
  /** What was not read of it. */
  readonly gaps: readonly Gap[]
}

export const NOTHING_ABOVE: Above = { resources: [], gaps: [] }

/** Whether this scope was to hold resources of the kind, read or not. */
export function isPartOf(scope: ScopeContent, kind: string): boolean {
  return scope.complete.some((entry) => entry.kind === kind) || ownGaps(scope, kind).length > 0
}

export function gapsIn(scope: ScopeContent): GapsOf {
  const { account, above } = scope
  return (kind) => {
    const own = ownGaps(scope, kind)
    if (above.gaps.length === 0) return own
    return [...own, ...above.gaps.filter((gap) => gapCovers(gap, account.id, GLOBAL_REGION, kind))]
  }
}

function ownGaps({ gaps, account, region }: ScopeContent, kind: string): readonly Gap[] {
  return gaps.filter((gap) => gapCovers(gap, account.id, region, kind))
}
