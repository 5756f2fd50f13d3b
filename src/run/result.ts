import type { Run } from '../model/run.ts'
import type { AlertReport } from '../model/alert.ts'

/** What came of a job that reports. */
export interface RunResult {
  readonly run: Run
  readonly alerts: AlertReport
  /** Names of files of the report that could not be written. */
  readonly missing: readonly string[]
  /** Why the step fails; null where it does not. */
  readonly failure: string | null
}

/** What came of a job that prepares the report of another. */
export interface StepResult {
  readonly outputs: Readonly<Record<string, string>>
  /** For log and summary; holds nothing but numbers of ours. */
  readonly line: string
  /** Why the step fails; null where it does not. */
  readonly failure: string | null
}

export type Result = RunResult | StepResult
