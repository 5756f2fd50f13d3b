import {
  type BucketLocationConstraint,
  CreateBucketCommand,
  GetBucketAclCommand,
  type Permission,
  PutBucketAclCommand,
  PutBucketEncryptionCommand,
  PutBucketLoggingCommand,
  PutBucketOwnershipControlsCommand,
  PutBucketPolicyCommand,
  PutBucketVersioningCommand,
  PutPublicAccessBlockCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { ACCOUNT, KEYS } from './scan.ts'

/** What is wrong of a bucket (`aws-s3-bucket-…`), and what is not known of it. */
export interface JudgedBucket {
  readonly name: string
  readonly violates: readonly string[]
  readonly unknown?: string
}

/** What is set of a bucket, which makes it violate rules by AWS's documentation. */
interface BucketForm extends JudgedBucket {
  readonly region: 'eu-west-1' | 'us-east-1'
  readonly block?: boolean
  readonly ownership?: 'BucketOwnerEnforced' | 'ObjectWriter'
  /** What everybody may do by the bucket's ACL. */
  readonly everybody?: readonly Permission[]
  /** Whether the owner's own grant was taken out of the ACL. */
  readonly withoutOwner?: boolean
  readonly versioning?: boolean
  readonly logsTo?: string
  readonly encryption?: boolean
  readonly policy?: readonly object[]
}

/** A new bucket on moto: ACLs count, nothing is blocked and, other than at AWS, nothing is encrypted. */
export const BARE = [
  'access-logging-off',
  'acls-enabled',
  'plain-http-allowed',
  'public-access-not-blocked',
  'versioning-off',
]

export const BUCKETS: readonly BucketForm[] = [
  {
    name: 'orders',
    region: 'eu-west-1',
    block: true,
    ownership: 'BucketOwnerEnforced',
    versioning: true,
    logsTo: 'logs',
    policy: [denyPlain('orders')],
    // MFA delete is off, as everywhere.
    violates: ['mfa-delete-off'],
  },
  {
    name: 'logs',
    region: 'eu-west-1',
    block: true,
    ownership: 'BucketOwnerEnforced',
    // In the order that moto can read.
    policy: [deliverTo('logs'), denyPlain('logs')],
    violates: ['access-logging-off', 'versioning-off'],
  },
  { name: 'press-kit', region: 'us-east-1', violates: BARE },
  {
    name: 'encrypted',
    region: 'us-east-1',
    encryption: true,
    violates: [...BARE, 'customer-keys-allowed'],
  },
  {
    name: 'read-by-acl',
    region: 'us-east-1',
    everybody: ['READ'],
    // READ of a bucket's ACL is to list it.
    violates: [...BARE, 'acl-grants', 'public-list'],
  },
  {
    name: 'written-by-acl',
    region: 'us-east-1',
    everybody: ['READ', 'WRITE'],
    violates: [...BARE, 'acl-grants', 'public-list', 'public-write'],
  },
  {
    name: 'read-by-acl-alone',
    region: 'us-east-1',
    everybody: ['READ'],
    withoutOwner: true,
    violates: [...BARE, 'acl-grants', 'public-list'],
  },
  {
    name: 'blocked-acl',
    region: 'us-east-1',
    everybody: ['READ'],
    block: true,
    // The grant counts for nothing. S3 leaves it out of its answer then, moto does not.
    violates: [...without(BARE, 'public-access-not-blocked'), 'acl-grants'],
  },
  {
    name: 'read-by-policy',
    region: 'eu-west-1',
    policy: [allow('read-by-policy', '*', 's3:GetObject')],
    violates: [...BARE, 'public-read'],
  },
  {
    name: 'read-by-organization',
    region: 'eu-west-1',
    policy: [
      allow('read-by-organization', '*', 's3:GetObject', {
        StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' },
      }),
    ],
    // The run does not know which organisation is its own, so whether these are strangers is unknown.
    violates: BARE,
    unknown: 'shared-with-strangers',
  },
  {
    name: 'shared',
    region: 'eu-west-1',
    policy: [allow('shared', { AWS: 'arn:aws:iam::444455556666:root' }, 's3:GetObject')],
    violates: [...BARE, 'shared-with-strangers'],
  },
  {
    name: 'handed-over',
    region: 'eu-west-1',
    policy: [allow('handed-over', { AWS: 'arn:aws:iam::444455556666:root' }, 's3:PutBucketPolicy')],
    violates: [...BARE, 'shared-permissions', 'shared-with-strangers'],
  },
  {
    name: 'governed-by-acl',
    region: 'us-east-1',
    everybody: ['WRITE_ACP'],
    violates: [...BARE, 'acl-grants', 'public-permissions'],
  },
]

export function without(rules: readonly string[], rule: string): readonly string[] {
  return rules.filter((one) => one !== rule)
}

function denyPlain(bucket: string): object {
  return {
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`],
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  }
}

function deliverTo(bucket: string): object {
  return {
    Effect: 'Allow',
    Principal: { Service: 'logging.s3.amazonaws.com' },
    Action: 's3:PutObject',
    Resource: `arn:aws:s3:::${bucket}/*`,
    Condition: { StringEquals: { 'aws:SourceAccount': ACCOUNT } },
  }
}

function allow(bucket: string, principal: unknown, action: string, condition?: object): object {
  return {
    Effect: 'Allow',
    Principal: principal,
    Action: action,
    Resource: [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`],
    ...(condition === undefined ? {} : { Condition: condition }),
  }
}

export async function makeBuckets(url: string): Promise<void> {
  for (const form of BUCKETS) {
    const { name: Bucket, region } = form
    const s3 = new S3Client({ endpoint: url, region, credentials: KEYS, forcePathStyle: true })
    const LocationConstraint = region as BucketLocationConstraint
    const place = region === 'us-east-1' ? {} : { CreateBucketConfiguration: { LocationConstraint } }
    await s3.send(new CreateBucketCommand({ Bucket, ...place }))
    await set(s3, form)
  }
  // Last, since its target has to be there.
  for (const { name: Bucket, region, logsTo } of BUCKETS) {
    if (logsTo === undefined) continue
    const s3 = new S3Client({ endpoint: url, region, credentials: KEYS, forcePathStyle: true })
    const LoggingEnabled = { TargetBucket: logsTo, TargetPrefix: `${Bucket}/` }
    await s3.send(new PutBucketLoggingCommand({ Bucket, BucketLoggingStatus: { LoggingEnabled } }))
  }
}

/** Grant by grant, as S3 stores them: of a canned ACL with several moto tells the first alone. */
async function open(s3: S3Client, form: BucketForm, permissions: readonly Permission[]): Promise<void> {
  const { name: Bucket, withoutOwner = false } = form
  const { Owner, Grants = [] } = await s3.send(new GetBucketAclCommand({ Bucket }))
  const Grantee = { Type: 'Group' as const, URI: 'http://acs.amazonaws.com/groups/global/AllUsers' }
  const more = permissions.map((Permission) => ({ Grantee, Permission }))
  const AccessControlPolicy = { Owner, Grants: withoutOwner ? more : [...Grants, ...more] }
  await s3.send(new PutBucketAclCommand({ Bucket, AccessControlPolicy }))
}

async function set(s3: S3Client, form: BucketForm): Promise<void> {
  const Bucket = form.name
  if (form.everybody !== undefined) await open(s3, form, form.everybody)
  if (form.block === true) {
    const PublicAccessBlockConfiguration = {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    }
    await s3.send(new PutPublicAccessBlockCommand({ Bucket, PublicAccessBlockConfiguration }))
  }
  if (form.ownership !== undefined) {
    const OwnershipControls = { Rules: [{ ObjectOwnership: form.ownership }] }
    await s3.send(new PutBucketOwnershipControlsCommand({ Bucket, OwnershipControls }))
  }
  if (form.versioning === true) {
    const VersioningConfiguration = { Status: 'Enabled' as const }
    await s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration }))
  }
  if (form.encryption === true) {
    const standard = { ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' as const } }
    const ServerSideEncryptionConfiguration = { Rules: [standard] }
    await s3.send(new PutBucketEncryptionCommand({ Bucket, ServerSideEncryptionConfiguration }))
  }
  if (form.policy !== undefined) {
    const Policy = JSON.stringify({ Version: '2012-10-17', Statement: form.policy })
    await s3.send(new PutBucketPolicyCommand({ Bucket, Policy }))
  }
}
