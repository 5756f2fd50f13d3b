import type { Connection } from '../client/connection.ts'
import { failureOf, MalformedAnswer } from '../client/failure.ts'
import { type ListOperation, pagesOf } from '../reading/pages.ts'
import { isRecord } from '../reading/value-path.ts'

/** At a time: Organizations takes few calls a second, counted over the whole organisation. */
export const REQUESTS_OF_ORGANIZATIONS = 4

/** Everything on the list. Throws a CallFailure. */
export async function listAll(
  operation: ListOperation,
  connection: Connection,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const all: Readonly<Record<string, unknown>>[] = []
  try {
    for await (const page of pagesOf(operation, connection)) {
      for (const item of page) {
        if (!isRecord(item)) throw new MalformedAnswer(`the answer holds ${operation.list} that are none`)
        all.push(item)
      }
    }
  } catch (thrown) {
    throw failureOf(thrown, operation)
  }
  return all
}
