import type { Resource } from '../../model/resource.ts'
import { callAws, type CallContext } from './call.ts'
import { CallFailure, classify, malformed, MalformedAnswer, operationOf } from './failure.ts'
import { toResource, type Ec2Kind, type Place } from './kind-source.ts'
import type { Ec2Caller } from './sdk.ts'
import { isRecord } from './shape.ts'

/** What was read of one kind. With a failure: whatever was read before it. */
export interface Listing {
  readonly kind: Ec2Kind
  readonly resources: readonly Resource[]
  readonly failure: CallFailure | null
}

/** Reads every page. AWS's pages may overlap while things change: the later word on an id counts. */
export async function listKind(
  kind: Ec2Kind,
  place: Place,
  ec2: Ec2Caller,
  context: CallContext,
): Promise<Listing> {
  const found = new Map<string, Resource>()
  try {
    for await (const items of pagesOf(kind, ec2, context)) {
      for (const item of items) {
        const resource = toResource(kind, item, place)
        found.set(resource.id, resource)
      }
    }
    return { kind, resources: [...found.values()], failure: null }
  } catch (thrown) {
    if (!(thrown instanceof CallFailure) && !(thrown instanceof MalformedAnswer)) throw thrown
    return { kind, resources: [...found.values()], failure: classify(thrown, kind.action) }
  }
}

async function* pagesOf(
  kind: Ec2Kind,
  ec2: Ec2Caller,
  context: CallContext,
): AsyncGenerator<readonly unknown[]> {
  const tokens = new Set<string>()
  let token: string | null = null
  do {
    const input = { MaxResults: kind.pageSize, ...(token === null ? {} : { NextToken: token }) }
    const page: Page = await callAws(
      kind.action,
      async (signal) => readPage(kind, await ec2(operationOf(kind.action), input, signal)),
      context,
    )
    if (page.next !== null && tokens.has(page.next)) {
      throw malformed(kind.action, 'AWS sent the same NextToken twice')
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

/**
 * An empty listing is an empty list. Where the list is missing altogether (an empty reply, a login page that happens
 * to be well-formed, an error with status 200), nothing is known.
 */
function readPage(kind: Ec2Kind, answer: Readonly<Record<string, unknown>>): Page {
  const { NextToken: next } = answer
  return {
    items: itemsOf(kind, answer),
    next: typeof next === 'string' && next !== '' ? next : null,
  }
}

function itemsOf(kind: Ec2Kind, answer: Readonly<Record<string, unknown>>): readonly unknown[] {
  const { within } = kind
  const listed = listIn(answer, kind.list)
  if (within === undefined) return listed
  const items: unknown[] = []
  for (const outer of listed) {
    for (const inner of listIn(outer, within.list)) {
      items.push(isRecord(inner) ? { ...inner, [within.outer]: outer } : inner)
    }
  }
  return items
}

function listIn(holder: unknown, member: string): readonly unknown[] {
  const listed = isRecord(holder) ? holder[member] : undefined
  if (!Array.isArray(listed)) throw new MalformedAnswer(`the answer holds no list of ${member}`)
  return listed as readonly unknown[]
}
