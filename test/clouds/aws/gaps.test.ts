import { describe, expect, it } from '@jest/globals'
import { ec2Error, emptyList, listing, OWN_ACCOUNT, type Reply } from './fake-aws.ts'
import { Cancelled } from '../../../src/model/cancelled.ts'
import { brief, collectAll, useFakeAws, type Everything, REQUEST } from './harness.ts'

const aws = useFakeAws()

const GROUP = '<groupId>sg-1</groupId><groupName>web</groupName>'
const LISTS = '<ipPermissions/><ipPermissionsEgress/>'
const WHOLE = listing('DescribeSecurityGroups', [`${GROUP}${LISTS}`]) as { body: string }

/** What comes of it when the listing of security groups is answered like this. */
async function groupsAnswered(reply: Reply): Promise<Everything> {
  aws.fake.answer = ({ action }) => (action === 'DescribeSecurityGroups' ? reply : undefined)
  return collectAll()
}

describe('a listing that fails', () => {
  it.each([
    ['UnauthorizedOperation', 403, 'denied', 1],
    ['AccessDenied', 403, 'denied', 1],
    ['ExpiredToken', 400, 'no-credentials', 1],
    ['PendingVerification', 403, 'not-activated', 1],
    ['RequestLimitExceeded', 503, 'throttled', 12],
    ['Throttling', 400, 'throttled', 12],
    ['InternalError', 500, 'error', 5],
    ['Unavailable', 503, 'error', 5],
    ['InvalidParameterValue', 400, 'error', 1],
  ] as const)('%s: %s is %s after %s attempts', async (code, status, reason, attempts) => {
    const { gaps, complete } = await groupsAnswered(ec2Error(code, 'Some sentence.', status))
    expect(gaps).toEqual([
      {
        account: OWN_ACCOUNT,
        region: 'eu-central-1',
        kind: 'aws_ec2_security_group',
        reason,
        action: 'ec2:DescribeSecurityGroups',
        message: `DescribeSecurityGroups: ${code}: Some sentence.`,
      },
    ])
    expect(complete).toHaveLength(7)
    expect(aws.fake.count('DescribeSecurityGroups')).toBe(attempts)
  })

  it.each([
    ['nothing at all', { body: '' }, 3],
    [
      'a page that is well-formed',
      { body: '<html><body>Please sign in</body></html>', type: 'text/html' },
      3,
    ],
    [
      'a page that is not',
      { body: '<!DOCTYPE html><html><p>Please sign in<br></html>', type: 'text/html' },
      3,
    ],
    ['JSON', { body: '{}', type: 'application/json' }, 3],
    ['XML that ends early', { body: WHOLE.body.slice(0, -40) }, 3],
    ['an answer without its list', { body: '<DescribeSecurityGroupsResponse/>' }, 3],
    ['another operation’s answer', emptyList('DescribeVpcs'), 3],
    [
      'an error with status 200',
      { ...(ec2Error('InternalError', 'x', 500) as object), status: 200 } as Reply,
      3,
    ],
    ['a group without id', listing('DescribeSecurityGroups', ['<groupName>web</groupName>']), 1],
    ['a page with status 404', { status: 404, body: '<html><body>Not here</body></html>' }, 3],
    ['a page with status 400', { status: 400, body: 'Bad request' }, 3],
  ] as const)('answered by %s is malformed, never an empty listing', async (_name, reply, attempts) => {
    const { gaps, complete } = await groupsAnswered(reply)
    expect(gaps.map(brief)).toEqual([
      `${OWN_ACCOUNT} eu-central-1 aws_ec2_security_group malformed ec2:DescribeSecurityGroups`,
    ])
    expect(complete.map(({ kind }) => kind)).not.toContain('aws_ec2_security_group')
    expect(aws.fake.count('DescribeSecurityGroups')).toBe(attempts)
  })

  it('by a closed connection is unreachable', async () => {
    const { gaps } = await groupsAnswered('close')
    expect(gaps.map(({ reason }) => reason)).toEqual(['unreachable'])
    expect(aws.fake.count('DescribeSecurityGroups')).toBe(5)
  })

  it('by a proxy’s page with status 503 is an error of the server', async () => {
    const { gaps } = await groupsAnswered({ status: 503, body: '<html><br></html>', type: 'text/html' })
    expect(gaps.map(({ reason, message }) => `${reason} ${message}`)).toEqual([
      "error DescribeSecurityGroups: HTTP 503 without AWS's error message",
    ])
  })

  it('for a while is read in the end', async () => {
    let left = 8
    aws.fake.answer = ({ action }) => {
      if (action !== 'DescribeSecurityGroups') return undefined
      left -= 1
      return left >= 0 ? ec2Error('RequestLimitExceeded', 'Slow down.', 503) : WHOLE
    }
    const { gaps, resources } = await collectAll()
    expect(gaps).toEqual([])
    expect(resources.map(({ id }) => id)).toContain('sg-1')
  })

  it('has its sentence on one line and without the encoded blob', async () => {
    const { gaps } = await groupsAnswered(
      ec2Error(
        'UnauthorizedOperation',
        'You are not authorized to perform this operation. User: arn:aws:sts::1:x is not\nauthorized. Encoded authorization failure message: dGhp_cyBp-cyBs+b25n/A==',
        403,
      ),
    )
    expect(gaps.map(({ message }) => message)).toEqual([
      'DescribeSecurityGroups: UnauthorizedOperation: You are not authorized to perform this operation. User: arn:aws:sts::1:x is not authorized.',
    ])
  })
})

describe('regions', () => {
  it('that are wanted and not to be had are gaps, one each', async () => {
    aws.fake.regions = [
      ['us-east-1', 'opt-in-not-required'],
      ['af-south-1', 'not-opted-in'],
    ]
    const { gaps, scopes } = await collectAll({ regions: ['us-east-1', 'af-south-1', 'eu-nowhere-1'] })
    expect(gaps.map(brief)).toEqual([
      `${OWN_ACCOUNT} af-south-1 * region-disabled ec2:DescribeRegions`,
      `${OWN_ACCOUNT} eu-nowhere-1 * region-unknown ec2:DescribeRegions`,
    ])
    expect(gaps.map(({ message }) => message)).toEqual([
      'The region af-south-1 is not enabled in this account: enable it, or leave it out of regions.',
      'AWS knows no region eu-nowhere-1 for this account. Correct it in regions.',
    ])
    expect(scopes.map(({ region }) => region)).toContain('us-east-1')
  })

  it('that are misspelt are told with the nearest that AWS knows, enabled or not, and nothing is asked of them', async () => {
    aws.fake.regions = [
      ['us-east-1', 'opt-in-not-required'],
      ['eu-central-1', 'opt-in-not-required'],
      ['af-south-1', 'not-opted-in'],
    ]
    const { gaps, scopes } = await collectAll({ regions: ['eu-centrl-1', 'af-suoth-1', 'us-east-1'] })
    expect(gaps.map(({ region, kind, reason, message }) => [region, kind, reason, message])).toEqual([
      [
        'af-suoth-1',
        '*',
        'region-unknown',
        'AWS knows no region af-suoth-1 for this account; perhaps you mean af-south-1. Correct it in regions.',
      ],
      [
        'eu-centrl-1',
        '*',
        'region-unknown',
        'AWS knows no region eu-centrl-1 for this account; perhaps you mean eu-central-1. Correct it in regions.',
      ],
    ])
    expect(scopes.map(({ region }) => region).toSorted()).toEqual([
      'af-suoth-1',
      'eu-centrl-1',
      'global',
      'us-east-1',
    ])
    expect(new Set(aws.fake.calls.map(({ region }) => region))).toEqual(new Set(['us-east-1']))
  })

  it('are asked of each account', async () => {
    aws.fake.answer = ({ action, account }) => {
      if (action !== 'DescribeRegions') return undefined
      aws.fake.regions = [[account === '000011112222' ? 'eu-west-1' : 'us-west-2', 'opted-in']]
      return undefined
    }
    const { scopes } = await collectAll({ accounts: ['000011112222', '444455556666'], role: 'auditor' })
    expect(scopes.map(({ account, region }) => `${account.id} ${region}`).toSorted()).toEqual([
      '000011112222 eu-west-1',
      '000011112222 global',
      '444455556666 global',
      '444455556666 us-west-2',
    ])
  })

  it('that AWS will not list are read where they are named', async () => {
    aws.fake.answer = ({ action }) =>
      action === 'DescribeRegions' ? ec2Error('UnauthorizedOperation', 'No.', 403) : undefined
    const { gaps, complete } = await collectAll({ regions: ['eu-west-1', 'us-west-2'] })
    expect(gaps.map(brief).toSorted()).toEqual([
      `${OWN_ACCOUNT} eu-west-1 aws_region denied ec2:DescribeRegions`,
      `${OWN_ACCOUNT} us-west-2 aws_region denied ec2:DescribeRegions`,
    ])
    expect(complete.filter(({ kind }) => kind === 'aws_vpc').map(({ region }) => region)).toEqual([
      'eu-west-1',
      'us-west-2',
    ])
  })

  it('are one gap where AWS will not list them and all are wanted', async () => {
    aws.fake.answer = ({ action }) =>
      action === 'DescribeRegions' ? ec2Error('UnauthorizedOperation', 'No.', 403) : undefined
    const { gaps, scopes } = await collectAll()
    expect(gaps.map(brief)).toEqual([`${OWN_ACCOUNT} * * denied ec2:DescribeRegions`])
    expect(scopes.map(({ region }) => region)).toEqual(['global', '*'])
  })

  it.each([
    ['a policy closes the home region', 'UnauthorizedOperation', 403],
    ['the home region does not take the credentials', 'AuthFailure', 401],
    ['the account has not opted in to the home region', 'OptInRequired', 403],
  ])('are asked elsewhere where %s', async (_why, code, status) => {
    aws.fake.answer = ({ action, region }) =>
      action === 'DescribeRegions' && region === 'eu-west-3' ? ec2Error(code, 'No.', status) : undefined
    const { gaps, complete } = await collectAll({}, { environment: { AWS_REGION: 'eu-west-3' } })
    expect(gaps).toEqual([])
    expect(complete).toHaveLength(8)
  })

  it('make no empty account out of an answer without any', async () => {
    aws.fake.regions = []
    expect((await collectAll()).gaps.map(brief)).toEqual([`${OWN_ACCOUNT} * * malformed ec2:DescribeRegions`])
  })
})

describe('the time limit', () => {
  it('turns what is left into gaps and keeps what was read', async () => {
    aws.fake.regions = [
      ['eu-west-1', 'opted-in'],
      ['eu-west-2', 'opted-in'],
    ]
    const limit = new AbortController()
    aws.fake.answer = ({ action, region }) =>
      region === 'eu-west-2' && action === 'DescribeInstances' ? 'hang' : undefined
    const all = await collectAll(
      {},
      {
        signal: limit.signal,
        onScope: ({ region }) => {
          if (region === 'eu-west-1') limit.abort()
        },
      },
    )
    expect(all.gaps.map(({ region }) => region)).not.toContain('eu-west-1')
    expect(all.gaps.map(brief)).toContain(
      `${OWN_ACCOUNT} eu-west-2 aws_ec2_instance timeout ec2:DescribeInstances`,
    )
    expect(all.complete.filter(({ region }) => region === 'eu-west-1')).toHaveLength(REQUEST.kinds.length + 1)
  })

  it('covers accounts that were not opened yet', async () => {
    const accounts = Array.from({ length: 30 }, (_, i) => String(i).padStart(12, '0'))
    const limit = new AbortController()
    aws.fake.answer = ({ action }) => {
      if (action !== 'AssumeRole') return undefined
      limit.abort()
      return 'hang'
    }
    const { gaps } = await collectAll({ accounts, role: 'auditor' }, { signal: limit.signal })
    expect(gaps.map(brief).toSorted()).toEqual(accounts.map((id) => `${id} * * timeout sts:AssumeRole`))
  })

  it('that is over at the start leaves nothing but a gap', async () => {
    const { gaps, resources } = await collectAll({}, { signal: AbortSignal.abort() })
    expect(resources).toEqual([])
    expect(gaps.map(brief)).toEqual(['* * * timeout sts:GetCallerIdentity'])
    expect(aws.fake.calls).toEqual([])
  })

  it('ends a pause between attempts', async () => {
    const limit = new AbortController()
    let attempts = 0
    aws.fake.answer = ({ action }) => {
      if (action !== 'DescribeVpcs') return undefined
      attempts += 1
      if (attempts === 3) limit.abort()
      return ec2Error('RequestLimitExceeded', 'Slow down.', 503)
    }
    const { gaps } = await collectAll({}, { signal: limit.signal })
    expect(gaps.map(brief)).toContain(`${OWN_ACCOUNT} eu-central-1 aws_vpc throttled ec2:DescribeVpcs`)
    expect(gaps.map(({ message }) => message)).toContain(
      'DescribeVpcs: the time limit was reached while AWS throttled this account and region (2 requests).',
    )
    expect(attempts).toBe(3)
  })

  it('is named for what waits where AWS slows requests down', async () => {
    const limit = new AbortController()
    let throttled = 0
    aws.fake.answer = ({ action }) => {
      if (!action.startsWith('Describe') || action === 'DescribeRegions') return undefined
      throttled += 1
      if (throttled === 4) setTimeout(() => limit.abort(), 20)
      return ec2Error('RequestLimitExceeded', 'Slow down.', 503)
    }
    const { gaps } = await collectAll({ maxRate: 4 }, { signal: limit.signal })
    expect(gaps).toHaveLength(REQUEST.kinds.length)
    expect(new Set(gaps.map(({ reason }) => reason))).toEqual(new Set(['throttled']))
  })
})

describe('a run that is cancelled', () => {
  it('says so of what is left and keeps what was read', async () => {
    aws.fake.regions = [
      ['eu-west-1', 'opted-in'],
      ['eu-west-2', 'opted-in'],
    ]
    const stop = new AbortController()
    aws.fake.answer = ({ action, region }) =>
      region === 'eu-west-2' && action === 'DescribeVpcs' ? 'hang' : undefined
    const { gaps, complete } = await collectAll(
      {},
      {
        signal: stop.signal,
        onScope: ({ region }) => {
          if (region === 'eu-west-1') stop.abort(new Cancelled())
        },
      },
    )
    expect(gaps).toContainEqual({
      account: OWN_ACCOUNT,
      region: 'eu-west-2',
      kind: 'aws_vpc',
      reason: 'cancelled',
      action: 'ec2:DescribeVpcs',
      message: 'DescribeVpcs: the run was cancelled before this was read.',
    })
    expect(new Set(gaps.map(({ region, reason }) => `${region} ${reason}`))).toEqual(
      new Set(['eu-west-2 cancelled']),
    )
    expect(complete.filter(({ region }) => region === 'eu-west-1')).toHaveLength(REQUEST.kinds.length + 1)
  })

  it('opens no account any more', async () => {
    const { gaps } = await collectAll({}, { signal: AbortSignal.abort(new Cancelled()) })
    expect(gaps.map(brief)).toEqual(['* * * cancelled sts:GetCallerIdentity'])
    expect(aws.fake.calls).toEqual([])
  })
})

describe('a region in which nothing answers', () => {
  it('is given up after the first calls, and holds nothing else back', async () => {
    aws.fake.regions = [
      ['eu-west-1', 'opted-in'],
      ['eu-west-2', 'opted-in'],
    ]
    aws.fake.answer = ({ region, action }) =>
      region === 'eu-west-2' && action.startsWith('Describe') ? 'close' : undefined
    const kinds = [...REQUEST.kinds, 'aws_ec2_keypair', 'aws_ec2_internet_gateway']
    const { gaps } = await collectAll({ kinds })
    const lost = gaps.filter(({ region }) => region === 'eu-west-2')
    expect(gaps.filter(({ region }) => region === 'eu-west-1')).toEqual([])
    expect(lost.map(({ kind }) => kind).toSorted()).toEqual(kinds.toSorted())
    expect(new Set(lost.map(({ reason }) => reason))).toEqual(new Set(['unreachable']))
    // Six calls side by side try five times each; the last two are not sent.
    expect(aws.fake.calls.filter(({ region }) => region === 'eu-west-2').length).toBeLessThanOrEqual(
      6 * 5 + 5,
    )
    expect(lost.filter(({ message }) => message.includes('not tried')).length).toBeGreaterThan(0)
  })
})
