import type { DerivedProperty } from '../../../../../model/derived-property.ts'
import { ofResourcePolicy } from '../../../statements/of-resource-policy.ts'

export const ACCESS: readonly DerivedProperty[] = ofResourcePolicy({
  kind: 'aws_sqs_queue',
  type: 'sqs',
  policy: 'sqs_policy',
  isSet: 'sqs_policy_set',
  called: 'the queue’s policy',
})
