import type { Service } from '../../service.ts'
import { CLOSED_SETS } from './closed-sets.ts'
import { ACCESS } from './derived/access.ts'
import { KEY } from './kinds/key.ts'

export const KMS: Service = {
  name: 'kms',
  label: 'KMS',
  client: async () => (await import('./client.ts')).openKms,
  level: 'region',
  paging: { token: 'Marker', next: 'NextMarker', size: 'Limit', more: 'Truncated' },
  errors: { isGone: ({ code }) => code === 'NotFoundException' },
  // Its quotas are hundreds a second ("Request quotas" in its developer guide), and shared with whoever decrypts.
  detailsAtATime: 8,
  kinds: [KEY],
  closedSets: CLOSED_SETS,
  derived: ACCESS,
}
