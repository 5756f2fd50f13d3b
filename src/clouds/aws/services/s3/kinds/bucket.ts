import { changed, created } from '../../../reading/changing-call.ts'
import type { Detail } from '../../../reading/detail.ts'
import type { KindSource } from '../../../reading/kind-source.ts'
import {
  bool,
  datetime,
  document,
  isWord,
  list,
  object,
  present,
  region,
  string,
  tags,
} from '../../../reading/shape.ts'

/** A setting of a bucket, which may be denied by the bucket's own policy and is read where somebody needs it. */
function ofBucket(operation: string, action: string): Pick<Detail, OfBucket> {
  return { operation, action: `s3:${action}`, idParameter: 'Bucket', eachByItself: true, costly: true }
}

type OfBucket = 'operation' | 'action' | 'idParameter' | 'eachByItself' | 'costly'

const NOTHING_BLOCKED = {
  BlockPublicAcls: false,
  IgnorePublicAcls: false,
  BlockPublicPolicy: false,
  RestrictPublicBuckets: false,
}

const DETAILS: readonly Detail[] = [
  {
    ...ofBucket('GetPublicAccessBlock', 'GetBucketPublicAccessBlock'),
    answer: 'PublicAccessBlockConfiguration',
    notSet: {
      codes: ['NoSuchPublicAccessBlockConfiguration'],
      answer: { PublicAccessBlockConfiguration: NOTHING_BLOCKED },
    },
    changedBy: changed(['PutBucketPublicAccessBlock', 'DeleteBucketPublicAccessBlock']),
    properties: {
      bucket_public_access_block_configuration: object('PublicAccessBlockConfiguration', {
        block_public_acls: bool('BlockPublicAcls'),
        ignore_public_acls: bool('IgnorePublicAcls'),
        block_public_policy: bool('BlockPublicPolicy'),
        restrict_public_buckets: bool('RestrictPublicBuckets'),
      }),
    },
  },
  {
    ...ofBucket('GetBucketPolicy', 'GetBucketPolicy'),
    answer: 'Policy',
    notSet: { codes: ['NoSuchBucketPolicy'], answer: {} },
    changedBy: changed(['PutBucketPolicy', 'DeleteBucketPolicy']),
    properties: { bucket_policy: document('Policy'), bucket_policy_set: present('Policy') },
  },
  {
    ...ofBucket('GetBucketEncryption', 'GetEncryptionConfiguration'),
    answer: 'ServerSideEncryptionConfiguration',
    notSet: { codes: ['ServerSideEncryptionConfigurationNotFoundError'], answer: {} },
    changedBy: changed(['PutBucketEncryption', 'DeleteBucketEncryption']),
    properties: {
      encryption_enabled: present('ServerSideEncryptionConfiguration'),
      bucket_encryption_rules: list('ServerSideEncryptionConfiguration.Rules', {
        sse_algorithm: string('ApplyServerSideEncryptionByDefault.SSEAlgorithm'),
        kms_master_key_id: string('ApplyServerSideEncryptionByDefault.KMSMasterKeyID'),
        bucket_key_enabled: bool('BucketKeyEnabled'),
      }),
    },
  },
  {
    ...ofBucket('GetBucketVersioning', 'GetBucketVersioning'),
    answer: null,
    changedBy: changed(['PutBucketVersioning']),
    properties: {
      bucket_versioning: isWord('Status', 'Enabled'),
      bucket_mfa_delete: isWord('MFADelete', 'Enabled'),
    },
  },
  {
    ...ofBucket('GetBucketLogging', 'GetBucketLogging'),
    answer: null,
    changedBy: changed(['PutBucketLogging']),
    properties: {
      bucket_logging: object('LoggingEnabled', {
        target_bucket: string('TargetBucket'),
        target_prefix: string('TargetPrefix'),
      }),
    },
  },
  {
    ...ofBucket('GetBucketOwnershipControls', 'GetBucketOwnershipControls'),
    answer: 'OwnershipControls',
    // Of before there were any: whoever writes an object owns it, and ACLs count (S3 user guide, "Object Ownership").
    notSet: {
      codes: ['OwnershipControlsNotFoundError'],
      answer: { OwnershipControls: { Rules: [{ ObjectOwnership: 'ObjectWriter' }] } },
    },
    changedBy: changed(['PutBucketOwnershipControls', 'DeleteBucketOwnershipControls']),
    properties: {
      bucket_ownership: list('OwnershipControls.Rules', { object_ownership: string('ObjectOwnership') }),
    },
  },
  {
    ...ofBucket('GetBucketTagging', 'GetBucketTagging'),
    answer: 'TagSet',
    notSet: { codes: ['NoSuchTagSet'], answer: { TagSet: [] } },
    properties: { tags: tags('TagSet') },
  },
]

export const BUCKET: KindSource = {
  name: 'aws_s3_bucket',
  about: 'A bucket, with who may use it and how it is encrypted.',
  bases: ['bucket'],
  operation: 'ListBuckets',
  action: 's3:ListAllMyBuckets',
  list: 'Buckets',
  // With a size S3 tells the region of each bucket, too.
  pageSize: 1000,
  id: 'Name',
  nameFrom: 'Name',
  arn: { from: 'BucketArn', form: 'arn:{partition}:s3:::{id}' },
  console: 's3/buckets/{id}',
  tagsFrom: null,
  properties: {
    ctime: datetime('CreationDate'),
    bucket_location: region('BucketRegion'),
  },
  changedBy: created('CreateBucket'),
  compared: {
    keys: { 'bucket_policy.Statement': ['Sid'] },
    caseless: ['bucket_policy.Statement.Action', 'bucket_policy.Statement.NotAction'],
  },
  edges: [],
  regionIn: 'bucket_location',
  details: DETAILS,
}
