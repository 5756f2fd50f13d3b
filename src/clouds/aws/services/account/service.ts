import { NEXT_TOKEN } from '../../client/connection.ts'
import type { Service } from '../../service.ts'
import { CONTACTS } from './contacts.ts'
import { SEEN_IN_ALL_REGIONS } from './derived/seen-in-all-regions.ts'

/** Account Management is one per partition: AWS General Reference, its endpoints. */
const REGIONS: Readonly<Record<string, string>> = { aws: 'us-east-1', 'aws-cn': 'cn-northwest-1' }

export const ACCOUNT: Service = {
  name: 'account',
  label: 'Account Management',
  client: async () => (await import('./client.ts')).openAccount,
  level: 'account',
  askedIn: (partition, homeRegion) => REGIONS[partition] ?? homeRegion,
  paging: NEXT_TOKEN,
  errors: {},
  detailsAtATime: 2,
  kinds: [],
  ofAccount: CONTACTS,
  derived: [SEEN_IN_ALL_REGIONS],
}
