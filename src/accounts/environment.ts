import type { Account, Environment, ScannedAccount } from '../model/resource.ts'
import type { Settings } from '../model/settings.ts'
import { nearest } from '../text/nearest.ts'
import { enumerate } from '../text/words.ts'
import {
  decidesAbout,
  isExact,
  matchesAccount,
  matchesAny,
  type NamedAccount,
  whyUndecided,
  namesUnit,
} from './account-pattern.ts'

/** Only accounts of this environment page. */
export const PRODUCTION = 'production'
/** The environment of accounts that nothing assigns to one. */
export const OTHER_ENVIRONMENT = 'non-production'

const NO_PRODUCTION = 'production-accounts is empty'

type EnvironmentSettings = Pick<Settings, 'perAccount' | 'productionAccounts' | 'environments'>
/** What it takes to say whether a setting about production was misread. */
export type ProductionSettings = EnvironmentSettings & Pick<Settings, 'withoutProduction'>

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

/**
 * The accounts of a run, each with its environment for good: only when all are known does it show whether the settings
 * about production mean what they say.
 */
export function withEnvironments(
  accounts: readonly ScannedAccount[],
  others: readonly NamedAccount[],
  settings: ProductionSettings,
): readonly Account[] {
  const doubt = productionDoubt(settings, [...accounts, ...others])
  const patterns = patternsOf(settings)
  return accounts.map((account) => {
    const why = whyUncertain(account, patterns, settings, doubt)
    const { environment: name } = account
    const environment: Environment = why === null ? { name, certain: true } : { name, certain: false, why }
    return { ...account, environment }
  })
}

function patternsOf(settings: EnvironmentSettings): readonly string[] {
  return [...productionPatterns(settings), ...Object.values(settings.environments).flat()]
}

function whyUncertain(
  account: NamedAccount & Pick<ScannedAccount, 'environment'>,
  patterns: readonly string[],
  { perAccount }: EnvironmentSettings,
  doubt: string | null,
): string | null {
  const { id, environment } = account
  if (environment === PRODUCTION || perAccount[id]?.environment !== undefined) return null
  if (patterns.every((pattern) => decidesAbout(pattern, account))) return doubt
  return whyUndecided(account)
}

/**
 * The environment of an account that is being read: what the settings say of it, whatever other accounts there are. That a
 * pattern stands for none shows only when all are known.
 */
export function environmentWhileReading(account: NamedAccount, settings: ProductionSettings): Environment {
  const name = environmentOf(account, settings)
  const doubt = settings.withoutProduction || namesProduction(settings) ? null : NO_PRODUCTION
  const why = whyUncertain({ ...account, environment: name }, patternsOf(settings), settings, doubt)
  return why === null ? { name, certain: true } : { name, certain: false, why }
}

export function isProductionName(environment: string): boolean {
  return environment === PRODUCTION
}

export function isProduction({ environment }: Pick<Account, 'environment'>): boolean {
  return isProductionName(environment.name)
}

/** Whether it is production, or could be as far as this run knows. */
export function mayBeProduction(account: Pick<Account, 'environment'>): boolean {
  return isProduction(account) || !account.environment.certain
}

/**
 * The same of an account of which the run knows no more than its id.
 * @param doubt as productionDoubt gives it
 */
export function strangerMayBeProduction(
  id: string,
  doubt: string | null,
  settings: ProductionSettings,
): boolean {
  const own = settings.perAccount[id]?.environment
  if (own !== undefined) return own === PRODUCTION
  if (doubt !== null) return true
  const nameless = { id, name: id }
  return productionPatterns(settings).some(
    (pattern) => matchesAccount(pattern, nameless) || !decidesAbout(pattern, nameless),
  )
}

/** Why what the settings call production may not be what they mean, as a clause; null: it is. */
export function productionDoubt(settings: ProductionSettings, known: readonly NamedAccount[]): string | null {
  if (settings.withoutProduction) return null
  if (!namesProduction(settings)) return NO_PRODUCTION
  const unused = unusedPatterns(productionPatterns(settings), known)
  if (unused.length === 0) return null
  const quoted = enumerate(unused.map((pattern) => `"${pattern}"`))
  const stand = unused.length === 1 ? 'stands' : 'stand'
  return `${quoted} of production-accounts or environments ${stand} for no account ${asFarAsKnown(unused, known)}`
}

/** Whether the settings call any account production. */
export function namesProduction(settings: EnvironmentSettings): boolean {
  return productionPatterns(settings).length > 0 || ownProduction(settings) !== undefined
}

function productionPatterns({ productionAccounts, environments }: EnvironmentSettings): readonly string[] {
  return [...productionAccounts, ...(environments[PRODUCTION] ?? [])]
}

/** The first account of which the settings say so by its id. */
function ownProduction({ perAccount }: EnvironmentSettings): string | undefined {
  return Object.entries(perAccount).find(([, { environment }]) => environment === PRODUCTION)?.[0]
}

/** The first pattern or id with which a configuration file names production; undefined where it names none. */
export function productionOfFile(
  config: Omit<EnvironmentSettings, 'productionAccounts'>,
): string | undefined {
  return config.environments[PRODUCTION]?.[0] ?? ownProduction({ ...config, productionAccounts: [] })
}

/** Whether it takes the accounts' organisational units to know what the settings mean. */
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

/**
 * `of this run`, behind words that patterns mean no account: of one whose name could not be read, or is masked, nobody knows.
 */
export function asFarAsKnown(patterns: readonly string[], accounts: readonly NamedAccount[]): string {
  const isKnown = patterns.every((pattern) => accounts.every((account) => decidesAbout(pattern, account)))
  return isKnown ? 'of this run' : 'of this run whose name and unit are known'
}

/** The environment that is meant by one which no account is in; null where nothing is near it. */
export function meantEnvironment(wanted: string, known: readonly string[]): string | null {
  const word = wanted.toLowerCase()
  return (
    known.find((name) => name.startsWith(word) || word.startsWith(name.toLowerCase())) ?? nearest(word, known)
  )
}
