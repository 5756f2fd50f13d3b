import type { AlertEvent, AlertPlan, Delivery, HeldAlert } from '../model/alert.ts'
import type { Settings } from '../model/settings.ts'

/** What was to be said to PagerDuty and what became of it. */
export interface AlertReport {
  readonly plan: AlertPlan
  readonly deliveries: readonly Delivery[]
}

/** An event that PagerDuty does not have although it should. */
export interface Undelivered {
  readonly event: AlertEvent
  /** A sentence part: what happened and what happens next. */
  readonly reason: string
}

export interface AlertFacts {
  /** Accepted by PagerDuty. */
  readonly triggered: readonly AlertEvent[]
  /** Without those that were resolved in case they were open. */
  readonly resolved: readonly AlertEvent[]
  readonly held: readonly HeldAlert[]
  readonly undelivered: readonly Undelivered[]
  /** Not sent because that was asked for. */
  readonly unsent: { readonly events: readonly AlertEvent[]; readonly reason: string }
  readonly notes: readonly string[]
}

/** Sorts the events by what became of them. An event nobody delivered counts as delivered nowhere. */
export function alertFacts(report: AlertReport, settings: Settings): AlertFacts {
  const { plan, deliveries } = report
  const accepted = deliveries.filter(({ outcome }) => outcome === 'accepted').map(({ event }) => event)
  // A precaution that was not taken is no news: nobody knows of anything that it closes, and the next run repeats it.
  const failed = deliveries.filter(
    ({ outcome, event }) => (outcome === 'refused' || outcome === 'pending') && event.isPrecaution !== true,
  )
  const attempted = new Set(deliveries.map(({ event }) => event.key))
  const left = plan.events.filter(({ key, isPrecaution }) => !attempted.has(key) && isPrecaution !== true)
  const dry = deliveries.filter(({ outcome }) => outcome === 'dry-run').map(({ event }) => event)
  const unwanted = settings.dryRun || settings.pagerdutyRoutingKey === null
  return {
    triggered: accepted.filter(({ action }) => action === 'trigger'),
    resolved: accepted.filter(({ action, isPrecaution }) => action === 'resolve' && isPrecaution !== true),
    held: plan.held,
    undelivered: [
      ...failed.map((delivery) => ({ event: delivery.event, reason: reasonOf(delivery, settings) })),
      ...(unwanted ? [] : left.map((event) => ({ event, reason: 'was never attempted' }))),
    ],
    unsent: {
      events: (unwanted ? [...dry, ...left] : dry).filter(({ isPrecaution }) => isPrecaution !== true),
      reason: settings.dryRun ? 'dry run' : 'no pagerduty-routing-key is set',
    },
    notes: plan.notes,
  }
}

function reasonOf({ outcome, status, error, attempts }: Delivery, settings: Settings): string {
  const said = [status === null ? null : `HTTP ${status}`, error].filter((part) => part !== null).join(', ')
  const cause = said === '' ? 'no answer' : said
  if (outcome === 'refused') return `refused by PagerDuty (${cause}); it is not sent again`
  const tries = attempts === 1 ? '1 attempt' : `${attempts} attempts`
  const next =
    settings.history === null ? 'no history is kept, so it is not sent again' : 'the next run sends it'
  return `not accepted after ${tries} (${cause}); ${next}`
}
