import { UserError } from '../model/errors.ts'

/** What the event `pull_request` says of what the workflow runs for. */
export interface PullRequest {
  readonly number: number
  /** Commits: of the branch that it is to be merged into, and its own newest. */
  readonly base: string
  readonly head: string
  /** Whether its branch is in another repository: then the workflow's token may only read. */
  readonly isFromFork: boolean
  /** Whether everybody can read the repository, or nobody says that not everybody can. */
  readonly isPublic: boolean
  /** Where scheduled workflows run; null where the event does not say it. */
  readonly defaultBranch: string | null
}

/** Reads the event's payload. Throws a UserError where it is none of a pull request. */
export function readPullRequest(payload: unknown): PullRequest {
  const { pull_request: pull, repository } = objectOf(payload)
  const { number, base, head } = objectOf(pull)
  const { id, private: isPrivate, default_branch: branch } = objectOf(repository)
  const [baseSha, headSha] = [objectOf(base)['sha'], objectOf(head)['sha']]
  if (!Number.isSafeInteger(number) || !isCommit(baseSha) || !isCommit(headSha)) {
    throw new UserError(
      'mode: received preview, but GITHUB_EVENT_PATH names no pull request with its number and its commits; expected a workflow on pull_request.',
    )
  }
  return {
    number: number as number,
    base: baseSha,
    head: headSha,
    isFromFork: id !== undefined && objectOf(objectOf(head)['repo'])['id'] !== id,
    isPublic: isPrivate !== true,
    defaultBranch: typeof branch === 'string' ? branch : null,
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}

/** SHA-1, or SHA-256. Commits go into commands. */
function isCommit(value: unknown): value is string {
  return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)
}
