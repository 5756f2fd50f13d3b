import type { NamedAccount } from '../model/account-pattern.ts'
import type { LeftOutAccount } from '../model/left-out.ts'
import { PRODUCTION } from '../model/resource.ts'
import type { Settings } from '../model/settings.ts'
import { enumerate } from '../text/words.ts'
import { unusedPatterns } from './environments.ts'

/** What is allowed and yet hardly meant: each a sentence for log and summary. */
export function settingsWarnings(
  settings: Settings,
  accounts: readonly NamedAccount[],
  leftOut: readonly LeftOutAccount[],
): readonly string[] {
  const warnings = unusedNames(settings, accounts, leftOut)
  if (settings.pagerdutyRoutingKey === null) return warnings
  if (!namesProduction(settings)) {
    warnings.push('pagerduty-routing-key is set, but production-accounts is empty: no account pages.')
  }
  if (settings.history === null && !settings.dryRun) {
    warnings.push(
      'pagerduty-routing-key is set, but no history is kept: alerts are opened and never closed. Set history to the path of a file that the next run finds again.',
    )
  }
  return warnings
}

/** Patterns and entries about accounts that the run does not know: what they say is said in vain. */
function unusedNames(
  settings: Settings,
  accounts: readonly NamedAccount[],
  leftOut: readonly LeftOutAccount[],
): string[] {
  const excluded = leftOut.filter(({ why }) => why === 'excluded')
  const known = new Set([...accounts, ...leftOut].map(({ id }) => id))
  const wanted = (id: string): boolean =>
    settings.accounts.length > 0 ? settings.accounts.includes(id) : known.has(id)
  return [
    ...unused('production-accounts', unusedPatterns(settings.productionAccounts, accounts)),
    ...Object.entries(settings.environments).flatMap(([environment, patterns]) =>
      unused(`environments.${environment}`, unusedPatterns(patterns, accounts)),
    ),
    ...unused('exclude-accounts', unusedPatterns(settings.excludeAccounts, excluded)),
    ...unused(
      'accounts of the configuration',
      Object.keys(settings.perAccount).filter((id) => !wanted(id)),
    ),
  ]
}

function unused(where: string, patterns: readonly string[]): readonly string[] {
  if (patterns.length === 0) return []
  const quoted = enumerate(patterns.map((pattern) => `"${pattern}"`))
  return [`${where}: ${quoted} ${patterns.length === 1 ? 'matches' : 'match'} no account of this run.`]
}

function namesProduction({ productionAccounts, environments, perAccount }: Settings): boolean {
  return (
    productionAccounts.length > 0 ||
    (environments[PRODUCTION] ?? []).length > 0 ||
    Object.values(perAccount).some(({ environment }) => environment === PRODUCTION)
  )
}
