import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { PlayedCheckRun } from '../../../sandbox/github/check-runs.ts'
import { GITHUB_TOKEN, type GitHubSandbox, startGitHub } from '../../../sandbox/github/server.ts'
import { type CheckRunPlace, showCheckRun } from '../../../src/host/github/check-run.ts'
import type { CheckRun } from '../../../src/report/formats/check-run.ts'
import type { Repository } from '../../../src/repository/repository.ts'

const NAME = 'acme/cloud-policies'
const COMMIT = 'a'.repeat(40)
const PLACE: CheckRunPlace = {
  name: 'Cloud Baseline (scan)',
  key: 'scan-0a1b2c',
  commit: COMMIT,
  page: 'https://github.com/acme/cloud-policies/actions/runs/1',
}

let github: GitHubSandbox
let repository: Repository

beforeAll(async () => {
  github = await startGitHub(NAME)
  process.env['GITHUB_API_URL'] = github.url
  const { openRepository } = await import('../../../src/host/github/repository.ts')
  repository = openRepository(GITHUB_TOKEN, NAME, () => Promise.resolve())
})
beforeEach(() => {
  github.recover()
  github.repository.checkRuns.length = 0
  github.repository.grants.set(GITHUB_TOKEN, ['checks: write'])
})
afterAll(() => github.close())

function checkOf(annotations: number, digest = `digest-${annotations}`): CheckRun {
  return {
    conclusion: annotations === 0 ? 'success' : 'failure',
    title: `${annotations} violations`,
    summary: '## Cloud Baseline',
    annotations: Array.from({ length: annotations }, (_, at) => ({
      path: '.github/workflows/scan.yml',
      start_line: 1,
      end_line: 1,
      annotation_level: 'failure' as const,
      title: `rule ${at}`,
      message: `message ${at}`,
    })),
    digest,
  }
}

/** As a reader of the commit sees them, without those that say that they no longer count. */
function counting(): readonly PlayedCheckRun[] {
  return github.repository.checkRuns.filter(({ title }) => title !== 'Superseded by a later run')
}

function asked(method: string): number {
  return github.requests.filter((one) => one.method === method).length
}

describe('the check run of a commit', () => {
  it('has verdict, summary and a link to the run', async () => {
    expect(await showCheckRun(repository, PLACE, checkOf(0))).toBeNull()
    expect(github.repository.checkRuns).toMatchObject([
      {
        name: PLACE.name,
        head_sha: COMMIT,
        status: 'completed',
        conclusion: 'success',
        details_url: PLACE.page,
        title: '0 violations',
        summary: '## Cloud Baseline',
      },
    ])
  })

  it('takes annotations in batches of 50, in their order', async () => {
    const before = asked('PATCH')
    expect(await showCheckRun(repository, PLACE, checkOf(120))).toBeNull()
    expect(github.repository.checkRuns[0]?.annotations.map(({ title }) => title)).toEqual(
      Array.from({ length: 120 }, (_, at) => `rule ${at}`),
    )
    expect(asked('PATCH') - before).toBe(2)
  })

  it('is updated by a later run that has the same annotations', async () => {
    await showCheckRun(repository, PLACE, checkOf(60))
    const again = { ...checkOf(60), conclusion: 'neutral' as const, title: 'Still 60' }
    expect(await showCheckRun(repository, PLACE, again)).toBeNull()
    expect(github.repository.checkRuns).toMatchObject([{ conclusion: 'neutral', title: 'Still 60' }])
    expect(github.repository.checkRuns[0]?.annotations).toHaveLength(60)
  })

  it('gives way to one with other annotations, since GitHub takes none away', async () => {
    await showCheckRun(repository, PLACE, checkOf(3))
    expect(await showCheckRun(repository, PLACE, checkOf(0))).toBeNull()
    expect(counting()).toMatchObject([{ conclusion: 'success', annotations: [] }])
    expect(github.repository.checkRuns[0]).toMatchObject({
      conclusion: 'neutral',
      title: 'Superseded by a later run',
      summary: expect.stringContaining('no longer counts'),
    })
  })

  it('leaves those of other scans alone', async () => {
    await showCheckRun(repository, { ...PLACE, key: 'scan-other' }, checkOf(3))
    await showCheckRun(repository, PLACE, checkOf(0))
    expect(counting().map(({ conclusion }) => conclusion)).toEqual(['failure', 'success'])
  })

  it('is not made twice where nobody knows whether it was made, and the next run puts it right', async () => {
    github.fail(/POST .*check-runs/, 'close')
    expect(await showCheckRun(repository, PLACE, checkOf(2))).toMatch(/^GitHub did not answer/)
    expect(github.repository.checkRuns).toHaveLength(0)
    github.recover()
    github.fail(/PATCH/, { status: 502, body: { message: 'Bad Gateway' } })
    expect(await showCheckRun(repository, PLACE, checkOf(60))).toBe('GitHub failed (HTTP 502)')
    // The verdict stands there, the last annotations are missing.
    expect(github.repository.checkRuns).toMatchObject([{ conclusion: 'failure' }])
    github.recover()
    expect(await showCheckRun(repository, PLACE, checkOf(60))).toBeNull()
    expect(counting()).toHaveLength(1)
    expect(counting()[0]?.annotations).toHaveLength(60)
  })

  it('needs a permission, which is named where it is missing', async () => {
    github.repository.grants.clear()
    expect(await showCheckRun(repository, PLACE, checkOf(0))).toBe(
      'the token may not do it: add `permissions: checks: write` to the job (HTTP 403)',
    )
    expect(github.repository.checkRuns).toEqual([])
  })
})
