import {
  mayBeProduction,
  productionDoubt,
  type ProductionSettings,
  strangerMayBeProduction,
} from '../accounts/environment.ts'
import type { Coverage } from '../model/coverage.ts'
import type { ScanRecord } from '../model/history.ts'
import type { LeftOutAccount, LeftOutReason } from '../model/left-out.ts'
import { meansRegion, patternsIn, regionsOf } from '../accounts/region-pattern.ts'
import { type Account, GLOBAL_REGION } from '../model/resource.ts'
import type { Settings } from '../model/settings.ts'
import { compareText } from '../text/compare.ts'
import { fitsGlob } from '../text/glob.ts'
import { regionsRead } from './regions-read.ts'

/** The settings that say which accounts and regions a run is about. */
export type ScopeSettings = ProductionSettings & Pick<Settings, 'accounts' | 'regions'>

/** What a run knows to distinguish intent from a misread setting. */
export interface ScopedRun {
  readonly settings: ScopeSettings
  readonly accounts: readonly Account[]
  readonly leftOut: readonly LeftOutAccount[]
  readonly coverage: Coverage
  readonly before: ScanRecord | null
}

/**
 * What a run covers by its settings, where these are certainly meant: only then is anything withdrawn. An empty or misspelt
 * value is not.
 */
export interface RunScope {
  /**
   * Whether the account is left out on purpose. Only a list proves it: the settings' own, or the organisation's, of an
   * account that is excluded or that its owner closed. Workloads of a suspended account may still run, and an account that is
   * no longer in the organisation does not say why; when the run used the credentials' own account, another account
   * today says nothing about yesterday's.
   */
  readonly accountLeftOut: (account: string) => boolean
  /** Whether this scan ever had to read the account, as far as its history shows; other scans' alerts are not its own. */
  readonly everHad: (account: string) => boolean
  /** Whether a region that this scan read before is left out of the account on purpose. */
  readonly regionLeftOut: (account: string, region: string) => boolean
  /** Regions that this scan read before and that are left out of the account on purpose. Sorted. */
  readonly regionsLeftOut: (account: string) => readonly string[]
  /** Whether the account is production, or could be as far as this run knows. */
  readonly mayBeProduction: (account: string) => boolean
  /** Why what the settings call production may not be what they mean, as a clause; null: it is. */
  readonly productionDoubt: string | null
}

const GONE: ReadonlySet<LeftOutReason> = new Set(['excluded', 'pending-closure', 'closed'] as const)

export function scopeOf(run: ScopedRun): RunScope {
  const { settings, accounts, leftOut, before } = run
  const read = regionsRead(run.coverage)
  const byId = new Map(accounts.map((account) => [account.id, account]))
  const had = before === null ? null : new Set(before.accounts)
  const opened = new Set(run.coverage.complete.map(({ account }) => account))
  const listed = new Set(settings.accounts)
  // An id that never opened anything may be another one's, misspelt.
  const listIsCertain = [...listed].every((id) => opened.has(id) || had === null || had.has(id))
  const doubt = productionDoubt(settings, [...accounts, ...leftOut])

  const regionLeftOut = (account: string, region: string): boolean => {
    const patterns = regionsOf(settings, account)
    const here = read.get(account)
    if (region === GLOBAL_REGION || meansRegion(patterns, region) || here === undefined) return false
    if (before?.regions.includes(region) !== true) return false
    // Where nothing is left of what was read before, it may have been another scan's.
    if (![...here].some((name) => before.regions.includes(name))) return false
    return patternsIn(patterns).every((pattern) => [...here].some((name) => fitsGlob(pattern, name)))
  }

  return {
    accountLeftOut(account) {
      if (listed.size > 0) return !listed.has(account) && listIsCertain
      return leftOut.some(({ id, why }) => id === account && GONE.has(why))
    },
    everHad: (account) => had?.has(account) ?? true,
    regionLeftOut,
    regionsLeftOut: (account) =>
      (before?.regions ?? []).filter((region) => regionLeftOut(account, region)).toSorted(compareText),
    mayBeProduction(account) {
      const seen = byId.get(account)
      return seen === undefined ? strangerMayBeProduction(account, doubt, settings) : mayBeProduction(seen)
    },
    productionDoubt: doubt,
  }
}
