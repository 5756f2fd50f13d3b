import type { DriftFacts } from './change.ts'
import type { SensitiveFacts } from './data-map.ts'
import type { Violation } from './finding.ts'
import type { ScannedAccount } from './resource.ts'
import type { Run } from './run.ts'
import type { SharedFacts } from './shared.ts'

/** What was found in accounts, before it is compared with the past: findings, coverage and counts, never resources. */
export interface ScanResult extends Pick<Run, 'leftOut' | 'coverage' | 'resources' | 'outcomes'> {
  readonly accounts: readonly ScannedAccount[]
  readonly violations: readonly Violation[]
  /** What is settled when all accounts were read (see settle). */
  readonly shared: SharedFacts
  readonly drift: DriftFacts
  readonly sensitive: SensitiveFacts
}
