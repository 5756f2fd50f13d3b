import { NEXT_TOKEN } from '../../client/connection.ts'
import type { Service } from '../../service.ts'
import { CLOSED_SETS } from './closed-sets.ts'
import { DELIVERY_CHANNEL } from './kinds/delivery-channel.ts'
import { RECORDER } from './kinds/recorder.ts'

export const CONFIG: Service = {
  name: 'config',
  label: 'Config',
  client: async () => (await import('./client.ts')).openConfig,
  level: 'region',
  paging: NEXT_TOKEN,
  errors: {},
  detailsAtATime: 2,
  kinds: [RECORDER, DELIVERY_CHANNEL],
  closedSets: CLOSED_SETS,
}
