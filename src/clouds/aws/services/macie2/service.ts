import type { Service } from '../../service.ts'
import { CLOSED_SETS } from './closed-sets.ts'
import { SESSION } from './kinds/session.ts'

export const MACIE: Service = {
  name: 'macie2',
  label: 'Macie',
  client: async () => (await import('./client.ts')).openMacie,
  level: 'region',
  paging: { token: 'nextToken', next: 'nextToken', size: 'maxResults' },
  errors: {},
  detailsAtATime: 2,
  kinds: [],
  settings: [SESSION],
  closedSets: CLOSED_SETS,
}
