import { secretUrl } from '../net/secret-address.ts'
import type { InputPlace } from './input.ts'

/** The address; null: none is called. */
export function parseHeartbeat(text: string, { name }: InputPlace): string | null {
  if (text === '') return null
  return secretUrl(text, name, 'expected an address such as https://hc-ping.com/<uuid>').href
}
