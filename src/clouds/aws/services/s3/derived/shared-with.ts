import { sharedWith } from '../../../statements/of-resource-policy.ts'
import { needOf } from '../../../../../model/kind.ts'

export const SHARED_WITH = sharedWith({
  kind: 'aws_s3_bucket',
  level: 'account',
  type: 's3',
  policy: 'bucket_policy',
  isSet: 'bucket_policy_set',
  from: [needOf('aws_s3_bucket', 'bucket_policy_set')],
  called: 'the bucket policy',
})
