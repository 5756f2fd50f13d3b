import type { Ledger, LedgerEntry, Ledgers, Unswept } from '../../model/history.ts'

/** The channel of histories from before there were several, and what its target is called now. */
const FORMER = { channel: 'pagerduty', target: 'pagerduty' } as const
/** No place: it was not known where alerts of a lost ledger may be open. */
const NOWHERE = ''

/** The ledgers of a history from before there were several channels. */
export function formerLedgers(
  alerts: Readonly<Record<string, LedgerEntry & { readonly sentTo: string }>>,
  unswept: Unswept,
): Ledgers {
  const ledgers: Record<string, Ledger> = {}
  for (const [key, { sentTo, ...entry }] of Object.entries(alerts)) {
    const ledger = ledgers[sentTo] ?? { ...FORMER, alerts: {}, unswept: {} }
    ledgers[sentTo] = { ...ledger, alerts: { ...ledger.alerts, [key]: entry } }
  }
  return Object.keys(unswept).length === 0
    ? ledgers
    : { ...ledgers, [NOWHERE]: { ...FORMER, alerts: {}, unswept } }
}
