import { namesUnit } from '../accounts/account-pattern.ts'
import { CLOUD } from '../clouds/clouds.ts'
import { type Repository, ROLE_TOOLS, type RoleTool, type SignIn } from '../model/roles.ts'
import { UserError } from '../model/errors.ts'
import { parseEndpoint } from '../alert/channels/pagerduty/values.ts'
import { parseAccounts, parseProductionAccounts, parseRegions } from '../settings/aws-values.ts'
import { enumerate, quote } from '../text/words.ts'
import { parseCron } from '../workflow/cron.ts'
import { parseSecretName } from '../workflow/secret-name.ts'
import { parseEnvironments } from './environments.ts'
import { type Answer, type Given, optionOf, TEMPLATES } from './given.ts'
import { parseBranch, parseEnvironment, parseIds, parseRepository } from './repository.ts'

/** What the files are made of. */
export interface Answers {
  /** Ids; empty: the account of the credentials. */
  readonly accounts: 'organization' | readonly string[]
  /** Name of the role that is assumed in each account; null: the workflow's own role reads. */
  readonly role: string | null
  readonly externalId: string | null
  /** As the configuration has them; empty: all. */
  readonly regions: readonly string[]
  /** Patterns by environment, production first. */
  readonly environments: ReadonlyMap<string, readonly string[]>
  /** Name of the secret that holds the key; null: nobody is paged. */
  readonly pagerduty: string | null
  readonly pagerdutyEndpoint: string | null
  readonly signIn: SignIn
  readonly schedule: string
  readonly tools: readonly RoleTool[]
}

export const USUAL = {
  role: 'cloud-baseline-read',
  signInRole: 'cloud-baseline',
  signInRegion: 'us-east-1',
  schedule: '17 5 * * *',
  pagerduty: 'PAGERDUTY_ROUTING_KEY',
  branch: 'main',
} as const

/** Reads one answer; what it says alone. Throws a UserError as the settings do. */
export const PARSERS = {
  repository: (text: string) => parseRepository(text, '--repository'),
  repositoryIds: (text: string) => parseIds(text, '--repository-ids'),
  branch: (text: string) => parseBranch(text, '--branch'),
  githubEnvironment: (text: string) => parseEnvironment(text, '--github-environment'),
  accounts: parseAccounts,
  role: (text: string) => CLOUD.roles.parseReadingRole(text, 'role'),
  externalId: (text: string) => {
    CLOUD.access.fromInputs({ role: USUAL.role, 'external-id': text })
    return text
  },
  regions: (text: string) => parseRegions(text) ?? [],
  productionAccounts: parseProductionAccounts,
  environments: (text: string) => parseEnvironments(text, '--environments'),
  pagerduty: (text: string) => parsePagerDuty(text),
  pagerdutyEndpoint: (text: string) => parseEndpoint(text, 'pagerduty-endpoint'),
  signInRole: (text: string) => CLOUD.roles.parseSignInRole(text, '--sign-in-role'),
  signInRegion: (text: string) => CLOUD.roles.parseSignInRegion(text, '--sign-in-region'),
  schedule: (text: string) => parseCron(text, '--schedule'),
  templates: (text: string) => parseTools(text),
} as const satisfies Readonly<Record<Answer, (text: string) => unknown>>

/** All answers together. Throws a UserError for the first that is wrong, or that does not go with the others. */
export function readAnswers(given: Given): Answers {
  const read = <K extends Answer>(answer: K): ReturnType<(typeof PARSERS)[K]> | null => {
    const text = given[answer]?.trim() ?? ''
    return text === '' ? null : (PARSERS[answer](text) as ReturnType<(typeof PARSERS)[K]>)
  }
  const repository = read('repository')
  if (repository === null)
    throw new UserError(
      '--repository: received nothing, and the folder is no clone of a repository on GitHub; expected its owner and name, such as you/infra.',
    )
  const accounts = read('accounts') ?? []
  const pagerduty = read('pagerduty')
  const production = read('productionAccounts')
  if (pagerduty !== null && production === null)
    throw new UserError(
      'production-accounts: received nothing beside --pagerduty, expected which accounts page, since only production does, or none.',
    )
  const environments = environmentsOf(production?.productionAccounts ?? [], read('environments') ?? new Map())
  refuseUnits(accounts, environments)
  const tools = read('templates')
  const role = read('role') ?? (takesRole(accounts) ? USUAL.role : null)
  const externalId = read('externalId')
  if (externalId !== null && role === null)
    throw new UserError(
      'external-id: received a value without role, expected both: the id is sent when the role is assumed.',
    )
  const endpoint = read('pagerdutyEndpoint')
  if (endpoint !== null && pagerduty === null)
    throw new UserError('pagerduty-endpoint: received a value without --pagerduty, expected both.')
  return {
    accounts,
    role,
    externalId,
    regions: read('regions') ?? [],
    environments,
    pagerduty,
    pagerdutyEndpoint: endpoint,
    signIn: signInOf(given, { ...repository, ids: read('repositoryIds') }, accounts, role),
    schedule: read('schedule') ?? USUAL.schedule,
    tools: tools ?? ROLE_TOOLS,
  }
}

/** Only an organisation has units. */
function refuseUnits(accounts: Answers['accounts'], environments: Answers['environments']): void {
  const unit = [...environments.values()].flat().find(namesUnit)
  if (unit === undefined || accounts === 'organization') return
  throw new UserError(
    `production-accounts and environments: received ${quote(unit)} without accounts: organization, expected both; a list of accounts does not say in which units they are.`,
  )
}

/** The credentials open one account only. */
export function takesRole(accounts: Answers['accounts']): boolean {
  return accounts === 'organization' || accounts.length > 1
}

function signInOf(
  given: Given,
  repository: Repository,
  accounts: Answers['accounts'],
  reading: string | null,
): SignIn {
  const [branch = '', environment = ''] = [given.branch?.trim(), given.githubEnvironment?.trim()]
  if (branch !== '' && environment !== '')
    throw new UserError(
      '--branch and --github-environment: received both, expected one: a job that has an environment signs in with its name.',
    )
  const role = PARSERS.signInRole(given.signInRole?.trim() || USUAL.signInRole)
  const [only, ...more] = accounts === 'organization' ? [] : accounts
  const isAlone = reading === null && only !== undefined && more.length === 0
  if (isAlone && role.account !== null && role.account !== only)
    throw new UserError(
      `--sign-in-role: received a role of account ${role.account}, expected one of account ${only}, which is to be read with it; or give role as well, which is then assumed there.`,
    )
  return {
    role: isAlone ? { ...role, account: only } : role,
    region: PARSERS.signInRegion(given.signInRegion?.trim() || USUAL.signInRegion),
    repository,
    from:
      environment === ''
        ? { branch: PARSERS.branch(branch || USUAL.branch) }
        : { environment: PARSERS.githubEnvironment(environment) },
  }
}

function environmentsOf(
  production: readonly string[],
  others: ReadonlyMap<string, readonly string[]>,
): Answers['environments'] {
  return new Map([...(production.length === 0 ? [] : [['production', production] as const]), ...others])
}

/** `yes`, `no`, or the name of the secret. */
function parsePagerDuty(text: string): string | null {
  if (/^(?:no|false)$/i.test(text)) return null
  return /^(?:yes|true)$/i.test(text) ? USUAL.pagerduty : parseSecretName(text, '--pagerduty')
}

function parseTools(text: string): readonly RoleTool[] {
  if (text === 'none') return []
  if (text === 'both') return ROLE_TOOLS
  const tool = ROLE_TOOLS.find((one) => one === text)
  if (tool !== undefined) return [tool]
  throw new UserError(
    `--${optionOf('templates')}: received ${quote(text)}, expected ${enumerate(TEMPLATES, 'or')}.`,
  )
}
