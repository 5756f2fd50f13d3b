import type { Declaration } from '../alert/channels/declaration.ts'
import { DECLARED } from '../alert/channels/declared.ts'
import { ACCOUNTS } from '../clouds/accounts.ts'
import { UserError } from '../model/errors.ts'
import { reports } from '../model/mode.ts'
import type { Settings } from '../model/settings.ts'
import { checkInputTargets, inputTargets, namedTargets } from './alert-targets.ts'
import { chooseAccounts } from './account-choice.ts'
import { readConfig } from './config-file.ts'
import { findExceptions } from './find-exceptions.ts'
import { partAddresses } from './input-addresses.ts'
import { parseInputs, type ReadInput } from './inputs.ts'
import { modeOf } from './mode-values.ts'
import { quote } from './values.ts'

/**
 * Reads and checks every input before anything is done. Throws a UserError of one sentence at the first that is wrong.
 * @param workspace absolute path where relative paths start
 * @param environment where the configuration file says what targets of alerts are reached by
 * @param channels say what that is
 */
export function readSettings(
  read: ReadInput,
  workspace: string,
  environment: NodeJS.ProcessEnv = {},
  channels: readonly Declaration[] = DECLARED,
): Settings {
  const { others, addressOf } = partAddresses(parseInputs(read, workspace))
  const {
    config: file,
    mode: modeName,
    shard,
    accounts,
    role,
    externalId,
    productionAccounts,
    regions,
    exceptions,
    dryRun: isDry,
    ...asGiven
  } = others
  const access = ACCOUNTS.access.fromInputs({ role, 'external-id': externalId })
  const config = readConfig(file, workspace, channels)
  const mode = modeOf(modeName, shard)
  const { inventory } = asGiven
  refuseDivided(inventory, modeName)
  // What was seen some time ago pages nobody unless somebody says so.
  const dryRun = isDry ?? inventory.length > 0
  // The other jobs of a divided run need no secrets, and in a dry run nobody does.
  const isSending = !dryRun && reports(mode)
  const given = inputTargets(channels, addressOf)
  checkInputTargets(config.routes, channels, given, isSending)
  return Object.freeze({
    workspace,
    ...asGiven,
    ...config,
    ...chooseAccounts({ accounts, access, ...productionAccounts }, config, inventory.length > 0),
    dryRun,
    // What is evaluated again does not say that scans go on.
    heartbeatUrl: inventory.length > 0 ? null : asGiven.heartbeatUrl,
    mode,
    inputTargets: given,
    targets: namedTargets(config.targets, channels, given, environment, isSending),
    regions: regions ?? config.regions,
    exceptions: findExceptions(exceptions, workspace),
  } satisfies Settings)
}

function refuseDivided(inventory: readonly string[], mode: string): void {
  if (inventory.length === 0 || mode === 'run') return
  throw new UserError(
    `mode: received ${quote(mode)} with inventory, expected run: one job evaluates all inventories.`,
  )
}
