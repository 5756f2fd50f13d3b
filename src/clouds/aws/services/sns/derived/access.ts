import type { DerivedProperty } from '../../../../../model/derived-property.ts'
import { ofResourcePolicy } from '../../../statements/of-resource-policy.ts'

export const ACCESS: readonly DerivedProperty[] = ofResourcePolicy({
  kind: 'aws_sns_topic',
  type: 'sns',
  policy: 'topic_policy',
  isSet: 'topic_policy_set',
  called: 'the topic’s policy',
})
