import {
  DescribePolicyCommand,
  ListAccountsCommand,
  ListOrganizationalUnitsForParentCommand,
  ListParentsCommand,
  ListPoliciesCommand,
  ListTargetsForPolicyCommand,
  OrganizationsClient,
  type OrganizationsClientConfig,
} from '@aws-sdk/client-organizations'
import type { AwsCaller } from './client.ts'
import type { ServerClock } from './server-clock.ts'

/** The operations of AWS Organizations that are called, by name. */
const COMMANDS: Readonly<Record<string, Command | undefined>> = {
  ListAccounts: ListAccountsCommand,
  ListOrganizationalUnitsForParent: ListOrganizationalUnitsForParentCommand as unknown as Command,
  ListParents: ListParentsCommand as unknown as Command,
  ListPolicies: ListPoliciesCommand as unknown as Command,
  ListTargetsForPolicy: ListTargetsForPolicyCommand as unknown as Command,
  DescribePolicy: DescribePolicyCommand as unknown as Command,
}

/** Any of them: they differ in types alone. */
type Command = new (input: Readonly<Record<string, unknown>>) => ListAccountsCommand

export function callOrganizations(config: OrganizationsClientConfig, clock: ServerClock): AwsCaller {
  const client = new OrganizationsClient(config)
  return async (operation, input, abortSignal) => {
    const Operation = COMMANDS[operation]
    if (Operation === undefined) throw new TypeError(`Organizations is not asked for ${operation}.`)
    const send = () => client.send(new Operation(input), { abortSignal })
    return { ...(await clock.correcting(client, send)) }
  }
}
