import { jsonBody } from '../json-body.ts'
import type { GitHubRepository } from './repository.ts'
import { notPermitted, pageOf, problem, type RepositoryRequest, type RestAnswer } from './rest-answer.ts'

type Body = Readonly<Record<string, unknown>>

export interface PlayedIssue {
  readonly number: number
  title: string
  body: string
  state: 'open' | 'closed'
  state_reason: string | null
  readonly labels: { readonly name: string }[]
  readonly user: { readonly login: string; readonly type: string }
  /** In their order. */
  readonly comments: string[]
}

/** In characters. */
const MOST_OF_BODY = 65_536
const MOST_OF_TITLE = 256

/** GitHub's endpoints for issues, their labels and comments; null for any other route. */
export function answerIssues(repository: GitHubRepository, request: RepositoryRequest): RestAnswer | null {
  const { method, route, query, token, text } = request
  if (!/^\/(?:issues|labels)(?:\/|$)/.test(route)) return null
  // Those of pull requests are another permission's.
  const [, commented] = /^\/issues\/(\w+)\/(?:comments|\d+)$/.exec(route) ?? []
  if (commented !== undefined && !repository.issues.some(({ number }) => number === Number(commented)))
    return null
  if (!(repository.grants.get(token ?? '') ?? []).includes('issues: write')) return notPermitted()
  if (!repository.hasIssues) return problem(410, 'Issues has been disabled in this repository.')
  const { issues, labels } = repository
  if (method === 'GET') {
    if (route === '/issues') {
      const label = query.get('labels')
      const state = query.get('state') ?? 'open'
      const found = issues.filter(
        (one) =>
          (state === 'all' || one.state === state) &&
          (label === null || one.labels.some(({ name }) => name === label)),
      )
      const ordered = query.get('direction') === 'asc' ? found : found.toReversed()
      return { status: 200, body: pageOf(ordered, query).map(shown) }
    }
    const number = /^\/issues\/(\d+)$/.exec(route)?.[1]
    if (number !== undefined) {
      const issue = issues.find((one) => one.number === Number(number))
      return issue === undefined ? deleted() : { status: 200, body: shown(issue) }
    }
    const name = /^\/labels\/(.+)$/.exec(route)?.[1]
    return name !== undefined && labels.has(name)
      ? { status: 200, body: { name } }
      : problem(404, 'Not Found')
  }
  const body = jsonBody(text)
  if (body === null) return problem(400, 'Problems parsing JSON')
  return method === 'POST' ? create(repository, route, body) : change(issues, route, body)
}

function create({ issues, labels, mayLabel }: GitHubRepository, route: string, body: Body): RestAnswer {
  if (route === '/labels') {
    if (labels.has(String(body['name']))) return problem(422, 'Validation Failed')
    labels.add(String(body['name']))
    return { status: 201, body: { name: body['name'] } }
  }
  const [, number, what] = /^\/issues\/(\d+)\/(comments|labels)$/.exec(route) ?? []
  const known = issues.find((one) => one.number === Number(number))
  if (what !== undefined) {
    if (known === undefined) return problem(404, 'Not Found')
    if (what === 'comments') known.comments.push(String(body['body']))
    else if (!mayLabel) return notPermitted()
    else known.labels.push(...labelsIn(body))
    return { status: 201, body: {} }
  }
  if (route !== '/issues') return problem(404, 'Not Found')
  const wrong = whatIsWrong({ title: '', ...body })
  if (wrong !== null) return problem(422, wrong)
  const issue: PlayedIssue = {
    number: Math.max(0, ...issues.map((one) => one.number)) + 1,
    title: String(body['title']),
    body: String(body['body']),
    state: 'open',
    state_reason: null,
    // Of whoever may not set them they vanish.
    labels: mayLabel ? labelsIn(body) : [],
    user: { login: 'github-actions[bot]', type: 'Bot' },
    comments: [],
  }
  issues.push(issue)
  return { status: 201, body: shown(issue) }
}

function change(issues: readonly PlayedIssue[], route: string, body: Body): RestAnswer {
  const number = Number(/^\/issues\/(\d+)$/.exec(route)?.[1])
  const issue = issues.find((one) => one.number === number)
  if (issue === undefined) return deleted()
  const wrong = whatIsWrong({ title: issue.title, ...body })
  if (wrong !== null) return problem(422, wrong)
  if (typeof body['body'] === 'string') issue.body = body['body']
  if (body['state'] === 'open' || body['state'] === 'closed') {
    issue.state = body['state']
    issue.state_reason = typeof body['state_reason'] === 'string' ? body['state_reason'] : null
  }
  return { status: 200, body: shown(issue) }
}

/** Of issues that are not there, all are taken for deleted ones: tests ask for no other. */
function deleted(): RestAnswer {
  return problem(410, 'This issue was deleted')
}

function labelsIn({ labels = [] }: Body): { name: string }[] {
  return (labels as string[]).map((name) => ({ name }))
}

function whatIsWrong({ title, body = '', state_reason: reason = 'completed' }: Body): string | null {
  if (String(title).length > MOST_OF_TITLE) return 'title is too long (maximum is 256 characters)'
  if (String(body).length > MOST_OF_BODY) return 'body is too long (maximum is 65536 characters)'
  const isReason = ['completed', 'not_planned', 'reopened'].includes(String(reason))
  return isReason ? null : 'Invalid request.\n\nstate_reason is no member of its list.'
}

/** The list has no comments, only how many there are. */
function shown({ comments, ...issue }: PlayedIssue): object {
  return { ...issue, comments: comments.length }
}
