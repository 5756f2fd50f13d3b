import { DescribeFpgaImagesCommand, DescribeSecurityGroupsCommand } from '@aws-sdk/client-ec2'
import { AssumeRoleCommand, GetCallerIdentityCommand } from '@aws-sdk/client-sts'
import { describe, expect, it } from '@jest/globals'
import { addSecurityGroup } from '../../../sandbox/aws/security-groups.ts'
import type { AwsSandbox } from '../../../sandbox/aws/server.ts'
import { ec2, HOME, OTHER, start, sts, twoAccounts } from './sandbox.ts'

const ROLE = `arn:aws:iam::${OTHER}:role/audit/reader`

async function assume(aws: AwsSandbox, input: Partial<AssumeRoleCommand['input']> = {}) {
  const command = new AssumeRoleCommand({
    RoleArn: ROLE,
    RoleSessionName: 'scan',
    ExternalId: 'xyz',
    ...input,
  })
  const { Credentials: given, AssumedRoleUser } = await sts(aws).send(command)
  const credentials = {
    accessKeyId: given?.AccessKeyId ?? '',
    secretAccessKey: given?.SecretAccessKey ?? '',
    sessionToken: given?.SessionToken ?? '',
  }
  return { credentials, expiration: given?.Expiration, user: AssumedRoleUser }
}

describe('who is asking', () => {
  it('is decided by the access key, and where by the region of the signature', async () => {
    const organisation = twoAccounts()
    addSecurityGroup(organisation.account(HOME).region('eu-west-1'), { name: 'home in Ireland' })
    addSecurityGroup(organisation.account(OTHER).region('us-east-1'), { name: 'other in Virginia' })
    const aws = await start(organisation)
    const names = async (account: string, region: string): Promise<(string | undefined)[]> => {
      const answer = await ec2(aws, { account, region }).send(new DescribeSecurityGroupsCommand({}))
      return (answer.SecurityGroups ?? []).map((group) => group.GroupName)
    }
    expect(await names(HOME, 'eu-west-1')).toEqual(['home in Ireland'])
    expect(await names(OTHER, 'us-east-1')).toEqual(['other in Virginia'])
    expect(await names(HOME, 'us-east-1')).toEqual([])
    const identity = await sts(aws, { account: OTHER }).send(new GetCallerIdentityCommand({}))
    expect(identity).toMatchObject({ Account: OTHER, Arn: `arn:aws:iam::${OTHER}:user/ci` })
  })

  it('must be somebody', async () => {
    const aws = await start()
    const credentials = { accessKeyId: 'AKIAUNKNOWN', secretAccessKey: 'x' }
    await expect(ec2(aws, { credentials }).send(new DescribeSecurityGroupsCommand({}))).rejects.toMatchObject(
      {
        name: 'AuthFailure',
        message: 'AWS was not able to validate the provided access credentials',
        $metadata: expect.objectContaining({ httpStatusCode: 401 }),
      },
    )
    await expect(sts(aws, { credentials }).send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({
      name: 'InvalidClientTokenId',
      $metadata: expect.objectContaining({ httpStatusCode: 403 }),
    })
    const unsigned = await fetch(`${aws.url}/?Action=DescribeRegions&Version=2016-11-15`)
    expect([unsigned.status, await unsigned.text()]).toEqual([
      403,
      expect.stringMatching(/<Errors><Error><Code>MissingAuthenticationToken<.*<RequestID>/s),
    ])
    expect([aws.log.refused, aws.log.count()]).toEqual([3, 0])
  })

  it('may call only what there is', async () => {
    const aws = await start()
    await expect(ec2(aws).send(new DescribeFpgaImagesCommand({}))).rejects.toMatchObject({
      name: 'InvalidAction',
      message: 'The action DescribeFpgaImages is not valid for this web service.',
    })
  })

  it('is nobody in a region that the account has not enabled', async () => {
    const aws = await start()
    const asks = (region: string) => ec2(aws, { region }).send(new DescribeSecurityGroupsCommand({}))
    await expect(asks('eu-south-1')).rejects.toMatchObject({ name: 'AuthFailure' })
    aws.organisation.account(HOME).enable('eu-south-1')
    await expect(asks('eu-south-1')).resolves.toHaveProperty('SecurityGroups', [])
    aws.organisation.account(HOME).disable('eu-south-1')
    await expect(asks('eu-south-1')).rejects.toMatchObject({ name: 'AuthFailure' })
  })
})

describe('AssumeRole', () => {
  it('hands out keys of the other account', async () => {
    const aws = await start()
    const { credentials, expiration, user } = await assume(aws)
    expect(user?.Arn).toBe(`arn:aws:sts::${OTHER}:assumed-role/reader/scan`)
    expect((expiration?.getTime() ?? 0) - Date.now()).toBeGreaterThan(3_500_000)
    const identity = await sts(aws, { credentials }).send(new GetCallerIdentityCommand({}))
    expect(identity).toMatchObject({ Account: OTHER, Arn: `arn:aws:sts::${OTHER}:assumed-role/reader/scan` })
    expect(aws.log.matching({ operation: 'AssumeRole' })).toMatchObject([{ account: OTHER, code: null }])
  })

  it.each<[string, { RoleArn?: string; ExternalId?: string | undefined }]>([
    ['a wrong external id', { ExternalId: 'abc' }],
    ['no external id', { ExternalId: undefined }],
    ['another role', { RoleArn: `arn:aws:iam::${OTHER}:role/admin` }],
    ['an account without a role', { RoleArn: `arn:aws:iam::${HOME}:role/audit/reader` }],
    ['an account that is not there', { RoleArn: 'arn:aws:iam::777788889999:role/audit/reader' }],
  ])('is refused for %s', async (_, input) => {
    const aws = await start()
    const role = input.RoleArn ?? ROLE
    await expect(assume(aws, input)).rejects.toMatchObject({
      name: 'AccessDenied',
      message: `User: arn:aws:iam::${HOME}:user/ci is not authorized to perform: sts:AssumeRole on resource: ${role}`,
      $metadata: expect.objectContaining({ httpStatusCode: 403 }),
    })
  })

  it('is refused to those whom the role does not trust', async () => {
    const aws = await start()
    aws.organisation.account(OTHER).trusted = ['777788889999']
    await expect(assume(aws)).rejects.toMatchObject({ name: 'AccessDenied' })
    aws.organisation.account(OTHER).trusted = [`arn:aws:iam::${HOME}:user/ci`]
    await expect(assume(aws)).resolves.toHaveProperty(
      'credentials.accessKeyId',
      expect.stringMatching(/^ASIA/),
    )
  })

  it('checks the session name, the duration and the ARN', async () => {
    const aws = await start()
    for (const input of [
      { RoleSessionName: 'a b' },
      { DurationSeconds: 10 },
      { RoleArn: 'arn:aws:iam::1:role/x' },
    ]) {
      await expect(assume(aws, input)).rejects.toMatchObject({ name: 'ValidationError' })
    }
  })

  it('hands out keys that end, and that need their token', async () => {
    const aws = await start()
    const { credentials } = await assume(aws)
    const { sessionToken: _, ...halfKeys } = credentials
    const asks = (keys: typeof halfKeys) =>
      ec2(aws, { credentials: keys }).send(new DescribeSecurityGroupsCommand({}))
    await expect(asks(credentials)).resolves.toHaveProperty('SecurityGroups', [])
    await expect(asks(halfKeys)).rejects.toMatchObject({ name: 'AuthFailure' })
    aws.organisation.identities.expireSessions()
    await expect(asks(credentials)).rejects.toMatchObject({ name: 'RequestExpired' })
    await expect(sts(aws, { credentials }).send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({
      name: 'ExpiredToken',
    })
  })
})
