import { NEXT_TOKEN } from '../../client/connection.ts'
import type { Service } from '../../service.ts'
import { ACCESS } from './derived/access.ts'
import { QUEUE } from './kinds/queue.ts'

/** The same in the words of the query protocol and of JSON: SQS sends either. */
const GONE = new Set(['AWS.SimpleQueueService.NonExistentQueue', 'QueueDoesNotExist'])

export const SQS: Service = {
  name: 'sqs',
  label: 'SQS',
  client: async () => (await import('./client.ts')).openSqs,
  level: 'region',
  paging: NEXT_TOKEN,
  errors: { isGone: ({ code }) => GONE.has(code) },
  detailsAtATime: 8,
  kinds: [QUEUE],
  derived: ACCESS,
}
