import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { GITHUB_TOKEN, type GitHubSandbox, startGitHub } from '../../../sandbox/github/server.ts'
import type { Repository } from '../../../src/repository/repository.ts'

const NAME = 'acme/cloud-policies'

let github: GitHubSandbox
let open: (token: string, name: string, wait: (ms: number) => Promise<void>) => Repository
const waits: number[] = []

beforeAll(async () => {
  github = await startGitHub(NAME)
  // The package reads it when it is loaded.
  process.env['GITHUB_API_URL'] = github.url
  open = (await import('../../../src/host/github/repository.ts')).openRepository
})

afterEach(() => {
  github.recover()
  waits.length = 0
})

afterAll(() => github.close())

function repository(token = GITHUB_TOKEN): Repository {
  return open(token, NAME, (ms) => {
    waits.push(ms)
    return Promise.resolve()
  })
}

const VISIBILITY = { method: 'GET', route: '' } as const

describe('the repository over the REST API', () => {
  it('says whether it is public', async () => {
    expect(await repository().ask(VISIBILITY)).toMatchObject({
      status: 'answered',
      data: { full_name: NAME, visibility: 'private' },
    })
  })

  it('hands on what GitHub refuses, at once', async () => {
    expect(await repository('ghs_unknown').ask(VISIBILITY)).toEqual({
      status: 'refused',
      code: 401,
      message: 'Bad credentials',
    })
    expect(waits).toEqual([])
  })

  it('asks again what fails for the moment, a bounded number of times', async () => {
    github.fail(/GET/, { status: 502, body: { message: 'Bad Gateway' } }, 2)
    expect(await repository().ask(VISIBILITY)).toMatchObject({ status: 'answered' })
    expect(waits).toEqual([1000, 3000])
    waits.length = 0
    github.fail(/GET/, 'close')
    expect(await repository().ask(VISIBILITY)).toMatchObject({ status: 'refused', code: null })
    expect(waits).toEqual([1000, 3000, 9000])
  })

  it('creates nothing twice: what may have been done is not asked again, what a rate limit refused is', async () => {
    const commit = { method: 'POST', route: '/git/blobs', body: { content: 'a' }, creates: true } as const
    github.fail(/POST/, { status: 502, body: { message: 'Bad Gateway' } })
    expect(await repository().ask(commit)).toEqual({ status: 'refused', code: 502, message: 'Bad Gateway' })
    github.recover()
    github.fail(/POST/, 'close')
    expect(await repository().ask(commit)).toMatchObject({ status: 'refused', code: null })
    expect(waits).toEqual([])
    github.recover()
    const body = { message: 'You have exceeded a secondary rate limit.' }
    github.fail(/POST/, { status: 403, body, headers: { 'retry-after': '5' } }, 1)
    expect(await repository().ask(commit)).toMatchObject({ status: 'answered' })
    expect(waits).toEqual([5000])
  })

  it('waits as long as a rate limit says, unless that is too long', async () => {
    const body = { message: 'You have exceeded a secondary rate limit.' }
    github.fail(/GET/, { status: 403, body, headers: { 'retry-after': '20' } }, 1)
    expect(await repository().ask(VISIBILITY)).toMatchObject({ status: 'answered' })
    expect(waits).toEqual([20_000])
    waits.length = 0
    github.fail(/GET/, { status: 429, body, headers: { 'retry-after': '3600' } }, 1)
    expect(await repository().ask(VISIBILITY)).toMatchObject({ status: 'refused', code: 429 })
    expect(waits).toEqual([])
  })
})
