import type { Service } from '../../service.ts'
import { CLOSED_SETS } from './closed-sets.ts'
import { ANALYZER } from './kinds/analyzer.ts'

export const ACCESS_ANALYZER: Service = {
  name: 'access-analyzer',
  label: 'IAM Access Analyzer',
  client: async () => (await import('./client.ts')).openAccessAnalyzer,
  level: 'region',
  paging: { token: 'nextToken', next: 'nextToken', size: 'maxResults' },
  errors: {},
  detailsAtATime: 2,
  kinds: [ANALYZER],
  closedSets: CLOSED_SETS,
}
