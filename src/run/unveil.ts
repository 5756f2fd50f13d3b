import { settle } from '../evaluate/settle.ts'
import type { AccountIdentity } from '../model/collected.ts'
import type { LoadedHistory } from '../model/history.ts'
import { type Veil, veilOf } from '../past/pseudonyms/veil.ts'
import type { Observed } from './describe-run.ts'
import type { Job } from './prologue.ts'
import { keySecrets, ledgerSecrets } from './target-secrets.ts'

/** What is known of the past once the accounts were read, and how it is stored: see past/pseudonyms. */
export function unveil<T extends Job>(job: T, { scan }: Observed): T & { readonly veil: Veil } {
  const { settings, loaded, presence, hidesIds } = job
  const { accounts, leftOut, violations } = settle(scan)
  const veil = veilOf(
    {
      accounts: [...settings.accounts, ...[...accounts, ...leftOut].map(({ id }) => id)],
      resources: [...presence.seen(), ...violations],
      secrets: ledgerSecrets(settings),
    },
    loaded.status === 'loaded' ? loaded.history.salt : undefined,
    hidesIds,
    keySecrets(settings),
  )
  return { ...job, veil, loaded: revealed(loaded, veil) }
}

/** The same for a job that knows no more than which accounts there are. */
export function revealedAccounts(
  { loaded, settings }: Job,
  accounts: readonly AccountIdentity[],
): LoadedHistory {
  const known = { accounts: accounts.map(({ id }) => id), resources: [], secrets: ledgerSecrets(settings) }
  return revealed(loaded, veilOf(known, undefined, false, keySecrets(settings)))
}

function revealed(loaded: LoadedHistory, veil: Veil): LoadedHistory {
  return loaded.status === 'loaded' ? { ...loaded, history: veil.reveal(loaded.history) } : loaded
}
