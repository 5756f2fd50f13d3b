import { describe, expect, it } from '@jest/globals'
import { s3AccountState } from '../../../../../sandbox/aws/s3/account-state.ts'
import {
  addBucket,
  blockPublicAccess,
  denyPlainHttp,
  EVERYBODY,
  grantTo,
  s3State,
} from '../../../../../sandbox/aws/s3/state.ts'
import { AWS_KINDS } from '../../../../../src/clouds/aws/kinds.ts'
import { needOf } from '../../../../../src/model/kind.ts'
import { HOME, read, reported, sandbox, useSandboxes } from '../../read-sandbox.ts'

useSandboxes()

const BUCKET = 'aws_s3_bucket'
const { costly = {}, derived = {} } = AWS_KINDS.get(BUCKET) ?? {}
const ASPECTS = Object.keys(costly)
  .filter((name) => !Object.hasOwn(derived, name))
  .map((name) => needOf(BUCKET, name))
const OFF = {
  block_public_acls: false,
  ignore_public_acls: false,
  block_public_policy: false,
  restrict_public_buckets: false,
}

describe('a bucket', () => {
  it('with nothing set is known as such, without a gap', async () => {
    const { aws } = await sandbox()
    const buckets = aws.organisation.account(HOME).of(s3State)
    addBucket(buckets, {
      name: 'plain',
      region: 'eu-central-1',
      publicAccessBlock: null,
      encryption: null,
      ownership: null,
    })
    const all = await read(BUCKET, ...ASPECTS)
    expect(all.gaps).toEqual([])
    expect(all.complete.map(({ kind }) => kind).toSorted()).toEqual([BUCKET, ...ASPECTS].toSorted())
    expect(reported(all, 'plain')).toEqual({
      kind: BUCKET,
      id: 'plain',
      name: 'plain',
      arn: 'arn:aws:s3:::plain',
      ctime: '2024-03-01T09:00:00Z',
      tags: {},
      bucket_location: 'eu-central-1',
      bucket_ownership: [{ object_ownership: 'ObjectWriter' }],
      bucket_object_ownership: 'ObjectWriter',
      bucket_public_access_block_configuration: OFF,
      bucket_acl: {
        owner: { id: HOME.padStart(64, '0') },
        grants: [
          { grantee: { id: HOME.padStart(64, '0'), type: 'CanonicalUser' }, permission: 'FULL_CONTROL' },
        ],
      },
      bucket_policy_set: false,
      bucket_policy_status: { is_public: false },
      bucket_versioning: false,
      bucket_mfa_delete: false,
      encryption_enabled: false,
      bucket_encryption_rules: [],
      bucket_lifecycle_rules: [],
      bucket_object_lock_enabled: false,
      bucket_notifications: { topics: [], queues: [], functions: [], event_bridge: false },
      bucket_website: {},
    })
  })

  it('has everything that was set', async () => {
    const { aws } = await sandbox()
    addBucket(aws.organisation.account(HOME).of(s3State), {
      name: 'orders',
      region: 'eu-central-1',
      publicAccessBlock: { ...blockPublicAccess(false), BlockPublicPolicy: true },
      ownership: { Rules: [{ ObjectOwnership: 'BucketOwnerPreferred' }] },
      grants: [grantTo(EVERYBODY, 'READ')],
      policy: denyPlainHttp('orders'),
      versioning: 'Enabled',
      mfaDelete: true,
      logging: { TargetBucket: 'logs', TargetPrefix: 'orders/' },
      lifecycle: [
        {
          ID: 'old',
          Status: 'Enabled',
          Filter: { Prefix: 'tmp/' },
          Expiration: { Days: 30 },
          NoncurrentVersionExpiration: { NoncurrentDays: 90 },
          AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
          Transitions: [{ Days: 10, StorageClass: 'GLACIER_IR' }],
        },
        { ID: 'off', Status: 'Disabled', Filter: { Prefix: '' } },
      ],
      objectLock: {
        ObjectLockEnabled: 'Enabled',
        Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 7 } },
      },
      replication: {
        Role: `arn:aws:iam::${HOME}:role/replicate`,
        Rules: [
          { ID: 'all', Status: 'Enabled', Destination: { Bucket: 'arn:aws:s3:::copy', Account: HOME } },
        ],
      },
      notifications: {
        TopicConfigurations: [
          { TopicArn: 'arn:aws:sns:eu-central-1:111122223333:t', Events: ['s3:ObjectCreated:*'] },
        ],
        QueueConfigurations: [
          { QueueArn: 'arn:aws:sqs:eu-central-1:111122223333:q', Events: ['s3:ObjectRemoved:*'] },
        ],
        LambdaFunctionConfigurations: [
          {
            LambdaFunctionArn: 'arn:aws:lambda:eu-central-1:111122223333:function:f',
            Events: ['s3:ObjectCreated:Put'],
          },
        ],
        EventBridgeConfiguration: {},
      },
      website: { IndexDocument: { Suffix: 'index.html' }, ErrorDocument: { Key: 'error.html' } },
    })
    const all = await read(BUCKET, ...ASPECTS)
    expect(all.gaps).toEqual([])
    expect(reported(all, 'orders')).toMatchObject({
      bucket_object_ownership: 'BucketOwnerPreferred',
      bucket_public_access_block_configuration: { ...OFF, block_public_policy: true },
      bucket_acl: { grants: [{}, { grantee: { type: 'Group', uri: EVERYBODY }, permission: 'READ' }] },
      bucket_policy: denyPlainHttp('orders'),
      bucket_versioning: true,
      bucket_mfa_delete: true,
      bucket_logging: { target_bucket: 'logs', target_prefix: 'orders/' },
      bucket_encryption_rules: [{ sse_algorithm: 'AES256', blocked_encryption_types: ['SSE-C'] }],
      bucket_lifecycle_rules: [
        {
          id: 'old',
          status: 'Enabled',
          expiration_days: 30,
          noncurrent_days: 90,
          abort_incomplete_upload_days: 7,
          transitions: [{ days: 10, storage_class: 'GLACIER_IR' }],
        },
        { id: 'off', status: 'Disabled', transitions: [] },
      ],
      bucket_object_lock_enabled: true,
      bucket_object_lock: { mode: 'GOVERNANCE', days: 7 },
      bucket_replication: {
        role: `arn:aws:iam::${HOME}:role/replicate`,
        rules: [{ id: 'all', status: 'Enabled', bucket: 'arn:aws:s3:::copy', account: HOME }],
      },
      bucket_notifications: {
        topics: ['arn:aws:sns:eu-central-1:111122223333:t'],
        queues: ['arn:aws:sqs:eu-central-1:111122223333:q'],
        functions: ['arn:aws:lambda:eu-central-1:111122223333:function:f'],
        event_bridge: true,
      },
      bucket_website: { index_document: 'index.html', error_document: 'error.html' },
    })
  })

  it('is not asked for its ACL where S3 has switched ACLs off, which is no gap', async () => {
    const { aws } = await sandbox()
    const buckets = aws.organisation.account(HOME).of(s3State)
    addBucket(buckets, { name: 'enforced', region: 'eu-central-1' })
    addBucket(buckets, { name: 'older', region: 'eu-central-1', ownership: null })
    const all = await read(BUCKET, `${BUCKET}.bucket_object_ownership`, `${BUCKET}.bucket_acl`)
    expect(all.gaps).toEqual([])
    expect(aws.log.matching({ operation: 'GetBucketAcl' }).map(({ resource }) => resource)).toEqual(['older'])
    expect(reported(all, 'enforced')).not.toHaveProperty('bucket_acl')
  })

  it('that denies an aspect lacks this alone, and so do no others', async () => {
    const { aws } = await sandbox()
    const buckets = aws.organisation.account(HOME).of(s3State)
    for (const name of ['closed', 'open'])
      addBucket(buckets, { name, region: 'eu-central-1', ownership: null })
    aws.faults.deny({ operation: 'GetBucketAcl', resource: 'closed' })
    const all = await read(BUCKET, `${BUCKET}.bucket_object_ownership`, `${BUCKET}.bucket_acl`)
    expect(all.gaps).toMatchObject([
      {
        kind: BUCKET,
        reason: 'denied',
        action: 's3:GetBucketAcl',
        properties: ['bucket_acl'],
        partial: true,
      },
    ])
    expect(reported(all, 'open')).toHaveProperty('bucket_acl')
    expect(all.resources.find(({ id }) => id === 'closed')?.unread).toEqual(['bucket_acl'])
  })
})

describe('the block of the account', () => {
  const KIND = 'aws_s3_account_settings'
  const NEEDS = [KIND] as const

  it('is off in all four parts where nobody has set one', async () => {
    await sandbox()
    const all = await read(...NEEDS)
    expect(all.gaps).toEqual([])
    expect(reported(all, HOME)).toEqual({
      kind: KIND,
      id: HOME,
      name: HOME,
      tags: {},
      bucket_public_access_block_configuration: OFF,
    })
  })

  it('is one call, and a gap with its own action where that is denied', async () => {
    const { aws } = await sandbox()
    aws.organisation.account(HOME).of(s3AccountState).publicAccessBlock = blockPublicAccess(true)
    const all = await read(...NEEDS)
    expect(reported(all, HOME)?.['bucket_public_access_block_configuration']).toEqual({
      block_public_acls: true,
      ignore_public_acls: true,
      block_public_policy: true,
      restrict_public_buckets: true,
    })
    expect(aws.log.count({ service: 's3' })).toBe(1)
    aws.faults.deny({ operation: 'GetAccountPublicAccessBlock' })
    const denied = await read(...NEEDS)
    expect(denied.gaps).toMatchObject([
      { kind: KIND, reason: 'denied', action: 's3:GetAccountPublicAccessBlock' },
    ])
    expect(denied.resources).toEqual([])
  })
})
