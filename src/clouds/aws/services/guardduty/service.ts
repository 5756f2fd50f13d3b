import { NEXT_TOKEN } from '../../client/connection.ts'
import type { Service } from '../../service.ts'
import { regionInUse } from '../ec2/derived/region-in-use.ts'
import { CLOSED_SETS } from './closed-sets.ts'
import { DETECTOR } from './kinds/detector.ts'

export const GUARDDUTY: Service = {
  name: 'guardduty',
  label: 'GuardDuty',
  client: async () => (await import('./client.ts')).openGuardDuty,
  level: 'region',
  paging: NEXT_TOKEN,
  errors: {},
  detailsAtATime: 2,
  kinds: [DETECTOR],
  closedSets: CLOSED_SETS,
  derived: [regionInUse(DETECTOR.name)],
}
