import type { DerivedProperty } from '../../../../../model/derived-property.ts'
import { ofResourcePolicy } from '../../../statements/of-resource-policy.ts'

export const ACCESS: readonly DerivedProperty[] = ofResourcePolicy({
  kind: 'aws_event_bus',
  type: 'events',
  policy: 'policy',
  isSet: 'policy_set',
  called: 'the bus’s policy',
  from: ['aws_event_bus'],
})
