import type { AwsCaller } from '../client/client.ts'
import type { Paging } from '../client/connection.ts'
import { classify } from '../client/failure.ts'
import { type ListOperation, pagesBy } from './pages.ts'

/**
 * What all pages of the list hold, for a client that makes one question of several. Throws a CallFailure, or what ended the
 * call.
 */
export async function* itemsOf(
  list: ListOperation,
  paging: Paging,
  call: AwsCaller,
  signal: AbortSignal,
): AsyncGenerator {
  const pages = pagesBy(list, paging, async (input, read) => {
    try {
      return read(await call(list.operation, input, signal))
    } catch (thrown) {
      if (signal.aborted) throw thrown
      throw classify(thrown, list)
    }
  })
  for await (const page of pages) yield* page
}
