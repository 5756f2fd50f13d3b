import type { AlertReport, Delivery, HeldAlert, Intent, TargetReport } from '../model/alert.ts'
import type { Settings } from '../model/settings.ts'
import { withCommas } from '../text/words.ts'

/** What a target does not have although it should. */
export interface Undelivered {
  readonly intent: Intent
  /** A sentence part: what happened and what happens next. */
  readonly reason: string
}

/** What became of alerts at one target, without what was sent in case an alert were open. */
export interface TargetFacts {
  /** Such as the name of the pager. */
  readonly label: string
  /** Accepted: alerts that were not open before. */
  readonly opened: readonly Intent[]
  /** Accepted: alerts that were open and are more severe now; a pager pages again. */
  readonly worsened: readonly Intent[]
  /** Accepted: alerts that were open before, those that grew among them. */
  readonly stillOpen: readonly Intent[]
  /** Accepted. */
  readonly closed: readonly Intent[]
  /** Open alerts about which nothing was said. */
  readonly held: readonly HeldAlert[]
  /** The next run says it. */
  readonly pending: readonly Undelivered[]
  /** Never to be said again as it is. */
  readonly refused: readonly Undelivered[]
  /** Not sent because that was asked for. */
  readonly unsent: { readonly intents: readonly Intent[]; readonly reason: string }
  readonly notes: readonly string[]
}

/** By target, in the report's order. */
export function alertFacts({ targets }: AlertReport, settings: Settings): readonly TargetFacts[] {
  return targets.map((target) => factsOf(target, settings))
}

/** Everything that was not delivered, at whatever target. */
export function undelivered(facts: readonly TargetFacts[]): readonly Undelivered[] {
  return facts.flatMap(({ pending, refused }) => [...pending, ...refused])
}

/** `1 opened`, `3 still open` …: what there is to count. */
export function alertCounts({
  opened,
  worsened,
  stillOpen,
  closed,
  held,
  unsent,
}: TargetFacts): readonly string[] {
  return [
    words(opened.length, 'opened'),
    words(worsened.length, 'worsened'),
    words(stillOpen.length, 'still open'),
    words(closed.length, 'closed'),
    words(held.length, 'held open'),
    words(unsent.intents.length, `not sent (${unsent.reason})`),
  ].filter((part) => part !== '')
}

function words(number: number, what: string): string {
  return number === 0 ? '' : `${withCommas(number)} ${what}`
}

/** Sorts the intents by what became of them. One that nobody delivered counts as delivered nowhere. */
function factsOf({ target, plan, deliveries, unsent }: TargetReport, settings: Settings): TargetFacts {
  // A precaution that was not taken is no news: nobody knows of anything that it closes, and the next run repeats it.
  const sent = deliveries.filter(({ intent }) => intent.isPrecaution !== true)
  const said = (...changes: readonly Intent['change'][]): readonly Intent[] =>
    sent.flatMap(({ intent, outcome }) =>
      (outcome === 'accepted' || outcome === 'needless') && changes.includes(intent.change) ? [intent] : [],
    )
  const failed = (outcome: Delivery['outcome']): readonly Undelivered[] =>
    sent
      .filter((delivery) => delivery.outcome === outcome)
      .map((delivery) => ({
        intent: delivery.intent,
        reason: reasonOf(delivery, target.label, settings),
      }))
  const attempted = new Set(deliveries.map(({ intent }) => intent.key))
  const left = plan.intents.filter(({ key, isPrecaution }) => !attempted.has(key) && isPrecaution !== true)
  const dry = sent.filter(({ outcome }) => outcome === 'dry-run').map(({ intent }) => intent)
  return {
    label: target.label,
    opened: said('opened'),
    worsened: said('worsened'),
    stillOpen: said('grown', 'still-open'),
    closed: said('closed'),
    held: plan.held,
    pending: [
      ...failed('pending'),
      ...(unsent === null ? left.map((intent) => ({ intent, reason: 'was never attempted' })) : []),
    ],
    refused: failed('refused'),
    unsent: { intents: unsent === null ? dry : [...dry, ...left], reason: unsent ?? '' },
    notes: plan.notes,
  }
}

function reasonOf({ outcome, status, error, attempts }: Delivery, label: string, settings: Settings): string {
  const said = [status === null ? null : `HTTP ${status}`, error].filter((part) => part !== null).join(', ')
  const cause = said === '' ? 'no answer' : said
  if (outcome === 'refused') return `refused by ${label} (${cause}); it is not sent again`
  const tries = attempts === 1 ? '1 attempt' : `${attempts} attempts`
  const next =
    settings.history.store === 'none'
      ? 'no history is kept, so it is not sent again'
      : 'the next run sends it'
  return `not accepted after ${tries} (${cause}); ${next}`
}
