import { NEXT_TOKEN } from '../../client/connection.ts'
import type { Service } from '../../service.ts'
import { regionInUse } from '../ec2/derived/region-in-use.ts'
import { CLOSED_SETS } from './closed-sets.ts'
import { ACCOUNT_STATUS } from './kinds/account-status.ts'

export const INSPECTOR: Service = {
  name: 'inspector2',
  label: 'Inspector',
  client: async () => (await import('./client.ts')).openInspector,
  level: 'region',
  paging: NEXT_TOKEN,
  errors: {},
  detailsAtATime: 2,
  kinds: [],
  settings: [ACCOUNT_STATUS],
  closedSets: CLOSED_SETS,
  derived: [regionInUse(ACCOUNT_STATUS.name)],
}
