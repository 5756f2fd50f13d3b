import { UserError } from '../model/errors.ts'
import type { Settings } from '../model/settings.ts'
import { count } from '../text/words.ts'
import { ORGANIZATION } from './aws-values.ts'
import type { AccountsConfig } from './config-accounts.ts'
import { asksForUnits, productionOfFile } from '../accounts/environment.ts'

type AccountChoice = AccountsConfig & Pick<Settings, 'productionAccounts' | 'withoutProduction'>

/** What the inputs say about accounts. */
interface AccountInputs {
  readonly accounts: typeof ORGANIZATION | readonly string[]
  readonly role: string | null
  readonly externalId: string | null
  readonly productionAccounts: readonly string[]
  readonly withoutProduction: boolean
}

/**
 * Which accounts are read and how: inputs win over the configuration file, and what the file says of one account over
 * what is said of all. Throws a UserError for accounts that nothing given could open.
 */
export function chooseAccounts(inputs: AccountInputs, config: AccountsConfig): AccountChoice {
  const { accounts } = inputs
  const choice = {
    ...config,
    ...(accounts === ORGANIZATION ? { accounts: [], organization: true } : {}),
    ...(accounts !== ORGANIZATION && accounts.length > 0
      ? { accounts, organization: false, excludeAccounts: [] }
      : {}),
    ...(inputs.role === null ? {} : { role: inputs.role, via: [] }),
    externalId: inputs.externalId ?? config.externalId,
    productionAccounts: inputs.productionAccounts,
    withoutProduction: inputs.withoutProduction,
  }
  refuseContradiction(choice)
  refuseWithoutRole(choice)
  refuseForeignRole(choice)
  refuseUselessExternalId(choice)
  // Whoever asks for single accounts of an organisation need not change the file for it.
  if (!config.organization && !choice.organization) refuseWithoutOrganization({ ...config, ...inputs })
  return choice
}

/** What the file calls production cannot be none at the same time. */
function refuseContradiction(choice: AccountChoice): void {
  if (!choice.withoutProduction) return
  const named = productionOfFile(choice)
  if (named === undefined) return
  throw new UserError(
    `production-accounts: received "none", but the configuration file calls "${named}" production; take it out there.`,
  )
}

function withoutOwnRole({ accounts, perAccount }: AccountChoice): readonly string[] {
  return accounts.filter((id) => perAccount[id]?.role === undefined)
}

function refuseWithoutRole(choice: AccountChoice): void {
  const needy = withoutOwnRole(choice)
  if (choice.role !== null || (!choice.organization && needy.length < 2)) return
  const beside = choice.organization ? 'accounts: organization' : count(needy.length, 'account')
  throw new UserError(
    `role: received nothing beside ${beside}, expected the name of a role to assume in each of them; the credentials alone open only their own account.`,
  )
}

function refuseForeignRole(choice: AccountChoice): void {
  const fixed = /^arn:[^:]+:iam::(\d{12}):/.exec(choice.role ?? '')?.[1]
  if (fixed === undefined) return
  const other = choice.organization ? 'the others' : withoutOwnRole(choice).find((id) => id !== fixed)
  if (other === undefined) return
  throw new UserError(
    `role: received an ARN of account ${fixed}, which cannot open ${choice.organization ? other : `account ${other}`}; write {account} in place of the id.`,
  )
}

function refuseUselessExternalId({ role, externalId, perAccount }: AccountChoice): void {
  if (role !== null) return
  const own = Object.entries(perAccount)
  const useless = own.find(([, one]) => one.externalId !== undefined && one.role === undefined)?.[0]
  if (useless === undefined && (externalId === null || own.some(([, one]) => one.role !== undefined))) return
  throw new UserError(
    `external-id: received a value${useless === undefined ? '' : ` for account ${useless}`} without role, expected both: the id is sent when the role is assumed.`,
  )
}

/** Only an organisation tells of its units, and only of an organisation can accounts be excluded. */
function refuseWithoutOrganization(
  choice: Pick<Settings, 'excludeAccounts' | 'environments' | 'productionAccounts'>,
): void {
  const [excluded] = choice.excludeAccounts
  if (excluded !== undefined) {
    throw new UserError(
      `exclude-accounts: received "${excluded}" without accounts: organization, expected both; leave the account out of the list instead.`,
    )
  }
  if (asksForUnits(choice)) {
    throw new UserError(
      'environments and production-accounts: received a pattern with ou: without accounts: organization, expected both; a list of accounts does not say in which units they are.',
    )
  }
}
