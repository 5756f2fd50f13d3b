import { UserError } from '../model/errors.ts'
import type { InputPlace } from './input.ts'

/** Shorter keys can be tried. */
const SHORTEST = 16

/** Null where there is none. The sentence does not show it. */
export function parsePrivacyKey(text: string, { name }: InputPlace): string | null {
  if (text === '') return null
  if (text.length >= SHORTEST) return text
  throw new UserError(
    `${name}: received ${text.length} characters, expected at least ${SHORTEST}: a long random text, such as openssl rand -base64 24 prints.`,
  )
}
