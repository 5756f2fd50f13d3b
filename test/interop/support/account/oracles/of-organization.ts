import {
  DescribeOrganizationCommand,
  ListAccountsCommand,
  ListDelegatedAdministratorsCommand,
  ListPoliciesForTargetCommand,
  ListRootsCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations'
import { about, GLOBAL, type Judgement, type Oracle, unlessNotSet } from './judgement.ts'

/** What the management account says of its organisation; the others are not asked. */
export const judgeOrganization: Oracle = async ({ account, home }) => {
  const client = new OrganizationsClient(home)
  const answer = await unlessNotSet(client.send(new DescribeOrganizationCommand({})), [
    'AWSOrganizationsNotInUseException',
  ])
  const management = answer?.Organization?.MasterAccountId
  if (management !== account) return []
  const { Accounts = [] } = await client.send(new ListAccountsCommand({}))
  const { Roots = [] } = await client.send(new ListRootsCommand({}))
  const members: Judgement[] = []
  for (const { Id } of Accounts) {
    const isFree = Id !== management && !(await hasOwnPolicy(client, Id))
    members.push(
      ...about(GLOBAL, Id, {
        'organizations-account-without-guardrails': isFree,
        // The only policy that is made keeps accounts to a region.
        'organizations-regions-not-limited': isFree,
      }),
    )
  }
  return [
    ...members,
    ...Roots.flatMap(({ Id, PolicyTypes = [] }) =>
      about(GLOBAL, Id, {
        'organizations-ai-services-not-opted-out': !PolicyTypes.some(
          ({ Type }) => Type === 'AISERVICES_OPT_OUT_POLICY',
        ),
        'organizations-no-tag-policy': !PolicyTypes.some(({ Type }) => Type === 'TAG_POLICY'),
        'organizations-no-delegation-policy': null,
      }),
    ),
    ...(await administrators(client, Accounts.find(({ Name }) => Name === 'shop')?.Id)),
    ...about(GLOBAL, account, { 'iam-root-credentials-not-central': null }),
  ]
}

async function hasOwnPolicy(client: OrganizationsClient, TargetId: string | undefined): Promise<boolean> {
  const asked = new ListPoliciesForTargetCommand({ TargetId, Filter: 'SERVICE_CONTROL_POLICY' })
  const { Policies = [] } = await client.send(asked)
  return Policies.some(({ AwsManaged }) => AwsManaged !== true)
}

/** @param expected the one that the scan is told of */
async function administrators(
  client: OrganizationsClient,
  expected: string | undefined,
): Promise<readonly Judgement[]> {
  const { DelegatedAdministrators = [] } = await client.send(new ListDelegatedAdministratorsCommand({}))
  return DelegatedAdministrators.flatMap(({ Id }) =>
    about(GLOBAL, Id, { 'organizations-delegated-administrator-unexpected': Id !== expected }),
  )
}
