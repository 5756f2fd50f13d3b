import { NEXT_TOKEN } from '../../client/connection.ts'
import type { Service } from '../../service.ts'
import { CLOSED_SETS } from './closed-sets.ts'
import { HUB } from './kinds/hub.ts'

export const SECURITYHUB: Service = {
  name: 'securityhub',
  label: 'Security Hub',
  client: async () => (await import('./client.ts')).openSecurityHub,
  level: 'region',
  paging: NEXT_TOKEN,
  errors: {},
  detailsAtATime: 2,
  kinds: [],
  settings: [HUB],
  closedSets: CLOSED_SETS,
}
