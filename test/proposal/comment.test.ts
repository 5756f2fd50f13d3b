import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { addComment } from '../../sandbox/github/comments.ts'
import { GITHUB_TOKEN, type GitHubSandbox, startGitHub } from '../../sandbox/github/server.ts'
import { putComment } from '../../src/proposal/comment.ts'
import type { PullRequest } from '../../src/proposal/pull-request.ts'
import type { Repository } from '../../src/repository/repository.ts'

const MARKER = '<!-- cloud-baseline-preview scan-0a1b2c -->'
const PULL: PullRequest = {
  number: 7,
  base: 'a'.repeat(40),
  head: 'b'.repeat(40),
  isFromFork: false,
  isPublic: false,
  defaultBranch: 'main',
}
const ALICE = { login: 'alice', type: 'User' } as const

let github: GitHubSandbox
let repository: Repository

beforeAll(async () => {
  github = await startGitHub()
  process.env['GITHUB_API_URL'] = github.url
  const { openRepository } = await import('../../src/host/github/repository.ts')
  repository = openRepository(GITHUB_TOKEN, github.repository.name, () => Promise.resolve())
})
beforeEach(() => {
  github.recover()
  github.repository.comments.length = 0
  github.repository.grants.set(GITHUB_TOKEN, ['pull-requests: write'])
})
afterAll(() => github.close())

function put(text: string, pull = PULL): Promise<string | null> {
  return putComment(repository, pull, MARKER, text)
}

function bodies(): readonly string[] {
  return github.repository.comments.map(({ body }) => body)
}

describe('the comment of a pull request', () => {
  it('is written once, and then updated', async () => {
    expect(await put('One.')).toBeNull()
    expect(await put('Two.')).toBeNull()
    expect(bodies()).toEqual([`${MARKER}\nTwo.`])
  })

  it('is found behind many others, and those stay', async () => {
    for (let at = 0; at < 230; at += 1) addComment(github.repository, 7, `Comment ${at}`, ALICE)
    await put('One.')
    addComment(github.repository, 7, 'Thanks.', ALICE)
    expect(await put('Two.')).toBeNull()
    expect(bodies()).toHaveLength(232)
    expect(bodies().slice(230)).toEqual([`${MARKER}\nTwo.`, 'Thanks.'])
  })

  it('is not one that a person wrote with the marker, that quotes it, of another scan or of another pull request', async () => {
    const others = [
      addComment(github.repository, 7, `${MARKER}\nMine.`, ALICE),
      addComment(github.repository, 7, `> ${MARKER}\nQuoted.`),
      addComment(github.repository, 7, '<!-- cloud-baseline-preview other-3d4e5f -->\nOther.'),
      addComment(github.repository, 8, `${MARKER}\nEight.`),
    ].map(({ body }) => body)
    expect(await put('Own.')).toBeNull()
    expect(bodies()).toEqual([...others, `${MARKER}\nOwn.`])
  })

  it('is one where another run was as quick', async () => {
    github.before(/^POST/, () => void addComment(github.repository, 7, `${MARKER}\nOf another run.`))
    expect(await put('Own.')).toBeNull()
    expect(bodies()).toEqual([`${MARKER}\nOwn.`])
  })

  it('is not written twice where GitHub fails after it wrote it', async () => {
    github.before(/^POST/, () => void addComment(github.repository, 7, `${MARKER}\nOwn.`))
    github.fail(/^POST/, { status: 502, body: { message: 'Bad Gateway' } })
    expect(await put('Own.')).toBeNull()
    expect(bodies()).toEqual([`${MARKER}\nOwn.`])
    github.repository.comments.length = 0
    expect(await put('Own.')).toBe('GitHub failed (HTTP 502)')
  })

  it('says what the token lacks', async () => {
    github.repository.grants.set(GITHUB_TOKEN, ['pull-requests: read'])
    expect(await put('Own.')).toBe(
      'the token may not do it: add `permissions: pull-requests: write` to the job (HTTP 403)',
    )
    expect(await put('Own.', { ...PULL, isFromFork: true })).toBe(
      'the pull request comes from a fork, whose workflows get a token that may only read',
    )
    github.repository.grants.set(GITHUB_TOKEN, [])
    expect(await put('Own.')).toContain('add `permissions: pull-requests: write`')
  })

  it('is not written where the others cannot be read to their end', async () => {
    github.fail(/^GET/, { status: 500, body: { message: 'Oops' } })
    expect(await put('Own.')).toBe('GitHub failed (HTTP 500)')
    expect(bodies()).toEqual([])
  })
})
