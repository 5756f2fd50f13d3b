import type { ClosedSets } from '../../reading/closed-sets.ts'

/** Written by npm run docs, from AWS's model in the SDK. */
export const CLOSED_SETS: ClosedSets = {
  sets: {
    EncryptionType: 'NONE|SSE-C',
    ExpirationStatus: 'Disabled|Enabled',
    MultiRegionAccessPointStatus:
      'CREATING|DELETING|INCONSISTENT_ACROSS_REGIONS|PARTIALLY_CREATED|PARTIALLY_DELETED|READY',
    NetworkOrigin: 'Internet|VPC',
    ObjectLockRetentionMode: 'COMPLIANCE|GOVERNANCE',
    ObjectOwnership: 'BucketOwnerEnforced|BucketOwnerPreferred|ObjectWriter',
    Permission: 'FULL_CONTROL|READ|READ_ACP|WRITE|WRITE_ACP',
    ReplicationRuleStatus: 'Disabled|Enabled',
    ServerSideEncryption: 'AES256|aws:backup|aws:fsx|aws:kms|aws:kms:dsse',
    TransitionStorageClass: 'DEEP_ARCHIVE|GLACIER|GLACIER_IR|INTELLIGENT_TIERING|ONEZONE_IA|STANDARD_IA',
    Type: 'AmazonCustomerByEmail|CanonicalUser|Group',
  },
  kinds: {
    aws_s3_bucket: {
      'bucket_ownership.object_ownership': 'ObjectOwnership',
      bucket_object_ownership: 'ObjectOwnership',
      'bucket_acl.grants.grantee.type': 'Type',
      'bucket_acl.grants.permission': 'Permission',
      'bucket_encryption_rules.sse_algorithm': 'ServerSideEncryption',
      'bucket_encryption_rules.blocked_encryption_types': 'EncryptionType',
      'bucket_lifecycle_rules.status': 'ExpirationStatus',
      'bucket_lifecycle_rules.transitions.storage_class': 'TransitionStorageClass',
      'bucket_object_lock.mode': 'ObjectLockRetentionMode',
      'bucket_replication.rules.status': 'ReplicationRuleStatus',
    },
    aws_s3_access_point: { network_origin: 'NetworkOrigin' },
    aws_s3_multi_region_access_point: { access_point_status: 'MultiRegionAccessPointStatus' },
  },
}
