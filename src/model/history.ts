import type { RequirementStatus } from './compliance.ts'
import type { FindingSubject } from './finding.ts'
import type { JsonObject } from './json.ts'
import type { TrendPoint } from './life.ts'
import type { EventLine } from './send.ts'
import type { Severity } from './severity.ts'

/** Raised when an earlier version could not read what a later one writes. */
export const HISTORY_SCHEMA = 2

/** A finding as the next run needs it. */
export interface RememberedFinding extends FindingSubject {
  readonly name: string
  /** As in Violation. */
  readonly arn: string
  readonly severity: Severity
  readonly environment: string
  readonly firstSeen: string
  readonly lastSeen: string
  /** As in Finding. */
  readonly openedAt?: string
  /** ISO time; null while it is open. */
  readonly fixedAt: string | null
  readonly reopened: number
  /** As in Finding; absent where it was not covered. */
  readonly coveredBy?: string
  /** Present: an exception accepted it when it was last seen. */
  readonly excepted?: true
  /** As in Violation. */
  readonly tags?: Readonly<Record<string, string>>
  /** A hash of `because`, to tell whether it says something else by now. */
  readonly said?: string
  /** Of a change: as in JudgedChange. */
  readonly accepted?: string
}

/** A resource with an open finding of the last run. */
export interface WatchedResource {
  readonly id: string
  /** What the history has in place of the id, where everybody can read it; else the id. */
  readonly heldAs: string
}

/** A delivery that did not succeed: the next run sends it. The body holds no secret. */
export interface PendingDelivery {
  readonly action: 'trigger' | 'resolve'
  readonly body: JsonObject
  /** ISO time of the first attempt. */
  readonly since: string
  /** What the target or the network said last. */
  readonly error: string
  /** The alert may be closed in the meantime: it was to be opened again (see Intent.change, `worsened`). */
  readonly reopens?: true
}

/** What was sent to one target about one key. */
export interface LedgerEntry {
  readonly key: string
  readonly rule: string
  /** The account's id; null for an alert over all accounts. */
  readonly account: string | null
  /** Fingerprint of the finding where the alert is about one resource. */
  readonly fingerprint: string | null
  /** `open`: the target accepted a trigger and no resolve since. `unsent`: nothing but a pending trigger. */
  readonly status: 'open' | 'unsent'
  /** Of the worst finding when the target last had word of it. Absent in older histories and where nobody knows. */
  readonly severity?: Severity
  readonly firstTriggered: string
  readonly lastTriggered: string
  readonly pending: PendingDelivery | null
}

/** What is open at one target: an alert can only be resolved where it was opened. */
export interface Ledger {
  readonly channel: string
  /** What the settings called the target. */
  readonly target: string
  /** By deduplication key. */
  readonly alerts: Readonly<Record<string, LedgerEntry>>
  readonly unswept: Unswept
  /** In place of alerts and unswept where everybody can read the history and this run lacks what opens them. */
  readonly sealed?: SealedAlerts
}

/** The alerts of a ledger, for a run alone that reaches its target. */
export interface SealedAlerts {
  /** Encrypted, in base64; null where nobody could reach the target when it was to be sealed. */
  readonly text: string | null
  /** How many are open. */
  readonly open: number
  /** ISO time of the last run that could read them. */
  readonly at: string
}

/** By a hash of the target's address and key, which does not reveal them. */
export type Ledgers = Readonly<Record<string, Ledger>>

/** How much there was to read in an account. */
export interface AccountSize {
  /** Listings of a kind in a region that were read to their end: the least number of calls. */
  readonly listings: number
  readonly resources: number
}

/** Which scan: of two workflows, or of two scans in one, neither knows what the other opened. */
export interface ScanIdentity {
  /** `owner/name`; null outside of GitHub. */
  readonly repository: string | null
  /** Name and file of the workflow; null outside of GitHub. */
  readonly workflow: string | null
  /** The input alert-scope; may be empty. */
  readonly name: string
}

/** What a scan knows of itself over its runs. */
export interface ScanRecord extends ScanIdentity {
  /** Ids of all accounts that were ever to be read. Sorted. */
  readonly accounts: readonly string[]
  /** Codes of all regions that were ever read. Sorted. */
  readonly regions: readonly string[]
  /** Ids of the accounts that were production in the last run. Sorted. */
  readonly production: readonly string[]
}

/**
 * What to close that a run with a lost ledger may have opened: ids of accounts by rule, or `*` for an alert over all
 * accounts.
 */
export type Unswept = Readonly<Record<string, readonly string[]>>

/** What was certain of a requirement when it was last assessed. */
export interface RememberedRequirement {
  readonly status: Exclude<RequirementStatus, 'not-assessed' | 'manual'>
  /** Hash of its rules as they were: what other rules say is no change of the accounts. */
  readonly rules: string
  /** Present: runs after that one could not assess it. */
  readonly unassessed?: true
}

/** By the framework's id and the requirement's. */
export type RememberedCompliance = Readonly<Record<string, Readonly<Record<string, RememberedRequirement>>>>

/** What was left out of a history so that it stays small: numbers of findings. */
export interface LeftOutOfHistory {
  /** Fixed ones, those of long ago first: their return counts as new. */
  readonly fixed: number
  /** Open ones of which name, ARN and tags were left out. */
  readonly details: number
  /** Open ones without an alert, of the lowest severity first: they count as new in the next run. */
  readonly open: number
}

/** Events of one run that a receiver did not take and that no later run would say by itself. */
export interface UnsentEvents {
  /** ISO time of the run. */
  readonly at: string
  readonly lines: readonly EventLine[]
}

/** By the name of the sender and the id of the run. */
export type Unsent = Readonly<Record<string, Readonly<Record<string, UnsentEvents>>>>

/** What a run hands to the next. */
export interface History {
  readonly schema: typeof HISTORY_SCHEMA
  readonly run: { readonly id: string; readonly at: string }
  /** By fingerprint. */
  readonly findings: Readonly<Record<string, RememberedFinding>>
  readonly ledgers: Ledgers
  /** By account id. Older histories have none. */
  readonly sizes: Readonly<Record<string, AccountSize>>
  /** Empty in histories from before there was any. */
  readonly compliance: RememberedCompliance
  /** Whose it is. Null in histories from before this was recorded. */
  readonly scan: ScanRecord | null
  /** The last runs, oldest first. Absent in older histories. */
  readonly trend?: readonly TrendPoint[]
  /** Absent: nothing. Never in a history that everybody can read. */
  readonly unsent?: Unsent
  /** Absent: nothing. */
  readonly leftOut?: LeftOutOfHistory
  /** Of the pseudonyms that stand for ids, where everybody can read the history; see past/pseudonyms. Absent: none do. */
  readonly salt?: string
  /** Of the fingerprints of what is masked, where the settings have no key. Absent in older histories. */
  readonly privacyKey?: string
  /** The same where everybody can read the history, sealed by what targets are reached by, by the places of their ledgers. */
  readonly sealedKey?: Readonly<Record<string, string>>
  /** The same of runs that mask alike: what was masked otherwise cannot be said to be gone. Absent in older histories. */
  readonly masking?: string
}

/** What was found where the history should be. */
export type LoadedHistory =
  | { readonly status: 'none' }
  | { readonly status: 'first'; readonly message: string }
  /** Nothing is there, and perhaps there was. */
  | { readonly status: 'lost'; readonly message: string }
  /** Nobody could say what is there. */
  | { readonly status: 'unavailable'; readonly message: string }
  | { readonly status: 'damaged'; readonly message: string }
  /** It is another scan's: not used, and not replaced. */
  | { readonly status: 'foreign'; readonly message: string }
  /** A later version wrote it: not used, and not replaced. */
  | { readonly status: 'newer'; readonly message: string }
  | { readonly status: 'loaded'; readonly history: History }
