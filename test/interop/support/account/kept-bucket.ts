import {
  CreateBucketCommand,
  PutBucketEncryptionCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketNotificationConfigurationCommand,
  PutBucketReplicationCommand,
  PutBucketVersioningCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { BARE, type JudgedBucket, without } from './buckets.ts'
import type { Connection } from './connection.ts'

export const KEPT: JudgedBucket = {
  name: 'kept',
  violates: [...without(BARE, 'versioning-off'), 'customer-keys-allowed', 'mfa-delete-off'],
}

/** A bucket of which everything is set that rules ask about on request. */
export async function makeKeptBucket(place: Connection, account: string): Promise<void> {
  const Bucket = KEPT.name
  const s3 = new S3Client({ ...place, forcePathStyle: true })
  const LocationConstraint = 'eu-west-1' as const
  const CreateBucketConfiguration = { LocationConstraint }
  await s3.send(
    new CreateBucketCommand({ Bucket, CreateBucketConfiguration, ObjectLockEnabledForBucket: true }),
  )
  const VersioningConfiguration = { Status: 'Enabled' as const }
  await s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration }))
  const ApplyServerSideEncryptionByDefault = { SSEAlgorithm: 'aws:kms' as const }
  const ServerSideEncryptionConfiguration = { Rules: [{ ApplyServerSideEncryptionByDefault }] }
  await s3.send(new PutBucketEncryptionCommand({ Bucket, ServerSideEncryptionConfiguration }))
  const expiring = {
    ID: 'old',
    Status: 'Enabled' as const,
    Filter: { Prefix: '' },
    Expiration: { Days: 400 },
  }
  const LifecycleConfiguration = { Rules: [expiring] }
  await s3.send(new PutBucketLifecycleConfigurationCommand({ Bucket, LifecycleConfiguration }))
  // moto forgets that events go to EventBridge.
  const TopicArn = `arn:aws:sns:eu-west-1:${account}:own`
  const NotificationConfiguration = {
    TopicConfigurations: [{ TopicArn, Events: ['s3:ObjectCreated:*' as const] }],
  }
  await s3.send(new PutBucketNotificationConfigurationCommand({ Bucket, NotificationConfiguration }))
  const copied = {
    ID: 'all',
    Status: 'Enabled' as const,
    Priority: 1,
    Filter: { Prefix: '' },
    DeleteMarkerReplication: { Status: 'Disabled' as const },
    Destination: { Bucket: 'arn:aws:s3:::logs' },
  }
  const Role = `arn:aws:iam::${account}:role/copy`
  const ReplicationConfiguration = { Role, Rules: [copied] }
  await s3.send(new PutBucketReplicationCommand({ Bucket, ReplicationConfiguration }))
}
