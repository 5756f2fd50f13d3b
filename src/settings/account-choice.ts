import { ACCOUNTS } from '../clouds/accounts.ts'
import { UserError } from '../model/errors.ts'
import type { CloudAccess, Settings } from '../model/settings.ts'
import { ORGANIZATION } from './aws-values.ts'
import type { AccountsConfig } from './config-accounts.ts'
import { asksForUnits, productionOfFile } from '../accounts/environment.ts'

type AccountChoice = AccountsConfig & Pick<Settings, 'productionAccounts' | 'withoutProduction'>

/** What the inputs say about accounts. */
interface AccountInputs {
  readonly accounts: typeof ORGANIZATION | readonly string[]
  readonly access: CloudAccess
  readonly productionAccounts: readonly string[]
  readonly withoutProduction: boolean
}

/**
 * Which accounts are read and how: inputs win over the configuration file, and what the file says of one account over
 * what is said of all. Throws a UserError for accounts that nothing given could open.
 * @param isSaved whether they come from inventories
 */
export function chooseAccounts(
  inputs: AccountInputs,
  config: AccountsConfig,
  isSaved = false,
): AccountChoice {
  const { accounts } = inputs
  const choice = {
    ...config,
    ...(accounts === ORGANIZATION ? { accounts: [], organization: true } : {}),
    ...(accounts !== ORGANIZATION && accounts.length > 0
      ? { accounts, organization: false, excludeAccounts: [] }
      : {}),
    access: ACCOUNTS.access.together(inputs.access, config.access),
    productionAccounts: inputs.productionAccounts,
    withoutProduction: inputs.withoutProduction,
  }
  refuseContradiction(choice)
  // Nobody opens the accounts of an inventory, and it says in which units they are.
  if (isSaved) return choice
  ACCOUNTS.access.check(choice)
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

/** Only an organisation has units, and only of an organisation can accounts be excluded. */
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
