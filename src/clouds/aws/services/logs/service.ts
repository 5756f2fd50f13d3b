import type { Service } from '../../service.ts'
import { CLOSED_SETS } from './closed-sets.ts'
import { MONITORED_CHANGES } from './derived/monitored-changes.ts'
import { OF_RESOURCE_POLICIES } from './derived/resource-policies.ts'
import { REPORTS_ON, REPORTS_PARTLY_ON } from './derived/reports-on.ts'
import { LOG_GROUP } from './kinds/log-group.ts'
import { METRIC_FILTER } from './kinds/metric-filter.ts'
import { LOG_RESOURCE_POLICY } from './kinds/resource-policy.ts'

export const LOGS: Service = {
  name: 'logs',
  label: 'CloudWatch Logs',
  client: async () => (await import('./client.ts')).openLogs,
  level: 'region',
  paging: { token: 'nextToken', next: 'nextToken', size: 'limit' },
  errors: { isGone: ({ code }) => code === 'ResourceNotFoundException' },
  detailsAtATime: 4,
  kinds: [LOG_GROUP, METRIC_FILTER, LOG_RESOURCE_POLICY],
  closedSets: CLOSED_SETS,
  derived: [REPORTS_ON, REPORTS_PARTLY_ON, MONITORED_CHANGES, ...OF_RESOURCE_POLICIES],
}
