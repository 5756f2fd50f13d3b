import { NEXT_TOKEN } from '../../client/connection.ts'
import type { Service } from '../../service.ts'
import { CLOSED_SETS } from './closed-sets.ts'
import { DOCUMENT_PUBLIC, DOCUMENT_SHARED } from './derived/document-sharing.ts'
import { HAS_DOCUMENTS } from './derived/has-documents.ts'
import { ACCOUNT_SETTINGS } from './kinds/account-settings.ts'
import { DOCUMENT } from './kinds/document.ts'
import { PARAMETER } from './kinds/parameter.ts'

export const SSM: Service = {
  name: 'ssm',
  label: 'Systems Manager',
  client: async () => (await import('./client.ts')).openSsm,
  level: 'region',
  paging: NEXT_TOKEN,
  errors: { isGone: ({ code }) => code === 'InvalidDocument' || code === 'ResourceNotFoundException' },
  detailsAtATime: 2,
  kinds: [PARAMETER, DOCUMENT],
  settings: [ACCOUNT_SETTINGS],
  closedSets: CLOSED_SETS,
  derived: [DOCUMENT_PUBLIC, DOCUMENT_SHARED, HAS_DOCUMENTS],
}
