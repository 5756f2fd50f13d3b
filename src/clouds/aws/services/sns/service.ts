import { NEXT_TOKEN } from '../../client/connection.ts'
import type { Service } from '../../service.ts'
import { ACCESS } from './derived/access.ts'
import { SUBSCRIPTION } from './kinds/subscription.ts'
import { TOPIC } from './kinds/topic.ts'

export const SNS: Service = {
  name: 'sns',
  label: 'SNS',
  client: async () => (await import('./client.ts')).openSns,
  level: 'region',
  paging: NEXT_TOKEN,
  errors: { isGone: ({ code }) => code === 'NotFound' || code === 'ResourceNotFound' },
  // It answers 30 of these a second, and publishes no more ("Quotas" of its reference).
  detailsAtATime: 4,
  kinds: [TOPIC, SUBSCRIPTION],
  derived: ACCESS,
}
