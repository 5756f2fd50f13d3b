import { describe, expect, it } from '@jest/globals'
import type { Collected } from '../../../src/model/collected.ts'
import { collectAtPace } from '../../../src/clouds/aws/collect.ts'
import { ec2Error, listing, OWN_ACCOUNT } from './fake-aws.ts'
import { brief, collectAll, QUICK, RecordingLogger, REQUEST, useFakeAws } from './harness.ts'

const aws = useFakeAws()

const group = (id: string, more = ''): string =>
  `<groupId>${id}</groupId><groupName>web</groupName><ownerId>${OWN_ACCOUNT}</ownerId><vpcId>vpc-1</vpcId><ipPermissions/><ipPermissionsEgress/>${more}`

describe('collecting one account', () => {
  it('reads every kind in every enabled region and says so', async () => {
    aws.fake.regions = [
      ['us-east-1', 'opt-in-not-required'],
      ['eu-south-1', 'opted-in'],
      ['af-south-1', 'not-opted-in'],
    ]
    const all = await collectAll()
    expect(all.gaps).toEqual([])
    const kinds = ['aws_region', ...REQUEST.kinds]
    expect(all.complete.map(({ region, kind }) => `${region} ${kind}`).toSorted()).toEqual(
      [
        'global aws_account',
        ...['eu-south-1', 'us-east-1'].flatMap((r) => kinds.map((k) => `${r} ${k}`)),
      ].toSorted(),
    )
    expect(all.scopes.map(({ region }) => region).toSorted()).toEqual(['eu-south-1', 'global', 'us-east-1'])
  })

  it('describes the account and its regions', async () => {
    const { resources } = await collectAll()
    expect(resources.flatMap(({ edges }) => edges)).toEqual([])
    expect(resources).toMatchObject([
      {
        account: OWN_ACCOUNT,
        region: 'global',
        kind: 'aws_account',
        id: OWN_ACCOUNT,
        name: OWN_ACCOUNT,
        reported: {
          kind: 'aws_account',
          id: OWN_ACCOUNT,
          name: OWN_ACCOUNT,
          arn: `arn:aws:iam::${OWN_ACCOUNT}:root`,
          tags: {},
          partition: 'aws',
        },
      },
      {
        account: OWN_ACCOUNT,
        region: 'eu-central-1',
        kind: 'aws_region',
        id: 'eu-central-1',
        name: 'eu-central-1',
        reported: {
          kind: 'aws_region',
          id: 'eu-central-1',
          name: 'eu-central-1',
          arn: `arn:aws:ec2:eu-central-1:${OWN_ACCOUNT}:region/eu-central-1`,
          tags: {},
          long_name: 'Europe (Frankfurt)',
          endpoint: 'ec2.eu-central-1.amazonaws.com',
          opt_in_status: 'opt-in-not-required',
        },
      },
    ])
  })

  it('signs for the region that it asks, and asks STS in the configured one', async () => {
    aws.fake.regions = [['ap-northeast-1', 'opt-in-not-required']]
    await collectAll({}, { environment: { AWS_DEFAULT_REGION: 'eu-west-1' } })
    const scopes = new Set(
      aws.fake.calls.map(({ service, region, action }) => `${service} ${region} ${action}`),
    )
    expect(scopes).toContain('sts eu-west-1 GetCallerIdentity')
    expect(scopes).toContain('ec2 eu-west-1 DescribeRegions')
    expect(scopes).toContain('ec2 ap-northeast-1 DescribeVpcs')
    expect(aws.fake.count('GetCallerIdentity')).toBe(1)
  })
})

describe('pages', () => {
  it('follows NextToken to the end with the largest page of each operation', async () => {
    aws.fake.answer = ({ action, parameters }) => {
      if (action !== 'DescribeSecurityGroups') return undefined
      const page = Number(parameters.get('NextToken') ?? '0')
      return listing(action, [group(`sg-${page}a`), group(`sg-${page}b`)], page < 3 ? String(page + 1) : '')
    }
    const { complete, gaps, resources } = await collectAll()
    expect(gaps).toEqual([])
    expect(resources.filter(({ kind }) => kind === 'aws_ec2_security_group').map(({ id }) => id)).toEqual([
      'sg-0a',
      'sg-0b',
      'sg-1a',
      'sg-1b',
      'sg-2a',
      'sg-2b',
      'sg-3a',
      'sg-3b',
    ])
    expect(complete.find(({ kind }) => kind === 'aws_ec2_security_group')?.count).toBe(8)
    const sizes = aws.fake.calls
      .filter(({ parameters }) => parameters.has('MaxResults'))
      .map(({ action, parameters }) => `${action} ${parameters.get('MaxResults')}`)
    expect([...new Set(sizes)].toSorted()).toEqual([
      'DescribeInstances 1000',
      'DescribeNetworkInterfaces 1000',
      'DescribeSecurityGroups 1000',
      'DescribeSubnets 1000',
      'DescribeVolumes 500',
      'DescribeVpcs 1000',
    ])
  })

  it('counts a resource once that moved between pages, in its later state', async () => {
    aws.fake.answer = ({ action, parameters }) => {
      if (action !== 'DescribeVpcs') return undefined
      return parameters.has('NextToken')
        ? listing(action, ['<vpcId>vpc-1</vpcId><state>available</state>'])
        : listing(action, ['<vpcId>vpc-1</vpcId><state>pending</state>'], 't')
    }
    const { resources } = await collectAll()
    const vpcs = resources.filter(({ kind }) => kind === 'aws_vpc')
    expect(vpcs.map(({ reported }) => reported['vpc_state'])).toEqual(['available'])
  })

  it('takes a repeated token for a malformed answer and keeps what it read', async () => {
    aws.fake.answer = ({ action }) =>
      action === 'DescribeSecurityGroups' ? listing(action, [group('sg-1')], 'same') : undefined
    const { gaps, resources } = await collectAll()
    expect(gaps.map(brief)).toEqual([
      `${OWN_ACCOUNT} eu-central-1 aws_ec2_security_group malformed ec2:DescribeSecurityGroups`,
    ])
    expect(resources.map(({ id }) => id)).toContain('sg-1')
    expect(aws.fake.count('DescribeSecurityGroups')).toBe(2)
  })

  it('keeps the pages before a failure', async () => {
    aws.fake.answer = ({ action, parameters }) => {
      if (action !== 'DescribeSecurityGroups') return undefined
      return parameters.has('NextToken')
        ? ec2Error('UnauthorizedOperation', 'No.', 403)
        : listing(action, [group('sg-1')], 'more')
    }
    const { complete, gaps, resources } = await collectAll()
    expect(resources.map(({ id }) => id)).toContain('sg-1')
    expect(gaps.map(({ kind }) => kind)).toEqual(['aws_ec2_security_group'])
    expect(complete.map(({ kind }) => kind)).not.toContain('aws_ec2_security_group')
  })
})

describe('vpc_in_use', () => {
  const vpcs = ['<vpcId>vpc-1</vpcId>', '<vpcId>vpc-2</vpcId>']
  const nic =
    '<networkInterfaceId>eni-1</networkInterfaceId><vpcId>vpc-1</vpcId><groupSet/><privateIpAddressesSet/>'

  const kinds = ['aws_vpc', 'aws_vpc.vpc_in_use']

  it('is not asked about where nobody needs it', async () => {
    aws.fake.answer = ({ action }) => (action === 'DescribeVpcs' ? listing(action, vpcs) : undefined)
    const { resources, gaps } = await collectAll({ kinds: ['aws_vpc'] })
    expect(resources.filter(({ reported }) => 'vpc_in_use' in reported)).toEqual([])
    expect(aws.fake.calls.map(({ action }) => action)).not.toContain('DescribeNetworkInterfaces')
    expect(gaps).toEqual([])
  })

  it('says whether an interface lies in the VPC', async () => {
    aws.fake.answer = ({ action }) => {
      if (action === 'DescribeVpcs') return listing(action, vpcs)
      return action === 'DescribeNetworkInterfaces' ? listing(action, [nic]) : undefined
    }
    const { resources, gaps } = await collectAll({ kinds })
    const found = resources.filter(({ kind }) => kind === 'aws_vpc')
    expect(found.map(({ id, reported }) => [id, reported['vpc_in_use']])).toEqual([
      ['vpc-1', true],
      ['vpc-2', false],
    ])
    expect(gaps).toEqual([])
  })

  it('is unknown where the interfaces are', async () => {
    aws.fake.answer = ({ action }) => {
      if (action === 'DescribeVpcs') return listing(action, vpcs)
      return action === 'DescribeNetworkInterfaces'
        ? ec2Error('UnauthorizedOperation', 'No.', 403)
        : undefined
    }
    const { resources, gaps, complete } = await collectAll({ kinds })
    const found = resources.filter(({ kind }) => kind === 'aws_vpc')
    expect(
      found.map(({ reported, doubts }) => [reported['vpc_in_use'], doubts?.[0]?.['vpc_in_use']]),
    ).toEqual([
      [false, true],
      [false, true],
    ])
    expect(gaps.map(brief)).toEqual([
      `${OWN_ACCOUNT} eu-central-1 aws_ec2_network_interface denied ec2:DescribeNetworkInterfaces`,
      `${OWN_ACCOUNT} eu-central-1 aws_vpc.vpc_in_use denied ec2:DescribeNetworkInterfaces`,
    ])
    expect(complete.map(({ kind }) => kind)).toContain('aws_vpc')
  })
})

describe('a consumer', () => {
  const regions = Array.from({ length: 60 }, (_, i) => [`eu-west-${i}`, 'opt-in-not-required'] as const)

  it('that is slow holds the reading back', async () => {
    aws.fake.regions = regions
    let taken = 0
    let furthestAhead = 0
    await collectAll(
      {},
      {
        onScope: async () => {
          await new Promise((resolve) => setTimeout(resolve, 3))
          taken += 1
          const asked = new Set(aws.fake.calls.map(({ region }) => region)).size
          furthestAhead = Math.max(furthestAhead, asked - taken)
        },
      },
    )
    expect(taken).toBe(61)
    // 20 scopes are read at a time and 4 wait to be taken; STS's region is counted as well.
    expect(furthestAhead).toBeLessThanOrEqual(25)
  })

  it('hears when an account is done, after its last scope, also of one that could not be opened', async () => {
    aws.fake.regions = [
      ['us-east-1', 'opt-in-not-required'],
      ['eu-west-1', 'opt-in-not-required'],
    ]
    const closed = '999900001111'
    const accounts = ['111122223333', '444455556666', closed]
    aws.fake.answer = ({ action, parameters }) =>
      action === 'AssumeRole' && parameters.get('RoleArn')?.includes(closed) === true
        ? ec2Error('AccessDenied', 'No.', 403)
        : undefined
    const told: string[] = []
    const onScope = ({ account, region }: Collected): void => void told.push(`${account.id} ${region}`)
    const onAccountEnd = (id: string): void => void told.push(`${id} done`)
    await collectAll({ accounts, role: 'reader' }, { onScope, onAccountEnd })
    const of = (id: string): string[] =>
      told.filter((line) => line.startsWith(id)).map((line) => line.slice(13))
    expect(of(closed)).toEqual(['*', 'done'])
    for (const id of accounts.slice(0, 2)) {
      expect(of(id).toSorted()).toEqual(['done', 'eu-west-1', 'global', 'us-east-1'])
      expect(of(id).at(-1)).toBe('done')
    }
  })

  it('that stops ends the reading', async () => {
    aws.fake.regions = regions
    const tools = {
      logger: new RecordingLogger(),
      signal: new AbortController().signal,
      now: () => new Date(),
      environment: {},
    }
    const scopes = collectAtPace(REQUEST, tools, QUICK)
    const first = await scopes.next()
    await scopes.return(undefined)
    const asked = aws.fake.calls.length
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(first.done).toBe(false)
    expect(asked).toBeLessThan(60 * 6)
    expect(aws.fake.calls.length).toBe(asked)
  })
})

describe('the log', () => {
  it('says where an account stands without a line per request', async () => {
    aws.fake.answer = ({ action }) =>
      action === 'DescribeVolumes' ? ec2Error('UnauthorizedOperation', 'No.', 403) : undefined
    const { log } = await collectAll({}, { now: () => new Date(0) })
    expect(log).toEqual([
      `Account ${OWN_ACCOUNT}: 2 resources, 0.0 s; not read: denied ec2:DescribeVolumes`,
      'Collected 2 resources, 1 gap from 1 account in 0.0 s with 8 requests.',
    ])
  })

  it('says of many accounts only which were not read', async () => {
    const accounts = Array.from({ length: 12 }, (_, i) => String(i).padStart(12, '0'))
    aws.fake.answer = ({ action, account }) =>
      action === 'DescribeVolumes' && account === accounts[7]
        ? ec2Error('UnauthorizedOperation', 'No.', 403)
        : undefined
    const { log } = await collectAll({ accounts, role: 'auditor' }, { now: () => new Date(0) })
    expect(log).toEqual([
      'Reading 12 accounts.',
      `Account ${accounts[7]}: 2 resources, 0.0 s; not read: denied ec2:DescribeVolumes`,
      'Collected 24 resources, 1 gap from 12 accounts in 0.0 s with 97 requests.',
    ])
  })

  it('tells the whole at most every five seconds', async () => {
    aws.fake.regions = Array.from({ length: 30 }, (_, i) => [`eu-west-${i}`, 'opt-in-not-required'] as const)
    let scopes = 0
    const { log } = await collectAll(
      {},
      {
        now: () => new Date(scopes * 1000),
        onScope: () => {
          scopes += 1
        },
      },
    )
    const told = log.filter((line) => line.startsWith('…'))
    expect(told.length).toBeGreaterThan(0)
    expect(told.length).toBeLessThanOrEqual(6)
  })
})
