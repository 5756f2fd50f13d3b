import type { Service } from '../../service.ts'
import { CLOSED_SETS } from './closed-sets.ts'
import { CERTIFICATE } from './kinds/certificate.ts'

export const ACM: Service = {
  name: 'acm',
  label: 'Certificate Manager (ACM)',
  client: async () => (await import('./client.ts')).openAcm,
  level: 'region',
  paging: { token: 'NextToken', next: 'NextToken', size: 'MaxItems' },
  errors: { isGone: ({ code }) => code === 'ResourceNotFoundException' },
  detailsAtATime: 2,
  kinds: [CERTIFICATE],
  closedSets: CLOSED_SETS,
}
