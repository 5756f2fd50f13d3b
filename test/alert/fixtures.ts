import type { Outlet } from '../../src/alert/channels/channel.ts'
import { bodyOf, pagerduty } from '../../src/alert/channels/pagerduty/outlet.ts'
import { planAlerts as decide } from '../../src/alert/decide/plan.ts'
import { viewOf } from '../../src/alert/decide/view.ts'
import { destinationsOf } from '../../src/alert/ledger.ts'
import { formerLedgers } from '../../src/past/format/former-ledgers.ts'
import type { AlertPlan, Intent } from '../../src/model/alert.ts'
import type { LedgerEntry, Unswept } from '../../src/model/history.ts'
import type { Json, JsonObject } from '../../src/model/json.ts'
import type { SafeRun } from '../../src/model/run.ts'
import { PAYMENTS } from '../support/account.ts'
import { EARLIER } from '../support/times.ts'

export const HERE = 'feedfacefeedface'

/** An entry, and the place that it is of. */
export type PlacedEntry = LedgerEntry & { readonly sentTo: string }
export type PlacedLedger = Readonly<Record<string, PlacedEntry>>

export function entry(changes: Partial<PlacedEntry> = {}): PlacedEntry {
  return {
    key: `allow_ingress/${PAYMENTS}`,
    rule: 'open-to-the-world',
    account: PAYMENTS,
    fingerprint: null,
    sentTo: HERE,
    status: 'open',
    firstTriggered: EARLIER,
    lastTriggered: EARLIER,
    pending: null,
    ...changes,
  }
}

export function ledger(...entries: readonly PlacedEntry[]): PlacedLedger {
  return Object.fromEntries(entries.map((one) => [one.key, one]))
}

/** The service of PagerDuty that the inputs give, at this place; null: its key is not set. */
export function pagerdutyAt(place: string | null): Outlet {
  const address = { routingKey: 'k'.repeat(32), endpoint: 'https://events.pagerduty.com' }
  return { ...pagerduty.outlet('pagerduty', address, true), place }
}

/** A plan with the bodies that PagerDuty would get. */
export interface PlanWithBodies extends AlertPlan {
  readonly events: readonly (Intent & { readonly body: JsonObject })[]
}

/** What is decided for PagerDuty, the only target, at this place. */
export function planAlerts(
  of: SafeRun,
  entries: PlacedLedger,
  place: string | null,
  unswept: Unswept | null = {},
): PlanWithBodies {
  const view = viewOf(of, ['pagerduty'])
  const [destination] = destinationsOf([pagerdutyAt(place)], formerLedgers(entries, {}))
  if (destination === undefined) throw new Error('An outlet makes a destination.')
  const [plan] = decide(view, [{ ...destination, unswept }])
  if (plan === undefined) throw new Error('A destination makes a plan.')
  return {
    ...plan,
    events: plan.intents.map((intent) => Object.assign({}, intent, { body: bodyOf(intent, view) })),
  }
}

/** The value at a path of a JSON object; undefined where it leads nowhere. */
export function at(body: JsonObject, ...path: readonly string[]): Json | undefined {
  let value: Json | undefined = body
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<string, Json>)[key]
  }
  return value
}

/** Small, seeded, good enough to wander through states: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
