import type { FindingSubject } from './finding.ts'
import type { JsonObject } from './json.ts'
import type { Severity } from './severity.ts'

export const HISTORY_SCHEMA = 1

/** A finding as the next run needs it. */
export interface RememberedFinding extends FindingSubject {
  readonly name: string
  readonly arn: string
  readonly severity: Severity
  readonly environment: string
  readonly firstSeen: string
  readonly lastSeen: string
  /** ISO time; null while it is open. */
  readonly fixedAt: string | null
  readonly reopened: number
  /** As in Finding; absent where it was told itself. */
  readonly coveredBy?: string
}

/** A delivery that did not succeed: the next run sends it. The body lacks the routing key. */
export interface PendingDelivery {
  readonly action: 'trigger' | 'resolve'
  readonly body: JsonObject
  /** ISO time of the first attempt. */
  readonly since: string
  /** What PagerDuty or the network said last. */
  readonly error: string
}

/** What was said to PagerDuty about one key. */
export interface LedgerEntry {
  readonly key: string
  readonly rule: string
  /** 12 digits; null for an alert over all accounts. */
  readonly account: string | null
  /** Fingerprint of the finding where the alert is about one resource. */
  readonly fingerprint: string | null
  /** Hash of endpoint and routing key: an alert can only be resolved where it was sent. */
  readonly sentTo: string
  /** `open`: PagerDuty accepted a trigger and no resolve since. `unsent`: nothing but a pending trigger. */
  readonly status: 'open' | 'unsent'
  readonly firstTriggered: string
  readonly lastTriggered: string
  readonly pending: PendingDelivery | null
}

/** How much there was to read in an account. */
export interface AccountSize {
  /** Listings of a kind in a region that were read to their end: the least number of calls. */
  readonly listings: number
  readonly resources: number
}

/** What a run hands to the next. */
export interface History {
  readonly schema: typeof HISTORY_SCHEMA
  readonly run: { readonly id: string; readonly at: string }
  /** By fingerprint. */
  readonly findings: Readonly<Record<string, RememberedFinding>>
  /** By deduplication key. */
  readonly alerts: Readonly<Record<string, LedgerEntry>>
  /** By account id. Histories of before there were any have none. */
  readonly sizes: Readonly<Record<string, AccountSize>>
}

/** What was found where the history should be. */
export type LoadedHistory =
  | { readonly status: 'none' }
  | { readonly status: 'first'; readonly message: string }
  | { readonly status: 'damaged'; readonly message: string }
  | { readonly status: 'loaded'; readonly history: History }
