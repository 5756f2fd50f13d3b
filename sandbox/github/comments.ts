import { jsonBody } from '../json-body.ts'
import type { GitHubRepository } from './repository.ts'
import { notPermitted, pageOf, problem, type RepositoryRequest, type RestAnswer } from './rest-answer.ts'

/** A comment of an issue or a pull request. */
export interface PlayedComment {
  readonly id: number
  /** Of the issue or the pull request. */
  readonly number: number
  body: string
  readonly user: { readonly login: string; readonly type: 'Bot' | 'User' }
}

const TOKEN_OF_WORKFLOWS = { login: 'github-actions[bot]', type: 'Bot' } as const
const MOST_CHARACTERS = 65_536

/** GitHub's endpoints for comments of a pull request; null for any other route. */
export function answerComments(
  repository: GitHubRepository,
  { method, route, query, token, text }: RepositoryRequest,
): RestAnswer | null {
  const [, issue] = /^\/issues\/(\d+)\/comments$/.exec(route) ?? []
  const [, id] = /^\/issues\/comments\/(\d+)$/.exec(route) ?? []
  if (issue === undefined && id === undefined) return null
  const grants = repository.grants.get(token ?? '') ?? []
  const mayWrite = grants.includes('pull-requests: write')
  if (!mayWrite && (method !== 'GET' || !grants.includes('pull-requests: read'))) return notPermitted()
  const { comments } = repository
  if (method === 'GET') {
    const own = comments.filter(({ number }) => number === Number(issue))
    return { status: 200, body: pageOf(own, query) }
  }
  const at = comments.findIndex((one) => one.id === Number(id))
  if (id !== undefined && at < 0) return problem(404, 'Not Found')
  if (method === 'DELETE') {
    comments.splice(at, 1)
    return { status: 204, body: {} }
  }
  const { body } = jsonBody(text) ?? {}
  if (typeof body !== 'string' || body.trim() === '') return problem(422, 'Validation Failed')
  if (body.length > MOST_CHARACTERS) return problem(422, 'Body is too long (maximum is 65536 characters)')
  const known = comments[at]
  if (known !== undefined) {
    known.body = body
    return { status: 200, body: known }
  }
  const made = addComment(repository, Number(issue), body)
  return { status: 201, body: made }
}

/** As somebody writes it; the workflow's token unless said. */
export function addComment(
  { comments }: GitHubRepository,
  number: number,
  body: string,
  user: PlayedComment['user'] = TOKEN_OF_WORKFLOWS,
): PlayedComment {
  const made = { id: Math.max(2000, ...comments.map(({ id }) => id)) + 1, number, body, user }
  comments.push(made)
  return made
}
