import type { JsonObject } from '../model/json.ts'
import { isJsonObject } from '../model/json.ts'
import { type Listed, listAll } from '../repository/pages.ts'
import type { Repository } from '../repository/repository.ts'
import { LABEL, readHead } from './marker.ts'
import type { KnownIssue } from './ticket.ts'

type Known =
  { readonly status: 'known'; readonly issues: readonly KnownIssue[] } | Exclude<Listed, { status: 'listed' }>

/**
 * All issues of the scope, open and closed, oldest first. They are listed and not searched for: the search's index lags
 * behind, and matches words. Whatever cannot be listed to its end is not given, since a second issue would be opened.
 */
export async function knownIssues(repository: Repository, scope: string): Promise<Known> {
  const query = { labels: LABEL, state: 'all', sort: 'created', direction: 'asc' }
  const listed = await listAll(repository, '/issues', query)
  if (listed.status !== 'listed') return listed
  return { status: 'known', issues: listed.entries.flatMap((entry) => issueOf(entry, scope)) }
}

function issueOf(entry: JsonObject, scope: string): readonly KnownIssue[] {
  const { number, state, body, user, pull_request: isPullRequest } = entry
  // GitHub lists pull requests among issues.
  if (isPullRequest !== undefined || typeof number !== 'number' || typeof body !== 'string') return []
  const head = readHead(body, scope)
  if (head === null) return []
  const login = isJsonObject(user) ? user['login'] : ''
  return [{ ...head, number, isOpen: state === 'open', author: typeof login === 'string' ? login : '', body }]
}
