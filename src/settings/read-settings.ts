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
  const config = readConfig(file, workspace)
  return Object.freeze({
    workspace,
    ...asGiven,
    ...config,
    ...chooseAccounts({ accounts, role, externalId, ...productionAccounts }, config),
    mode: modeOf(mode, shard),
    regions: regions ?? config.regions,
  } satisfies Settings)
}
