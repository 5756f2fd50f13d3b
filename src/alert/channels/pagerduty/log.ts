import type { Delivery } from '../../../model/alert.ts'
import { toJson } from '../../../text/json.ts'

export const REDACTED = '[redacted]'

/** One line of JSON per event: the request's body as it was sent, but for the routing key, and what became of it. */
export function renderPagerdutyLog(deliveries: readonly Delivery[]): string {
  return deliveries.map((delivery) => `${toJson(entryOf(delivery))}\n`).join('')
}

function entryOf({ event, outcome, attempts, status, error }: Delivery): object {
  const { routing_key: _, ...body } = event.body
  return { request: { routing_key: REDACTED, ...body }, outcome, attempts, status, error }
}
