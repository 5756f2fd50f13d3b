import { ACCOUNTS } from '../clouds/accounts.ts'
import type { Json, JsonObject } from '../model/json.ts'
import type { GivenParameters } from '../model/rule.ts'
import type { AccountSettings, Settings } from '../model/settings.ts'
import type { YamlDocument } from '../text/yaml.ts'
import type { YamlPath } from '../text/yaml-positions.ts'
import { regionsConfig, type Report, type WrittenRegions } from './config-regions.ts'

/** What the configuration file says about accounts. */
export type AccountsConfig = Pick<
  Settings,
  'accounts' | 'organization' | 'excludeAccounts' | 'perAccount' | 'access' | 'environments'
>

export const NO_ACCOUNTS: AccountsConfig = {
  accounts: [],
  organization: false,
  excludeAccounts: [],
  perAccount: {},
  access: ACCOUNTS.access.fromFile({}, () => undefined),
  environments: {},
}

/** What schema/config.json lets through. */
interface WrittenAccounts {
  readonly accounts?: 'organization' | readonly (string | WrittenAccount)[]
  readonly 'exclude-accounts'?: readonly string[]
  readonly environments?: Readonly<Record<string, readonly string[]>>
}

interface WrittenAccount {
  readonly id: string
  readonly name?: string
  readonly environment?: string
  readonly regions?: WrittenRegions
  readonly parameters?: Readonly<Record<string, JsonObject>>
  readonly immutable?: boolean
}

/** Reads what the schema took, and reports what it cannot see. */
export function accountsConfig(document: YamlDocument, file: string, report: Report): AccountsConfig {
  const written = document.value as WrittenAccounts
  const { accounts = [], environments = {} } = written
  const listed = accounts === 'organization' ? [] : accounts
  const perAccount = new Map<string, AccountSettings>()
  for (const [index, entry] of listed.entries()) {
    const account = typeof entry === 'string' ? { id: entry } : entry
    const path = ['accounts', index] as const
    if (perAccount.has(account.id))
      report(path, `account ${account.id} is in the list already, expected each once.`)
    perAccount.set(account.id, settingsOf(account, path, document, file, report))
  }
  return {
    accounts: [...perAccount.keys()],
    organization: accounts === 'organization',
    excludeAccounts: written['exclude-accounts'] ?? [],
    perAccount: Object.fromEntries([...perAccount].filter(([, own]) => Object.keys(own).length > 0)),
    access: ACCOUNTS.access.fromFile(written, (key, sentence) => report([key], sentence)),
    environments,
  }
}

function settingsOf(
  account: WrittenAccount,
  path: YamlPath,
  document: YamlDocument,
  file: string,
  report: Report,
): AccountSettings {
  const { id, name, environment, parameters, immutable } = account
  const access = ACCOUNTS.access.ofAccount(id, account, (key, sentence) => report([...path, key], sentence))
  const regions = regionsConfig(account.regions, [...path, 'regions'], report)
  return {
    ...(name === undefined ? {} : { name }),
    ...(environment === undefined ? {} : { environment }),
    ...(access === undefined ? {} : { access }),
    ...(regions === undefined ? {} : { regions }),
    ...(immutable === true ? { immutable } : {}),
    ...(parameters === undefined
      ? {}
      : { parameters: parametersAt([...path, 'parameters'], parameters, document, file) }),
  }
}

/** Values for parameters of rules, with their places. */
export function parametersAt(
  path: YamlPath,
  parameters: Readonly<Record<string, JsonObject>>,
  document: YamlDocument,
  file: string,
): GivenParameters {
  return Object.fromEntries(
    Object.entries(parameters).map(([rule, values]) => {
      const given = Object.entries(values).map(([name, value]: [string, Json]) => {
        const line = document.lineOf([...path, rule, name])
        return [name, { value, file, line }] as const
      })
      return [rule, Object.fromEntries(given)] as const
    }),
  )
}
