import {
  AttachPolicyCommand,
  CreateAccountCommand,
  CreateOrganizationCommand,
  CreatePolicyCommand,
  EnablePolicyTypeCommand,
  ListRootsCommand,
  OrganizationsClient,
  RegisterDelegatedAdministratorCommand,
} from '@aws-sdk/client-organizations'
import type { Connection } from './connection.ts'

/** A policy that keeps accounts to one region, as AWS's guide to service control policies has it. */
const ONE_REGION = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Deny',
      Action: '*',
      Resource: '*',
      Condition: { StringNotEquals: { 'aws:RequestedRegion': 'eu-west-1' } },
    },
  ],
}

/**
 * An organisation with three members: one is kept to a region and administers a service, one administers one as well, and one
 * has nothing. Gives the ID of the first.
 */
export async function makeOrganization(home: Connection): Promise<string> {
  const client = new OrganizationsClient(home)
  await client.send(new CreateOrganizationCommand({ FeatureSet: 'ALL' }))
  const { Roots: [root] = [] } = await client.send(new ListRootsCommand({}))
  const PolicyType = 'SERVICE_CONTROL_POLICY'
  // AWS does this by itself in an organisation with all features.
  await client.send(new EnablePolicyTypeCommand({ RootId: root?.Id, PolicyType }))
  const kept = await makeMember(client, 'shop')
  const other = await makeMember(client, 'bank')
  await makeMember(client, 'lab')
  const { Policy } = await client.send(
    new CreatePolicyCommand({
      Type: PolicyType,
      Name: 'one-region',
      Description: 'One region',
      Content: JSON.stringify(ONE_REGION),
    }),
  )
  await client.send(new AttachPolicyCommand({ PolicyId: Policy?.PolicySummary?.Id, TargetId: kept }))
  for (const AccountId of [kept, other]) {
    await client.send(
      new RegisterDelegatedAdministratorCommand({ AccountId, ServicePrincipal: 'guardduty.amazonaws.com' }),
    )
  }
  return kept
}

async function makeMember(client: OrganizationsClient, name: string): Promise<string> {
  const asked = new CreateAccountCommand({ AccountName: name, Email: `${name}@example.com` })
  const { CreateAccountStatus: made } = await client.send(asked)
  if (made?.AccountId === undefined) throw new Error(`moto made no account ${name}`)
  return made.AccountId
}
