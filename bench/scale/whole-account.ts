import { addBucket, denyPlainHttp, s3State } from '../../sandbox/aws/s3/state.ts'
import type { Account } from '../../sandbox/aws/account.ts'
import { addPlan, addVault, backupState } from '../../sandbox/aws/backup/state.ts'
import { addTrail, cloudTrailState } from '../../sandbox/aws/cloudtrail/state.ts'
import { addGroup, addPolicy, addRole, addUser, allow, ownPolicy } from '../../sandbox/aws/iam/principals.ts'
import { iamState } from '../../sandbox/aws/iam/state.ts'
import { addAwsKey, addKey, kmsState } from '../../sandbox/aws/kms/state.ts'
import { addSecret, secretsState } from '../../sandbox/aws/secretsmanager/state.ts'
import { addTopic, snsState } from '../../sandbox/aws/sns/state.ts'
import { addQueue, sqsState } from '../../sandbox/aws/sqs/state.ts'

/** An account of the size that the project measures itself by: regions that are used, and what there is in each. */
const USED = ['us-east-1', 'eu-central-1', 'eu-west-1'] as const
const BUCKETS = 200
const ROLES = 300
const USERS = 100
const POLICIES = 150
const PER_REGION = { ownKeys: 5, awsKeys: 15, topics: 20, queues: 20, secrets: 20, vaults: 2 }

/** Fills the account with what there is besides EC2. */
export function fillWholeAccount(account: Account): void {
  addPrincipals(account)
  const buckets = account.of(s3State)
  for (const [name, index] of named('bench-bucket', BUCKETS)) {
    addBucket(buckets, { name, region: USED[index % USED.length] ?? USED[0], policy: denyPlainHttp(name) })
  }
  for (const region of USED) {
    addTrail(account.of(cloudTrailState), account.id, {
      Name: `trail-${region}`,
      HomeRegion: region,
      IsMultiRegionTrail: region === USED[0],
    })
    addKeys(account, region)
    addMessages(account, region)
  }
}

function addPrincipals(account: Account): void {
  const iam = account.of(iamState)
  for (const [name] of named('policy', POLICIES)) addPolicy(iam, { name })
  addGroup(iam, { name: 'everybody', attached: [ownPolicy(account.id, 'policy-0')] })
  for (const [name] of named('user', USERS)) addUser(iam, { name, groups: ['everybody'] })
  for (const [name, index] of named('role', ROLES)) {
    const attached = [ownPolicy(account.id, `policy-${index % POLICIES}`)]
    addRole(iam, { name, attached, inline: { own: allow('sqs:SendMessage', `arn:aws:sqs:*:*:${name}`) } })
  }
}

function addKeys(account: Account, region: string): void {
  const keys = account.region(region).of(kmsState)
  const place = { account: account.id, region }
  for (const [alias] of named('key', PER_REGION.ownKeys)) addKey(keys, place, { alias, rotates: true })
  for (const [service] of named('service', PER_REGION.awsKeys)) addAwsKey(keys, place, service)
}

function addMessages(account: Account, code: string): void {
  const region = account.region(code)
  const place = { account: account.id, region: code }
  for (const [name] of named('topic', PER_REGION.topics)) addTopic(region.of(snsState), place, { name })
  for (const [name] of named('queue', PER_REGION.queues)) addQueue(region.of(sqsState), place, { name })
  for (const [Name] of named('secret', PER_REGION.secrets))
    addSecret(region.of(secretsState), place, { Name })
  for (const [name] of named('vault', PER_REGION.vaults)) addVault(region.of(backupState), place, { name })
  addPlan(region.of(backupState), place, 'daily')
}

function named(name: string, count: number): readonly (readonly [string, number])[] {
  return Array.from({ length: count }, (_, index) => [`${name}-${index}`, index] as const)
}
