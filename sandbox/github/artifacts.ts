import type { GitHubRepository } from './repository.ts'
import { notPermitted, pageOf, problem, type RepositoryRequest, type RestAnswer } from './rest-answer.ts'

/** An artifact of a workflow's run. */
export interface PlayedArtifact {
  readonly id: number
  readonly name: string
  readonly created_at: string
  readonly expired: boolean
  /** The archive. */
  readonly bytes: Buffer
  readonly run: PlayedRun
}

export interface PlayedRun {
  readonly id: number
  readonly event: string
  readonly branch: string
  /** Whether its branch is in a fork. */
  readonly isFromFork?: boolean
}

const OWN_ID = 42
const FORK_ID = 43

/** GitHub's endpoints for artifacts and runs; null for any other route. @param origin of this GitHub */
export function answerArtifacts(
  repository: GitHubRepository,
  { method, route, query, token }: RepositoryRequest,
  origin: string,
): RestAnswer | null {
  const [, what, id = '', more] = /^\/actions\/(artifacts|runs)(?:\/(\d+)(\/\w+)?)?$/.exec(route) ?? []
  if (what === undefined || method !== 'GET') return null
  if (!(repository.grants.get(token ?? '') ?? []).includes('actions: read')) return notPermitted()
  const { artifacts } = repository
  const list = (all: readonly PlayedArtifact[]): RestAnswer => {
    const page = pageOf(all.toReversed().map(shown), query)
    return { status: 200, body: { total_count: all.length, artifacts: page } }
  }
  if (what === 'artifacts' && id === '') {
    const name = query.get('name')
    return list(artifacts.filter((one) => name === null || one.name === name))
  }
  if (what === 'artifacts') {
    const artifact = artifacts.find((one) => one.id === Number(id))
    if (artifact === undefined || more !== '/zip') return problem(404, 'Not Found')
    if (artifact.expired) return problem(410, 'Artifact has expired')
    // Another origin, as GitHub's storage is.
    return {
      status: 302,
      body: {},
      headers: { location: `${origin.replace('127.0.0.1', 'localhost')}/archives/${id}` },
    }
  }
  const own = artifacts.filter(({ run }) => run.id === Number(id))
  const [first] = own
  if (more === '/artifacts') return list(own)
  if (first === undefined) return problem(404, 'Not Found')
  const { event, branch } = first.run
  return { status: 200, body: { id: Number(id), event, head_branch: branch } }
}

function shown({ id, name, created_at, expired, bytes, run }: PlayedArtifact): object {
  return {
    id,
    name,
    created_at,
    expired,
    size_in_bytes: bytes.length,
    workflow_run: {
      id: run.id,
      repository_id: OWN_ID,
      head_repository_id: run.isFromFork === true ? FORK_ID : OWN_ID,
      head_branch: run.branch,
    },
  }
}
