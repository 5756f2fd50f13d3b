import {
  GetBucketEncryptionCommand,
  GetBucketLifecycleConfigurationCommand,
  GetBucketNotificationConfigurationCommand,
  GetBucketReplicationCommand,
  GetObjectLockConfigurationCommand,
  ListBucketsCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import {
  GetAccessPointCommand,
  ListAccessPointsCommand,
  ListMultiRegionAccessPointsCommand,
  type PublicAccessBlockConfiguration,
} from '@aws-sdk/client-s3-control'
import { BLOCK, openS3Control } from '../access-points.ts'
import { BUCKETS, type JudgedBucket } from '../buckets.ts'
import { TRAILS } from '../careful.ts'
import { KEPT } from '../kept-bucket.ts'
import {
  about,
  type Asked,
  GLOBAL,
  type Judgement,
  type Oracle,
  unlessNotSet,
  type Verdicts,
} from './judgement.ts'

const FORMS: readonly JudgedBucket[] = [...BUCKETS, KEPT, TRAILS]
const RULES = [...new Set(FORMS.flatMap(({ violates }) => violates))]

export const judgeBuckets: Oracle = async (asked) => {
  const s3 = new S3Client({ ...asked.home, forcePathStyle: true })
  const { Buckets = [] } = await s3.send(new ListBucketsCommand({}))
  const found: Judgement[] = []
  for (const { Name: name = '' } of Buckets) {
    found.push(...about(GLOBAL, name, { ...byForm(name), ...(await onRequest(s3, name)) }))
  }
  return [...found, ...(await accessPoints(asked))]
}

/** What AWS's documentation says of what was set of the bucket. */
function byForm(name: string): Verdicts {
  const form = FORMS.find((one) => one.name === name)
  if (form === undefined) throw new Error(`No form is called ${name}`)
  return Object.fromEntries(
    RULES.map((rule) => [`s3-bucket-${rule}`, form.unknown === rule ? null : form.violates.includes(rule)]),
  )
}

function isEnabled({ Status }: { readonly Status?: string | undefined }): boolean {
  return Status === 'Enabled'
}

async function onRequest(s3: S3Client, Bucket: string): Promise<Verdicts> {
  const encryption = await unlessNotSet(s3.send(new GetBucketEncryptionCommand({ Bucket })), [
    'ServerSideEncryptionConfigurationNotFoundError',
  ])
  const rules = encryption?.ServerSideEncryptionConfiguration?.Rules ?? []
  const algorithms = rules.map((one) => one.ApplyServerSideEncryptionByDefault?.SSEAlgorithm)
  const lifecycle = await unlessNotSet(s3.send(new GetBucketLifecycleConfigurationCommand({ Bucket })), [
    'NoSuchLifecycleConfiguration',
  ])
  const notified = await s3.send(new GetBucketNotificationConfigurationCommand({ Bucket }))
  const lock = await unlessNotSet(s3.send(new GetObjectLockConfigurationCommand({ Bucket })), [
    'ObjectLockConfigurationNotFoundError',
  ])
  const copied = await unlessNotSet(s3.send(new GetBucketReplicationCommand({ Bucket })), [
    'ReplicationConfigurationNotFoundError',
  ])
  return {
    's3-bucket-kms-encryption-off': !algorithms.some((one) => one === 'aws:kms' || one === 'aws:kms:dsse'),
    's3-bucket-lifecycle-off': !(lifecycle?.Rules ?? []).some(isEnabled),
    's3-bucket-notifications-off':
      (notified.TopicConfigurations ?? []).length === 0 &&
      (notified.QueueConfigurations ?? []).length === 0 &&
      (notified.LambdaFunctionConfigurations ?? []).length === 0 &&
      notified.EventBridgeConfiguration === undefined,
    's3-bucket-object-lock-off': lock?.ObjectLockConfiguration?.ObjectLockEnabled !== 'Enabled',
    's3-bucket-replication-off': !(copied?.ReplicationConfiguration?.Rules ?? []).some(isEnabled),
  }
}

/** moto keeps those of all regions in one place. */
async function accessPoints({ account, home }: Asked): Promise<readonly Judgement[]> {
  const found: Judgement[] = []
  const AccountId = account
  const control = openS3Control(home)
  const { AccessPointList = [] } = await control.send(new ListAccessPointsCommand({ AccountId }))
  for (const { Name, AccessPointArn } of AccessPointList) {
    const one = await control.send(new GetAccessPointCommand({ AccountId, Name }))
    const isOpen = !isWhole(one.PublicAccessBlockConfiguration)
    found.push(...about(GLOBAL, AccessPointArn, { 's3-access-point-public-access-not-blocked': isOpen }))
  }
  const listed = await control.send(new ListMultiRegionAccessPointsCommand({ AccountId }))
  for (const { Name, PublicAccessBlock } of listed.AccessPoints ?? []) {
    const isOpen = !isWhole(PublicAccessBlock)
    found.push(...about(GLOBAL, Name, { 's3-multi-region-access-point-public-access-not-blocked': isOpen }))
  }
  return found
}

function isWhole(block: PublicAccessBlockConfiguration = {}): boolean {
  return Object.keys(BLOCK).every((name) => block[name as keyof typeof BLOCK] === true)
}
