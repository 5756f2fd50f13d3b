import type { Account } from '../aws/account.ts'
import { addTrail, cloudTrailState } from '../aws/cloudtrail/state.ts'
import { iamState } from '../aws/iam/state.ts'
import { breakProductionBuckets, breakStagingBuckets } from './buckets.ts'
import { addProductionIdentities, addStagingIdentities } from './identities.ts'

/** Passwords of eight characters, and buckets of all sorts. */
export function breakProductionAccount(account: Account): void {
  const { passwordPolicy } = account.of(iamState)
  if (passwordPolicy !== null) passwordPolicy.MinimumPasswordLength = 8
  breakProductionBuckets(account)
  addProductionIdentities(account)
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
  breakStagingBuckets(account)
  addStagingIdentities(account)
}
