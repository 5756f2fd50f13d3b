import { callAws, type CallContext } from './call.ts'
import { malformed, MalformedAnswer, operationOf } from './failure.ts'
import type { AwsCaller } from './sdk.ts'
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

/** Every page of the list. Throws a CallFailure. */
export async function* pagesOf(
  operation: ListOperation,
  ec2: AwsCaller,
  context: CallContext,
): AsyncGenerator<readonly unknown[]> {
  const { action, list, pageSize, parameters } = operation
  const tokens = new Set<string>()
  let token: string | null = null
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
    yield page.items
  } while (token !== null)
}

interface Page {
  readonly items: readonly unknown[]
  readonly next: string | null
}

function readPage(list: string, answer: Readonly<Record<string, unknown>>): Page {
  const { NextToken: next } = answer
  return {
    items: listIn(answer, list),
    next: typeof next === 'string' && next !== '' ? next : null,
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
