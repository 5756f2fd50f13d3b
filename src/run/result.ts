import type { View } from '../report/view.ts'

/** What came of a job that reports. */
export interface RunResult {
  readonly view: View
  /** Why the step fails; null where it does not. */
  readonly failure: string | null
}

/** What came of a job that prepares the report of another, or whose report is a page of its own. */
export interface StepResult {
  readonly outputs: Readonly<Record<string, string>>
  /** For log and summary; holds nothing but numbers of ours. */
  readonly line: string
  /** Markdown of the job summary; absent: the line. */
  readonly summary?: string
  /** Why the step fails; null where it does not. */
  readonly failure: string | null
}

export type Result = RunResult | StepResult
