import { ACCOUNTS } from '../clouds/accounts.ts'
import type { Settings } from '../model/settings.ts'
import { checkInputTargets, namedTargets } from './alert-targets.ts'
import { chooseAccounts } from './account-choice.ts'
import { readConfig } from './config-file.ts'
import { parseInputs, type ReadInput } from './inputs.ts'
import { modeOf } from './mode-values.ts'

/**
 * Reads and checks every input before anything is done. Throws a UserError of one sentence at the first that is wrong.
 * @param workspace absolute path where relative paths start
 * @param environment where the configuration file says what targets of alerts are reached by
 */
export function readSettings(
  read: ReadInput,
  workspace: string,
  environment: NodeJS.ProcessEnv = {},
): Settings {
  const {
    config: file,
    mode: modeName,
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
  const mode = modeOf(modeName, shard)
  // The other jobs of a divided run need no secrets, and in a dry run nobody does.
  const isSending = !asGiven.dryRun && (mode.name === 'run' || mode.name === 'merge')
  checkInputTargets(config.routes, asGiven, isSending)
  return Object.freeze({
    workspace,
    ...asGiven,
    ...config,
    ...chooseAccounts({ accounts, access, ...productionAccounts }, config),
    mode,
    targets: namedTargets(config.targets, asGiven, environment, isSending),
    regions: regions ?? config.regions,
  } satisfies Settings)
}
