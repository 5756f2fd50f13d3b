import { describe, expect, it } from '@jest/globals'
import { addAccessPoint, s3AccountState } from '../../../../../sandbox/aws/s3/account-state.ts'
import { addBucket, blockPublicAccess, publicRead, s3State } from '../../../../../sandbox/aws/s3/state.ts'
import { HOME, read, reported, sandbox, useSandboxes } from '../../read-sandbox.ts'

useSandboxes()

const POINT = 'aws_s3_access_point'
const ASPECTS = ['public_access_block', 'policy', 'policy_set', 'policy_is_public'].map(
  (name) => `${POINT}.${name}`,
)
const ON = {
  block_public_acls: true,
  ignore_public_acls: true,
  block_public_policy: true,
  restrict_public_buckets: true,
}

async function withPoints(pageLimit?: number) {
  const { aws } = await sandbox(pageLimit)
  const account = aws.organisation.account(HOME)
  addBucket(account.of(s3State), { name: 'orders', region: 'eu-central-1' })
  const state = account.of(s3AccountState)
  const add = (Name: string, more: object = {}): string =>
    addAccessPoint(state, HOME, { Name, Bucket: 'orders', region: 'eu-central-1', ...more }).AccessPointArn ??
    ''
  return { aws, account, state, add }
}

describe('access points', () => {
  it('are listed in the regions of buckets, with block and policy, and belong to their buckets', async () => {
    const { aws, add } = await withPoints(1)
    const open = add('open', { policy: publicRead('orders') })
    const inside = add('inside', { NetworkOrigin: 'VPC', VpcConfiguration: { VpcId: 'vpc-1' } })
    const all = await read('aws_s3_bucket', POINT, ...ASPECTS)
    expect(all.gaps).toEqual([])
    expect(all.complete.find(({ kind }) => kind === POINT)).toMatchObject({ count: 2 })
    expect(reported(all, open)).toMatchObject({
      name: 'open',
      arn: open,
      access_point_region: 'eu-central-1',
      network_origin: 'Internet',
      bucket: 'orders',
      bucket_account_id: HOME,
      public_access_block: ON,
      policy: publicRead('orders'),
      policy_set: true,
      policy_is_public: true,
    })
    expect(reported(all, inside)).toMatchObject({
      network_origin: 'VPC',
      vpc_id: 'vpc-1',
      policy_set: false,
      policy_is_public: false,
    })
    expect(all.resources.find(({ id }) => id === open)?.edges).toMatchObject([
      { direction: 'in', kind: 'aws_s3_bucket', id: 'orders' },
    ])
    expect(aws.log.count({ operation: 'ListAccessPoints' })).toBe(2)
  })

  it('are in no region where there are no buckets, and unknown where these are', async () => {
    const { aws } = await sandbox()
    const none = await read('aws_s3_bucket', POINT)
    expect(none.gaps).toEqual([])
    expect(aws.log.count({ operation: 'ListAccessPoints' })).toBe(0)
    aws.faults.deny({ operation: 'ListBuckets' })
    const denied = await read(POINT)
    expect(denied.gaps).toMatchObject([
      { kind: 'aws_s3_bucket', action: 's3:ListAllMyBuckets' },
      { kind: POINT, action: 's3:ListAllMyBuckets' },
    ])
  })

  it('are a gap where one region denies the list, and keep those of others', async () => {
    const { aws } = await withPoints()
    aws.faults.deny({ operation: 'ListAccessPoints' })
    const all = await read('aws_s3_bucket', POINT)
    expect(all.gaps).toMatchObject([{ kind: POINT, reason: 'denied', action: 's3:ListAccessPoints' }])
    expect(all.gaps[0]?.message).toMatch(/^In eu-central-1: /)
  })

  it('that deny something lack this alone', async () => {
    const { aws, add } = await withPoints()
    add('one')
    add('two')
    aws.faults.deny({ operation: 'GetAccessPoint', times: 1 })
    const all = await read('aws_s3_bucket', POINT, ...ASPECTS)
    expect(all.gaps).toMatchObject([
      { kind: POINT, action: 's3:GetAccessPoint', properties: ['public_access_block'], partial: true },
    ])
    expect(all.resources.filter(({ unread }) => unread !== undefined)).toHaveLength(1)
  })
})

describe('multi-region access points', () => {
  const KIND = 'aws_s3_multi_region_access_point'

  it('are asked about in us-west-2, wherever else the account is read', async () => {
    const { aws, state } = await withPoints()
    state.multiRegionAccessPoints.push({
      Name: 'everywhere',
      Alias: 'mfzwi23gnjvgw.mrap',
      Status: 'READY',
      CreatedAt: new Date('2025-02-03T04:05:06Z'),
      PublicAccessBlock: blockPublicAccess(true),
      Regions: [{ Bucket: 'orders', Region: 'eu-central-1', BucketAccountId: HOME }],
      policy: publicRead('orders'),
    })
    const all = await read(KIND, `${KIND}.policy`, `${KIND}.policy_set`)
    expect(all.gaps).toEqual([])
    expect(reported(all, 'everywhere')).toMatchObject({
      arn: `arn:aws:s3::${HOME}:accesspoint/mfzwi23gnjvgw.mrap`,
      access_point_status: 'READY',
      public_access_block: ON,
      regions: [{ bucket: 'orders', region: 'eu-central-1', bucket_account_id: HOME }],
      policy: publicRead('orders'),
      policy_set: true,
    })
    expect(new Set(aws.log.matching({ service: 's3' }).map(({ region }) => region))).toEqual(
      new Set(['us-west-2']),
    )
  })
})
