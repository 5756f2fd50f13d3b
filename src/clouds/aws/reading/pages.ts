import { callAws, type CallContext } from '../client/call.ts'
import { count } from '../../../text/words.ts'
import { CallFailure, malformed, MalformedAnswer, operationOf } from '../client/failure.ts'
import type { AwsCaller } from '../client/sdk.ts'
import { isRecord } from './shape.ts'

/** An operation that answers a list. */
export interface ListOperation {
  /** The IAM action, whose second half is the operation. */
  readonly action: string
  /** Member of the answer that holds the list. */
  readonly list: string
  /** The operation's largest MaxResults; null: it knows no pages. */
  readonly pageSize: number | null
  /** What is asked besides, the same for every page. */
  readonly parameters?: Readonly<Record<string, unknown>>
}

/** The most of one list: five million things of 1,000 a page, more than an account has of anything (docs/scaling.md). */
export const MOST_PAGES = 5_000
/** Some half a million snapshots; what is read of more would not fit into memory. */
export const MOST_BYTES = 512 * 1024 * 1024

/** Every page of the list. Throws a CallFailure, also for a list that does not end. */
export async function* pagesOf(
  operation: ListOperation,
  ec2: AwsCaller,
  context: CallContext,
): AsyncGenerator<readonly unknown[]> {
  const { action, list, pageSize, parameters } = operation
  const tokens = new Set<string>()
  let token: string | null = null
  let bytes = 0
  do {
    const input = {
      ...parameters,
      ...(pageSize === null ? {} : { MaxResults: pageSize }),
      ...(token === null ? {} : { NextToken: token }),
    }
    const page: Page = await callAws(
      action,
      async (signal) => readPage(list, await ec2(operationOf(action), input, signal)),
      context,
    )
    if (page.next !== null && tokens.has(page.next)) {
      throw malformed(action, 'AWS sent the same NextToken twice')
    }
    if (page.next !== null) tokens.add(page.next)
    token = page.next
    bytes += page.bytes
    yield page.items
    if (token !== null && (tokens.size >= MOST_PAGES || bytes >= MOST_BYTES)) {
      throw endless(action, tokens.size, bytes)
    }
  } while (token !== null)
}

function endless(action: string, pages: number, bytes: number): CallFailure {
  const read = `${count(pages, 'page')} of ${Math.round(bytes / 1024 / 1024)} MB together`
  const message = `${operationOf(action)}: the list did not end within ${read} and is not read any further.`
  return new CallFailure('malformed', action, message)
}

interface Page {
  readonly items: readonly unknown[]
  readonly next: string | null
  /** Of the answer; 0 where nobody counted. */
  readonly bytes: number
}

/** A token that is no text would end the list, and nobody would know. Throws a MalformedAnswer. */
function readPage(list: string, answer: Readonly<Record<string, unknown>>): Page {
  const { NextToken: next = null, $metadata: metadata } = answer
  if (next !== null && typeof next !== 'string') throw new MalformedAnswer('the NextToken is no text')
  const bytes = isRecord(metadata) ? metadata['bytes'] : 0
  return {
    items: listIn(answer, list),
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
