import type { ScanIdentity } from '../model/history.ts'
import type { Logger } from '../model/logger.ts'
import type { RunLinks } from '../model/run.ts'
import type { CacheClient } from '../past/stores/cache.ts'
import type { Git } from '../proposal/git.ts'
import type { Download } from '../proposal/last-inventory.ts'
import type { PullRequest } from '../proposal/pull-request.ts'
import type { ReadInput } from '../settings/inputs.ts'
import type { Repository } from '../repository/repository.ts'
import type { Result } from './result.ts'

/** What a job that previews a pull request takes besides. */
export interface PullRequestTools {
  readonly pullRequest: PullRequest
  /** The inputs as they are given: what they mean depends on the files of the workspace. */
  readonly readInput: ReadInput
  readonly git: Git
  /** Gets a file of the repository with a token. */
  readonly download: (token: string, signal: AbortSignal) => Download
  /** A folder for temporary files. */
  readonly temporary: string
}

/** What the place where a run runs (a runner, a terminal) gives it and takes from it. */
export interface Host {
  readonly logger: Logger
  readonly now: () => Date
  readonly environment: NodeJS.ProcessEnv
  readonly links: RunLinks
  /** Tells runs apart, also repeated attempts of one. */
  readonly runId: string
  /** The id of the workflow's run, the same for all its jobs and attempts; null in a terminal. */
  readonly workflowRun: string | null
  /** Whose history is read and written. */
  readonly workflow: Omit<ScanIdentity, 'name'>
  /** The repository at GitHub, over its REST API; null outside of GitHub. Loads the client only now. */
  readonly openRepository: (token: string) => Promise<Repository | null>
  /** The cache of GitHub Actions. Loads the client only now. */
  readonly openCache: () => Promise<CacheClient>
  /** What the workflow runs for; absent in a terminal. Rejects with a UserError where that is no pull request. */
  readonly openPullRequest?: () => Promise<PullRequestTools>
  /** Aborted with Cancelled when somebody wants the run to end. */
  readonly signal: AbortSignal
  /** Keeps memory small; to be called as resources come. */
  readonly relieveMemory: () => void
  /** Shows people what came of it. What cannot be shown is no fault of the run. */
  readonly publish: (result: Result) => Promise<void>
  /** Whether that shows the warnings of the run where its log goes, so that the log need not repeat them. */
  readonly publishesWarnings?: boolean
}
