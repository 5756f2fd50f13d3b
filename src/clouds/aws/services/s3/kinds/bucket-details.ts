import { changed } from '../../../reading/changing-call.ts'
import type { Detail } from '../../../reading/detail.ts'
import {
  bool,
  document,
  first,
  int,
  isWord,
  itself,
  list,
  object,
  present,
  string,
  strings,
  tags,
} from '../../../reading/shape.ts'
import { BLOCK_PARTS, NOTHING_BLOCKED } from '../public-access-block.ts'

/** A setting of a bucket, which may be denied by the bucket's own policy and is read where somebody needs it. */
function ofBucket(operation: string, action = operation): Pick<Detail, OfBucket> {
  return { operation, action: `s3:${action}`, idParameter: 'Bucket', eachByItself: true, costly: true }
}

type OfBucket = 'operation' | 'action' | 'idParameter' | 'eachByItself' | 'costly'

const GRANTEE = {
  display_name: string('DisplayName'),
  id: string('ID'),
  type: string('Type'),
  uri: string('URI'),
}

/** In the order in which they are asked for: what makes others needless comes first. */
export const BUCKET_DETAILS: readonly Detail[] = [
  {
    ...ofBucket('GetBucketOwnershipControls'),
    answer: 'OwnershipControls',
    // Of before there were any: whoever writes an object owns it, and ACLs count (S3 user guide, "Object Ownership").
    notSet: {
      codes: ['OwnershipControlsNotFoundError'],
      answer: { OwnershipControls: { Rules: [{ ObjectOwnership: 'ObjectWriter' }] } },
    },
    changedBy: changed(['PutBucketOwnershipControls', 'DeleteBucketOwnershipControls']),
    properties: {
      bucket_ownership: list('OwnershipControls.Rules', { object_ownership: string('ObjectOwnership') }),
      bucket_object_ownership: first('OwnershipControls.Rules[].ObjectOwnership'),
    },
  },
  {
    ...ofBucket('GetBucketPolicy'),
    answer: 'Policy',
    notSet: { codes: ['NoSuchBucketPolicy'], answer: {} },
    changedBy: changed(['PutBucketPolicy', 'DeleteBucketPolicy']),
    properties: { bucket_policy: document('Policy'), bucket_policy_set: present('Policy') },
  },
  {
    ...ofBucket('GetPublicAccessBlock', 'GetBucketPublicAccessBlock'),
    answer: 'PublicAccessBlockConfiguration',
    notSet: NOTHING_BLOCKED,
    changedBy: changed(['PutBucketPublicAccessBlock', 'DeleteBucketPublicAccessBlock']),
    properties: {
      bucket_public_access_block_configuration: object('PublicAccessBlockConfiguration', BLOCK_PARTS),
    },
  },
  {
    ...ofBucket('GetBucketAcl'),
    answer: 'Owner',
    // There an ACL says nothing: S3 has switched it off.
    except: ({ bucket_object_ownership: ownership }) => ownership === 'BucketOwnerEnforced',
    changedBy: changed(['PutBucketAcl']),
    properties: {
      bucket_acl: itself({
        owner: object('Owner', { display_name: string('DisplayName'), id: string('ID') }),
        grants: list('Grants', { grantee: object('Grantee', GRANTEE), permission: string('Permission') }),
      }),
    },
  },
  {
    ...ofBucket('GetBucketPolicyStatus'),
    answer: 'PolicyStatus',
    notSet: { codes: ['NoSuchBucketPolicy'], answer: { PolicyStatus: { IsPublic: false } } },
    properties: { bucket_policy_status: object('PolicyStatus', { is_public: bool('IsPublic') }) },
  },
  {
    ...ofBucket('GetBucketVersioning'),
    answer: null,
    changedBy: changed(['PutBucketVersioning']),
    properties: {
      bucket_versioning: isWord('Status', 'Enabled'),
      bucket_mfa_delete: isWord('MFADelete', 'Enabled'),
    },
  },
  {
    ...ofBucket('GetBucketLogging'),
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
        blocked_encryption_types: strings('BlockedEncryptionTypes.EncryptionType[]'),
      }),
    },
  },
  {
    ...ofBucket('GetBucketLifecycleConfiguration', 'GetLifecycleConfiguration'),
    answer: 'Rules',
    notSet: { codes: ['NoSuchLifecycleConfiguration'], answer: {} },
    changedBy: changed(['PutBucketLifecycle', 'DeleteBucketLifecycle']),
    properties: {
      bucket_lifecycle_rules: list('Rules', {
        id: string('ID'),
        status: string('Status'),
        expiration_days: int('Expiration.Days'),
        noncurrent_days: int('NoncurrentVersionExpiration.NoncurrentDays'),
        abort_incomplete_upload_days: int('AbortIncompleteMultipartUpload.DaysAfterInitiation'),
        transitions: list('Transitions', { days: int('Days'), storage_class: string('StorageClass') }),
      }),
    },
  },
  {
    ...ofBucket('GetObjectLockConfiguration', 'GetBucketObjectLockConfiguration'),
    answer: 'ObjectLockConfiguration',
    notSet: { codes: ['ObjectLockConfigurationNotFoundError'], answer: {} },
    changedBy: changed(['PutBucketObjectLockConfiguration']),
    properties: {
      bucket_object_lock_enabled: isWord('ObjectLockConfiguration.ObjectLockEnabled', 'Enabled'),
      bucket_object_lock: object('ObjectLockConfiguration.Rule.DefaultRetention', {
        mode: string('Mode'),
        days: int('Days'),
        years: int('Years'),
      }),
    },
  },
  {
    ...ofBucket('GetBucketReplication', 'GetReplicationConfiguration'),
    answer: 'ReplicationConfiguration',
    notSet: { codes: ['ReplicationConfigurationNotFoundError'], answer: {} },
    changedBy: changed(['PutBucketReplication', 'DeleteBucketReplication']),
    properties: {
      bucket_replication: object('ReplicationConfiguration', {
        role: string('Role'),
        rules: list('Rules', {
          id: string('ID'),
          status: string('Status'),
          bucket: string('Destination.Bucket'),
          account: string('Destination.Account'),
        }),
      }),
    },
  },
  {
    ...ofBucket('GetBucketNotificationConfiguration', 'GetBucketNotification'),
    answer: null,
    changedBy: changed(['PutBucketNotification']),
    properties: {
      bucket_notifications: itself({
        topics: strings('TopicConfigurations[].TopicArn'),
        queues: strings('QueueConfigurations[].QueueArn'),
        functions: strings('LambdaFunctionConfigurations[].LambdaFunctionArn'),
        event_bridge: present('EventBridgeConfiguration'),
      }),
    },
  },
  {
    ...ofBucket('GetBucketWebsite'),
    answer: null,
    notSet: { codes: ['NoSuchWebsiteConfiguration'], answer: {} },
    changedBy: changed(['PutBucketWebsite', 'DeleteBucketWebsite']),
    properties: {
      bucket_website: itself({
        index_document: string('IndexDocument.Suffix'),
        error_document: string('ErrorDocument.Key'),
        redirect_all_requests_to: string('RedirectAllRequestsTo.HostName'),
      }),
    },
  },
  {
    ...ofBucket('GetBucketTagging'),
    answer: 'TagSet',
    notSet: { codes: ['NoSuchTagSet'], answer: { TagSet: [] } },
    properties: { tags: tags('TagSet') },
  },
]
