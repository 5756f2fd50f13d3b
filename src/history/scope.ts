import { type Account, PRODUCTION } from '../model/resource.ts'
import type { Settings } from '../model/settings.ts'

/** The settings that say which accounts a run is about. */
export type ScopeSettings = Pick<Settings, 'accounts' | 'productionAccounts'>

const ACCOUNT_ID = /^\d{12}$/

/**
 * Whether the settings leave the account out on purpose. Only an explicit list proves it: when the run used the
 * credentials' own account, another account today says nothing about yesterday's.
 */
export function accountLeftOut(settings: ScopeSettings, account: string): boolean {
  return settings.accounts.length > 0 && !settings.accounts.includes(account)
}

/**
 * Whether the account's environment can be trusted. An account whose name could not be read bears its id as name;
 * a pattern for names then misses it, and a production account looks like any other.
 */
export function environmentIsCertain(settings: ScopeSettings, account: Account): boolean {
  return (
    account.environment === PRODUCTION ||
    account.name !== account.id ||
    settings.productionAccounts.every((pattern) => ACCOUNT_ID.test(pattern))
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
  return settings.productionAccounts.some((pattern) => pattern === account || !ACCOUNT_ID.test(pattern))
}
