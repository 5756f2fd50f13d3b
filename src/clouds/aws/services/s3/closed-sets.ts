import type { ClosedSets } from '../../reading/closed-sets.ts'

/** Written by npm run docs, from AWS's model in the SDK. */
export const CLOSED_SETS: ClosedSets = {
  sets: {
    ObjectOwnership: 'BucketOwnerEnforced|BucketOwnerPreferred|ObjectWriter',
    ServerSideEncryption: 'AES256|aws:backup|aws:fsx|aws:kms|aws:kms:dsse',
  },
  kinds: {
    aws_s3_bucket: {
      'bucket_encryption_rules.sse_algorithm': 'ServerSideEncryption',
      'bucket_ownership.object_ownership': 'ObjectOwnership',
    },
  },
}
