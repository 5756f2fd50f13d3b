import type { GivenParameters } from '../model/rule.ts'
import { accountParameters } from './account-parameters.ts'
import { readConfig } from './config-file.ts'
import { specOf } from './inputs.ts'
import { parseList } from './values.ts'

/** Which rules a command is about, and with what values. */
interface ChosenRules {
  readonly selection: readonly string[]
  /** Where the configuration file says so, as `file:line`; null: it does not. */
  readonly selectionPlace: string | null
  readonly parameters: GivenParameters
  /** Values that hold in one account, by its id. */
  readonly accounts: Readonly<Record<string, GivenParameters>>
}

/**
 * What a scan with this configuration file would check, for commands that need nothing else of it.
 * @param given wins over the file; empty: nothing is given
 * @param config as the input
 */
export function chosenRules(given: readonly string[], config: string, workspace: string): ChosenRules {
  const { inputs, parameters, perAccount } = readConfig(config, workspace)
  const written = given.length > 0 ? undefined : inputs.find(({ name }) => name === 'rules')
  return {
    selection: given.length > 0 ? given : parseList(written?.text ?? specOf('rules').default),
    selectionPlace: written?.place ?? null,
    parameters,
    accounts: accountParameters(perAccount),
  }
}
