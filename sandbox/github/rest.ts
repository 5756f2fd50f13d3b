import { jsonBody } from '../json-body.ts'
import { answerArtifacts } from './artifacts.ts'
import { answerCheckRuns } from './check-runs.ts'
import { answerIssues } from './issues.ts'
import { answerComments } from './comments.ts'
import type { Commit, TreeEntry } from './objects.ts'
import type { GitHubRepository } from './repository.ts'
import { problem, type RestAnswer } from './rest-answer.ts'

interface RestRequest {
  readonly method: string
  /** Below the API's root, without a query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly token: string | null
  readonly text: string
  /** Where this GitHub is. */
  readonly origin: string
}

type Body = Readonly<Record<string, unknown>>

/** GitHub's REST API, as far as it is documented for Git's objects, refs, check runs, issues and the repository. */
export function answerRest(repositories: readonly GitHubRepository[], request: RestRequest): RestAnswer {
  const [, name = '', route = ''] = /^\/repos\/([^/]+\/[^/]+)(.*)$/.exec(request.path) ?? []
  const repository = repositories.find((one) => one.name.toLowerCase() === name.toLowerCase())
  const { token } = request
  const known = repositories.some(({ tokens }) => token !== null && tokens.has(token))
  if (token !== null && !known) return problem(401, 'Bad credentials')
  if (repository === undefined) return problem(404, 'Not Found')
  const permission = repository.tokens.get(token ?? '')
  const isPublic = repository.visibility === 'public'
  if (permission === undefined && !isPublic) return problem(404, 'Not Found')
  if (route === '') {
    if (request.method !== 'GET') return problem(404, 'Not Found')
    const { visibility, defaultBranch } = repository
    const body = {
      full_name: repository.name,
      private: visibility !== 'public',
      visibility,
      default_branch: defaultBranch,
    }
    return { status: 200, body }
  }
  const checks = answerCheckRuns(repository, { ...request, route })
  if (checks !== null) return checks
  const issues = answerIssues(repository, { ...request, route })
  if (issues !== null) return issues
  const comments = answerComments(repository, { ...request, route })
  if (comments !== null) return comments
  const artifacts = answerArtifacts(repository, { ...request, route }, request.origin)
  if (artifacts !== null) return artifacts
  const isReading = request.method === 'GET'
  const mayRead = isPublic || permission === 'read' || permission === 'write'
  if (isReading ? !mayRead : permission !== 'write')
    return problem(403, 'Resource not accessible by integration')
  if (repository.branches.size === 0) return problem(409, 'Git Repository is empty.')
  const body = isReading ? {} : jsonBody(request.text)
  if (body === null) return problem(400, 'Problems parsing JSON')
  return ROUTES.get(request.method)?.(repository, route, body) ?? problem(404, 'Not Found')
}

type Route = (repository: GitHubRepository, route: string, body: Body) => RestAnswer | null

const ROUTES = new Map<string, Route>([
  ['GET', read],
  ['POST', create],
  ['PATCH', moveRef],
])

function read({ objects, branches }: GitHubRepository, route: string): RestAnswer | null {
  const [, what, name = ''] = /^\/git\/(ref\/heads|commits|trees|blobs)\/(.+)$/.exec(route) ?? []
  if (what === 'ref/heads') {
    const branch = decodeURIComponent(name)
    const sha = branches.get(branch)
    return sha === undefined ? null : { status: 200, body: refOf(branch, sha) }
  }
  if (what === 'commits') {
    const commit = objects.commits.get(name)
    return commit === undefined ? null : { status: 200, body: commitOf(name, commit) }
  }
  if (what === 'trees') {
    const tree = objects.trees.get(name)
    return tree === undefined ? null : { status: 200, body: { sha: name, tree, truncated: false } }
  }
  const bytes = what === 'blobs' ? objects.blobs.get(name) : undefined
  if (bytes === undefined) return null
  // GitHub breaks the lines of base64.
  const content = bytes.toString('base64').replaceAll(/.{60}/g, '$&\n')
  return { status: 200, body: { sha: name, size: bytes.length, encoding: 'base64', content } }
}

function create(repository: GitHubRepository, route: string, body: Body): RestAnswer | null {
  const { objects } = repository
  if (route === '/git/blobs') return createBlob(repository, body)
  if (route === '/git/trees') return createTree(repository, body)
  if (route === '/git/commits') {
    const { message, tree, parents = [] } = body
    if (typeof message !== 'string' || typeof tree !== 'string' || !Array.isArray(parents))
      return problem(422, "Invalid request.\n\nFor 'properties/tree', nil is not a string.")
    if (!objects.trees.has(tree)) return problem(422, 'Tree SHA does not exist')
    if (parents.some((sha) => !objects.commits.has(String(sha))))
      return problem(422, 'Parent SHA does not exist or is not a commit object')
    const commit = { message, tree, parents: parents as readonly string[] }
    const sha = objects.addCommit(commit)
    return { status: 201, body: commitOf(sha, commit) }
  }
  if (route !== '/git/refs') return null
  const branch = /^refs\/heads\/(.+)$/.exec(textOf(body['ref']))?.[1]
  const sha = textOf(body['sha'])
  if (branch === undefined) return problem(422, 'Reference name is not valid')
  if (!objects.commits.has(sha)) return problem(422, 'Object does not exist')
  if (repository.branches.has(branch)) return problem(422, 'Reference already exists')
  return push(repository, branch, sha, 201)
}

function createBlob({ objects }: GitHubRepository, body: Body): RestAnswer {
  const { content, encoding = 'utf-8' } = body
  if (typeof content !== 'string') return problem(422, 'Invalid request.\n\n"content" wasn\'t supplied.')
  const sha = objects.addBlob(Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'))
  return { status: 201, body: { sha } }
}

function createTree({ objects }: GitHubRepository, body: Body): RestAnswer {
  const { tree, base_tree: base } = body
  if (!Array.isArray(tree)) return problem(422, 'Invalid tree info')
  const entries = new Map<string, TreeEntry>()
  if (base !== undefined) {
    const known = objects.trees.get(textOf(base))
    if (known === undefined) return problem(404, 'Not Found')
    for (const entry of known) entries.set(entry.path, entry)
  }
  for (const entry of tree as readonly TreeEntry[]) {
    if (!objects.blobs.has(entry.sha)) return problem(422, `tree.sha ${entry.sha} is not a valid blob`)
    const { path, mode, type, sha } = entry
    entries.set(path, { path, mode, type, sha })
  }
  const sha = objects.addTree([...entries.values()])
  return { status: 201, body: { sha, tree: objects.trees.get(sha), truncated: false } }
}

function moveRef(repository: GitHubRepository, route: string, body: Body): RestAnswer | null {
  const [, name] = /^\/git\/refs\/heads\/(.+)$/.exec(route) ?? []
  if (name === undefined) return null
  const branch = decodeURIComponent(name)
  const sha = textOf(body['sha'])
  const before = repository.branches.get(branch)
  if (before === undefined) return problem(422, 'Reference does not exist')
  if (!repository.objects.commits.has(sha)) return problem(422, 'Object does not exist')
  if (body['force'] !== true && !repository.objects.isAncestor(before, sha))
    return problem(422, 'Update is not a fast forward')
  return push(repository, branch, sha, 200)
}

function push(repository: GitHubRepository, branch: string, sha: string, status: number): RestAnswer {
  const refusal = repository.protectedBranches.get(branch)
  if (refusal !== undefined) return problem(422, refusal)
  repository.branches.set(branch, sha)
  return { status, body: refOf(branch, sha) }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function refOf(branch: string, sha: string): object {
  return { ref: `refs/heads/${branch}`, object: { type: 'commit', sha } }
}

function commitOf(sha: string, { message, tree, parents }: Commit): object {
  return { sha, message, tree: { sha: tree }, parents: parents.map((parent) => ({ sha: parent })) }
}
