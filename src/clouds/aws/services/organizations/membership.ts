import { changed } from '../../reading/changing-call.ts'
import type { Detail } from '../../reading/detail.ts'
import { present, string } from '../../reading/shape.ts'
import { organizations } from './operation.ts'

/** Each member may ask this. The address of the management account that AWS answers, too, is personal and not kept. */
export const MEMBERSHIP: Detail = {
  ...organizations('DescribeOrganization'),
  answer: 'Organization',
  notSet: { codes: ['AWSOrganizationsNotInUseException'], answer: {} },
  costly: true,
  changedBy: changed(['LeaveOrganization', 'AcceptHandshake', 'CreateOrganization', 'DeleteOrganization']),
  properties: {
    is_organization_member: present('Organization'),
    organization_id: string('Organization.Id'),
    organization_arn: string('Organization.Arn'),
    organization_feature_set: string('Organization.FeatureSet'),
    organization_management_account_id: string('Organization.MasterAccountId'),
  },
}
