import type { JsonObject } from '../model/json.ts'
import type { Refusal, Repository } from './repository.ts'

/** The most that GitHub gives of a list at once. */
const PAGE = 100

/** What a list holds to its end, or why it could not be read to it. */
export type Listed =
  | { readonly status: 'listed'; readonly entries: readonly JsonObject[] }
  | { readonly status: 'endless'; readonly most: number }
  | Refusal

/**
 * All pages of a list. What is not known to be whole is not given: whoever looks for something in a part of a list would
 * take it for absent.
 * @param entriesOf where the entries stand in an answer that is no array itself
 * @param mostPages at more pages the list is `endless`
 */
export async function listAll(
  repository: Repository,
  route: string,
  query: JsonObject = {},
  entriesOf: (data: unknown) => unknown = (data) => data,
  mostPages = 100,
): Promise<Listed> {
  const entries: JsonObject[] = []
  for (let page = 1; page <= mostPages; page++) {
    const answer = await repository.ask({ method: 'GET', route, body: { ...query, per_page: PAGE, page } })
    if (answer.status === 'refused') return answer
    const found = entriesOf(answer.data)
    if (!Array.isArray(found)) return { status: 'refused', code: null, message: 'with no list' }
    entries.push(...(found as readonly JsonObject[]))
    if (found.length < PAGE) return { status: 'listed', entries }
  }
  return { status: 'endless', most: mostPages * PAGE }
}
