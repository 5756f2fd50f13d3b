import { jsonBody } from '../json-body.ts'
import type { GitHubRepository } from './repository.ts'
import { notPermitted, pageOf, problem, type RepositoryRequest, type RestAnswer } from './rest-answer.ts'

type Body = Readonly<Record<string, unknown>>

export interface PlayedCheckRun {
  readonly id: number
  readonly name: string
  readonly head_sha: string
  external_id: string
  status: string
  conclusion: string | null
  details_url: string
  title: string
  summary: string
  readonly annotations: Body[]
}

/** In characters. */
const MOST_OF_SUMMARY = 65_535
const MOST_ANNOTATIONS = 50

/** GitHub's endpoints for check runs, within the limits that are documented; null for any other route. */
export function answerCheckRuns(
  repository: GitHubRepository,
  { method, route, query, token, text }: RepositoryRequest,
): RestAnswer | null {
  const [, ref] = /^\/commits\/([0-9a-f]+)\/check-runs$/.exec(route) ?? []
  const [, id] = /^\/check-runs\/(\d+)$/.exec(route) ?? []
  const isList = ref !== undefined && method === 'GET'
  const isCreation = route === '/check-runs' && method === 'POST'
  if (!isList && !isCreation && !(id !== undefined && method === 'PATCH')) return null
  if (!(repository.grants.get(token ?? '') ?? []).includes('checks: write')) return notPermitted()
  const { checkRuns } = repository
  if (isList) {
    const named = checkRuns.filter(
      ({ head_sha, name }) => head_sha === ref && name === (query.get('check_name') ?? name),
    )
    const shown = query.get('filter') === 'all' ? named.toReversed() : named.slice(-1)
    return { status: 200, body: { total_count: shown.length, check_runs: pageOf(shown, query) } }
  }
  const body = jsonBody(text)
  if (body === null) return problem(400, 'Problems parsing JSON')
  const wrong = whatIsWrong(body)
  if (wrong !== null) return problem(422, wrong)
  if (isCreation) {
    if (typeof body['name'] !== 'string' || !/^[0-9a-f]{40}$/.test(String(body['head_sha'])))
      return problem(422, 'Invalid request.\n\n"name", "head_sha" weren\'t supplied.')
    const made: PlayedCheckRun = {
      id: 1000 + checkRuns.length,
      name: body['name'],
      head_sha: String(body['head_sha']),
      external_id: '',
      status: 'queued',
      conclusion: null,
      details_url: '',
      title: '',
      summary: '',
      annotations: [],
    }
    change(made, body)
    checkRuns.push(made)
    return { status: 201, body: made }
  }
  const known = checkRuns.find((one) => one.id === Number(id))
  if (known === undefined) return problem(404, 'Not Found')
  change(known, body)
  return { status: 200, body: known }
}

function change(run: PlayedCheckRun, body: Body): void {
  const output = (body['output'] ?? {}) as Body
  run.external_id = textOr(body['external_id'], run.external_id)
  run.status = textOr(body['status'], run.status)
  run.conclusion = textOr(body['conclusion'], run.conclusion ?? '') || null
  run.details_url = textOr(body['details_url'], run.details_url)
  run.title = textOr(output['title'], run.title)
  run.summary = textOr(output['summary'], run.summary)
  // GitHub only ever adds them.
  run.annotations.push(...((output['annotations'] ?? []) as Body[]))
}

function textOr(value: unknown, before: string): string {
  return typeof value === 'string' ? value : before
}

function whatIsWrong({ output = {}, conclusion, status }: Body): string | null {
  const { title, summary, annotations = [] } = output as Body
  if (status === 'completed' && conclusion === undefined) return 'conclusion is required when completed'
  if (typeof title !== 'string' || typeof summary !== 'string')
    return 'Invalid request.\n\nNo subschema matched.'
  if (summary.length > MOST_OF_SUMMARY) return 'Only 65535 characters are allowed; summary is too long'
  const all = annotations as Body[]
  if (all.length > MOST_ANNOTATIONS) return 'Invalid request.\n\nNo more than 50 items are allowed.'
  const isWrong = all.some(
    ({ path, start_line, end_line, annotation_level, message, title: name }) =>
      typeof path !== 'string' ||
      typeof start_line !== 'number' ||
      typeof end_line !== 'number' ||
      !['notice', 'warning', 'failure'].includes(String(annotation_level)) ||
      typeof message !== 'string' ||
      String(name).length > 255 ||
      /[\u{10000}-\u{10ffff}]/u.test(`${message}${String(name)}`),
  )
  return isWrong ? 'Invalid request.\n\nInvalid annotation.' : null
}
