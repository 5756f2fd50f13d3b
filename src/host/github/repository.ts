import { messageOf } from '../../model/errors.ts'
import {
  isDoubtful,
  type Refusal,
  type Repository,
  type RepositoryAnswer,
  type RepositoryRequest,
} from '../../repository/repository.ts'
import { openOctokit } from './octokit.ts'

/** What is asked here takes GitHub less than a second; blobs of some megabytes a few. */
const ANSWER_MS = 30_000
/** Between attempts, unless GitHub says when to come back. */
const WAITS_MS: readonly number[] = [1_000, 3_000, 9_000]
/** GitHub asks for up to an hour, once a token's requests are used up. */
const LONGEST_WAIT_MS = 60_000

interface Failure {
  readonly status?: unknown
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>>; readonly data?: unknown }
}

/**
 * Over @actions/github, which takes the API's address from GITHUB_API_URL and the proxy from the environment. What fails
 * for the moment (no answer, HTTP 5xx, a rate limit) is asked again a few times. A request that creates something anew each
 * time is repeated only after a rate limit, which says for certain that nothing was done. Every other may be: objects of git
 * are named by their content, and a ref is only moved from where it was seen.
 */
export function openRepository(
  token: string,
  name: string,
  waiting: (milliseconds: number) => Promise<void> = wait,
): Repository {
  const octokit = openOctokit(token)
  const [owner = '', repo = ''] = name.split('/')

  const once = async ({ method, route, body = {} }: RepositoryRequest): Promise<Attempt> => {
    const request = { signal: AbortSignal.timeout(ANSWER_MS) }
    try {
      const { data } = await octokit.request(`${method} /repos/{owner}/{repo}${route}`, {
        owner,
        repo,
        ...body,
        request,
      })
      return { answer: { status: 'answered', data: data as unknown }, again: null }
    } catch (error) {
      return refusal(error)
    }
  }

  return {
    name,
    async ask(request) {
      for (const pause of WAITS_MS) {
        const { answer, again } = await once(request)
        if (answer.status === 'answered' || again === null || again > LONGEST_WAIT_MS) return answer
        if (request.creates === true && isDoubtful(answer)) return answer
        await waiting(Math.max(again, pause))
      }
      return (await once(request)).answer
    },
  }
}

interface Attempt {
  readonly answer: RepositoryAnswer
  /** After how many milliseconds at least another attempt makes sense; null: it does not. */
  readonly again: number | null
}

function refusal(error: unknown): Attempt {
  const answer = refusalOf(error, ANSWER_MS)
  const { response } = error as Failure
  return { answer, again: answer.code === null ? 0 : whenAgain(answer.code, response?.headers ?? {}) }
}

/** What the client threw. @param limit milliseconds after which it had to end */
export function refusalOf(error: unknown, limit: number): Refusal {
  const { status, response } = error as Failure
  // Octokit reports failures of the network as HTTP 500 without a response.
  if (typeof status !== 'number' || response === undefined)
    return { status: 'refused', code: null, message: reasonOf(error, limit) }
  return { status: 'refused', code: status, message: saidIn(response.data) ?? messageOf(error) }
}

/** A primary rate limit says when it ends, a secondary one how long to wait (GitHub, Rate limits for the REST API). */
function whenAgain(status: number, headers: Readonly<Record<string, unknown>>): number | null {
  if (status >= 500) return 0
  if (status !== 403 && status !== 429) return null
  const after = Number(headers['retry-after'] ?? Number.NaN)
  if (after >= 0) return after * 1000
  if (headers['x-ratelimit-remaining'] === '0')
    return Math.max(0, Number(headers['x-ratelimit-reset']) * 1000 - Date.now())
  return status === 429 ? LONGEST_WAIT_MS : null
}

function saidIn(data: unknown): string | null {
  const message = (data as { readonly message?: unknown } | null | undefined)?.message
  return typeof message === 'string' ? message : null
}

function reasonOf(error: unknown, limit: number): string {
  const cause = error instanceof Error ? error.cause : undefined
  if ((cause as Error | undefined)?.name === 'TimeoutError' || (error as Error).name === 'TimeoutError')
    return `within ${limit / 1000} seconds`
  const inner = cause instanceof Error ? cause.message : ''
  return inner === '' || messageOf(error).includes(inner) ? messageOf(error) : `${messageOf(error)}: ${inner}`
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
