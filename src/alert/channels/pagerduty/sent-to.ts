import { createHash } from 'node:crypto'

/** Tells services apart without holding the key: 16 hexadecimal digits of a hash over endpoint and routing key. */
export function sentTo(endpoint: string, routingKey: string): string {
  const origin = endpoint.toLowerCase().replace(/\/+$/, '')
  return createHash('sha256').update(`cb1\n${origin}\n${routingKey}`).digest('hex').slice(0, 16)
}
