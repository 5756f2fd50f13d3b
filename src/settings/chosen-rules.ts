import { OTHER_ENVIRONMENT, PRODUCTION } from '../accounts/environment.ts'
import type { GivenParameters } from '../model/rule.ts'
import { placed } from '../model/errors.ts'
import { accountParameters } from './account-parameters.ts'
import { hasConfig, readConfig } from './config-file.ts'
import type { ConfigInput } from './config-inputs.ts'
import { specOf } from './inputs.ts'
import { parseServices } from './services-value.ts'
import { parseList } from './values.ts'

/** Which rules a command is about, and with what values. */
interface ChosenRules {
  readonly selection: readonly string[]
  /** Where the configuration file says so, as `file:line`; null: it does not. */
  readonly selectionPlace: string | null
  /** The services that `default` is narrowed to; empty: all. */
  readonly services: readonly string[]
  readonly parameters: GivenParameters
  /** Values that hold in one account, by its id. */
  readonly accounts: Readonly<Record<string, GivenParameters>>
  /** The environments that an account can be in; null: there is no file that could say so, as where rules live by themselves. */
  readonly environments: readonly string[] | null
  /** Countries whose national ids are looked for; null: as before. */
  readonly nationalIds: readonly string[] | null
}

/**
 * What a scan with this configuration file would check, for commands that need nothing else of it.
 * @param given wins over the file; empty: nothing is given
 * @param config as the input
 */
export function chosenRules(given: readonly string[], config: string, workspace: string): ChosenRules {
  const { inputs, parameters, perAccount, environments, privacy } = readConfig(config, workspace)
  const entries = given.flatMap(parseList)
  const written = entries.length > 0 ? undefined : inputs.find(({ name }) => name === 'rules')
  const named = [
    ...Object.keys(environments),
    ...Object.values(perAccount).flatMap(({ environment }) => environment ?? []),
  ]
  const isThere = hasConfig(config, workspace)
  return {
    selection: entries.length > 0 ? entries : parseList(written?.text ?? specOf('rules').default),
    selectionPlace: written?.place ?? null,
    services: servicesIn(inputs),
    parameters,
    accounts: accountParameters(perAccount),
    // Accounts that are named nowhere are in one of the last two: an input may name production, and no other.
    environments: isThere ? [...new Set([...named, PRODUCTION, OTHER_ENVIRONMENT])] : null,
    nationalIds: isThere ? privacy.nationalIds : null,
  }
}

function servicesIn(inputs: readonly ConfigInput[]): readonly string[] {
  const written = inputs.find(({ name }) => name === 'services')
  return written === undefined ? [] : placed(written.place, () => parseServices(written.text))
}
