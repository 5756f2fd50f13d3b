import type { Declaration } from '../alert/channels/declaration.ts'
import { DECLARED } from '../alert/channels/declared.ts'
import { ACCOUNTS } from '../clouds/accounts.ts'
import { placed, UserError } from '../model/errors.ts'
import { reports } from '../model/mode.ts'
import type { Settings } from '../model/settings.ts'
import { checkInputTargets, inputTargets, namedTargets } from './alert-targets.ts'
import { chooseAccounts } from './account-choice.ts'
import { readConfig } from './config-file.ts'
import { checkVariables, writtenInputs } from './config-inputs.ts'
import { inputsInUse } from './config-use.ts'
import { findExceptions } from './find-exceptions.ts'
import { partAddresses } from './input-addresses.ts'
import { type InputName, parseInputs, type ReadInput, specOf } from './inputs.ts'
import { modeNameIn, modeOf } from './mode-values.ts'
import { namedSenders } from './senders.ts'
import { quote } from './values.ts'

interface Where {
  /** What channels say of the targets that the configuration file names. */
  readonly channels?: readonly Declaration[]
  /** In a terminal some inputs have another default. */
  readonly isTerminal?: boolean
}

/**
 * Reads and checks every input before anything is done: what is given, else what the configuration file says, else the
 * default. Throws a UserError of one sentence at the first that is wrong.
 * @param workspace absolute path where relative paths start
 * @param environment where the configuration file says what is secret
 */
export function readSettings(
  read: ReadInput,
  workspace: string,
  environment: NodeJS.ProcessEnv = {},
  { channels = DECLARED, isTerminal = false }: Where = {},
): Settings {
  const { inputs, send, ...config } = readConfig(read('config').trim(), workspace, channels)
  const { used, notes } = inputsInUse(inputs, read, isTerminal ? environment : null)
  const usual: ReadInput = (name) =>
    isTerminal && !used.some((input) => input.name === name) ? (specOf(name).terminalDefault ?? '') : ''
  const values = parseInputs(
    (name) => read(name).trim() || usual(name),
    workspace,
    writtenInputs(used, environment),
  )
  const { others, addressOf } = partAddresses(values)
  const {
    config: _,
    mode: givenMode,
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
  const modeName = modeNameIn(isTerminal ? null : environment, givenMode)
  const mode = modeOf(modeName, shard)
  const { inventory } = asGiven
  refuseDivided(inventory, modeName)
  // What was seen some time ago pages nobody unless somebody says so, and what is only proposed nobody at all.
  const isPreview = modeName === 'preview'
  const isSaved = isPreview || inventory.length > 0
  const dryRun = isPreview || (isDry ?? isSaved)
  // The other jobs of a divided run need no secrets, and in a dry run nobody does.
  const isSending = !dryRun && reports(mode)
  if (isSending) checkVariables(used, environment)
  const given = inputTargets(channels, addressOf, (input) => used.some(({ name }) => name === input))
  checkInputTargets(config.routes, channels, given, isSending)
  const placeOf = (name: InputName): string | null => used.find((input) => input.name === name)?.place ?? null
  return Object.freeze({
    workspace,
    ...asGiven,
    ...config,
    ...chooseAccounts({ accounts, access, ...productionAccounts }, config, isSaved),
    notes: [...config.notes, ...notes],
    rulesPlace: placeOf('rules'),
    dryRun,
    history: isPreview ? { store: 'none' } : historyOf(asGiven.history, inventory),
    // What is evaluated again does not say that scans go on.
    heartbeatUrl: isSaved ? null : asGiven.heartbeatUrl,
    mode,
    inputTargets: given,
    targets: namedTargets(config.targets, channels, given, environment, isSending),
    senders: namedSenders(send, environment, isSending),
    regions: regions ?? config.regions,
    exceptions: placed(placeOf('exceptions'), () => findExceptions(exceptions, workspace)),
  } satisfies Settings)
}

/** The cache is what nobody asked for: its history is of the scans, and what was seen before is no news to them. */
function historyOf(history: Settings['history'], inventory: readonly string[]): Settings['history'] {
  return inventory.length > 0 && history.store === 'cache' ? { store: 'none' } : history
}

function refuseDivided(inventory: readonly string[], mode: string): void {
  if (inventory.length === 0 || mode === 'run' || mode === 'preview') return
  throw new UserError(
    `mode: received ${quote(mode)} with inventory, expected run: one job evaluates all inventories.`,
  )
}
