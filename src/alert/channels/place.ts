import { createHash } from 'node:crypto'

/** Tells places apart without holding what they are reached by: 16 hexadecimal digits of a hash over address and key. */
export function placeOf(address: string, key: string): string {
  const origin = address.toLowerCase().replace(/\/+$/, '')
  return createHash('sha256').update(`cb1\n${origin}\n${key}`).digest('hex').slice(0, 16)
}
