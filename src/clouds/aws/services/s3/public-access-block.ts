import type { Properties } from '../../reading/property.ts'
import { bool } from '../../reading/shape.ts'

/** The four parts of a block, which accounts, buckets and access points have alike. */
export const BLOCK_PARTS: Properties = {
  block_public_acls: bool('BlockPublicAcls'),
  ignore_public_acls: bool('IgnorePublicAcls'),
  block_public_policy: bool('BlockPublicPolicy'),
  restrict_public_buckets: bool('RestrictPublicBuckets'),
}

/** What holds where nobody ever set a block, of which S3 says that there is no such thing. */
export const NOTHING_BLOCKED = {
  codes: ['NoSuchPublicAccessBlockConfiguration'],
  answer: {
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: false,
      IgnorePublicAcls: false,
      BlockPublicPolicy: false,
      RestrictPublicBuckets: false,
    },
  },
}
