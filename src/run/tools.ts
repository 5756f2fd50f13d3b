import type { Logger } from '../model/logger.ts'
import type { RunLinks } from '../model/run.ts'

/** What the host (a runner, a terminal) brings. */
export interface JobTools {
  readonly logger: Logger
  readonly now: () => Date
  readonly environment: NodeJS.ProcessEnv
  readonly links: RunLinks
  readonly runId: string
  /** Aborted with Cancelled when somebody wants the run to end. */
  readonly signal: AbortSignal
}
