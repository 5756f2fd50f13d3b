import { NEXT_TOKEN } from '../../client/connection.ts'
import type { Service } from '../../service.ts'
import { ACCESS } from './derived/access.ts'
import { SECRET } from './kinds/secret.ts'

export const SECRETS_MANAGER: Service = {
  name: 'secretsmanager',
  label: 'Secrets Manager',
  client: async () => (await import('./client.ts')).openSecretsManager,
  level: 'region',
  paging: NEXT_TOKEN,
  errors: { isGone: ({ code }) => code === 'ResourceNotFoundException' },
  detailsAtATime: 4,
  kinds: [SECRET],
  derived: ACCESS,
}
