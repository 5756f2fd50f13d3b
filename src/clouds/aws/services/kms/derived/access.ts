import type { DerivedProperty } from '../../../../../model/derived-property.ts'
import { ofResourcePolicy } from '../../../statements/of-resource-policy.ts'

/** Keys of AWS's own are taken for ones without a policy: these let in whoever its services act for in the account. */
export const ACCESS: readonly DerivedProperty[] = ofResourcePolicy({
  kind: 'aws_kms_key',
  type: 'kms',
  policy: 'kms_key_policy',
  isSet: 'kms_key_policy_set',
  called: 'the key’s policy',
})
