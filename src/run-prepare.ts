import type { CollectRequest } from './collect/aws/request.ts'
import { AWS_KINDS } from './collect/aws/kinds.ts'
import { loadHistory } from './history/store.ts'
import type { LoadedHistory } from './model/history.ts'
import type { Logger } from './model/logger.ts'
import type { Settings } from './model/settings.ts'
import { loadRules, type LoadedRules } from './rules/load.ts'
import { accountParameters } from './settings/account-parameters.ts'
import { asksForUnits } from './settings/environments.ts'

/** The rules that the settings select. Throws a UserError for what is wrong with them. */
export function selectRules(settings: Settings, now: Date): LoadedRules {
  return loadRules(settings.rules, {
    workspace: settings.workspace,
    model: AWS_KINDS,
    now,
    parameters: settings.parameters,
    accounts: accountParameters(settings.perAccount),
    examples: 'own',
  })
}

/** What the last run knew; the log says what is wrong with it. */
export async function recall(settings: Settings, logger: Logger): Promise<LoadedHistory> {
  const loaded = await loadHistory(settings.history, settings.workspace)
  if (loaded.status !== 'loaded' && loaded.status !== 'none') logger.warning(loaded.message)
  return loaded
}

/** What the settings say about accounts, for whoever reads or lists them. */
export function collectRequest(settings: Settings): Omit<CollectRequest, 'kinds'> {
  return { ...settings, units: asksForUnits(settings) }
}
