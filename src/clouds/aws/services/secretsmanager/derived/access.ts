import type { DerivedProperty } from '../../../../../model/derived-property.ts'
import { ofResourcePolicy } from '../../../statements/of-resource-policy.ts'

export const ACCESS: readonly DerivedProperty[] = ofResourcePolicy({
  kind: 'aws_secretsmanager_secret',
  type: 'secretsmanager',
  policy: 'policy',
  isSet: 'policy_set',
  called: 'the secret’s policy',
})
