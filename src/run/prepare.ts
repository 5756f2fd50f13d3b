import { basename, dirname } from 'node:path'
import type { CollectRequest } from '../clouds/cloud.ts'
import { KINDS } from '../clouds/clouds.ts'
import { removeLeftovers } from '../files/leftovers.ts'
import { scanFrom } from '../host/github/links.ts'
import { behindLinks, loadHistory } from '../past/store.ts'
import type { LoadedHistory } from '../model/history.ts'
import type { Settings } from '../model/settings.ts'
import { loadRules, type LoadedRules } from '../rules/load/load.ts'
import { accountParameters } from '../settings/account-parameters.ts'
import { asksForUnits } from '../accounts/environments.ts'
import type { JobTools } from './tools.ts'

/** The rules that the settings select. Throws a UserError for what is wrong with them. */
export function selectRules(settings: Settings, now: Date): LoadedRules {
  return loadRules(settings.rules, {
    workspace: settings.workspace,
    model: KINDS,
    now,
    parameters: settings.parameters,
    accounts: accountParameters(settings.perAccount),
    examples: 'own',
  })
}

/** What the last run knew; the log says what is wrong with it. Throws a UserError where the path is no file's. */
export async function recall(
  settings: Settings,
  { logger, environment }: Pick<JobTools, 'logger' | 'environment'>,
): Promise<LoadedHistory> {
  const scan = scanFrom(environment, settings.alertScope)
  const loaded = await loadHistory(settings.history, scan, settings.workspace)
  if (loaded.status !== 'loaded' && loaded.status !== 'none') logger.warning(loaded.message)
  return loaded
}

/** Removes what a killed run left half-written, lest it be uploaded with the report. */
export async function clearLeftovers({ reportDir, history }: Settings): Promise<void> {
  await removeLeftovers(reportDir, () => true)
  if (history === null) return
  const target = await behindLinks(history)
  await removeLeftovers(dirname(target), (name) => name === `.${basename(target)}`)
}

/** What the settings say about accounts, for whoever reads or lists them. */
export function collectRequest(settings: Settings): Omit<CollectRequest, 'kinds'> {
  return { ...settings, units: asksForUnits(settings) }
}
