import { isExact, matchesAccount, matchesAny, type NamedAccount, namesUnit } from './account-pattern.ts'
import { OTHER_ENVIRONMENT, PRODUCTION } from '../model/resource.ts'
import type { Settings } from '../model/settings.ts'

type EnvironmentSettings = Pick<Settings, 'perAccount' | 'productionAccounts' | 'environments'>

/**
 * The environment that the settings give to an account: what is said of the account itself, then production where any
 * pattern says so, then the first environment of the file with a pattern for it.
 */
export function environmentOf(account: NamedAccount, settings: EnvironmentSettings): string {
  const own = settings.perAccount[account.id]?.environment
  if (own !== undefined) return own
  const { [PRODUCTION]: production = [], ...others } = settings.environments
  const means = (patterns: readonly string[]): boolean => matchesAny(patterns, account)
  if (means(settings.productionAccounts) || means(production)) return PRODUCTION
  const found = Object.entries(others).find(([, patterns]) => means(patterns))
  return found?.[0] ?? OTHER_ENVIRONMENT
}

/** Whether it takes the accounts' organisational units to tell what the settings mean. */
export function asksForUnits(
  settings: Pick<Settings, 'productionAccounts' | 'environments' | 'excludeAccounts'>,
): boolean {
  const { productionAccounts, environments, excludeAccounts } = settings
  return [...productionAccounts, ...Object.values(environments).flat(), ...excludeAccounts].some(namesUnit)
}

/** Patterns that stand for none of the accounts: what they were meant for is treated like anything else. */
export function unusedPatterns(
  patterns: readonly string[],
  accounts: readonly NamedAccount[],
): readonly string[] {
  const names = new Set(accounts.flatMap(({ id, name }) => [id, name]))
  return patterns.filter((pattern) =>
    isExact(pattern) ? !names.has(pattern) : !accounts.some((account) => matchesAccount(pattern, account)),
  )
}
