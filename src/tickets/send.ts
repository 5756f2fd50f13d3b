import type { JsonObject } from '../model/json.ts'
import {
  isDoubtful,
  type Refusal,
  type Repository,
  type RepositoryAnswer,
  type RepositoryRequest,
} from '../repository/repository.ts'
import { whyRefused } from '../repository/why-refused.ts'
import { count } from '../text/words.ts'
import { LABEL } from './marker.ts'
import type { TicketAction } from './ticket.ts'

export const PERMISSION = 'issues: write'

/** Whoever begins with hundreds of faults is not to get hundreds of mails at once. */
const MOST_OPENED = 20
/** Requests for one issue are two at most, and GitHub wants a second between any two that change something. */
const MOST_CHANGED = 60
const BETWEEN_WRITES_MS = 1000

const DONE = {
  open: 'opened',
  reopen: 'reopened',
  update: 'updated',
  close: 'closed',
  duplicate: 'closed as a duplicate',
} as const satisfies Record<TicketAction['kind'], string>

/** What came of it. */
export interface Sent {
  /** How many issues of each sort, in words: `2 opened`, `1 closed`. */
  readonly done: readonly string[]
  /** Sentences on what was not done. */
  readonly warnings: readonly string[]
}

class Stopped extends Error {}

/** The answer; where there is none, nothing further is sent. */
function must(answer: RepositoryAnswer): JsonObject {
  if (answer.status === 'answered') return answer.data as JsonObject
  throw new Stopped(whyRefused(answer, PERMISSION))
}

/**
 * Carries the actions out, one after the other. What GitHub refuses for now, and what is beyond the limits of one run, is left
 * to the next run: it finds the issues by their markers and makes the same plan again. Nothing is created twice: after an
 * answer that leaves open whether an issue was made, this run makes no other.
 */
export async function sendTickets(
  repository: Repository,
  actions: readonly TicketAction[],
  waiting: (milliseconds: number) => Promise<void>,
  signal: AbortSignal,
): Promise<Sent> {
  const opening = new Set(actions.filter(({ kind }) => kind === 'open').slice(0, MOST_OPENED))
  const wanted = actions.filter((action) => action.kind !== 'open' || opening.has(action))
  const sending = wanted.slice(0, MOST_CHANGED)
  const done = new Map<TicketAction['kind'], number>()
  const warnings: string[] = []
  let isFirst = true

  const write = async (request: RepositoryRequest): Promise<RepositoryAnswer> => {
    if (!isFirst) await waiting(BETWEEN_WRITES_MS)
    isFirst = false
    return repository.ask(request)
  }

  try {
    if (sending.some(({ kind }) => kind === 'open')) must(await ensureLabel(repository, write))
    for (const action of sending) {
      if (signal.aborted) throw new Stopped('the run was cancelled')
      const why = await carryOut(action, write)
      if (why !== null) warnings.push(`${nameOf(action)} ${why}.`)
      else done.set(action.kind, (done.get(action.kind) ?? 0) + 1)
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    const left =
      sending.length - [...done.values()].reduce((sum, number) => sum + number, 0) - warnings.length
    warnings.push(
      `${count(left, 'issue')} could not be written, since ${error.message}. The next run tries again.`,
    )
  }
  const left = actions.length - sending.length
  if (left > 0)
    warnings.push(
      `${count(left, 'more issue')} ${left === 1 ? 'is' : 'are'} left to the next run: one opens at most ${MOST_OPENED} and changes at most ${MOST_CHANGED}.`,
    )
  return { done: [...done].map(([kind, number]) => `${number} ${DONE[kind]}`), warnings }
}

type Write = (request: RepositoryRequest) => Promise<RepositoryAnswer>

/**
 * Gives a clause on why this issue alone could not be written, such as that GitHub does not take its text or that somebody
 * deleted it after it was listed; everything else stops the sending.
 */
async function carryOut(action: TicketAction, write: Write): Promise<string | null> {
  const answer = await write(action.number === null ? creationOf(action) : changeOf(action, action.number))
  if (answer.status === 'refused' && answer.code === 422) return whyRefused(answer, PERMISSION)
  if (answer.status === 'refused' && action.number !== null && (await isGone(answer, action.number, write)))
    return `it was listed, and is no longer there (HTTP ${answer.code}). Where its rule is violated, the next run opens another`
  const issue = must(answer)
  if (action.number === null) await keepLabel(issue, write)
  if (action.comment !== null && action.number !== null) {
    const said = await write({
      method: 'POST',
      route: `/issues/${action.number}/comments`,
      body: { body: action.comment },
      creates: true,
    })
    // The issue itself says it as well.
    if (said.status === 'refused' && !isDoubtful(said)) return whyRefused(said, PERMISSION)
  }
  return null
}

/**
 * Whether GitHub has the issue no longer: it answers 410 where one was deleted, and 404 also where the token may not change
 * what it may read (GitHub, REST API, Get an issue; Troubleshooting the REST API).
 */
async function isGone({ code }: Refusal, number: number, ask: Write): Promise<boolean> {
  if (code === 410) return true
  if (code !== 404) return false
  const read = await ask({ method: 'GET', route: `/issues/${number}` })
  return read.status === 'refused' && (read.code === 404 || read.code === 410)
}

function creationOf({ title, body }: TicketAction): RepositoryRequest {
  return { method: 'POST', route: '/issues', body: { title, body, labels: [LABEL] }, creates: true }
}

/** A title that somebody changed stays. */
function changeOf({ body, isOpen, kind, reason }: TicketAction, number: number): RepositoryRequest {
  const state =
    kind === 'update' ? {} : { state: isOpen ? 'open' : 'closed', state_reason: reason ?? 'reopened' }
  return {
    method: 'PATCH',
    route: `/issues/${number}`,
    body: { ...(body === null ? {} : { body }), ...state },
  }
}

/** GitHub drops the labels of an issue without a word where the token may not set them: the next run would open it again. */
async function keepLabel(issue: JsonObject, write: Write): Promise<void> {
  const labels = JSON.stringify(issue['labels'] ?? [])
  if (labels.includes(`"${LABEL}"`)) return
  must(
    await write({
      method: 'POST',
      route: `/issues/${Number(issue['number'])}/labels`,
      body: { labels: [LABEL] },
    }),
  )
}

async function ensureLabel(repository: Repository, write: Write): Promise<RepositoryAnswer> {
  const found = await repository.ask({ method: 'GET', route: `/labels/${LABEL}` })
  if (found.status === 'answered' || found.code !== 404) return found
  const made = await write({
    method: 'POST',
    route: '/labels',
    body: { name: LABEL, color: 'b60205', description: 'Kept by Cloud Baseline' },
  })
  // Somebody was quicker.
  return made.status === 'refused' && made.code === 422 ? { status: 'answered', data: {} } : made
}

function nameOf({ number, title }: TicketAction): string {
  return number === null
    ? `The issue ${JSON.stringify(title)} could not be opened:`
    : `The issue #${number} could not be changed:`
}
