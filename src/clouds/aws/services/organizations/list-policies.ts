import type { AwsCaller } from '../../client/client.ts'
import { classify } from '../../client/failure.ts'
import type { Operation } from '../../client/operation.ts'
import { listIn } from '../../reading/pages.ts'
import { isRecord } from '../../reading/value-path.ts'
import { organizations, PAGE_SIZE } from './operation.ts'

export const LIST_ROOTS = organizations('ListRoots')
export const LIST_POLICIES = organizations('ListPolicies')

type Answer = Readonly<Record<string, unknown>>

/**
 * The policies of every type that the organisation's root names: AWS lists one type at a time, and adds types every year. A type that
 * is not enabled has policies that hold nowhere; they are not listed. Throws a CallFailure, or what ended the call.
 */
export async function listPoliciesOfAllTypes(send: AwsCaller, signal: AbortSignal): Promise<Answer> {
  const types = new Set<string>()
  for await (const root of pages(send, LIST_ROOTS, {}, 'Roots', signal)) {
    for (const one of listIn(root, 'PolicyTypes')) {
      if (isRecord(one) && typeof one['Type'] === 'string') types.add(one['Type'])
    }
  }
  const policies: unknown[] = []
  for (const type of types) {
    for await (const policy of pages(send, LIST_POLICIES, { Filter: type }, 'Policies', signal))
      policies.push(policy)
  }
  return { Policies: policies }
}

async function* pages(
  send: AwsCaller,
  asked: Operation,
  parameters: Answer,
  list: string,
  signal: AbortSignal,
): AsyncGenerator {
  let token: unknown
  do {
    const more = token === undefined ? {} : { NextToken: token }
    let answer: Answer
    try {
      answer = await send(asked.operation, { ...parameters, MaxResults: PAGE_SIZE, ...more }, signal)
    } catch (thrown) {
      if (signal.aborted) throw thrown
      throw classify(thrown, asked)
    }
    yield* listIn(answer, list)
    token = answer['NextToken'] ?? undefined
  } while (token !== undefined)
}
