import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { listen } from '../listen.ts'
import { CacheService } from './cache.ts'
import { GitHubRepository } from './repository.ts'
import { answerRest } from './rest.ts'
import { problem, type RestAnswer } from './rest-answer.ts'

/** What happens to a request instead of its answer: an answer that says so, or none at all. */
export type GitHubTrouble = RestAnswer | 'hang' | 'close'

interface Asked {
  readonly method: string
  readonly path: string
}

export interface GitHubSandbox {
  readonly url: string
  readonly repository: GitHubRepository
  readonly cache: CacheService
  /** Every request, in the order of arrival. */
  readonly requests: readonly Asked[]
  /** From now on, or so many times, for requests whose `METHOD /path` it fits. */
  fail(fits: RegExp, trouble: GitHubTrouble, times?: number): void
  /** Called before the request that it fits is answered, once: what somebody else does in between. The answer waits for it. */
  before(fits: RegExp, act: () => void | Promise<void>): void
  recover(): void
  close(): Promise<void>
}

/** The workflow's token and the job's, as this GitHub knows them from the start. */
export const GITHUB_TOKEN = 'ghs_sandboxsandboxsandboxsandboxsandbox1'
export const RUNTIME_TOKEN = 'sandbox-runtime-token'

const CACHE = '/twirp/github.actions.results.api.v1.CacheService/'

/** GitHub as a job meets it: its REST API about one repository, and the service that keeps caches. */
export async function startGitHub(name = 'acme/cloud-policies'): Promise<GitHubSandbox> {
  const repository = new GitHubRepository(name)
  repository.tokens.set(GITHUB_TOKEN, 'write')
  const cache = new CacheService()
  cache.tokens.set(RUNTIME_TOKEN, [{ ref: 'refs/heads/main', mayWrite: true }])
  const requests: Asked[] = []
  const troubles: { fits: RegExp; trouble: GitHubTrouble; times: number }[] = []
  const acts: { fits: RegExp; act: () => void | Promise<void> }[] = []

  const answer = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = []
    for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk)
    const bytes = Buffer.concat(chunks)
    const { pathname: path, searchParams: query } = new URL(message.url ?? '/', 'http://sandbox')
    const method = message.method ?? 'GET'
    requests.push({ method, path })
    const line = `${method} ${path}`
    const act = acts.findIndex(({ fits }) => fits.test(line))
    if (act >= 0) await acts.splice(act, 1)[0]?.act()
    const trouble = troubles.find(({ fits, times }) => times > 0 && fits.test(line))
    if (trouble !== undefined) trouble.times -= 1
    if (trouble?.trouble === 'hang') return
    if (trouble?.trouble === 'close') response.destroy()
    else if (trouble !== undefined) send(response, trouble.trouble)
    else if (path.startsWith('/archives/'))
      answerArchive(repository, message, Number(path.slice(10)), response)
    else if (path.startsWith('/blobs/')) answerBlob(cache, message, path.slice(7), bytes, response)
    else {
      const token = /^(?:token|bearer) (.+)$/i.exec(message.headers.authorization ?? '')?.[1] ?? null
      const text = bytes.toString('utf8')
      const origin = `http://${message.headers.host ?? ''}`
      if (path.startsWith(CACHE)) send(response, cache.answer(path.slice(CACHE.length), token, text, origin))
      else send(response, answerRest([repository], { method, path, query, token, text, origin }))
    }
  }
  const server = createServer((message, response) => {
    answer(message, response).catch((error: unknown) => send(response, problem(500, String(error))))
  })
  const { url, close } = await listen(server)
  return {
    url,
    close,
    repository,
    cache,
    requests,
    fail: (fits, trouble, times = Infinity) => void troubles.push({ fits, trouble, times }),
    before: (fits, act) => void acts.push({ fits, act }),
    recover: () => {
      troubles.length = 0
      acts.length = 0
    },
  }
}

/** What a runner sets so that a job finds this GitHub. */
export function githubEnvironment({ url }: Pick<GitHubSandbox, 'url'>): Record<string, string> {
  return {
    GITHUB_API_URL: url,
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ACTIONS_RESULTS_URL: `${url}/`,
    ACTIONS_RUNTIME_TOKEN: RUNTIME_TOKEN,
  }
}

function send(response: ServerResponse, { status, body, headers = {} }: RestAnswer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(JSON.stringify(body))
}

/** An archive behind an address that needs no token, and takes none. */
function answerArchive(
  { artifacts }: GitHubRepository,
  { headers }: IncomingMessage,
  id: number,
  response: ServerResponse,
): void {
  const bytes = artifacts.find((one) => one.id === id)?.bytes
  if (headers.authorization !== undefined) response.writeHead(400).end()
  else if (bytes === undefined) response.writeHead(404).end()
  else response.writeHead(200, { 'content-type': 'application/zip' }).end(bytes)
}

/** A blob of Azure's storage behind a signed address: put whole or in blocks, read whole or in ranges. */
function answerBlob(
  { blobs }: CacheService,
  { method, url = '', headers }: IncomingMessage,
  name: string,
  bytes: Buffer,
  response: ServerResponse,
): void {
  const query = new URL(url, 'http://sandbox').searchParams
  const stored = blobs.get(name)
  if (query.get('sig') !== name) response.writeHead(403).end()
  else if (method === 'PUT') {
    putBlob(blobs, name, query, bytes)
    response.writeHead(201, { etag: '"0x1"' }).end()
  } else if (stored === undefined) response.writeHead(404).end()
  else {
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? []
    const isPart = from !== undefined && to !== undefined
    const part = isPart ? stored.subarray(Number(from), Number(to) + 1) : stored
    const range = isPart
      ? { 'content-range': `bytes ${from}-${Number(from) + part.length - 1}/${stored.length}` }
      : {}
    response.writeHead(isPart ? 206 : 200, { 'content-length': part.length, ...range })
    response.end(method === 'HEAD' ? undefined : part)
  }
}

function putBlob(blobs: Map<string, Buffer>, name: string, query: URLSearchParams, bytes: Buffer): void {
  const part = query.get('comp')
  if (part === null) blobs.set(name, bytes)
  else if (part === 'block') blobs.set(`${name}/${query.get('blockid') ?? ''}`, bytes)
  else {
    const ids = [...bytes.toString('utf8').matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g)]
    blobs.set(name, Buffer.concat(ids.map(([, id]) => blobs.get(`${name}/${id}`) ?? Buffer.alloc(0))))
  }
}
