import type {
  Grant,
  LifecycleRule,
  LoggingEnabled,
  NotificationConfiguration,
  ObjectLockConfiguration,
  OwnershipControls,
  PublicAccessBlockConfiguration,
  ReplicationConfiguration,
  ServerSideEncryptionConfiguration,
  Tag,
  WebsiteConfiguration,
} from '@aws-sdk/client-s3'

/** A bucket with what is set on it; null: nothing is. */
export interface Bucket {
  readonly name: string
  /** Where it lies and where alone its settings can be asked for. */
  readonly region: string
  readonly created: Date
  publicAccessBlock: PublicAccessBlockConfiguration | null
  encryption: ServerSideEncryptionConfiguration | null
  /** Null: never switched on. */
  versioning: 'Enabled' | 'Suspended' | null
  mfaDelete: boolean
  logging: LoggingEnabled | null
  /** The document. */
  policy: object | null
  ownership: OwnershipControls | null
  /** Besides the owner's, which has everything; S3 answers none that says something while it ignores public ones. */
  grants: Grant[]
  lifecycle: LifecycleRule[] | null
  objectLock: ObjectLockConfiguration | null
  replication: ReplicationConfiguration | null
  notifications: NotificationConfiguration
  website: WebsiteConfiguration | null
  tags: Tag[]
}

/** The buckets of an account, in the order in which S3 lists them: by name. */
type Buckets = Map<string, Bucket>

export function s3State(): Buckets {
  return new Map()
}

type BucketOptions = Pick<Bucket, 'name' | 'region'> & Partial<Bucket>

/** As S3 makes buckets since April 2023: public access is blocked, ACLs are off, objects are encrypted with its own key. */
export function addBucket(buckets: Buckets, options: BucketOptions): Bucket {
  const bucket: Bucket = {
    created: new Date('2024-03-01T09:00:00Z'),
    publicAccessBlock: blockPublicAccess(true),
    // Since April 2026 new buckets refuse keys that requests bring along.
    encryption: {
      Rules: [
        {
          ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' },
          BucketKeyEnabled: false,
          BlockedEncryptionTypes: { EncryptionType: ['SSE-C'] },
        },
      ],
    },
    versioning: null,
    mfaDelete: false,
    logging: null,
    policy: null,
    ownership: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    grants: [],
    lifecycle: null,
    objectLock: null,
    replication: null,
    notifications: {},
    website: null,
    tags: [],
    ...options,
  }
  buckets.set(bucket.name, bucket)
  return bucket
}

export function blockPublicAccess(all: boolean): PublicAccessBlockConfiguration {
  return { BlockPublicAcls: all, IgnorePublicAcls: all, BlockPublicPolicy: all, RestrictPublicBuckets: all }
}

/** Refuses whoever asks without TLS, as AWS's documentation writes it. */
export function denyPlainHttp(bucket: string): object {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'DenyPlainHttp',
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:*',
        Resource: [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`],
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      },
    ],
  }
}

export const EVERYBODY = 'http://acs.amazonaws.com/groups/global/AllUsers'
export const EVERY_ACCOUNT = 'http://acs.amazonaws.com/groups/global/AuthenticatedUsers'

export function grantTo(group: string, Permission: Grant['Permission']): Grant {
  return { Grantee: { Type: 'Group', URI: group }, Permission }
}

/** Lets everybody read all objects, as pages about websites on S3 advise. */
export function publicRead(bucket: string): object {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'PublicRead',
        Effect: 'Allow',
        Principal: '*',
        Action: 's3:GetObject',
        Resource: `arn:aws:s3:::${bucket}/*`,
      },
    ],
  }
}

/** The statements of several documents. */
export function together(...documents: readonly object[]): object {
  const Statement = documents.flatMap((document) => (document as { readonly Statement: object[] }).Statement)
  return { Version: '2012-10-17', Statement }
}
