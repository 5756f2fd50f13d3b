import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto'

const CIPHER = 'aes-256-gcm'
const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** With what a text is sealed. What is sealed as one thing never opens as another. */
interface Sealing {
  readonly secret: string
  readonly salt: string
  readonly what: 'ledger' | 'part' | 'plan' | 'privacy key'
}

/**
 * A text that only who has the secret can read or change. The nonce follows from secret and text, so that the same text gives
 * the same bytes and no nonce ever serves for two texts.
 */
export function seal(text: string, by: Sealing): string {
  const nonce = createHmac('sha256', keyOf(by, 'nonce')).update(text).digest().subarray(0, NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, keyOf(by, 'text'), nonce)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64')
}

/** Null where it was not sealed so, or was changed since. */
export function unseal(sealed: string, by: Sealing): string | null {
  const bytes = Buffer.from(sealed, 'base64')
  const text = bytes.subarray(NONCE_BYTES + TAG_BYTES)
  try {
    // A shorter tag, which is sooner guessed, is refused.
    const decipher = createDecipheriv(CIPHER, keyOf(by, 'text'), bytes.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    })
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
    return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

function keyOf({ secret, salt, what }: Sealing, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, `cloud-baseline ${what} ${purpose}`, KEY_BYTES))
}
