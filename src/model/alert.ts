import type { Unswept } from './history.ts'
import type { JsonObject } from './json.ts'

/** What is to be said to PagerDuty about one key. The body lacks the routing key. */
export interface AlertEvent {
  readonly key: string
  readonly action: 'trigger' | 'resolve'
  readonly rule: string
  readonly account: string | null
  readonly fingerprint: string | null
  readonly body: JsonObject
  /** Of a resolve: why, as a clause, where the alert is closed and what it tells of was not repaired. */
  readonly unrepaired?: string
  /** Of a resolve: nobody knows whether such an alert is open, since the ledger was lost (see sweep.ts). */
  readonly isPrecaution?: true
}

/** An alert of the ledger about which nothing is said in this run. */
export interface HeldAlert {
  readonly key: string
  readonly rule: string
  readonly account: string | null
  /** A sentence: what could not be seen. */
  readonly reason: string
}

export interface AlertPlan {
  readonly events: readonly AlertEvent[]
  readonly held: readonly HeldAlert[]
  /** Sentences for people: collapsed alerts, orphans behind another routing key … */
  readonly notes: readonly string[]
  /** What may still be open of a lost ledger, the keys of this plan's own precautions among it. */
  readonly unswept: Unswept
}

/** What became of one event. */
export interface Delivery {
  readonly event: AlertEvent
  /** `refused`: PagerDuty will never take it (400); `pending`: the next run sends it; `dry-run`: written, not sent. */
  readonly outcome: 'accepted' | 'refused' | 'pending' | 'dry-run'
  readonly attempts: number
  /** HTTP status of the last answer; null where there was none. */
  readonly status: number | null
  /** PagerDuty's reasons, or the network's. */
  readonly error: string | null
}
