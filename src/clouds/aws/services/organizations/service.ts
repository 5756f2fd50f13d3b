import { NEXT_TOKEN } from '../../client/connection.ts'
import type { Service } from '../../service.ts'
import { CLOSED_SETS } from './closed-sets.ts'
import { AI_SERVICES_OPTED_OUT } from './derived/ai-services-opted-out.ts'
import { ALLOWED_REGIONS } from './derived/allowed-regions.ts'
import { ATTACHED_POLICY_TYPES } from './derived/attached-policy-types.ts'
import { IS_MANAGEMENT_ACCOUNT } from './derived/is-management-account.ts'
import { IS_ORGANIZATION_MASTER } from './derived/is-organization-master.ts'
import { LIMITED_BY_POLICIES } from './derived/limited-by-policies.ts'
import { MEMBER } from './kinds/account.ts'
import { DELEGATED_ADMINISTRATOR } from './kinds/delegated-administrator.ts'
import { POLICY } from './kinds/policy.ts'
import { ROOT } from './kinds/root.ts'
import { MEMBERSHIP } from './membership.ts'

/** Organizations is one per partition: AWS General Reference, its endpoints. */
const REGIONS: Readonly<Record<string, string>> = {
  aws: 'us-east-1',
  'aws-cn': 'cn-northwest-1',
  'aws-us-gov': 'us-gov-west-1',
}

/** A member may ask which organisation it is in: all the rest is for the management account, and denied elsewhere. */
export const ORGANIZATIONS: Service = {
  name: 'organizations',
  label: 'Organizations',
  client: async () => (await import('./client.ts')).openOrganizations,
  level: 'account',
  askedIn: (partition, homeRegion) => REGIONS[partition] ?? homeRegion,
  paging: NEXT_TOKEN,
  errors: {},
  detailsAtATime: 2,
  kinds: [ROOT, MEMBER, DELEGATED_ADMINISTRATOR, POLICY],
  ofAccount: [MEMBERSHIP],
  closedSets: CLOSED_SETS,
  derived: [
    IS_ORGANIZATION_MASTER,
    ATTACHED_POLICY_TYPES,
    AI_SERVICES_OPTED_OUT,
    IS_MANAGEMENT_ACCOUNT,
    LIMITED_BY_POLICIES,
    ALLOWED_REGIONS,
  ],
}
