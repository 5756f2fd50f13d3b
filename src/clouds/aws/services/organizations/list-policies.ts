import type { AwsCaller } from '../../client/client.ts'
import { NEXT_TOKEN } from '../../client/connection.ts'
import { itemsOf } from '../../reading/items-of.ts'
import { type ListOperation, listIn } from '../../reading/pages.ts'
import { isRecord } from '../../reading/value-path.ts'
import { organizations, PAGE_SIZE } from './operation.ts'

export const LIST_ROOTS: ListOperation = { ...organizations('ListRoots'), list: 'Roots', pageSize: PAGE_SIZE }
export const LIST_POLICIES: ListOperation = {
  ...organizations('ListPolicies'),
  list: 'Policies',
  pageSize: PAGE_SIZE,
}

/**
 * The policies of every type that the organisation's root names: AWS lists one type at a time, and adds types every year. A type that
 * is not enabled has policies that hold nowhere; they are not listed. Throws a CallFailure, or what ended the call.
 */
export async function listPoliciesOfAllTypes(
  send: AwsCaller,
  signal: AbortSignal,
): Promise<Readonly<Record<string, unknown>>> {
  const types = new Set<string>()
  for await (const root of itemsOf(LIST_ROOTS, NEXT_TOKEN, send, signal)) {
    for (const one of listIn(root, 'PolicyTypes')) {
      if (isRecord(one) && typeof one['Type'] === 'string') types.add(one['Type'])
    }
  }
  const policies: unknown[] = []
  for (const Filter of types) {
    const ofType = { ...LIST_POLICIES, parameters: { Filter } }
    for await (const policy of itemsOf(ofType, NEXT_TOKEN, send, signal)) policies.push(policy)
  }
  return { Policies: policies }
}
