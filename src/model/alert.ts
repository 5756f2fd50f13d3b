import type { Finding } from './finding.ts'
import type { Unswept } from './history.ts'
import type { JsonObject } from './json.ts'
import type { Severity } from './severity.ts'

/** Where alerts go: a service of a pager, a room of a chat, an address. */
export interface AlertTarget {
  /** As the settings call it; the channel's name for what the inputs give. */
  readonly name: string
  /** How it is spoken to: the name of a folder in alert/channels. */
  readonly channel: string
  /** What people read; with the target's name where the settings gave it one. */
  readonly label: string
}

/** What an alert covers: null stands for all. */
interface AlertSubject {
  /** The deduplication key. */
  readonly key: string
  readonly rule: string
  readonly account: string | null
  readonly fingerprint: string | null
}

/** What is to be said about one alert at one target. It has no words yet: those are the channel's. */
export interface Intent extends AlertSubject {
  readonly action: 'trigger' | 'resolve'
  /**
   * What it changes there. `opened`: nothing of this key is known to be open; `worsened`: it is open, and is more severe
   * than what was said there last; `grown`: it is open, and covers what the last run did not know; `still-open`: it says
   * again what is known; `closed`.
   */
  readonly change: 'opened' | 'worsened' | 'grown' | 'still-open' | 'closed'
  readonly about: Violated | Cleared | Unsaid
  /** Of a resolve: why, as a clause, where the alert is closed and its faults were not repaired. */
  readonly unrepaired?: string
  /** Of a resolve: nobody knows whether such an alert is open, since the ledger was lost (see sweep.ts). */
  readonly isPrecaution?: true
}

/** These findings violate. */
export interface Violated {
  readonly kind: 'violated'
  /** Of the worst. */
  readonly severity: Severity
  /** Of an alert that is worsened: what it was when it was said last. */
  readonly severityBefore?: Severity
  /** The worst first; never empty. */
  readonly findings: readonly Finding[]
  /** Whether alert-limit put these findings together. */
  readonly collapsed: boolean
}

/** Nothing that the alert covers violates, or the settings let go of it. */
interface Cleared {
  readonly kind: 'cleared'
  /** A clause. */
  readonly reason: string
}

/** As an earlier run put it that could not deliver it; this one could not look again. */
interface Unsaid {
  readonly kind: 'unsaid'
  readonly body: JsonObject
}

/** An alert of the ledger about which nothing is said in this run. */
export interface HeldAlert {
  readonly key: string
  readonly rule: string
  readonly account: string | null
  /** A sentence: what could not be seen. */
  readonly reason: string
}

/** What to say at one target. */
export interface AlertPlan {
  readonly intents: readonly Intent[]
  readonly held: readonly HeldAlert[]
  /** Sentences for people: collapsed alerts, orphans behind another key … */
  readonly notes: readonly string[]
  /** What may still be open of a lost ledger, the keys of this plan's own precautions among it. */
  readonly unswept: Unswept
}

/** What became of one intent. */
export interface Delivery {
  readonly intent: Intent
  /**
   * `refused`: the target will never take it; `pending`: the next run says it; `dry-run`: written, not sent;
   * `needless`: where nothing changed, the channel says nothing.
   */
  readonly outcome: 'accepted' | 'refused' | 'pending' | 'dry-run' | 'needless'
  readonly attempts: number
  /** HTTP status of the last answer; null where there was none. */
  readonly status: number | null
  /** The target's reasons, or the network's. */
  readonly error: string | null
}

/** What was to be said at one target and what became of it. */
export interface TargetReport {
  readonly target: AlertTarget
  readonly plan: AlertPlan
  readonly deliveries: readonly Delivery[]
  /** Why nothing is sent there on purpose, such as `dry run`; null where everything is. */
  readonly unsent: string | null
}

/** A file of the report folder with the bodies of all requests of a channel, secrets left out, and what became of them. */
export interface RequestLog {
  readonly file: string
  /** One line each; null: the channel has no target in this run, and no file. */
  readonly requests: readonly JsonObject[] | null
}

/** What alerts came to in a run. */
export interface AlertReport {
  /** In the order in which reports name them. */
  readonly targets: readonly TargetReport[]
  readonly logs: readonly RequestLog[]
}
