import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PlayedArtifact, PlayedRun } from '../../sandbox/github/artifacts.ts'
import { GITHUB_TOKEN, type GitHubSandbox, startGitHub } from '../../sandbox/github/server.ts'
import { zip } from '../../sandbox/github/zip.ts'
import { type Download, type LastInventory, lastInventory } from '../../src/proposal/last-inventory.ts'
import type { Repository } from '../../src/repository/repository.ts'

const folder = mkdtempSync(join(tmpdir(), 'cloud-baseline-last-'))
let github: GitHubSandbox
let repository: Repository
let get: Download

beforeAll(async () => {
  github = await startGitHub()
  process.env['GITHUB_API_URL'] = github.url
  const { openRepository } = await import('../../src/host/github/repository.ts')
  const { download } = await import('../../src/host/github/download.ts')
  const { name } = github.repository
  repository = openRepository(GITHUB_TOKEN, name, () => Promise.resolve())
  const { signal } = new AbortController()
  get = (route, file, most) => download({ token: GITHUB_TOKEN, name, signal }, route, file, most)
})
beforeEach(() => {
  github.recover()
  github.repository.artifacts.length = 0
  github.repository.grants.set(GITHUB_TOKEN, ['actions: read'])
})
afterAll(async () => {
  await github.close()
  rmSync(folder, { recursive: true, force: true })
})

const SCHEDULED: PlayedRun = { id: 1, event: 'schedule', branch: 'main' }

/** What a run keeps: files by name. */
function keep(
  files: Readonly<Record<string, string>>,
  { name = 'cloud-baseline-report-1', ...changes }: Partial<PlayedArtifact> = {},
): void {
  const { artifacts } = github.repository
  const id = 500 + artifacts.length
  artifacts.push({
    id,
    name,
    created_at: `2026-11-${String(10 + artifacts.length)}T05:17:00Z`,
    expired: false,
    bytes: zip(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]))),
    run: SCHEDULED,
    ...changes,
  })
}

/** What the inventories say; or why there are none. Nothing stays behind. */
async function found(): Promise<readonly string[] | string> {
  const last: LastInventory | string = await lastInventory(repository, 'main', get, folder)
  const told = typeof last === 'string' ? last : last.paths.map((path) => readFileSync(path, 'utf8'))
  if (typeof last !== 'string') await last.remove()
  expect(readdirSync(folder)).toEqual([])
  return told
}

const NONE = 'no scan on main has left an artifact named cloud-baseline-report-1 that is still kept'

describe('the inventory of the last scan', () => {
  it('is in the newest report', async () => {
    keep({ 'inventory.ndjson.gz': 'old', 'result.json': '{}' })
    keep({ 'inventory.ndjson.gz': 'new', 'result.json': '{}' }, { run: { ...SCHEDULED, id: 2 } })
    expect(await found()).toEqual(['new'])
  })

  it('is that of the last attempt of a run', async () => {
    keep({ 'inventory.ndjson.gz': 'first' })
    keep({ 'inventory.ndjson.gz': 'second' }, { name: 'cloud-baseline-report-2' })
    expect(await found()).toEqual(['second'])
  })

  it.each<[string, Partial<PlayedArtifact>]>([
    [
      'of a fork, whose branch has the same name',
      { run: { id: 2, event: 'schedule', branch: 'main', isFromFork: true } },
    ],
    ['of a pull request', { run: { id: 2, event: 'pull_request', branch: 'main' } }],
    ['of pull_request_target', { run: { id: 2, event: 'pull_request_target', branch: 'main' } }],
    ['of another branch', { run: { id: 2, event: 'schedule', branch: 'proposal' } }],
    ['that has expired', { expired: true }],
    ['of another name', { name: 'report' }],
  ])('is never one %s', async (_, changes) => {
    keep({ 'inventory.ndjson.gz': 'evil' }, changes)
    expect(await found()).toBe(NONE)
    keep(
      { 'inventory.ndjson.gz': 'good' },
      { created_at: '2026-11-01T00:00:00Z', run: { ...SCHEDULED, id: 9 } },
    )
    expect(await found()).toEqual(['good'])
  })

  it('is all parts of a divided run, of the attempt that planned last', async () => {
    for (const [attempt, part] of [
      [1, '1-of-1'],
      [2, '1-of-2'],
      [2, '2-of-2'],
    ] as const) {
      const name = `cloud-baseline-${attempt}-inventory-${part}`
      keep({ [`inventory-${part}.ndjson.gz`]: `${attempt}: ${part}` }, { name })
    }
    keep({ 'result.json': '{}' }, { name: 'cloud-baseline-report-2' })
    expect(new Set(await found())).toEqual(new Set(['2: 1-of-2', '2: 2-of-2']))
  })

  it('takes nothing else out of an archive, and no name of it', async () => {
    keep({ '../../inventory.ndjson.gz': 'up', '/evil': 'evil', 'inventory.ndjson.gz.sh': 'evil' })
    expect(await found()).toEqual(['up'])
    keep({ 'result.json': '{}' }, { run: { ...SCHEDULED, id: 3 } })
    expect(await found()).toBe('the artifact cloud-baseline-report-1 of run 3 holds no inventory')
  })

  it('says what is wrong with an archive', async () => {
    keep({}, { bytes: Buffer.from('no archive') })
    expect(await found()).toMatch(/^the artifact cloud-baseline-report-1 cannot be unpacked: /)
  })

  it('says what the token lacks, and what GitHub says', async () => {
    keep({ 'inventory.ndjson.gz': 'x' })
    github.fail(/\/zip$/, { status: 410, body: { message: 'Artifact has expired' } })
    expect(await found()).toBe(
      'the artifact cloud-baseline-report-1 cannot be read: GitHub refused it (HTTP 410: Artifact has expired)',
    )
    github.repository.grants.set(GITHUB_TOKEN, [])
    expect(await found()).toBe(
      'the token may not do it: add `permissions: actions: read` to the job (HTTP 403)',
    )
  })

  it('is not read beyond what was agreed', async () => {
    keep({ 'inventory.ndjson.gz': 'x'.repeat(1000) })
    const last = await lastInventory(repository, 'main', (route, file) => get(route, file, 100), folder)
    expect(last).toBe('the artifact cloud-baseline-report-1 cannot be read: more than 100 bytes came')
  })
})
