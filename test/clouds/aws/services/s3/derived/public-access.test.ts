import { describe, expect, it } from '@jest/globals'
import { derive } from '../../../../../../src/derive/derive.ts'
import { S3 } from '../../../../../../src/clouds/aws/services/s3/service.ts'
import { isJsonObject, type Json, type JsonObject } from '../../../../../../src/model/json.ts'
import { textOf } from '../../../../../../src/text/members.ts'
import { GLOBAL_REGION, type Resource } from '../../../../../../src/model/resource.ts'

const HOME = '111122223333'
const STRANGER = '999988887777'
const BUCKET = 'aws_s3_bucket'
const ACCOUNT = 'aws_s3_account_settings'
const POINT = 'aws_s3_access_point'
const MULTI = 'aws_s3_multi_region_access_point'
const NAMES = ['public_access', 'objects_may_be_public', 'effective_public_access_block', 'shared_with']
const ALL_USERS = 'http://acs.amazonaws.com/groups/global/AllUsers'
const ALL_ACCOUNTS = 'http://acs.amazonaws.com/groups/global/AuthenticatedUsers'

type Part = 'block_public_acls' | 'ignore_public_acls' | 'block_public_policy' | 'restrict_public_buckets'

function block(...on: readonly Part[]): JsonObject {
  return {
    block_public_acls: on.includes('block_public_acls'),
    ignore_public_acls: on.includes('ignore_public_acls'),
    block_public_policy: on.includes('block_public_policy'),
    restrict_public_buckets: on.includes('restrict_public_buckets'),
  }
}

function resource(kind: string, id: string, reported: JsonObject, unread?: readonly string[]): Resource {
  const whole = { kind, id, name: id, ...reported }
  return {
    account: HOME,
    region: GLOBAL_REGION,
    kind,
    id,
    name: id,
    reported: whole,
    edges: [],
    ...(unread && { unread }),
  }
}

interface Estate {
  readonly bucket: JsonObject
  readonly unread?: readonly string[]
  /** Null: the account's block was not read. */
  readonly account?: JsonObject | null
  readonly points?: readonly Resource[]
  readonly isListed?: boolean
}

function worked({ bucket, unread, account = block(), points = [], isListed = true }: Estate): Resource {
  const settings =
    account === null ? [] : [resource(ACCOUNT, HOME, { bucket_public_access_block_configuration: account })]
  const kinds = [BUCKET, ...(account === null ? [] : [ACCOUNT]), ...(isListed ? [POINT, MULTI] : [])]
  const own = resource(BUCKET, 'b', { arn: 'arn:aws:s3:::b', ...bucket }, unread)
  const { resources } = derive(
    {
      account: HOME,
      region: GLOBAL_REGION,
      resources: [own, ...settings, ...points],
      complete: kinds.map((kind) => ({ account: HOME, region: GLOBAL_REGION, kind, count: 1 })),
      gaps: [],
    },
    new Set(NAMES.map((name) => `${BUCKET}.${name}`)),
    S3.derived ?? [],
  )
  const [found] = resources
  if (found === undefined) throw new Error('no bucket')
  return found
}

function show(value: Json | undefined): readonly string[] {
  const entries = Array.isArray(value) ? (value as readonly Json[]) : []
  return [
    ...new Set(
      entries.flatMap((one) =>
        isJsonObject(one) ? [`${textOf(one['through'])} ${textOf(one['access'])}`] : [],
      ),
    ),
  ]
}

function ids(found: Resource): readonly (Json | undefined)[] {
  return ((found.reported['shared_with'] ?? []) as readonly JsonObject[]).map(({ id }) => id)
}

/** `policy read, acl list`: what is certain; after a bar what is possible besides. */
function said(found: Resource): string {
  const certain = show(found.reported['public_access'])
  const possible = (found.doubts ?? []).flatMap((doubt) => show(doubt['public_access'] ?? null))
  const more = [...new Set(possible)].filter((one) => !certain.includes(one))
  return `${certain.join(', ')}${more.length === 0 ? '' : ` | ${more.join(', ')}`}`
}

const ENFORCED = 'BucketOwnerEnforced'
const CLOSED = {
  bucket_object_ownership: ENFORCED,
  bucket_policy_set: false,
  bucket_public_access_block_configuration: block(),
}
const OPEN_POLICY = policy({
  Effect: 'Allow',
  Principal: '*',
  Action: 's3:GetObject',
  Resource: 'arn:aws:s3:::b/*',
})

function policy(...statements: readonly JsonObject[]): JsonObject {
  return { bucket_policy_set: true, bucket_policy: { Statement: [...statements] } }
}

function acl(...grants: readonly (readonly [uri: string, permission: string])[]): JsonObject {
  return {
    bucket_acl: {
      owner: { id: 'own' },
      grants: [
        { grantee: { type: 'CanonicalUser', id: 'own' }, permission: 'FULL_CONTROL' },
        ...grants.map(([uri, permission]) => ({ grantee: { type: 'Group', uri }, permission })),
      ],
    },
  }
}

const OLD = { ...CLOSED, bucket_object_ownership: 'ObjectWriter' }
const POLICY_UNREAD = {
  bucket_object_ownership: ENFORCED,
  bucket_public_access_block_configuration: block(),
}

describe('public_access of a bucket', () => {
  it.each<[string, Estate, string]>([
    ['a new bucket', { bucket: CLOSED }, ''],
    ['a policy for everybody', { bucket: { ...CLOSED, ...OPEN_POLICY } }, 'policy read'],
    [
      'a policy for everybody, restricted by the bucket',
      {
        bucket: {
          ...CLOSED,
          ...OPEN_POLICY,
          bucket_public_access_block_configuration: block('restrict_public_buckets'),
        },
      },
      '',
    ],
    [
      'a policy for everybody, restricted by the account',
      { bucket: { ...CLOSED, ...OPEN_POLICY }, account: block('restrict_public_buckets') },
      '',
    ],
    [
      'a policy for everybody: what only holds back new ones does not help',
      {
        bucket: {
          ...CLOSED,
          ...OPEN_POLICY,
          bucket_public_access_block_configuration: block('block_public_policy', 'block_public_acls'),
        },
        account: block('block_public_policy', 'ignore_public_acls'),
      },
      'policy read',
    ],
    [
      'a policy for everybody of the organisation',
      {
        bucket: {
          ...CLOSED,
          ...policy({
            Effect: 'Allow',
            Principal: '*',
            Action: 's3:GetObject',
            Resource: 'arn:aws:s3:::b/*',
            Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } },
          }),
        },
      },
      '',
    ],
    [
      'a policy that was not read',
      { bucket: POLICY_UNREAD, unread: ['bucket_policy', 'bucket_policy_set'] },
      ' | policy read, policy list, policy write, policy permissions',
    ],
    [
      'a policy that was not read, restricted by the account',
      {
        bucket: POLICY_UNREAD,
        unread: ['bucket_policy', 'bucket_policy_set'],
        account: block('restrict_public_buckets'),
      },
      '',
    ],
    ['an ACL for everybody', { bucket: { ...OLD, ...acl([ALL_USERS, 'READ']) } }, 'acl list'],
    ['an ACL for every account', { bucket: { ...OLD, ...acl([ALL_ACCOUNTS, 'WRITE']) } }, 'acl write'],
    [
      'an ACL with everything',
      { bucket: { ...OLD, ...acl([ALL_USERS, 'FULL_CONTROL']) } },
      'acl list, acl write, acl permissions',
    ],
    [
      'an ACL that may be changed',
      { bucket: { ...OLD, ...acl([ALL_USERS, 'WRITE_ACP']) } },
      'acl permissions',
    ],
    ['an ACL that may be read', { bucket: { ...OLD, ...acl([ALL_USERS, 'READ_ACP']) } }, 'acl list'],
    ['an ACL that S3 has switched off', { bucket: { ...CLOSED, ...acl([ALL_USERS, 'READ']) } }, ''],
    [
      'an ACL that the account ignores',
      { bucket: { ...OLD, ...acl([ALL_USERS, 'READ']) }, account: block('ignore_public_acls') },
      '',
    ],
    [
      'an ACL for log delivery',
      { bucket: { ...OLD, ...acl(['http://acs.amazonaws.com/groups/s3/LogDelivery', 'WRITE']) } },
      '',
    ],
    [
      'an ACL that was not read',
      { bucket: OLD, unread: ['bucket_acl'] },
      ' | acl read, acl list, acl write, acl permissions',
    ],
    [
      'an ACL of which a part was lost',
      { bucket: { ...OLD, ...acl() }, unread: ['bucket_acl.grants.permission'] },
      ' | acl read, acl list, acl write, acl permissions',
    ],
    [
      'flags on one level each, as Prowler does not add them up',
      {
        bucket: {
          ...OLD,
          ...OPEN_POLICY,
          ...acl([ALL_USERS, 'READ']),
          bucket_public_access_block_configuration: block('restrict_public_buckets'),
        },
        account: block('ignore_public_acls'),
      },
      '',
    ],
    [
      'ownership that was not read',
      {
        bucket: {
          bucket_policy_set: false,
          bucket_public_access_block_configuration: block(),
          ...acl([ALL_USERS, 'READ']),
        },
        unread: ['bucket_object_ownership', 'bucket_ownership'],
      },
      ' | acl list',
    ],
    [
      'the account’s block was not read',
      { bucket: { ...CLOSED, ...OPEN_POLICY }, account: null },
      ' | policy read',
    ],
    ['the account’s block was not read, and nothing is open', { bucket: CLOSED, account: null }, ''],
    [
      'one way open, another not read',
      {
        bucket: { ...OLD, ...acl([ALL_USERS, 'READ']), bucket_policy_set: undefined as never },
        unread: ['bucket_policy', 'bucket_policy_set'],
      },
      'acl list | policy read, policy list, policy write, policy permissions',
    ],
    [
      'access points that were not listed, of a bucket without a policy',
      { bucket: CLOSED, isListed: false },
      '',
    ],
    [
      'access points that were not listed, of a bucket with one',
      {
        bucket: { ...CLOSED, ...policy({ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*' }) },
        isListed: false,
      },
      ' | access point read, access point list, access point write, access point permissions',
    ],
  ])('%s', (_, estate, expected) => {
    const { bucket } = estate
    const present = Object.fromEntries(
      Object.entries(bucket).filter(([, value]) => (value as unknown) !== undefined),
    )
    expect(said(worked({ ...estate, bucket: present }))).toBe(expected)
  })
})

describe('public_access through access points', () => {
  const ARN = `arn:aws:s3:eu-west-1:${HOME}:accesspoint/door`
  const OPEN = {
    Effect: 'Allow',
    Principal: '*',
    Action: ['s3:GetObject', 's3:PutObject'],
    Resource: `${ARN}/object/*`,
  }
  const DELEGATES = policy({
    Effect: 'Allow',
    Principal: '*',
    Action: '*',
    Resource: ['arn:aws:s3:::b', 'arn:aws:s3:::b/*'],
    Condition: { StringEquals: { 's3:DataAccessPointAccount': HOME } },
  })

  function point(more: JsonObject = {}, unread?: readonly string[]): Resource {
    const reported = {
      arn: ARN,
      bucket: 'b',
      bucket_account_id: HOME,
      network_origin: 'Internet',
      public_access_block: block(),
      policy_set: true,
      policy: { Statement: [OPEN] },
      ...more,
    }
    return resource(POINT, ARN, reported, unread)
  }

  it.each<[string, Resource, JsonObject, string]>([
    ['both policies let everybody in', point(), DELEGATES, 'access point read, access point write'],
    ['the bucket has no policy, which allows nothing', point(), { bucket_policy_set: false }, ''],
    [
      'the bucket leaves it to another access point',
      point(),
      policy({
        Effect: 'Allow',
        Principal: '*',
        Action: '*',
        Resource: ['arn:aws:s3:::b', 'arn:aws:s3:::b/*'],
        Condition: { ArnEquals: { 's3:DataAccessPointArn': `${ARN}-other` } },
      }),
      '',
    ],
    [
      'the bucket leaves reading to it, and nothing else',
      point(),
      policy({
        Effect: 'Allow',
        Principal: '*',
        Action: 's3:GetObject',
        Resource: 'arn:aws:s3:::b/*',
        Condition: { ArnLike: { 's3:DataAccessPointArn': `arn:aws:s3:*:${HOME}:accesspoint/*` } },
      }),
      'access point read',
    ],
    ['it has no policy', point({ policy_set: false }), DELEGATES, ''],
    [
      'it lets only the own account in',
      point({ policy: { Statement: [{ ...OPEN, Principal: { AWS: HOME } }] } }),
      DELEGATES,
      '',
    ],
    ['only a VPC gets there', point({ network_origin: 'VPC' }), DELEGATES, ''],
    [
      'its own block restricts it',
      point({ public_access_block: block('restrict_public_buckets') }),
      DELEGATES,
      '',
    ],
    ['it belongs to another bucket', point({ bucket: 'c' }), DELEGATES, ''],
    [
      'it belongs to a bucket of that name of nobody here',
      point({ bucket_account_id: STRANGER }),
      DELEGATES,
      '',
    ],
  ])('%s', (_, one, own, expected) => {
    expect(said(worked({ bucket: { ...CLOSED, ...own }, points: [one] }))).toBe(expected)
  })

  it('are unknown where block or policy were not read, and closed where something else closes them', () => {
    const bucket = { ...CLOSED, ...DELEGATES }
    const noPolicy = Object.fromEntries(
      Object.entries(point().reported).filter(([name]) => !name.startsWith('policy')),
    )
    const unread = { ...point(), reported: noPolicy, unread: ['policy', 'policy_set'] }
    expect(said(worked({ bucket, points: [unread] }))).toMatch(/^ \| access point read/)
    expect(said(worked({ bucket, points: [unread], account: block('restrict_public_buckets') }))).toBe('')
    expect(said(worked({ bucket: CLOSED, points: [unread] }))).toBe('')
  })

  it('of several regions count for each of their buckets', () => {
    const arn = `arn:aws:s3::${HOME}:accesspoint/mfzwi23gnjvgw.mrap`
    const multi = resource(MULTI, 'orders', {
      arn,
      public_access_block: block(),
      regions: [{ bucket: 'b', region: 'eu-west-1' }],
      policy_set: true,
      policy: { Statement: [{ ...OPEN, Resource: `${arn}/object/*` }] },
    })
    expect(said(worked({ bucket: { ...CLOSED, ...DELEGATES }, points: [multi] }))).toBe(
      'access point read, access point write',
    )
  })
})

describe('shared_with of a bucket', () => {
  const PARTNER = {
    Effect: 'Allow',
    Principal: { AWS: STRANGER },
    Action: 's3:GetObject',
    Resource: 'arn:aws:s3:::b/*',
  }
  const TRAIL = {
    Effect: 'Allow',
    Principal: { Service: 'cloudtrail.amazonaws.com' },
    Action: 's3:PutObject',
    Resource: 'arn:aws:s3:::b/*',
  }
  const PUBLIC = { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/*' }

  it('names accounts and services of the policy', () => {
    expect(ids(worked({ bucket: { ...CLOSED, ...policy(PARTNER, TRAIL) } }))).toEqual([
      STRANGER,
      'cloudtrail.amazonaws.com',
    ])
  })

  it('loses the accounts of a public policy that is restricted, and keeps services', () => {
    const bucket = { ...CLOSED, ...policy(PARTNER, TRAIL, PUBLIC) }
    expect(ids(worked({ bucket }))).toEqual([STRANGER, 'cloudtrail.amazonaws.com'])
    expect(ids(worked({ bucket, account: block('restrict_public_buckets') }))).toEqual([
      'cloudtrail.amazonaws.com',
    ])
    const unknown = worked({ bucket, account: null })
    expect(ids(unknown)).toEqual(['cloudtrail.amazonaws.com'])
    expect(unknown.doubts?.some((doubt) => JSON.stringify(doubt['shared_with']).includes(STRANGER))).toBe(
      true,
    )
  })

  it('keeps the accounts of a policy that is not public, whatever is restricted', () => {
    const bucket = { ...CLOSED, ...policy(PARTNER) }
    expect(ids(worked({ bucket, account: block('restrict_public_buckets') }))).toEqual([STRANGER])
  })
})

describe('objects_may_be_public', () => {
  it.each<[string, Estate, Json | undefined, Json | undefined]>([
    ['ACLs are off', { bucket: CLOSED }, false, undefined],
    ['ACLs are on', { bucket: { ...OLD, ...acl() } }, true, undefined],
    [
      'ACLs are on, public ones are ignored',
      { bucket: OLD, account: block('ignore_public_acls') },
      false,
      undefined,
    ],
    ['the account was not read', { bucket: OLD, account: null }, false, true],
  ])('%s', (_, estate, value, possible) => {
    const found = worked(estate)
    expect(found.reported['objects_may_be_public']).toBe(value)
    expect(found.doubts?.[0]?.['objects_may_be_public']).toBe(possible)
  })
})

interface World {
  readonly account: readonly [boolean, boolean]
  readonly own: readonly [boolean, boolean]
  readonly enforced: boolean
  readonly granted: boolean
  readonly open: boolean
}

/** Every world that is the same as far as it was read. */
function worlds(seen: readonly (boolean | null)[]): readonly World[] {
  const all = seen.reduce<readonly (readonly boolean[])[]>(
    (found, one) =>
      found.flatMap((list) => (one === null ? [true, false] : [one]).map((value) => list.concat(value))),
    [[]],
  )
  return all.map(
    ([a = false, b = false, c = false, d = false, enforced = false, granted = false, open = false]) => ({
      account: [a, b],
      own: [c, d],
      enforced,
      granted,
      open,
    }),
  )
}

/** Whether the bucket is public where all is known: the formula of S3's documentation, spelled out. */
function isPublic(world: World): boolean {
  const ignored = world.account[0] || world.own[0]
  const restricted = world.account[1] || world.own[1]
  const byAcl = !world.enforced && !ignored && world.granted
  return byAcl || (world.open && !restricted)
}

describe('the arithmetic', () => {
  const TRUTHS = [true, false, null] as const
  const PARTS = ['ignore_public_acls', 'restrict_public_buckets'] as const

  it('says what every world has in common that fits what was read, and nothing more', () => {
    let count = 0
    for (const account of [
      ...TRUTHS.slice(0, 2).flatMap((a) => TRUTHS.slice(0, 2).map((b) => [a, b] as const)),
      null,
    ])
      for (const own of [
        ...TRUTHS.slice(0, 2).flatMap((a) => TRUTHS.slice(0, 2).map((b) => [a, b] as const)),
        null,
      ])
        for (const enforced of TRUTHS)
          for (const granted of TRUTHS)
            for (const open of TRUTHS) {
              count += 1
              const found = worked({
                account: account === null ? null : block(...PARTS.filter((_, i) => account[i] === true)),
                bucket: {
                  ...(own === null
                    ? {}
                    : {
                        bucket_public_access_block_configuration: block(
                          ...PARTS.filter((_, i) => own[i] === true),
                        ),
                      }),
                  ...(enforced === null
                    ? {}
                    : { bucket_object_ownership: enforced ? ENFORCED : 'ObjectWriter' }),
                  ...(granted === null ? {} : granted ? acl([ALL_USERS, 'READ']) : acl()),
                  ...(open === null ? {} : open ? OPEN_POLICY : { bucket_policy_set: false }),
                },
                unread: [
                  ...(own === null ? ['bucket_public_access_block_configuration'] : []),
                  ...(enforced === null ? ['bucket_object_ownership'] : []),
                  ...(granted === null ? ['bucket_acl'] : []),
                  ...(open === null ? ['bucket_policy', 'bucket_policy_set'] : []),
                ],
              })
              const fitting = worlds([
                ...(account ?? [null, null]),
                ...(own ?? [null, null]),
                enforced,
                granted,
                open,
              ])
              const results = new Set(fitting.map(isPublic))
              const certain = ((found.reported['public_access'] ?? []) as readonly Json[]).length > 0
              const possible =
                certain ||
                (found.doubts ?? []).some(
                  (doubt) => ((doubt['public_access'] ?? []) as readonly Json[]).length > 0,
                )
              const told = { account, own, enforced, granted, open, certain, possible }
              expect(told).toEqual({
                ...told,
                certain: results.size === 1 && results.has(true),
                possible: results.has(true),
              })
            }
    expect(count).toBe(5 * 5 * 27)
  })
})
