import type { History } from '../../model/history.ts'
import { seal, unseal } from '../../text/seal.ts'
import type { LedgerSecrets } from './sealed-ledgers.ts'

/**
 * The history with the key of the fingerprints sealed, once by each of the secrets: any of them opens it for the next run.
 * Without a secret the key stays as it is.
 */
export function withSealedKey(history: History, secrets: LedgerSecrets): History {
  const { privacyKey, sealedKey: _, ...others } = history
  if (privacyKey === undefined || secrets.size === 0) return history
  const sealed = [...secrets].map(([place, secret]) => [place, seal(privacyKey, sealing(history, secret))])
  return { ...others, sealedKey: Object.fromEntries(sealed) as NonNullable<History['sealedKey']> }
}

/** The history with its key where one of the secrets opens it. */
export function withOpenedKey(history: History, secrets: LedgerSecrets): History {
  const { sealedKey = {}, ...others } = history
  for (const [place, secret] of secrets) {
    const sealed = sealedKey[place]
    const privacyKey = sealed === undefined ? null : unseal(sealed, sealing(history, secret))
    if (privacyKey !== null) return { ...others, privacyKey }
  }
  return history
}

function sealing({ salt = '' }: History, secret: string) {
  return { secret, salt, what: 'privacy key' } as const
}
