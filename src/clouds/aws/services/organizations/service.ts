import { NEXT_TOKEN } from '../../client/connection.ts'
import type { Service } from '../../service.ts'
import { CLOSED_SETS } from './closed-sets.ts'
import { IS_ORGANIZATION_MASTER } from './derived/is-organization-master.ts'
import { MEMBERSHIP } from './membership.ts'

/** Organizations is one per partition: AWS General Reference, its endpoints. */
const REGIONS: Readonly<Record<string, string>> = {
  aws: 'us-east-1',
  'aws-cn': 'cn-northwest-1',
  'aws-us-gov': 'us-gov-west-1',
}

/** What a member may ask of its organisation: all the rest is for the management account, and denied elsewhere. */
export const ORGANIZATIONS: Service = {
  name: 'organizations',
  label: 'Organizations',
  client: async () => (await import('./client.ts')).openOrganizations,
  level: 'account',
  askedIn: (partition, homeRegion) => REGIONS[partition] ?? homeRegion,
  paging: NEXT_TOKEN,
  errors: {},
  detailsAtATime: 2,
  kinds: [],
  ofAccount: [MEMBERSHIP],
  closedSets: CLOSED_SETS,
  derived: [IS_ORGANIZATION_MASTER],
}
