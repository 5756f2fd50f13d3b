import type { Account } from '../aws/account.ts'
import { addTrail, cloudTrailState } from '../aws/cloudtrail/state.ts'
import { iamState } from '../aws/iam/state.ts'
import { addBucket, denyPlainHttp, s3State } from '../aws/s3/state.ts'

/** Passwords of eight characters, a bucket that anybody may make public, and one that is as it should be. */
export function breakProductionAccount(account: Account): void {
  const { passwordPolicy } = account.of(iamState)
  if (passwordPolicy !== null) passwordPolicy.MinimumPasswordLength = 8
  const buckets = account.of(s3State)
  addBucket(buckets, {
    name: 'acme-orders-archive',
    region: 'eu-west-1',
    versioning: 'Enabled',
    policy: denyPlainHttp('acme-orders-archive'),
    tags: [{ Key: 'Team', Value: 'data' }],
  })
  addBucket(buckets, {
    name: 'acme-press-kit',
    region: 'us-east-1',
    publicAccessBlock: null,
    policy: denyPlainHttp('acme-press-kit'),
    tags: [{ Key: 'Team', Value: 'web' }],
  })
}

/** Root has keys, the trail was stopped and a bucket answers without TLS. */
export function breakStagingAccount(account: Account): void {
  account.of(iamState).summary.AccountAccessKeysPresent = 1
  const trails = account.of(cloudTrailState)
  trails.length = 0
  addTrail(trails, account.id, {
    Name: 'staging-trail',
    HomeRegion: 'us-east-1',
    LogFileValidationEnabled: false,
    isLogging: false,
  })
  addBucket(account.of(s3State), { name: 'acme-load-test-results', region: 'us-west-2' })
}
