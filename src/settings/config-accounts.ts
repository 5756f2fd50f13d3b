import type { Json, JsonObject } from '../model/json.ts'
import type { GivenParameters } from '../model/rule.ts'
import type { AccountSettings, Settings } from '../model/settings.ts'
import type { YamlDocument } from '../text/yaml.ts'
import type { YamlPath } from '../text/yaml-positions.ts'
import { regionsConfig, type Report, type WrittenRegions } from './config-regions.ts'

/** What the configuration file says about accounts. */
export type AccountsConfig = Pick<
  Settings,
  | 'accounts'
  | 'organization'
  | 'excludeAccounts'
  | 'perAccount'
  | 'role'
  | 'via'
  | 'externalId'
  | 'environments'
>

export const NO_ACCOUNTS: AccountsConfig = {
  accounts: [],
  organization: false,
  excludeAccounts: [],
  perAccount: {},
  role: null,
  via: [],
  externalId: null,
  environments: {},
}

type Roles = string | readonly string[]

/** What schema/config.json lets through. */
interface WrittenAccounts {
  readonly accounts?: 'organization' | readonly (string | WrittenAccount)[]
  readonly 'exclude-accounts'?: readonly string[]
  readonly environments?: Readonly<Record<string, readonly string[]>>
  readonly role?: Roles
  readonly 'external-id'?: string
}

interface WrittenAccount {
  readonly id: string
  readonly name?: string
  readonly environment?: string
  readonly role?: Roles
  readonly 'external-id'?: string
  readonly regions?: WrittenRegions
  readonly parameters?: Readonly<Record<string, JsonObject>>
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
    ...(written.role === undefined
      ? { role: null, via: [] }
      : chainOf(written.role, (sentence) => report(['role'], sentence))),
    externalId: written['external-id'] ?? null,
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
  const { id, name, environment, role, 'external-id': externalId, parameters } = account
  const regions = regionsConfig(account.regions, [...path, 'regions'], report)
  return {
    ...(name === undefined ? {} : { name }),
    ...(environment === undefined ? {} : { environment }),
    ...(role === undefined ? {} : ownChain(id, role, (sentence) => report([...path, 'role'], sentence))),
    ...(externalId === undefined ? {} : { externalId }),
    ...(regions === undefined ? {} : { regions }),
    ...(parameters === undefined
      ? {}
      : { parameters: parametersAt([...path, 'parameters'], parameters, document, file) }),
  }
}

function ownChain(id: string, roles: Roles, tell: (sentence: string) => void): ReturnType<typeof chainOf> {
  const chain = chainOf(roles, tell)
  const fixed = /^arn:[^:]+:iam::(\d{12}):/.exec(chain.role)?.[1]
  if (fixed !== undefined && fixed !== id) {
    tell(`received an ARN of account ${fixed}, which cannot open account ${id}.`)
  }
  return chain
}

function chainOf(
  roles: Roles,
  tell: (sentence: string) => void,
): { readonly role: string; readonly via: readonly string[] } {
  const via = typeof roles === 'string' ? [] : [...roles]
  const role = typeof roles === 'string' ? roles : (via.pop() ?? '')
  const placed = via.find((hop) => hop.includes('{account}'))
  if (placed !== undefined) {
    tell(
      `received "${placed}" on the way to other roles, expected one that is the same for all accounts, without {account}.`,
    )
  }
  return { role, via }
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
