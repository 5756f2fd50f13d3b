import type { DerivedProperty } from '../../../../../model/derived-property.ts'
import { ofResourcePolicy } from '../../../statements/of-resource-policy.ts'

export const ACCESS: readonly DerivedProperty[] = ofResourcePolicy({
  kind: 'aws_backup_vault',
  type: 'backup',
  policy: 'vault_policy',
  isSet: 'vault_policy_set',
  called: 'the vault’s policy',
})
