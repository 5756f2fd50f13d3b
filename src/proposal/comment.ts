import type { JsonObject } from '../model/json.ts'
import { listAll } from '../repository/pages.ts'
import { isDoubtful, type Refusal, type Repository, type RepositoryAnswer } from '../repository/repository.ts'
import { whyRefused } from '../repository/why-refused.ts'
import type { PullRequest } from './pull-request.ts'
import { withCommas } from '../text/words.ts'

const PERMISSION = 'pull-requests: write'

/** Ids of comments, the oldest first; or a clause on why they are not known. */
type Found = readonly number[] | string

/**
 * Puts the text into the one comment of the pull request that begins with the marker: writes it where there is none, and
 * removes what runs at the same time left. Gives a clause that says why it could not; null: the comment says it.
 * @param marker a comment of HTML, which nobody sees
 * @param text Markdown; with the marker at most 65,536 characters
 */
export async function putComment(
  repository: Repository,
  pullRequest: PullRequest,
  marker: string,
  text: string,
): Promise<string | null> {
  const find = (): Promise<Found> => ownComments(repository, pullRequest, marker)
  const body = { body: `${marker}\n${text}` }
  const keep = async (ids: readonly number[]): Promise<string | null> =>
    reasonOf(await keepFirst(repository, ids, body), pullRequest)
  const found = await find()
  if (typeof found === 'string') return found
  if (found.length > 0) return keep(found)
  const route = `/issues/${pullRequest.number}/comments`
  const made = await repository.ask({ method: 'POST', route, body, creates: true })
  if (made.status === 'refused' && !isDoubtful(made)) return reasonOf(made, pullRequest)
  // It may be there although GitHub did not say so, and another run may have been as quick.
  const now = await find()
  const isAlone = made.status === 'answered' && now.length === 1
  if (typeof now === 'string' || now.length === 0 || isAlone) return reasonOf(made, pullRequest)
  return keep(now)
}

/** Those of bots alone: anybody could write the marker by hand. */
async function ownComments(repository: Repository, pullRequest: PullRequest, marker: string): Promise<Found> {
  const listed = await listAll(repository, `/issues/${pullRequest.number}/comments`)
  if (listed.status === 'endless') return `the pull request has more than ${withCommas(listed.most)} comments`
  if (listed.status === 'refused') return whyNot(listed, pullRequest)
  return listed.entries
    .filter((comment) => isOwn(comment, marker))
    .flatMap(({ id }) => (typeof id === 'number' ? [id] : []))
    .toSorted((a, b) => a - b)
}

function isOwn({ body, user }: JsonObject, marker: string): boolean {
  const author = user as { readonly type?: unknown } | null | undefined
  return author?.type === 'Bot' && typeof body === 'string' && body.startsWith(marker)
}

/** One that cannot be removed now is removed by the next run. */
async function keepFirst(
  repository: Repository,
  [first, ...others]: readonly number[],
  body: JsonObject,
): Promise<RepositoryAnswer> {
  for (const id of others) await repository.ask({ method: 'DELETE', route: `/issues/comments/${id}` })
  return repository.ask({ method: 'PATCH', route: `/issues/comments/${first ?? 0}`, body })
}

function reasonOf(answer: RepositoryAnswer, pullRequest: PullRequest): string | null {
  return answer.status === 'refused' ? whyNot(answer, pullRequest) : null
}

function whyNot(refusal: Refusal, { isFromFork }: PullRequest): string {
  return refusal.code === 403 && isFromFork
    ? 'the pull request comes from a fork, whose workflows get a token that may only read'
    : whyRefused(refusal, PERMISSION)
}
