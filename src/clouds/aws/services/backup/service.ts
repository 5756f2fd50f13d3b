import { NEXT_TOKEN } from '../../client/connection.ts'
import type { Service } from '../../service.ts'
import { CLOSED_SETS } from './closed-sets.ts'
import { ACCESS } from './derived/access.ts'
import { PLAN } from './kinds/plan.ts'
import { VAULT } from './kinds/vault.ts'

/** It says of a vault without a policy what it says of one that is gone: such a vault is read as one without a policy. */
export const BACKUP: Service = {
  name: 'backup',
  label: 'AWS Backup',
  client: async () => (await import('./client.ts')).openBackup,
  level: 'region',
  paging: NEXT_TOKEN,
  errors: {},
  detailsAtATime: 4,
  kinds: [VAULT, PLAN],
  closedSets: CLOSED_SETS,
  derived: ACCESS,
}
