import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import {
  GITHUB_TOKEN,
  githubEnvironment,
  type GitHubSandbox,
  RUNTIME_TOKEN,
  startGitHub,
} from '../../../sandbox/github/server.ts'
import type { History, ScanIdentity } from '../../../src/model/history.ts'
import type { Safe } from '../../../src/model/safe.ts'
import { Memory } from '../../../src/past/memory.ts'
import { branchStore } from '../../../src/past/stores/branch.ts'
import { type CacheClient, cacheStore } from '../../../src/past/stores/cache.ts'
import { fileStore } from '../../../src/past/stores/file.ts'
import type { Repository } from '../../../src/repository/repository.ts'
import type { HistoryStore } from '../../../src/past/stores/store.ts'
import { historyOf, rememberedFinding } from '../../support/history.ts'

const SCAN: ScanIdentity = { repository: 'acme/cloud-policies', workflow: 'Scan, scan.yml', name: '' }
const BRANCH = 'state/history'
const PREFIX = 'cloud-baseline-history-scan-'

let github: GitHubSandbox
let workspace = ''
let openRepository: (token: string) => Repository
let openCache: (environment?: NodeJS.ProcessEnv, limit?: number) => CacheClient
const inherited = { ...process.env }
const directory = process.cwd()

beforeAll(async () => {
  github = await startGitHub()
  workspace = mkdtempSync(join(tmpdir(), 'stores-'))
  // The packages read the runner's variables themselves, and find files from where the step runs.
  Object.assign(process.env, githubEnvironment(github), {
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: workspace,
    GITHUB_SERVER_URL: 'https://github.com',
  })
  process.chdir(workspace)
  const repository = await import('../../../src/host/github/repository.ts')
  openRepository = (token) => repository.openRepository(token, 'acme/cloud-policies', () => Promise.resolve())
  const cache = await import('../../../src/host/github/cache.ts')
  openCache = (environment = process.env, limit = 60_000) => cache.openCache(environment, workspace, limit)
})

beforeEach(() => {
  github.recover()
  github.cache.evict()
  github.repository.branches.delete(BRANCH)
  rmSync(join(workspace, 'history.json'), { force: true })
})

afterAll(async () => {
  process.chdir(directory)
  process.env = inherited
  rmSync(workspace, { recursive: true, force: true })
  await github.close()
})

let runs = 0

interface Place {
  readonly store: () => HistoryStore
  /** Puts bytes there, as if a run had saved them. */
  readonly put: (bytes: Buffer) => Promise<unknown>
}

async function putBy(store: HistoryStore, bytes: Buffer): Promise<void> {
  const found = await store.load()
  const version = found.status === 'found' ? found.version : null
  expect(await store.save(bytes, { version, damaged: false })).toMatchObject({ status: 'saved' })
}

function cacheOf(client = openCache, isFirst = false): HistoryStore {
  runs += 1
  return cacheStore({ open: () => Promise.resolve(client()), prefix: PREFIX, runId: `${runs}-1`, isFirst })
}

function branchOf(token = GITHUB_TOKEN, name = 'scan', isFirst = false): HistoryStore {
  return branchStore({
    open: () => Promise.resolve(openRepository(token)),
    branch: BRANCH,
    name,
    message: 'History of Scan',
    isFirst,
  })
}

const PLACES: readonly (readonly [string, Place])[] = [
  [
    'file',
    {
      store: () => fileStore(join(workspace, 'history.json'), workspace),
      put: (bytes) => Promise.resolve(writeFileSync(join(workspace, 'history.json'), bytes)),
    },
  ],
  ['cache', { store: () => cacheOf(), put: (bytes) => putBy(cacheOf(), bytes) }],
  ['branch', { store: () => branchOf(), put: (bytes) => putBy(branchOf(), bytes) }],
]

function open(store: HistoryStore, scan = SCAN): Promise<Memory> {
  return Memory.open(store, scan, () => Promise.resolve())
}

function historyNamed(id: string, ...findings: readonly string[]): Safe<History> {
  const scan = { ...SCAN, accounts: [], regions: [], production: [] }
  const at = `2026-11-20T03:00:0${findings.length}.000Z`
  return historyOf(
    findings.map((name) => rememberedFinding({ id: name })),
    { run: { id, at }, scan },
  )
}

function idsIn({ loaded }: Memory): readonly string[] {
  if (loaded.status !== 'loaded') return [loaded.status]
  return Object.values(loaded.history.findings)
    .map(({ id }) => id)
    .toSorted()
}

describe.each(PLACES)('a history kept in a %s', (_, { store, put }) => {
  it('is known to the next run, and to the one after it', async () => {
    const first = await open(store())
    expect(first.loaded.status).not.toBe('loaded')
    expect(await first.save(historyNamed('run-1', 'sg-1'))).toBeNull()
    const second = await open(store())
    expect(second.loaded).toEqual({ status: 'loaded', history: historyNamed('run-1', 'sg-1') })
    expect(await second.save(historyNamed('run-2', 'sg-1', 'sg-2'))).toBeNull()
    expect(idsIn(await open(store()))).toEqual(['sg-1', 'sg-2'])
  })

  it('is saved several times by one run', async () => {
    const memory = await open(store())
    expect(await memory.save(historyNamed('run-1', 'sg-1'))).toBeNull()
    expect(await memory.save(historyNamed('run-1', 'sg-1', 'sg-2'))).toBeNull()
    expect(idsIn(await open(store()))).toEqual(['sg-1', 'sg-2'])
  })

  it('holds what two runs at once found, whoever is the quicker', async () => {
    await (await open(store())).save(historyNamed('run-1', 'sg-1'))
    const [one, other] = [await open(store()), await open(store())]
    expect(await one.save(historyNamed('run-2', 'sg-1', 'sg-2'))).toBeNull()
    expect(await other.save(historyNamed('run-3', 'sg-1', 'sg-3'))).toBeNull()
    expect(idsIn(await open(store()))).toEqual(['sg-1', 'sg-2', 'sg-3'])
    // What the quicker one left stays, also when the slower one saves again.
    expect(await other.save(historyNamed('run-3', 'sg-1', 'sg-3', 'sg-4'))).toBeNull()
    expect(idsIn(await open(store()))).toEqual(['sg-1', 'sg-2', 'sg-3', 'sg-4'])
  })

  it('holds what two first runs at once found', async () => {
    const [one, other] = [await open(store()), await open(store())]
    expect(await one.save(historyNamed('run-1', 'sg-1'))).toBeNull()
    expect(await other.save(historyNamed('run-2', 'sg-2'))).toBeNull()
    expect(idsIn(await open(store()))).toEqual(['sg-1', 'sg-2'])
  })

  it('is never taken for nothing before where it is damaged, and is replaced', async () => {
    await put(Buffer.from('{"schema": 2, "run"'))
    const memory = await open(store())
    expect(memory.loaded).toMatchObject({
      status: 'damaged',
      message: expect.stringContaining('it is not JSON'),
    })
    expect(await memory.save(historyNamed('run-2', 'sg-2'))).toBeNull()
    expect(idsIn(await open(store()))).toEqual(['sg-2'])
  })

  it('is neither used nor replaced where a later version wrote it', async () => {
    await put(Buffer.from('{"schema": 99}'))
    const memory = await open(store())
    expect(memory.loaded).toMatchObject({ status: 'newer', message: expect.stringContaining('(schema 99)') })
    expect(await memory.save(historyNamed('run-2', 'sg-2'))).toContain('neither used nor replaced')
    expect((await open(store())).loaded.status).toBe('newer')
  })

  it('is neither used nor replaced where it is another scan’s', async () => {
    const scan = { ...SCAN, workflow: 'Nightly, nightly.yml', accounts: [], regions: [], production: [] }
    await put(Buffer.from(JSON.stringify({ ...historyNamed('run-1', 'sg-1'), scan })))
    const memory = await open(store())
    expect(memory.loaded.status).toBe('foreign')
    expect(await memory.save(historyNamed('run-2', 'sg-2'))).toContain('neither used nor replaced')
    expect(idsIn(await open(store(), scan))).toEqual(['sg-1'])
  })

  it('survives a version that is not there any longer', async () => {
    const memory = await open(store())
    expect(await memory.save(historyNamed('run-1', 'sg-1'))).toBeNull()
    github.cache.evict()
    github.repository.branches.delete(BRANCH)
    rmSync(join(workspace, 'history.json'), { force: true })
    expect(await memory.save(historyNamed('run-1', 'sg-1', 'sg-2'))).toBeNull()
    expect(idsIn(await open(store()))).toEqual(['sg-1', 'sg-2'])
  })
})

it('no history is kept without a store', async () => {
  const memory = await Memory.open(null, SCAN)
  expect(memory.loaded).toEqual({ status: 'none' })
  expect(await memory.save(historyNamed('run-1'))).toBeNull()
})

async function messageFrom(store: HistoryStore): Promise<string> {
  const { loaded } = await open(store)
  return 'message' in loaded ? `${loaded.status}: ${loaded.message}` : loaded.status
}

describe('the cache', () => {
  it('tells what it removed from a first run', async () => {
    expect(await messageFrom(cacheOf(openCache, true))).toMatch(/^first: No history was found in the cache/)
    expect(await messageFrom(cacheOf())).toMatch(
      /^lost: No history was found in the cache of GitHub Actions: this is the first run that keeps one there, or GitHub removed it/,
    )
  })

  it('has a new entry for each save, and deletes none', async () => {
    for (const id of ['run-1', 'run-2']) await (await open(cacheOf())).save(historyNamed(id, 'sg-1'))
    expect(github.cache.keys).toEqual([`${PREFIX}${runs - 1}-1-1`, `${PREFIX}${runs}-1-1`])
  })

  it('does not take what another scan of the same run saved', async () => {
    const store = cacheOf()
    await (await open(store)).save(historyNamed('run-1', 'sg-1'))
    const twin = cacheStore({
      open: () => Promise.resolve(openCache()),
      prefix: PREFIX,
      runId: `${runs}-1`,
      isFirst: false,
    })
    expect(await messageFrom(twin)).toContain('give each scan of this workflow an alert-scope of its own')
  })

  it.each([
    ['read', { ACTIONS_CACHE_MODE: 'read' }, 'the cache must not be written in this run (cache-mode: read'],
    ['none', { ACTIONS_CACHE_MODE: 'none' }, 'the cache must not be read in this run (cache-mode: none'],
    [
      'no service',
      { ACTIONS_CACHE_SERVICE_V2: '' },
      'there is no cache service of the second version here (ACTIONS_CACHE_SERVICE_V2 is not set',
    ],
    [
      'GitHub Enterprise Server',
      { GITHUB_SERVER_URL: 'https://github.example.com' },
      'GitHub Enterprise Server has no cache service of the second version',
    ],
  ])('says why a history is not saved: %s', async (_, environment, reason) => {
    const memory = await open(cacheOf(() => openCache({ ...process.env, ...environment })))
    expect(await memory.save(historyNamed('run-1', 'sg-1'))).toContain(reason)
    expect(github.cache.keys).toEqual([])
  })

  it('says what the service says, and writes no annotation', async () => {
    github.fail(/GetCacheEntryDownloadURL/, { status: 403, body: { msg: 'cache read denied: no scopes' } })
    expect(await messageFrom(cacheOf())).toMatch(
      /^unavailable: The history in the cache of GitHub Actions could not be read: the cache service failed \(.*cache read denied: no scopes\)\./,
    )
    github.recover()
    github.cache.tokens.set(RUNTIME_TOKEN, [{ ref: 'refs/heads/main', mayWrite: false }])
    const memory = await open(cacheOf())
    expect(await memory.save(historyNamed('run-1', 'sg-1'))).toContain('cache write denied')
    github.cache.tokens.set(RUNTIME_TOKEN, [{ ref: 'refs/heads/main', mayWrite: true }])
  })

  it('does not wait for ever', async () => {
    github.fail(/GetCacheEntryDownloadURL/, 'hang')
    expect(await messageFrom(cacheOf(() => openCache(process.env, 50)))).toContain(
      'no answer within 1 seconds',
    )
  })

  it('is damaged where its archive is', async () => {
    await (await open(cacheOf())).save(historyNamed('run-1', 'sg-1'))
    github.cache.spoil()
    const memory = await open(cacheOf())
    expect(memory.loaded).toMatchObject({
      status: 'damaged',
      message: expect.stringContaining('its archive cannot be unpacked'),
    })
    expect(await memory.save(historyNamed('run-2', 'sg-2'))).toBeNull()
    expect(idsIn(await open(cacheOf()))).toEqual(['sg-2'])
  })
})

describe('the branch', () => {
  afterEach(() => {
    github.repository.tokens.set(GITHUB_TOKEN, 'write')
    github.repository.protectedBranches.clear()
  })

  it('has nothing in common with the others, and a commit for each save', async () => {
    await (await open(branchOf())).save(historyNamed('run-1', 'sg-1'))
    await (await open(branchOf())).save(historyNamed('run-2', 'sg-1', 'sg-2'))
    expect(github.repository.log(BRANCH)).toEqual(['History of Scan', 'History of Scan'])
    expect([...github.repository.filesOf(BRANCH).keys()]).toEqual(['scan.history.json.gz'])
  })

  it('does not take a branch that is gone for a first run, unless no run came before', async () => {
    expect((await open(branchOf(GITHUB_TOKEN, 'scan', true))).loaded.status).toBe('first')
    expect((await open(branchOf())).loaded).toMatchObject({
      status: 'lost',
      message: expect.stringContaining('or somebody deleted it. What is new or fixed is not known'),
    })
  })

  it('keeps the histories of several scans, each in a file of its own', async () => {
    await (await open(branchOf())).save(historyNamed('run-1', 'sg-1'))
    const other = await open(branchOf(GITHUB_TOKEN, 'other', true))
    expect(other.loaded.status).toBe('first')
    await other.save(historyNamed('run-2', 'sg-2'))
    expect(idsIn(await open(branchOf()))).toEqual(['sg-1'])
    expect(idsIn(await open(branchOf(GITHUB_TOKEN, 'other')))).toEqual(['sg-2'])
  })

  it('is tried again where another run is quicker between reading and moving it', async () => {
    await (await open(branchOf())).save(historyNamed('run-1', 'sg-1'))
    const [one, other] = [await open(branchOf()), await open(branchOf())]
    const quick = new Promise<void>((resolve) => {
      github.before(/POST .*\/git\/commits/, () => {
        // The quicker run's own requests are answered while this one waits.
        void other.save(historyNamed('run-2', 'sg-1', 'sg-2')).then(() => resolve())
      })
    })
    expect(await one.save(historyNamed('run-3', 'sg-1', 'sg-3'))).toBeNull()
    await quick
    expect(idsIn(await open(branchOf()))).toEqual(['sg-1', 'sg-2', 'sg-3'])
  })

  it('is given up where others are always quicker', async () => {
    const memory = await open(branchOf())
    github.fail(/POST .*\/git\/refs/, { status: 422, body: { message: 'Reference already exists' } })
    expect(await memory.save(historyNamed('run-1', 'sg-1'))).toContain('other runs were quicker 6 times')
  })

  it.each(['none', 'read'] as const)('names the permission that is missing: %s', async (permission) => {
    await (await open(branchOf())).save(historyNamed('run-1', 'sg-1'))
    github.repository.tokens.set(GITHUB_TOKEN, permission)
    const memory = await open(branchOf())
    const need = permission === 'none' ? 'read' : 'write'
    expect(await memory.save(historyNamed('run-2', 'sg-2'))).toContain(
      `the token may not do it: add \`permissions: contents: ${need}\` to the job (HTTP 403)`,
    )
  })

  it('says that the token is nobody’s', async () => {
    expect(await messageFrom(branchOf('ghs_unknown'))).toContain('GitHub does not accept the token')
  })

  it('says that a ruleset keeps it out', async () => {
    github.repository.protectedBranches.set(BRANCH, 'Repository rule violations found\n\nCannot create ref.')
    const memory = await open(branchOf())
    expect(await memory.save(historyNamed('run-1', 'sg-1'))).toContain(
      `a branch protection or a ruleset keeps the workflow from pushing to it (Repository rule violations found Cannot create ref.): leave the branch ${BRANCH} out of it`,
    )
  })

  it('does not touch a branch that holds something else', async () => {
    github.repository.commitTo(BRANCH, { 'README.md': Buffer.from('# Mine\n') })
    const memory = await open(branchOf())
    expect(memory.loaded.status).toBe('foreign')
    expect(await memory.save(historyNamed('run-1', 'sg-1'))).toContain('holds something else (README.md)')
    expect([...github.repository.filesOf(BRANCH).keys()]).toEqual(['README.md'])
  })

  it('is not buried where it could not be read: what is there is merged, once it can', async () => {
    await (await open(branchOf())).save(historyNamed('run-1', 'sg-1'))
    github.fail(/GET/, { status: 503, body: { message: 'Service Unavailable' } })
    const memory = await open(branchOf())
    expect(memory.loaded).toMatchObject({
      status: 'unavailable',
      message: expect.stringContaining('GitHub failed (HTTP 503)'),
    })
    expect(await memory.save(historyNamed('run-2', 'sg-2'))).toContain('GitHub failed (HTTP 503)')
    github.recover()
    expect(await memory.save(historyNamed('run-2', 'sg-2'))).toBeNull()
    expect(idsIn(await open(branchOf()))).toEqual(['sg-1', 'sg-2'])
  })
})
