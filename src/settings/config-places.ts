import schema from '../../schema/config.json' with { type: 'json' }
import { isProductionName } from '../accounts/environment.ts'
import { type SchemaProblem, showPath } from '../text/schema-problems.ts'
import { CONFIG_INPUTS, configKeyOf } from './config-inputs.ts'
import { INPUT_NAMES } from './inputs.ts'

const TOP: readonly string[] = Object.keys(schema.properties)
const OF_ACCOUNTS: readonly string[] = Object.keys(schema.$defs.account.then.properties)

/**
 * Keys that stand at the wrong place of the file, each with the place where it belongs. Some of them the schema would
 * take for something else: every name may be an environment's.
 */
export function misplacedKeys(value: unknown): readonly SchemaProblem[] {
  if (!isMap(value)) return []
  const problems = Object.keys(value).flatMap((key) =>
    TOP.includes(key) ? [] : problemAt([key], belongingOf(key)),
  )
  const { accounts, environments } = value
  for (const [index, account] of (Array.isArray(accounts) ? (accounts as unknown[]) : []).entries()) {
    if (!isMap(account)) continue
    for (const key of Object.keys(account)) {
      if (!OF_ACCOUNTS.includes(key)) problems.push(...problemAt(['accounts', index, key], belongingOf(key)))
    }
    const { environment } = account
    if (typeof environment === 'string')
      problems.push(...problemAt(['accounts', index, 'environment'], misspelt(environment)))
  }
  for (const key of isMap(environments) ? Object.keys(environments) : []) {
    problems.push(...problemAt(['environments', key], belongingOf(key) ?? misspelt(key)))
  }
  return problems
}

function problemAt(path: SchemaProblem['path'], sentence: string | null): SchemaProblem[] {
  if (sentence === null) return []
  return [{ path, message: path.length === 1 ? sentence : `${showPath(path)}: ${sentence}` }]
}

function belongingOf(key: string): string | null {
  if (TOP.includes(key)) return `${key} belongs at the top of the file.`
  if (key === 'production-accounts')
    return `production-accounts is an input of the action; in this file write environments.production.`
  if (OF_ACCOUNTS.includes(key))
    return `${key} belongs to an entry of accounts, such as accounts: [{ id: '111122223333', ${key}: … }].`
  const input = INPUT_NAMES.find((name) => name === key.replaceAll('_', '-'))
  // The schema's sentence has the nearest.
  if (input === undefined || (input !== key && TOP.includes(input))) return null
  return CONFIG_INPUTS.includes(input)
    ? `${input} is a secret, which stands in no file; write ${configKeyOf(input)} with the name of the environment variable that holds it.`
    : `${input} is an input of the action (with:) or an option of scan, not of this file.`
}

/** Only `production` pages. */
function misspelt(environment: string): string | null {
  return !isProductionName(environment) && isProductionName(environment.toLowerCase())
    ? `did you mean production? Only that environment pages.`
    : null
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
