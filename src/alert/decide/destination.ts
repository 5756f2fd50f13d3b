import type { AlertTarget } from '../../model/alert.ts'
import type { LedgerEntry, Unswept } from '../../model/history.ts'

/** Traits of a channel that decide what is sent to it. */
export interface Traits {
  /** Whether resolving what is not open does no harm: then alerts of a lost ledger are closed in case they are open. */
  readonly ignoresUnknown: boolean
  /** What its alerts are reached by: such as `routing key or endpoint`, and in short `key`. */
  readonly reachedBy: string
  readonly credential: string
}

/** A target, and what the history knows of it. */
export interface Destination {
  readonly target: AlertTarget
  readonly traits: Traits
  /** False: its key or address is not set, so nothing is sent, and the plan shows what would be. */
  readonly isSet: boolean
  /** By key: what is open there or still to be sent. */
  readonly ledger: Readonly<Record<string, LedgerEntry>>
  /** Alerts of this target's name that are open behind another key or address. */
  readonly orphans: readonly LedgerEntry[]
  /** Keys of lost ledgers that may be open; null: this ledger is lost. */
  readonly unswept: Unswept | null
}
