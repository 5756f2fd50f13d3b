import type { DerivedProperty } from '../../../../../model/derived-property.ts'
import { MEMBER } from '../kinds/account.ts'

export const IS_MANAGEMENT_ACCOUNT: DerivedProperty = {
  kind: MEMBER.name,
  name: 'is_management_account',
  level: 'account',
  type: { type: 'boolean' },
  description: 'Whether the account manages the organisation. No policy of the organisation limits it.',
  from: [],
  ofItself: [],
  // Nobody else is asked for the list.
  prepare: (scope) => (account) => ({ value: account.id === scope.account }),
}
