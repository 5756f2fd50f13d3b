import type { AlertTarget } from '../../model/alert.ts'
import type { LedgerEntry, Unswept } from '../../model/history.ts'

/** What of a channel matters for what is said there. */
export interface Traits {
  /** Whether a resolve of what is not open does no harm: then what a lost ledger knew is closed in case it is open. */
  readonly ignoresUnknown: boolean
  /** What its alerts are reached by: such as `routing key or endpoint`, and in short `key`. */
  readonly reachedBy: string
  readonly credential: string
}

/** A target, and what the history knows of it. */
export interface Destination {
  readonly target: AlertTarget
  readonly traits: Traits
  /** False: what it is reached by is not known, so nothing is sent, and the plan says what would be. */
  readonly isSet: boolean
  /** By key: what is open there or was to be said. */
  readonly ledger: Readonly<Record<string, LedgerEntry>>
  /** What the target of this name has open where this run does not reach it. */
  readonly orphans: readonly LedgerEntry[]
  /** What may be open of lost ledgers; null: this one is lost. */
  readonly unswept: Unswept | null
}
