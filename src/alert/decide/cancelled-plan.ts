import type { AlertPlan } from '../../model/alert.ts'
import { compareText } from '../../text/compare.ts'
import type { Destination } from './destination.ts'

/**
 * A cancelled run sends nothing: whoever stops it does not mean to page anybody, and what it did not read must resolve
 * nothing. The next run sends what is due, since every run sends the violations that it sees, and what an earlier run
 * could not deliver stays in the ledger.
 */
export function cancelledPlan({ target, isSet, ledger, unswept }: Destination): AlertPlan {
  const nothing = { intents: [], held: [], notes: [], unswept: unswept ?? {} }
  if (!isSet) return nothing
  const entries = Object.values(ledger).toSorted((a, b) => compareText(a.key, b.key))
  return {
    ...nothing,
    held: entries.map(({ key, rule, account }) => ({ key, rule, account, reason: HELD })),
    notes: [
      `The run was cancelled, so nothing was sent to ${target.label}: no alert was opened and none was closed. The next run sends what is due.`,
    ],
  }
}

const HELD = 'The run was cancelled, so nothing was sent about this alert.'
