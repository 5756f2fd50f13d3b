import { NEXT_TOKEN } from '../../client/connection.ts'
import type { Service } from '../../service.ts'
import { CLOSED_SETS } from './closed-sets.ts'
import { TRAIL_LOGS_ELSEWHERE } from './derived/trail-logs-elsewhere.ts'
import { TRAIL_RECORDS } from './derived/trail-records.ts'
import { TRAIL } from './kinds/trail.ts'

/** Any region lists the trails of all. One that was listed and is not found is nothing that may be passed over in silence. */
export const CLOUDTRAIL: Service = {
  name: 'cloudtrail',
  label: 'CloudTrail',
  client: async () => (await import('./client.ts')).openCloudTrail,
  level: 'account',
  paging: NEXT_TOKEN,
  errors: {},
  detailsAtATime: 2,
  kinds: [TRAIL],
  closedSets: CLOSED_SETS,
  derived: [TRAIL_RECORDS, TRAIL_LOGS_ELSEWHERE],
}
