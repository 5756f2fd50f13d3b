import { between } from '../../../../../derive/between.ts'
import type { DerivedProperty } from '../../../../../model/derived-property.ts'
import { needOf } from '../../../../../model/kind.ts'
import { ACCOUNT_KIND } from '../../../access/account-kind.ts'

const MANAGEMENT = needOf(ACCOUNT_KIND, 'organization_management_account_id')

export const IS_ORGANIZATION_MASTER: DerivedProperty = {
  kind: ACCOUNT_KIND,
  name: 'is_organization_master',
  level: 'account',
  type: { type: 'boolean' },
  description:
    'Whether the account is the management account of its organisation; false of an account that is in none.',
  from: [MANAGEMENT],
  ofItself: ['organization_management_account_id', 'is_organization_member'],
  prepare: () => (account) => {
    const { organization_management_account_id: management, is_organization_member: isMember } =
      account.reported
    if (isMember === undefined) return between(false, true, [MANAGEMENT])
    return { value: management === account.id }
  },
}
