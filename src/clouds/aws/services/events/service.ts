import { NEXT_TOKEN } from '../../client/connection.ts'
import type { Service } from '../../service.ts'
import { ACCESS } from './derived/access.ts'
import { EVENT_BUS } from './kinds/bus.ts'

export const EVENTS: Service = {
  name: 'events',
  label: 'EventBridge',
  client: async () => (await import('./client.ts')).openEventBridge,
  level: 'region',
  paging: NEXT_TOKEN,
  errors: { isGone: ({ code }) => code === 'ResourceNotFoundException' },
  detailsAtATime: 4,
  kinds: [EVENT_BUS],
  derived: ACCESS,
}
