import { callAws } from '../client/call.ts'
import { count } from '../../../text/words.ts'
import type { Connection, Paging } from '../client/connection.ts'
import { CallFailure, malformed, MalformedAnswer } from '../client/failure.ts'
import type { Operation } from '../client/operation.ts'
import { isRecord } from './value-path.ts'

/** An operation that answers a list. */
export interface ListOperation extends Operation {
  /** Member of the answer that holds the list. */
  readonly list: string
  /** Whether the service leaves the list out where there is nothing in it. */
  readonly absentIfEmpty?: boolean
  /** The most entries of one page; null: the operation knows no pages. */
  readonly pageSize: number | null
  /** Where it pages in another way than the rest of its service. */
  readonly paging?: Paging
  /** What is asked besides, the same for every page. */
  readonly parameters?: Readonly<Record<string, unknown>>
}

/** The most of one list: five million things of 1,000 a page, more than an account has of anything (docs/scaling.md). */
export const MOST_PAGES = 5_000
/** Some half a million snapshots; what is read of more would not fit into memory. */
export const MOST_BYTES = 512 * 1024 * 1024

/** Every page of the list. Throws a CallFailure, also for a list that does not end. */
export function pagesOf(
  asked: ListOperation,
  { call, conventions, context }: Connection,
): AsyncGenerator<readonly unknown[]> {
  return pagesBy(asked, asked.paging ?? conventions.paging, (input, read) =>
    callAws(asked, async (signal) => read(await call(asked.operation, input, signal)), context),
  )
}

/** Sends one request of a list, and reads the answer, which may throw a MalformedAnswer. */
type AskForPage = (
  input: Readonly<Record<string, unknown>>,
  read: (answer: Readonly<Record<string, unknown>>) => Page,
) => Promise<Page>

/** The same, asked in a way of one's own. */
export async function* pagesBy(
  asked: ListOperation,
  paging: Paging,
  ask: AskForPage,
): AsyncGenerator<readonly unknown[]> {
  const { pageSize, parameters } = asked
  const tokens = new Set<string>()
  let token: string | null = null
  let bytes = 0
  do {
    const input = {
      ...parameters,
      ...(pageSize === null ? {} : { [paging.size]: pageSize }),
      ...(token === null ? {} : { [paging.token]: token }),
    }
    const page: Page = await ask(input, (answer) => readPage(asked, paging, answer))
    if (page.next !== null && tokens.has(page.next)) {
      throw malformed(asked, `AWS sent the same ${paging.next} twice`)
    }
    if (page.next !== null) tokens.add(page.next)
    token = page.next
    bytes += page.bytes
    yield page.items
    if (token !== null && (tokens.size >= MOST_PAGES || bytes >= MOST_BYTES)) {
      throw endless(asked, tokens.size, bytes)
    }
  } while (token !== null)
}

function endless({ operation, action }: Operation, pages: number, bytes: number): CallFailure {
  const read = `${count(pages, 'page')} of ${Math.round(bytes / 1024 / 1024)} MB together`
  const message = `${operation}: the list did not end within ${read} and is not read any further.`
  return new CallFailure('malformed', action, message)
}

interface Page {
  readonly items: readonly unknown[]
  readonly next: string | null
  /** Of the answer; 0 where nobody counted. */
  readonly bytes: number
}

/** A token that is no text would end the list, and nobody would know. Throws a MalformedAnswer. */
function readPage(
  { list, absentIfEmpty = false }: ListOperation,
  { next: member, more }: Paging,
  answer: Readonly<Record<string, unknown>>,
): Page {
  const { [member]: sent, $metadata: metadata } = answer
  const next = sent ?? null
  if (next !== null && typeof next !== 'string') throw new MalformedAnswer(`the ${member} is no text`)
  if (more !== undefined && answer[more] === true && !next)
    throw new MalformedAnswer(`there is more, and no ${member}`)
  const bytes = isRecord(metadata) ? metadata['bytes'] : 0
  return {
    items: absentIfEmpty && (answer[list] ?? undefined) === undefined ? [] : listIn(answer, list),
    next: next === '' ? null : next,
    bytes: typeof bytes === 'number' ? bytes : 0,
  }
}

/**
 * An empty listing is an empty list. Where the list is missing altogether (an empty reply, a login page that happens
 * to be well-formed, an error with status 200), nothing is known. Throws a MalformedAnswer.
 */
export function listIn(holder: unknown, member: string): readonly unknown[] {
  const listed = isRecord(holder) ? holder[member] : undefined
  if (!Array.isArray(listed)) throw new MalformedAnswer(`the answer holds no list of ${member}`)
  return listed as readonly unknown[]
}
