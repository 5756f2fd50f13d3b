import { KMS } from '@aws-sdk/client-kms'
import { S3 } from '@aws-sdk/client-s3'
import { SecretsManager } from '@aws-sdk/client-secrets-manager'
import { SNS } from '@aws-sdk/client-sns'
import { SQS } from '@aws-sdk/client-sqs'
import type { Connection } from '../account/connection.ts'
import { ACCOUNT } from '../account/scan.ts'
import { allow, type Made, type MotoChange, STRANGER, told } from './moto-change.ts'

const OWN = { AWS: `arn:aws:iam::${ACCOUNT}:root` }
const OPENED: Readonly<Record<string, unknown>> = {
  public: '*',
  principal: { AWS: [OWN.AWS, STRANGER] },
}
const BLOCKED = {
  BlockPublicAcls: true,
  IgnorePublicAcls: true,
  BlockPublicPolicy: true,
  RestrictPublicBuckets: true,
}

/** Something that has a policy, and how the policy is set. */
interface WithPolicy {
  readonly id: string
  readonly arn: string
  readonly set: (policy: string) => Promise<unknown>
}

function opened(
  rules: string,
  action: string,
  make: (place: Connection, name: string) => Promise<WithPolicy>,
): readonly MotoChange[] {
  return Object.entries(OPENED).map(([how, principal]) => ({
    rule: `${rules}-${how}-changed`,
    make: async (place, name) => {
      const { id, arn, set } = await make(place, name)
      await set(allow(action, OWN, arn))
      return {
        id,
        change: () => set(allow(action, principal, arn)),
        undo: () => set(allow(action, OWN, arn)),
      }
    },
  }))
}

function bucket(
  rule: string,
  before: (s3: S3, Bucket: string) => Promise<unknown>,
  change: (s3: S3, Bucket: string) => Promise<unknown>,
): MotoChange {
  return {
    rule,
    global: true,
    make: async (place, Bucket) => {
      const s3 = new S3({ ...place, forcePathStyle: true })
      const LocationConstraint = place.region as 'eu-west-1'
      await s3.createBucket({ Bucket, CreateBucketConfiguration: { LocationConstraint } })
      await before(s3, Bucket)
      return { id: Bucket, change: () => change(s3, Bucket), undo: () => before(s3, Bucket) }
    },
  }
}

function block(values: Partial<typeof BLOCKED> = {}) {
  return (s3: S3, Bucket: string): Promise<unknown> =>
    s3.putPublicAccessBlock({ Bucket, PublicAccessBlockConfiguration: { ...BLOCKED, ...values } })
}

function encrypt(SSEAlgorithm: 'AES256' | 'aws:kms') {
  const Rules = [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm } }]
  return (s3: S3, Bucket: string): Promise<unknown> =>
    s3.putBucketEncryption({ Bucket, ServerSideEncryptionConfiguration: { Rules } })
}

function bucketPolicy(principal: unknown, effect = 'Allow') {
  return (s3: S3, Bucket: string): Promise<unknown> => {
    const Policy = allow('s3:GetObject', principal, `arn:aws:s3:::${Bucket}/*`)
    return s3.putBucketPolicy({ Bucket, Policy: Policy.replace('"Allow"', JSON.stringify(effect)) })
  }
}

function key(
  rule: string,
  change: (kms: KMS, KeyId: string) => Pick<Made, 'change' | 'undo'>,
  before: (kms: KMS, KeyId: string) => Promise<unknown> = () => Promise.resolve(),
): MotoChange {
  return {
    rule,
    make: async (place, Description) => {
      const kms = new KMS(place)
      const { KeyMetadata } = await kms.createKey({ Description })
      const KeyId = told(KeyMetadata?.KeyId, Description)
      await before(kms, KeyId)
      return { id: KeyId, ...change(kms, KeyId) }
    },
  }
}

function keyPolicy(principal: unknown) {
  return (kms: KMS, KeyId: string): Promise<unknown> =>
    kms.putKeyPolicy({ KeyId, PolicyName: 'default', Policy: allow('kms:Decrypt', principal) })
}

/** Buckets, keys, secrets, topics and queues. */
export const STORE_CHANGES: readonly MotoChange[] = [
  bucket('aws-s3-bucket-public-access-block-changed', block(), block({ BlockPublicAcls: false })),
  bucket('aws-s3-bucket-encryption-changed', encrypt('aws:kms'), encrypt('AES256')),
  bucket('aws-s3-bucket-policy-principal-changed', bucketPolicy(OWN), bucketPolicy({ AWS: STRANGER })),
  bucket('aws-s3-bucket-public-changed', bucketPolicy(OWN), bucketPolicy('*')),
  bucket('aws-s3-bucket-policy-denial-changed', bucketPolicy('*', 'Deny'), (s3, Bucket) =>
    s3.deleteBucketPolicy({ Bucket }),
  ),
  key('aws-kms-key-disabled-changed', (kms, KeyId) => ({
    change: () => kms.disableKey({ KeyId }),
    undo: () => kms.enableKey({ KeyId }),
  })),
  key(
    'aws-kms-key-rotation-changed',
    (kms, KeyId) => ({
      change: () => kms.disableKeyRotation({ KeyId }),
      undo: () => kms.enableKeyRotation({ KeyId }),
    }),
    (kms, KeyId) => kms.enableKeyRotation({ KeyId }),
  ),
  key('aws-kms-key-deletion-changed', (kms, KeyId) => ({
    change: () => kms.scheduleKeyDeletion({ KeyId, PendingWindowInDays: 30 }),
    undo: () => kms.cancelKeyDeletion({ KeyId }).then(() => kms.enableKey({ KeyId })),
  })),
  key(
    'aws-kms-key-policy-changed',
    (kms, KeyId) => ({
      change: () => keyPolicy({ AWS: STRANGER })(kms, KeyId),
      undo: () => keyPolicy(OWN)(kms, KeyId),
    }),
    keyPolicy(OWN),
  ),
  ...opened('aws-secretsmanager-secret', 'secretsmanager:GetSecretValue', async (place, Name) => {
    const secrets = new SecretsManager(place)
    const { ARN } = await secrets.createSecret({ Name, SecretString: 'none' })
    const set = (ResourcePolicy: string) => secrets.putResourcePolicy({ SecretId: ARN, ResourcePolicy })
    return { id: Name, arn: told(ARN, Name), set }
  }),
  ...opened('aws-sns-topic', 'sns:Publish', async (place, Name) => {
    const sns = new SNS(place)
    const { TopicArn } = await sns.createTopic({ Name })
    const arn = told(TopicArn, Name)
    const AttributeName = 'Policy'
    const set = (AttributeValue: string) =>
      sns.setTopicAttributes({ TopicArn, AttributeName, AttributeValue })
    return { id: arn, arn, set }
  }),
  ...opened('aws-sqs-queue', 'sqs:SendMessage', async (place, QueueName) => {
    const sqs = new SQS(place)
    const { QueueUrl } = await sqs.createQueue({ QueueName })
    const arn = `arn:aws:sqs:${place.region}:${ACCOUNT}:${QueueName}`
    return {
      id: QueueName,
      arn,
      set: (Policy) => sqs.setQueueAttributes({ QueueUrl, Attributes: { Policy } }),
    }
  }),
]
