import type { Account } from '../aws/account.ts'
import { addAccessPoint, s3AccountState } from '../aws/s3/account-state.ts'
import {
  addBucket,
  blockPublicAccess,
  denyPlainHttp,
  EVERYBODY,
  grantTo,
  publicRead,
  s3State,
  together,
} from '../aws/s3/state.ts'

/**
 * Nobody blocks public access for the whole account: a press kit that everybody may read, an old bucket that everybody may list,
 * one that is shared with a partner, with access points, and one that is as it should be.
 */
export function breakProductionBuckets(account: Account): void {
  const buckets = account.of(s3State)
  const own = account.of(s3AccountState)
  own.publicAccessBlock = null
  addBucket(buckets, {
    name: 'acme-orders-archive',
    region: 'eu-west-1',
    versioning: 'Enabled',
    mfaDelete: true,
    logging: { TargetBucket: 'acme-logs', TargetPrefix: 'orders-archive/' },
    policy: denyPlainHttp('acme-orders-archive'),
    tags: [{ Key: 'Team', Value: 'data' }],
  })
  addBucket(buckets, {
    name: 'acme-press-kit',
    region: 'us-east-1',
    publicAccessBlock: null,
    policy: together(denyPlainHttp('acme-press-kit'), publicRead('acme-press-kit')),
    tags: [{ Key: 'Team', Value: 'web' }],
  })
  addBucket(buckets, {
    name: 'acme-downloads-2016',
    region: 'us-east-1',
    created: new Date('2016-05-04T08:00:00Z'),
    publicAccessBlock: null,
    ownership: null,
    grants: [grantTo(EVERYBODY, 'READ')],
    policy: denyPlainHttp('acme-downloads-2016'),
  })
  addBucket(buckets, {
    name: 'acme-partner-exchange',
    region: 'eu-west-1',
    policy: together(denyPlainHttp('acme-partner-exchange'), sharedWith('999988887777', account.id)),
  })
  addAccessPoint(own, account.id, {
    Name: 'partner-exchange',
    Bucket: 'acme-partner-exchange',
    region: 'eu-west-1',
    publicAccessBlock: { ...blockPublicAccess(true), RestrictPublicBuckets: false },
    policy: {
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'Partner',
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::999988887777:role/exchange' },
          Action: 's3:GetObject',
          Resource: `arn:aws:s3:eu-west-1:${account.id}:accesspoint/partner-exchange/object/*`,
        },
      ],
    },
  })
  own.multiRegionAccessPoints.push({
    Name: 'orders',
    Alias: 'mfzwi23gnjvgw.mrap',
    Status: 'READY',
    CreatedAt: new Date('2025-06-03T10:00:00Z'),
    PublicAccessBlock: { ...blockPublicAccess(true), BlockPublicPolicy: false },
    Regions: [{ Bucket: 'acme-orders-archive', Region: 'eu-west-1', BucketAccountId: account.id }],
    policy: null,
  })
}

/** A bucket answers without TLS, and would be public if the account did not block that. */
export function breakStagingBuckets(account: Account): void {
  addBucket(account.of(s3State), {
    name: 'acme-load-test-results',
    region: 'us-west-2',
    publicAccessBlock: null,
    policy: publicRead('acme-load-test-results'),
  })
}

/** Another company's account, which may also replace what the policy says. */
function sharedWith(partner: string, owner: string): object {
  const bucket = 'arn:aws:s3:::acme-partner-exchange'
  return {
    Statement: [
      {
        Sid: 'Partner',
        Effect: 'Allow',
        Principal: { AWS: `arn:aws:iam::${partner}:root` },
        Action: ['s3:GetObject', 's3:PutBucketPolicy'],
        Resource: [bucket, `${bucket}/*`],
      },
      {
        Sid: 'AccessPoints',
        Effect: 'Allow',
        Principal: '*',
        Action: '*',
        Resource: [bucket, `${bucket}/*`],
        Condition: { StringEquals: { 's3:DataAccessPointAccount': owner } },
      },
    ],
  }
}
