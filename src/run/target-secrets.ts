import { outletsOf } from '../alert/channels/channels.ts'
import type { Settings } from '../model/settings.ts'
import type { LedgerSecrets } from '../past/pseudonyms/sealed-ledgers.ts'

/** What the targets of alerts are reached by, by the places of their ledgers. */
export function ledgerSecrets(settings: Settings): LedgerSecrets {
  return secretsOf(outletsOf(settings))
}

/**
 * Those by which the key of the fingerprints is sealed where everybody can read the history: nobody guesses them, and the next
 * run has them as well. None in a run that is divided: no secret of a target reaches all of its jobs, and plan.json has the key.
 */
export function keySecrets(settings: Settings): LedgerSecrets {
  if (settings.mode.name !== 'run') return new Map()
  return secretsOf(outletsOf(settings).filter(({ isIssued }) => isIssued))
}

function secretsOf(outlets: ReturnType<typeof outletsOf>): LedgerSecrets {
  return new Map(
    outlets.flatMap(({ place, ledgerSecret }) =>
      place === null || ledgerSecret === null ? [] : [[place, ledgerSecret] as const],
    ),
  )
}
