import { describe, expect, it } from '@jest/globals'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { withoutKept } from '../../src/inventory/kept-back.ts'
import type { Collected } from '../../src/model/collected.ts'
import type { Resource } from '../../src/model/resource.ts'

const ID = '111122223333'
const ACCOUNT = { id: ID, name: 'payments', partition: 'aws' }
const KEPT = new Set(['eu-central-1'])
const DENIED = { reason: 'denied', action: 's3:GetBucketPolicy', message: 'no' } as const
const STAYS = {
  account: ID,
  reason: 'kept-on-runner',
  action: null,
  message:
    'What was read there stays on the runner that read it, in the inventory beside its report folder (data-region).',
}

function resource(region: string, kind: string, id: string, reported: Resource['reported'] = {}): Resource {
  return { account: ID, region, kind, id, name: id, reported, edges: [] }
}

function leaving(scope: Collected, kept: ReadonlySet<string> = KEPT): Collected {
  return withoutKept(scope, (region) => kept.has(region), AWS_KINDS)
}

function regional(region: string): Collected {
  return {
    account: ACCOUNT,
    region,
    resources: [resource(region, 'aws_vpc', 'vpc-1')],
    complete: [{ account: ID, region, kind: 'aws_vpc', count: 1 }],
    gaps: [{ ...DENIED, account: ID, region, kind: 'aws_ec2_subnet' }],
  }
}

/** Where the account's buckets are, by name. */
function global(buckets: Readonly<Record<string, Resource['reported']>>): Collected {
  const about = { account: ID, region: 'global' }
  const all = Object.entries(buckets)
  return {
    account: ACCOUNT,
    region: 'global',
    resources: [
      resource('global', 'aws_iam_user', 'ann'),
      ...all.map(([id, reported]) => resource('global', 'aws_s3_bucket', id, reported)),
    ],
    complete: [
      { ...about, kind: 'aws_iam_user', count: 1 },
      { ...about, kind: 'aws_s3_bucket', count: all.length },
      { ...about, kind: 'aws_s3_bucket.bucket_policy', count: all.length },
    ],
    gaps: [{ ...DENIED, ...about, kind: 'aws_s3_bucket.bucket_acl' }],
  }
}

describe('a scope as it may leave the runner', () => {
  it('has a gap about everything in place of a region that is kept', () => {
    const region = 'eu-central-1'
    expect(leaving(regional(region))).toEqual({
      account: ACCOUNT,
      region,
      resources: [],
      complete: [],
      gaps: [{ ...STAYS, region, kind: '*' }],
    })
  })

  it('is as it was in any other', () => {
    expect(leaving(regional('us-east-1'))).toEqual(regional('us-east-1'))
    const buckets = { there: { bucket_location: 'us-east-1' } }
    expect(leaving(global(buckets))).toEqual(global(buckets))
  })

  it('lacks what the account keeps in a region that is kept, or where that is not known', () => {
    const { resources, complete, gaps } = leaving(
      global({
        here: { bucket_location: 'eu-central-1' },
        there: { bucket_location: 'us-east-1' },
        somewhere: {},
      }),
    )
    expect(resources.map(({ id }) => id)).toEqual(['ann', 'there'])
    expect(complete.map(({ kind }) => kind)).toEqual(['aws_iam_user'])
    expect(gaps).toEqual([
      { ...DENIED, account: ID, region: 'global', kind: 'aws_s3_bucket.bucket_acl' },
      { ...STAYS, region: 'global', kind: 'aws_s3_bucket' },
    ])
  })

  it('is nothing where the account as a whole is kept', () => {
    const scope = leaving(global({ there: { bucket_location: 'us-east-1' } }), new Set(['global']))
    expect(scope.resources).toEqual([])
    expect(scope.gaps).toEqual([{ ...STAYS, region: 'global', kind: '*' }])
  })
})
