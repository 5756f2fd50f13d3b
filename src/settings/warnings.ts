import type { Settings } from '../model/settings.ts'
import { enumerate } from '../text/words.ts'
import { unusedProductionPatterns } from './environments.ts'

/** What is allowed and yet hardly meant: each a sentence for log and summary. */
export function settingsWarnings(
  settings: Settings,
  accounts: readonly { readonly id: string; readonly name: string }[],
): readonly string[] {
  const warnings: string[] = []
  const unused = unusedProductionPatterns(accounts, settings)
  if (unused.length > 0) {
    warnings.push(
      `production-accounts: ${enumerate(unused.map((pattern) => `"${pattern}"`))} ${unused.length === 1 ? 'matches' : 'match'} no account of this run.`,
    )
  }
  if (settings.pagerdutyRoutingKey === null) return warnings
  if (settings.productionAccounts.length === 0) {
    warnings.push('pagerduty-routing-key is set, but production-accounts is empty: no account pages.')
  }
  if (settings.history === null && !settings.dryRun) {
    warnings.push(
      'pagerduty-routing-key is set, but no history is kept: alerts are opened and never closed. Set history to the path of a file that the next run finds again.',
    )
  }
  return warnings
}
