import type { Evidence } from './evidence.ts'
import type { Severity } from './severity.ts'

export type Result = 'violation' | 'pass' | 'unknown'

/** How a finding stands to the last run. `unseen`: violated before, and this run could not look. */
export type FindingState = 'new' | 'known' | 'reopened' | 'unseen'

/** What identifies a finding: rule and resource. */
export interface FindingSubject {
  readonly rule: string
  readonly account: string
  readonly region: string
  readonly kind: string
  readonly id: string
}

/** A violation by one resource. Passes are counted, not kept. */
export interface Violation extends FindingSubject {
  /** Stable over runs: see fingerprint.ts. */
  readonly fingerprint: string
  readonly name: string
  readonly arn: string
  readonly severity: Severity
  readonly environment: string
  readonly evidence: readonly Evidence[]
}

/** A finding as it is reported: a violation with its past, or one that could not be looked at again (`unknown`). */
export interface Finding extends Violation {
  readonly result: 'violation' | 'unknown'
  readonly state: FindingState
  /** ISO time of the first run that saw it; null without history. */
  readonly firstSeen: string | null
  /** ISO time of the last run that saw it. */
  readonly lastSeen: string
  /** How often it came back after it had been fixed. */
  readonly reopened: number
}

/** A violation of an earlier run that is provably gone. */
export interface FixedFinding extends FindingSubject {
  readonly fingerprint: string
  readonly name: string
  readonly severity: Severity
  readonly firstSeen: string | null
  /** `repaired`: read and clean; `deleted`: absent from a complete listing; `withdrawn`: rule or account left out. */
  readonly how: 'repaired' | 'deleted' | 'withdrawn'
}

/** What a rule found in one scope. */
export interface Outcome {
  readonly rule: string
  readonly account: string
  readonly region: string
  /** `unknown` where a kind that the rule needs was not read to its end, even beside certain violations. */
  readonly complete: boolean
  readonly passed: number
  readonly violations: number
}
