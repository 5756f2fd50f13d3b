import type { Violation } from './finding.ts'
import type { Run } from './run.ts'
import type { SharedFacts } from './shared.ts'

/** What was found in accounts, before it is compared with the past: findings, coverage and counts, never resources. */
export interface ScanResult extends Pick<
  Run,
  'accounts' | 'leftOut' | 'coverage' | 'resources' | 'outcomes'
> {
  readonly violations: readonly Violation[]
  /** What is settled when all accounts were read (see settle). */
  readonly shared: SharedFacts
}
