import { createHmac, randomBytes } from 'node:crypto'
import type { Fingerprints, Hidden } from '../model/sensitive.ts'

/** For who has no key, or does not know it yet. */
export const NO_FINGERPRINTS: Fingerprints = { of: () => '' }

/** RFC 4648's Base32 in small letters: it holds no 0 and 1, and so no long number. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567'
const OF_KEY = 2
const OF_VALUE = 10
const KEY_BYTES = 24

/** For who has none: whoever sees values and the key can try what they may be. */
export function newPrivacyKey(): string {
  return randomBytes(KEY_BYTES).toString('base64url')
}

export function fingerprintsOf(key: string): Fingerprints {
  const tag = keyTag(key)
  return { of: (what, text) => `#${tag}${letters(hmac(key, `${what}\n${normal(what, text)}`), OF_VALUE)}` }
}

/** Two letters by which values that were masked with another key are told. */
export function keyTag(key: string): string {
  return letters(hmac(key, 'key'), OF_KEY)
}

const NUMBERS: ReadonlySet<string> = new Set(['payment_card', 'iban', 'national_id', 'phone'])

/**
 * The same value, however it is written: capitals do not count, and in numbers nothing that divides them. What somebody called
 * something is another name in other capitals: two log groups may differ in no more.
 */
function normal(what: string, text: string): string {
  if (what === ('name' satisfies Hidden)) return text
  const plain = text.normalize('NFKC').trim().toLowerCase()
  return NUMBERS.has(what) ? plain.replaceAll(/[^\p{L}\p{N}]/gu, '') : plain
}

/** By which jobs of a run tell whether they have the same key: nobody finds another one that has it. */
export function keyDigest(key: string): string {
  return hmac(key, 'digest').toString('hex')
}

function hmac(key: string, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}

function letters(bytes: Buffer, count: number): string {
  return Array.from(bytes.subarray(0, count), (byte) => LETTERS[byte % LETTERS.length]).join('')
}
