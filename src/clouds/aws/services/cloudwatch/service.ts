import { NEXT_TOKEN } from '../../client/connection.ts'
import type { Service } from '../../service.ts'
import { CLOSED_SETS } from './closed-sets.ts'
import { IN_COMPOSITE_ALARM } from './derived/in-composite-alarm.ts'
import { ALARM } from './kinds/alarm.ts'
import { COMPOSITE_ALARM } from './kinds/composite-alarm.ts'

export const CLOUDWATCH: Service = {
  name: 'cloudwatch',
  label: 'CloudWatch',
  client: async () => (await import('./client.ts')).openCloudWatch,
  level: 'region',
  paging: { ...NEXT_TOKEN, size: 'MaxRecords' },
  errors: { isGone: ({ code }) => code === 'ResourceNotFound' || code === 'ResourceNotFoundException' },
  detailsAtATime: 4,
  kinds: [ALARM, COMPOSITE_ALARM],
  closedSets: CLOSED_SETS,
  derived: [IN_COMPOSITE_ALARM],
}
