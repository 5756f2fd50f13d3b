import { describe, expect, it } from '@jest/globals'
import { OWN_ACCOUNT, stsError, stsResult } from '../fake-aws.ts'
import { brief, collectAll, useFakeAws } from '../harness.ts'

const aws = useFakeAws()

const [A, B] = ['000011112222', '444455556666']

function assumed(): readonly string[] {
  return aws.fake.calls
    .filter(({ action }) => action === 'AssumeRole')
    .map(({ parameters }) => parameters.get('RoleArn') ?? '')
}

describe('accounts by role', () => {
  it('assumes the role once per account, however many regions there are', async () => {
    aws.fake.regions = Array.from({ length: 17 }, (_, i) => [`eu-west-${i}`, 'opt-in-not-required'] as const)
    const all = await collectAll(
      { accounts: [A, B], role: 'team/auditor', externalId: 'shared-secret' },
      { environment: { GITHUB_RUN_ID: '4711' } },
    )
    expect(all.gaps).toEqual([])
    expect(assumed().toSorted()).toEqual([
      `arn:aws:iam::${A}:role/team/auditor`,
      `arn:aws:iam::${B}:role/team/auditor`,
    ])
    expect(aws.fake.count('GetCallerIdentity')).toBe(1)
    const call = aws.fake.calls.find(({ action }) => action === 'AssumeRole')
    expect(call?.parameters.get('ExternalId')).toBe('shared-secret')
    expect(call?.parameters.get('RoleSessionName')).toBe('cloud-baseline-4711')
    const readers = aws.fake.calls.filter(({ service }) => service === 'ec2').map(({ account }) => account)
    expect(new Set(readers)).toEqual(new Set([A, B]))
    expect(aws.fake.count('DescribeRegions')).toBe(2)
    const roles = all.resources
      .filter(({ kind }) => kind === 'aws_account')
      .map(({ reported }) => reported['role'])
    expect(new Set(roles)).toEqual(new Set(assumed()))
  })

  it('sends no external id where there is none', async () => {
    await collectAll({ accounts: [A], role: 'auditor' })
    expect(aws.fake.calls.find(({ action }) => action === 'AssumeRole')?.parameters.has('ExternalId')).toBe(
      false,
    )
  })

  it('takes the partition from the caller', async () => {
    aws.fake.partition = 'aws-cn'
    const { scopes } = await collectAll({ accounts: [A], role: 'auditor' })
    expect(assumed()).toEqual([`arn:aws-cn:iam::${A}:role/auditor`])
    expect(scopes[0]?.account).toEqual({ id: A, name: A, partition: 'aws-cn' })
  })

  it('assumes the role in the own account where none is named', async () => {
    await collectAll({ role: 'auditor' })
    expect(assumed()).toEqual([`arn:aws:iam::${OWN_ACCOUNT}:role/auditor`])
  })

  it('reads the account that the ARN names where none is named', async () => {
    const { scopes } = await collectAll({ role: `arn:aws:iam::${A}:role/auditor` })
    expect(assumed()).toEqual([`arn:aws:iam::${A}:role/auditor`])
    expect(new Set(scopes.map(({ account }) => account.id))).toEqual(new Set([A]))
  })

  it('reads an account once that is named twice', async () => {
    await collectAll({ accounts: [A, A], role: 'auditor' })
    expect(assumed()).toHaveLength(1)
  })

  it('renews credentials that are about to expire', async () => {
    aws.fake.expiration = '2030-01-01T01:00:00Z'
    let now = new Date('2030-01-01T00:00:00Z')
    const before = await collectAll({ accounts: [A], role: 'auditor' }, { now: () => now })
    expect(before.gaps).toEqual([])
    expect(aws.fake.count('AssumeRole')).toBe(1)
    aws.fake.answer = ({ action }) => {
      if (action === 'DescribeRegions') now = new Date('2030-01-01T00:56:00Z')
      return undefined
    }
    const after = await collectAll({ accounts: [A], role: 'auditor' }, { now: () => now })
    expect(after.gaps).toEqual([])
    expect(aws.fake.count('AssumeRole')).toBeGreaterThan(2)
  })
})

async function scanRoles(...request: Parameters<typeof collectAll>): Promise<Record<string, unknown>> {
  const { resources } = await collectAll(...request)
  const accounts = resources.filter(({ kind }) => kind === 'aws_account')
  return Object.fromEntries(accounts.map(({ id, reported }) => [id, reported['scan_roles']]))
}

describe('the roles that the run acts as', () => {
  it('are the one of the credentials, where no other is assumed', async () => {
    expect(await scanRoles()).toEqual({ [OWN_ACCOUNT]: ['ci'] })
  })

  it('are the one that is assumed, by its name without a path, beside the one of the credentials', async () => {
    expect(await scanRoles({ accounts: [OWN_ACCOUNT, A], role: 'team/auditor' })).toEqual({
      [OWN_ACCOUNT]: ['ci', 'auditor'],
      [A]: ['auditor'],
    })
  })

  it('are those on the way to other accounts, in the accounts where they lie', async () => {
    const hub = `arn:aws:iam::${B}:role/hub`
    const request = { accounts: [OWN_ACCOUNT, A, B], via: ['way', hub], role: 'auditor' }
    const ownWay = { [A]: { role: 'special', via: ['special-way'] } }
    expect(await scanRoles({ ...request, perAccount: ownWay })).toEqual({
      [OWN_ACCOUNT]: ['ci', 'way', 'special-way', 'auditor'],
      [A]: ['special'],
      [B]: ['hub', 'auditor'],
    })
  })

  it.each([['user/ci'], ['root']])('are none where the credentials are of %s', async (who) => {
    aws.fake.answer = ({ action }) => {
      if (action !== 'GetCallerIdentity') return undefined
      const arn = `<Arn>arn:aws:iam::${OWN_ACCOUNT}:${who}</Arn>`
      return stsResult(action, `<UserId>U</UserId><Account>${OWN_ACCOUNT}</Account>${arn}`)
    }
    expect(await scanRoles()).toEqual({ [OWN_ACCOUNT]: [] })
  })
})

describe('accounts that cannot be opened', () => {
  it('are gaps beside the others', async () => {
    const refusal = `User: arn:aws:sts::${OWN_ACCOUNT}:assumed-role/ci/s is not authorized to perform: sts:AssumeRole`
    aws.fake.answer = ({ action, parameters }) =>
      action === 'AssumeRole' && parameters.get('RoleArn')?.includes(A) === true
        ? stsError('AccessDenied', refusal, 403)
        : undefined
    const { gaps, scopes } = await collectAll({ accounts: [A, B], role: 'auditor' })
    expect(gaps).toEqual([
      {
        account: A,
        region: '*',
        kind: '*',
        reason: 'role-not-assumable',
        action: 'sts:AssumeRole',
        message: `sts:AssumeRole arn:aws:iam::${A}:role/auditor: AccessDenied: ${refusal}`,
      },
    ])
    expect(scopes.filter(({ account }) => account.id === A).map(({ region }) => region)).toEqual(['*'])
    expect(scopes.filter(({ account }) => account.id === B).map(({ region }) => region)).toEqual([
      'global',
      'eu-central-1',
    ])
  })

  it('without a role: every account but the own', async () => {
    const { gaps, complete } = await collectAll({ accounts: [OWN_ACCOUNT, A] })
    expect(gaps.map(brief)).toEqual([`${A} * * role-not-assumable sts:AssumeRole`])
    expect(gaps[0]?.message).toBe(
      `The credentials belong to account ${OWN_ACCOUNT}: reading account ${A} takes a role to assume there. Set role.`,
    )
    expect(complete.every(({ account }) => account === OWN_ACCOUNT)).toBe(true)
    expect(complete).toHaveLength(8)
  })

  it('never reads one account under the name of another', async () => {
    const fixed = await collectAll({ accounts: [A, B], role: `arn:aws:iam::${A}:role/auditor` })
    expect(fixed.gaps.map(brief)).toEqual([`${B} * * role-not-assumable sts:AssumeRole`])
    aws.fake.answer = ({ action }) => (action === 'AssumeRole' ? aws.fake.assumed(A) : undefined)
    const wrong = await collectAll({ accounts: [B], role: 'auditor' })
    expect(wrong.gaps.map(brief)).toEqual([`${B} * * role-not-assumable sts:AssumeRole`])
    expect(wrong.resources).toEqual([])
  })

  it('keeps the reason of a throttle and of an answer without credentials', async () => {
    aws.fake.answer = ({ action, parameters }) => {
      if (action !== 'AssumeRole') return undefined
      return parameters.get('RoleArn')?.includes(A) === true
        ? stsError('Throttling', 'Rate exceeded', 400)
        : { body: '<AssumeRoleResponse><AssumeRoleResult/></AssumeRoleResponse>' }
    }
    const { gaps } = await collectAll({ accounts: [A, B], role: 'auditor' })
    expect(gaps.map(brief).toSorted()).toEqual([
      `${A} * * throttled sts:AssumeRole`,
      `${B} * * malformed sts:AssumeRole`,
    ])
  })
})

describe('credentials that are of no use', () => {
  it('are one gap over everything where there are none', async () => {
    delete process.env['AWS_ACCESS_KEY_ID']
    const { gaps, resources } = await collectAll(
      { accounts: [A, B], role: 'auditor' },
      { environment: { GITHUB_ACTIONS: 'true' } },
    )
    expect(resources).toEqual([])
    expect(gaps).toEqual([
      {
        account: '*',
        region: '*',
        kind: '*',
        reason: 'no-credentials',
        action: 'sts:GetCallerIdentity',
        message:
          'No AWS credentials were found. Add a step with aws-actions/configure-aws-credentials before this one, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.',
      },
    ])
  })

  it('are a gap per account where AWS refuses them', async () => {
    aws.fake.answer = ({ action }) =>
      action === 'GetCallerIdentity'
        ? stsError('ExpiredToken', 'The security token included in the request is expired', 403)
        : undefined
    const named = await collectAll({ accounts: [A, B], role: 'auditor' })
    expect(named.gaps.map(brief)).toEqual([
      `${A} * * no-credentials sts:GetCallerIdentity`,
      `${B} * * no-credentials sts:GetCallerIdentity`,
    ])
    expect(named.gaps[0]?.message).toBe(
      'GetCallerIdentity: ExpiredToken: The security token included in the request is expired',
    )
    expect((await collectAll()).gaps.map(brief)).toEqual(['* * * no-credentials sts:GetCallerIdentity'])
  })

  it('are a gap per account where STS cannot be reached or makes no sense', async () => {
    aws.fake.answer = ({ action }) =>
      action === 'GetCallerIdentity' ? { body: '<html>hi</html>' } : undefined
    expect((await collectAll()).gaps.map(brief)).toEqual(['* * * malformed sts:GetCallerIdentity'])
    const url = aws.fake.url
    await aws.fake.stop()
    aws.endpoint(url)
    const { gaps } = await collectAll({ accounts: [A, B], role: 'auditor' })
    expect(gaps.map(brief)).toEqual([
      `${A} * * unreachable sts:GetCallerIdentity`,
      `${B} * * unreachable sts:GetCallerIdentity`,
    ])
    expect(gaps[0]?.message).toContain('ECONNREFUSED')
  })
})
