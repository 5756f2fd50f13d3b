import { decidesAbout, matchesAccount, type NamedAccount } from '../accounts/account-pattern.ts'
import type { Coverage } from '../model/coverage.ts'
import type { ScanRecord } from '../model/history.ts'
import type { LeftOutAccount, LeftOutReason } from '../model/left-out.ts'
import { meansRegion, patternsIn, regionsOf } from '../accounts/region-pattern.ts'
import { type Account, GLOBAL_REGION, PRODUCTION } from '../model/resource.ts'
import type { Settings } from '../model/settings.ts'
import { unusedPatterns } from '../accounts/environments.ts'
import { fitsGlob } from '../text/glob.ts'
import { enumerate } from '../text/words.ts'
import { regionsRead } from './regions-read.ts'

/** The settings that say which accounts and regions a run is about. */
export type ScopeSettings = Pick<
  Settings,
  'accounts' | 'perAccount' | 'productionAccounts' | 'withoutProduction' | 'environments' | 'regions'
>

/** What a run knows that tells a wish from a setting that was misread. */
export interface ScopedRun {
  readonly settings: ScopeSettings
  readonly accounts: readonly Account[]
  readonly leftOut: readonly LeftOutAccount[]
  readonly coverage: Coverage
  readonly before: ScanRecord | null
}

/**
 * What a run is about by its settings, where they can be taken at their word: only then is something let go of. An empty
 * value or a misspelt one is nobody's wish.
 */
export interface RunScope {
  /**
   * Whether the account is left out on purpose. Only a list proves it: the settings' own, or the organisation's, of an
   * account that is excluded or that its owner closed. What runs in a suspended account may run on, and an account that is
   * not in the organisation any more does not say why; when the run used the credentials' own account, another account
   * today says nothing about yesterday's.
   */
  readonly accountLeftOut: (account: string) => boolean
  /** Whether this scan ever had to read the account, as far as its history tells: alerts of others are not its own. */
  readonly everHad: (account: string) => boolean
  /** Whether a region that this scan read before is left out of the account on purpose. */
  readonly regionLeftOut: (account: string, region: string) => boolean
  /**
   * Why the account may be production although it seems not to be, as a clause: a pattern may ask for names that were not
   * read. Null where everything is known that its environment depends on.
   */
  readonly environmentDoubt: (account: Account) => string | null
  /** Whether the account is production, or could be as far as this run can tell. */
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
  const isProduction = productionPatterns(settings)
  const productionDoubt = whyProductionIsInDoubt(settings, [...accounts, ...leftOut])

  const asked = [...isProduction, ...Object.values(settings.environments).flat()]
  const environmentDoubt = (account: Account): string | null => {
    const { id, environment } = account
    if (environment === PRODUCTION || settings.perAccount[id]?.environment !== undefined) return null
    if (asked.every((pattern) => decidesAbout(pattern, account))) return productionDoubt
    return `the name or the unit of account ${id} could not be read`
  }

  return {
    accountLeftOut(account) {
      if (listed.size > 0) return !listed.has(account) && listIsCertain
      return leftOut.some(({ id, why }) => id === account && GONE.has(why))
    },
    everHad: (account) => had?.has(account) ?? true,
    regionLeftOut(account, region) {
      const patterns = regionsOf(settings, account)
      const here = read.get(account)
      if (region === GLOBAL_REGION || meansRegion(patterns, region) || here === undefined) return false
      if (before?.regions.includes(region) !== true) return false
      // Where nothing is left of what was read before, it may have been another scan's.
      if (![...here].some((name) => before.regions.includes(name))) return false
      return patternsIn(patterns).every((pattern) => [...here].some((name) => fitsGlob(pattern, name)))
    },
    environmentDoubt,
    mayBeProduction(account) {
      const seen = byId.get(account)
      if (seen) return seen.environment === PRODUCTION || environmentDoubt(seen) !== null
      const own = settings.perAccount[account]?.environment
      if (own !== undefined) return own === PRODUCTION
      if (productionDoubt !== null) return true
      const nameless = { id: account, name: account }
      return isProduction.some(
        (pattern) => matchesAccount(pattern, nameless) || !decidesAbout(pattern, nameless),
      )
    },
    productionDoubt,
  }
}

function productionPatterns({ productionAccounts, environments }: ScopeSettings): readonly string[] {
  return [...productionAccounts, ...(environments[PRODUCTION] ?? [])]
}

function whyProductionIsInDoubt(settings: ScopeSettings, accounts: readonly NamedAccount[]): string | null {
  if (settings.withoutProduction) return null
  const patterns = productionPatterns(settings)
  const own = Object.values(settings.perAccount).some(({ environment }) => environment === PRODUCTION)
  if (patterns.length === 0 && !own) return 'production-accounts is empty'
  const unused = unusedPatterns(patterns, accounts)
  if (unused.length === 0) return null
  const quoted = enumerate(unused.map((pattern) => `"${pattern}"`))
  return `${quoted} of production-accounts or environments ${unused.length === 1 ? 'stands' : 'stand'} for no account of this run`
}
