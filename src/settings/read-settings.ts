import { ACCOUNTS } from '../clouds/accounts.ts'
import type { Settings } from '../model/settings.ts'
import { chooseAccounts } from './account-choice.ts'
import { readConfig } from './config-file.ts'
import { parseInputs, type ReadInput } from './inputs.ts'
import { modeOf } from './mode-values.ts'

/**
 * Reads and checks every input before anything is done. Throws a UserError of one sentence at the first that is wrong.
 * @param workspace absolute path where relative paths start
 */
export function readSettings(read: ReadInput, workspace: string): Settings {
  const {
    config: file,
    mode,
    shard,
    accounts,
    role,
    externalId,
    productionAccounts,
    regions,
    ...asGiven
  } = parseInputs(read, workspace)
  const access = ACCOUNTS.access.fromInputs({ role, 'external-id': externalId })
  const config = readConfig(file, workspace)
  return Object.freeze({
    workspace,
    ...asGiven,
    ...config,
    ...chooseAccounts({ accounts, access, ...productionAccounts }, config),
    mode: modeOf(mode, shard),
    slackWebhookUrl: null,
    webhookUrl: null,
    webhookSecret: null,
    targets: [],
    routes: [],
    regions: regions ?? config.regions,
  } satisfies Settings)
}
