import type { View } from '../report/view.ts'
import type { Outgoing } from '../sensitive/outgoing.ts'

/** What came of a job that reports. */
export interface RunResult {
  /** The way out to where it is shown. */
  readonly outgoing: Outgoing
  readonly view: View
  /** Why the step fails; null where it does not. */
  readonly failure: string | null
}

/** What came of a job that prepares the report of another, or whose report is a page of its own. */
export interface StepResult {
  /** The same. */
  readonly outgoing: Outgoing
  readonly outputs: Readonly<Record<string, string>>
  /** For log and summary; holds nothing but numbers of ours. */
  readonly line: string
  /** Markdown of the job summary; absent: the line. */
  readonly summary?: string
  /** Why the step fails; null where it does not. */
  readonly failure: string | null
}

export type Result = RunResult | StepResult
