import { decidesAbout, matchesAccount } from '../model/account-pattern.ts'
import type { LeftOutAccount, LeftOutReason } from '../model/left-out.ts'
import { type Account, PRODUCTION } from '../model/resource.ts'
import type { Settings } from '../model/settings.ts'

/** The settings that say which accounts a run is about. */
export type ScopeSettings = Pick<Settings, 'accounts' | 'perAccount' | 'productionAccounts' | 'environments'>

const GONE: ReadonlySet<LeftOutReason> = new Set(['excluded', 'pending-closure', 'closed'] as const)

/**
 * Whether the account is left out on purpose. Only a list proves it: the settings' own, or the organisation's, of an
 * account that is excluded or that its owner closed. What runs in a suspended account may run on, and an account that is
 * not in the organisation any more does not say why; when the run used the credentials' own account, another account
 * today says nothing about yesterday's.
 */
export function accountLeftOut(
  settings: ScopeSettings,
  leftOut: readonly LeftOutAccount[],
  account: string,
): boolean {
  if (settings.accounts.length > 0) return !settings.accounts.includes(account)
  return leftOut.some(({ id, why }) => id === account && GONE.has(why))
}

/** Whether everything is known that the account's environment depends on: a pattern may ask for names that were not read. */
export function environmentIsCertain(settings: ScopeSettings, account: Account): boolean {
  return (
    account.environment === PRODUCTION ||
    settings.perAccount[account.id]?.environment !== undefined ||
    [...settings.productionAccounts, ...Object.values(settings.environments).flat()].every((pattern) =>
      decidesAbout(pattern, account),
    )
  )
}

/** Whether the account is production, or could be as far as this run can tell. */
export function mayBeProduction(
  settings: ScopeSettings,
  accounts: readonly Account[],
  account: string,
): boolean {
  const seen = accounts.find((candidate) => candidate.id === account)
  if (seen) return seen.environment === PRODUCTION || !environmentIsCertain(settings, seen)
  const own = settings.perAccount[account]?.environment
  if (own !== undefined) return own === PRODUCTION
  const nameless = { id: account, name: account }
  return [...settings.productionAccounts, ...(settings.environments[PRODUCTION] ?? [])].some(
    (pattern) => matchesAccount(pattern, nameless) || !decidesAbout(pattern, nameless),
  )
}
