import type { AlertPlan, Delivery } from '../model/alert.ts'
import type { LedgerEntry } from '../model/history.ts'

/**
 * The ledger after the deliveries. An event of the plan without a delivery changes nothing, nor does a dry run.
 * Held alerts and those behind another routing key stay as they are.
 */
export function updateLedger(
  ledger: Readonly<Record<string, LedgerEntry>>,
  plan: AlertPlan,
  deliveries: readonly Delivery[],
  context: { readonly sentTo: string | null; readonly now: string },
): Record<string, LedgerEntry> {
  const next = new Map(Object.entries(ledger))
  const planned = new Set(plan.events.map((event) => event.key))
  for (const delivery of deliveries) {
    const { key, isPrecaution } = delivery.event
    // Of these the history keeps what is left: see sweep.ts.
    if (isPrecaution === true) continue
    if (delivery.outcome === 'dry-run' || context.sentTo === null || !planned.has(key)) continue
    const entry = after(delivery, next.get(key), { sentTo: context.sentTo, now: context.now })
    if (entry === null) next.delete(key)
    else next.set(key, entry)
  }
  return Object.fromEntries(next)
}

/**
 * Deliveries as they are written down before anything is sent: a process that is killed between PagerDuty's answer and
 * the next line of ours leaves a ledger that says what may have arrived.
 */
export function announced(plan: AlertPlan): readonly Delivery[] {
  return plan.events.map((event) => ({
    event,
    outcome: 'pending',
    attempts: 0,
    status: null,
    error: ANNOUNCED,
  }))
}

const ANNOUNCED = 'the run ended before it could write down what PagerDuty answered'

/** The entry after one delivery; null: nothing is open and nothing is to be sent. */
function after(
  delivery: Delivery,
  before: LedgerEntry | undefined,
  { sentTo: here, now }: { readonly sentTo: string; readonly now: string },
): LedgerEntry | null {
  const { event, outcome } = delivery
  const open = before?.status === 'open' && before.sentTo === here ? before : null
  if (outcome === 'accepted' && event.action === 'resolve') return null
  if (outcome === 'refused') return refused(before, here)
  const { key, rule, account, fingerprint } = event
  const entry = {
    key,
    rule,
    account,
    fingerprint,
    sentTo: here,
    firstTriggered: open?.firstTriggered ?? before?.firstTriggered ?? now,
    lastTriggered: open?.lastTriggered ?? before?.lastTriggered ?? now,
  }
  if (outcome === 'accepted') {
    const firstTriggered = open?.firstTriggered ?? now
    return { ...entry, status: 'open', firstTriggered, lastTriggered: now, pending: null }
  }
  const since = before?.pending?.action === event.action ? before.pending.since : now
  const error = delivery.error ?? 'no answer'
  const pending = { action: event.action, body: event.body, since, error }
  return { ...entry, status: open ? 'open' : 'unsent', pending }
}

/**
 * What PagerDuty will never take is not sent again. The entry stays even where no trigger was ever accepted: an earlier
 * one without an answer may have arrived, and then only the ledger can resolve it.
 */
function refused(before: LedgerEntry | undefined, here: string): LedgerEntry | null {
  if (!before) return null
  return before.status === 'open' && before.sentTo !== here ? before : { ...before, pending: null }
}
