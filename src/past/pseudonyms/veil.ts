import type { History } from '../../model/history.ts'
import { hideHistory } from './hide.ts'
import { newSalt } from './pseudonyms.ts'
import { type Known, revealHistory } from './reveal.ts'
import { withOpenedKey, withSealedKey } from './sealed-key.ts'
import type { LedgerSecrets } from './sealed-ledgers.ts'

/** What stands between the histories that are stored and those that runs know. */
export interface Veil {
  /** As it is stored. */
  hide(history: History): History
  /** As far as the run knows what it speaks of. */
  reveal(history: History): History
}

/** Nothing is hidden, and nothing was. */
export const NO_VEIL: Veil = { hide: (history) => history, reveal: (history) => history }

/**
 * @param salt of the history that was loaded, with which a pseudonym is the same in all runs; absent: it had none
 * @param hides whether everybody can read what is stored
 * @param keySecrets by which the key of the fingerprints is sealed then
 */
export function veilOf(
  known: Known,
  salt: string | undefined,
  hides: boolean,
  keySecrets: LedgerSecrets,
): Veil {
  const own = salt ?? newSalt()
  return {
    hide: (history) =>
      hides ? withSealedKey(hideHistory(history, own, known.secrets), keySecrets) : history,
    reveal: (history) => withOpenedKey(revealHistory(history, known), keySecrets),
  }
}
