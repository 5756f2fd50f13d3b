import { CreateUserCommand, IAMClient, PutUserPolicyCommand } from '@aws-sdk/client-iam'
import {
  AttachPolicyCommand,
  CreateAccountCommand,
  CreateOrganizationalUnitCommand,
  CreateOrganizationCommand,
  CreatePolicyCommand,
  DetachPolicyCommand,
  EnablePolicyTypeCommand,
  ListRootsCommand,
  MoveAccountCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations'
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts'
import { describe, expect, it } from '@jest/globals'
import { DERIVED } from '../../src/clouds/clouds.ts'
import { deriving } from '../../src/derive/stage.ts'
import { collectAll } from '../clouds/aws/harness.ts'
import { KEYS } from './support/moto-accounts.ts'
import { useMoto } from './support/use-moto.ts'

/** AWS makes it in every account that an organisation makes; moto has all roles in all accounts. */
const ROLE = 'OrganizationAccountAccessRole'
const KINDS = ['aws_iam_user', 'aws_iam_user.administrator', 'aws_iam_user.privilege_escalation']
const FULL = 'p-FullAWSAccess'

const moto = useMoto()

/** A user who may do anything, and one who may give anybody a policy. */
async function addUsers(account: string): Promise<void> {
  const home = { endpoint: moto.url, region: 'us-east-1' }
  const sts = new STSClient({ ...home, credentials: KEYS })
  const RoleArn = `arn:aws:iam::${account}:role/${ROLE}`
  const { Credentials } = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'test' }))
  const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = Credentials ?? {}
  const iam = new IAMClient({
    ...home,
    credentials: {
      accessKeyId: AccessKeyId,
      secretAccessKey: SecretAccessKey,
      sessionToken: SessionToken,
    },
  })
  for (const [UserName, Action] of [
    ['ada', '*'],
    ['bob', 'iam:PutUserPolicy'],
  ] as const) {
    await iam.send(new CreateUserCommand({ UserName }))
    const PolicyDocument = JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action, Resource: '*' }],
    })
    await iam.send(new PutUserPolicyCommand({ UserName, PolicyName: 'own', PolicyDocument }))
  }
}

/** `222200000001 ada` of whoever is an administrator, or can become one, sorted. */
async function strong(): Promise<readonly string[]> {
  const all = await collectAll(
    {
      organization: true,
      role: ROLE,
      kinds: KINDS,
      regions: ['us-east-1'],
      deriving: deriving(KINDS, DERIVED),
    },
    { environment: { AWS_REGION: 'us-east-1' } },
  )
  expect(all.gaps).toEqual([])
  expect(all.log.filter((line) => line.startsWith('Service control'))).toEqual([])
  return all.resources
    .filter(({ kind }) => kind === 'aws_iam_user')
    .flatMap(({ account, name, reported: { administrator, privilege_escalation: ways } }) =>
      administrator === true || (Array.isArray(ways) && ways.length > 0) ? [`${account} ${name}`] : [],
    )
    .toSorted()
}

describe('service control policies on moto', () => {
  it('take administrators away from the accounts that they bind', async () => {
    const client = new OrganizationsClient({ endpoint: moto.url, region: 'us-east-1', credentials: KEYS })
    await client.send(new CreateOrganizationCommand({ FeatureSet: 'ALL' }))
    const { Roots: [root] = [] } = await client.send(new ListRootsCommand({}))
    const Type = 'SERVICE_CONTROL_POLICY'
    // AWS does this by itself in an organisation with all features.
    await client.send(new EnablePolicyTypeCommand({ RootId: root?.Id, PolicyType: Type }))
    const [shop, lab] = await Promise.all(
      ['shop', 'lab'].map(async (AccountName) => {
        const asked = new CreateAccountCommand({ AccountName, Email: `${AccountName}@example.com` })
        const { CreateAccountStatus: made } = await client.send(asked)
        await addUsers(made?.AccountId ?? '')
        return made?.AccountId ?? ''
      }),
    )
    if (shop === undefined || lab === undefined) throw new Error('moto made no accounts')
    const { OrganizationalUnit: unit } = await client.send(
      new CreateOrganizationalUnitCommand({ ParentId: root?.Id, Name: 'Workloads' }),
    )
    await client.send(
      new MoveAccountCommand({ AccountId: shop, SourceParentId: root?.Id, DestinationParentId: unit?.Id }),
    )
    const policy = async (
      Name: string,
      Effect: 'Allow' | 'Deny',
      Action: string | string[],
    ): Promise<string> => {
      const Content = JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect, Action, Resource: '*' }],
      })
      const { Policy: made } = await client.send(
        new CreatePolicyCommand({ Type, Name, Description: Name, Content }),
      )
      return made?.PolicySummary?.Id ?? ''
    }
    const everybody = [`${shop} ada`, `${shop} bob`, `${lab} ada`, `${lab} bob`].toSorted()
    expect(await strong()).toEqual(everybody)

    const noIam = await policy('no-iam', 'Deny', ['iam:*', 'sso:*'])
    await client.send(new AttachPolicyCommand({ PolicyId: noIam, TargetId: unit?.Id }))
    expect(await strong()).toEqual([`${lab} ada`, `${lab} bob`])

    const s3 = await policy('s3', 'Allow', 's3:*')
    await client.send(new AttachPolicyCommand({ PolicyId: s3, TargetId: lab }))
    expect(await strong()).toEqual([`${lab} ada`, `${lab} bob`])
    await client.send(new DetachPolicyCommand({ PolicyId: FULL, TargetId: lab }))
    expect(await strong()).toEqual([])
  })
})
