import type { Verdict } from './verdict.ts'
import type { Severity } from './severity.ts'

/** How long violations of a severity take to be repaired, and how long those have been open that are not. */
export interface RepairTimes {
  /** How many repairs of the last 90 days the two times rest on. */
  readonly repairs: number
  /** From the opening to the run that saw it gone; null: there were none. */
  readonly medianSeconds: number | null
  /** Nine of ten took no longer. */
  readonly p90Seconds: number | null
  /** Violations that are open. What could not be looked at again is not among them. */
  readonly open: number
  /** Of these; null: none has a known age. */
  readonly medianOpenSeconds: number | null
  readonly oldestOpenSeconds: number | null
  /** Of these: those that came back after a repair, which then does not count as one. */
  readonly reopened: number
}

export type TimeToRepair = Readonly<Record<Severity, RepairTimes>>

/** One run as the trend shows it. */
export interface TrendPoint {
  /** ISO time. */
  readonly at: string
  readonly verdict: Verdict
  /** Whether everything was seen: where not, there may be more than the numbers say. */
  readonly complete: boolean
  readonly critical: number
  readonly high: number
  readonly medium: number
  readonly low: number
  readonly gaps: number
  readonly new: number
  readonly fixed: number
  /** Violations of rules about changes, which are among the violations. Absent, as are accepted ones, in older histories. */
  readonly changes?: number
  /** What exceptions accepted: not among the violations. */
  readonly accepted?: number
}
