import { afterEach, describe, expect, it } from '@jest/globals'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gitFrom } from '../../src/host/git.ts'
import { type FormerWorkspace, formerWorkspace } from '../../src/proposal/former-workspace.ts'
import { readPullRequest } from '../../src/proposal/pull-request.ts'
import { type Proposed, propose } from '../support/proposed.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup()
})

function proposed(...parameters: Parameters<typeof propose>): Proposed {
  const made = propose(...parameters)
  cleanups.push(() => made.remove())
  return made
}

async function before({ workspace, event }: Proposed): Promise<FormerWorkspace> {
  const former = await formerWorkspace(
    { workspace, temporary: tmpdir(), git: gitFrom(process.env) },
    readPullRequest(event),
  )
  cleanups.push(() => former.remove())
  return former
}

function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8')
}

const FILES = { 'rules/a.yml': 'a\n', 'rules/b.yml': 'b\n', 'kept.txt': 'kept\n' }

describe('the workspace without the pull request', () => {
  it('has changed files as they were, removed ones again and new ones not', async () => {
    const made = proposed(FILES, { 'rules/a.yml': 'A\n', 'rules/b.yml': null, 'rules/c/new.yml': 'c\n' })
    const { folder, notes } = await before(made)
    expect(readdirSync(join(folder, 'rules'))).toEqual(['a.yml', 'b.yml', 'c'])
    expect(readdirSync(join(folder, 'rules/c'))).toEqual([])
    expect([read(folder, 'rules/a.yml'), read(folder, 'rules/b.yml'), read(folder, 'kept.txt')]).toEqual([
      'a\n',
      'b\n',
      'kept\n',
    ])
    expect(notes).toEqual([])
  })

  it('leaves the workspace as it is', async () => {
    const made = proposed(FILES, { 'rules/a.yml': 'A\n', 'rules/b.yml': null })
    const former = await before(made)
    expect(read(made.workspace, 'rules/a.yml')).toBe('A\n')
    expect(made.git('status', '--porcelain')).toBe('')
    await former.remove()
    expect(existsSync(former.folder)).toBe(false)
    expect(read(made.workspace, 'kept.txt')).toBe('kept\n')
  })

  it('has what git does not know of in both: files of earlier steps, and other checkouts', async () => {
    const made = proposed(FILES, { 'rules/a.yml': 'A\n' })
    mkdirSync(join(made.workspace, 'central/.git'), { recursive: true })
    writeFileSync(join(made.workspace, 'central/rule.yml'), 'central\n')
    const { folder } = await before(made)
    expect(read(folder, 'central/rule.yml')).toBe('central\n')
    expect(existsSync(join(folder, 'central/.git'))).toBe(true)
    expect(existsSync(join(folder, '.git'))).toBe(false)
  })

  it('follows a folder that became a file, and a file that became a folder', async () => {
    const made = proposed(
      { 'x/deep.yml': 'deep\n', y: 'y\n' },
      { x: null, './x': 'a file\n', y: null, 'y/deep.yml': 'deep\n' },
    )
    expect([read(made.workspace, 'x'), read(made.workspace, 'y/deep.yml')]).toEqual(['a file\n', 'deep\n'])
    const { folder } = await before(made)
    expect([read(folder, 'x/deep.yml'), read(folder, 'y')]).toEqual(['deep\n', 'y\n'])
  })

  it('writes nothing through a link that leads out', async () => {
    const made = proposed({ 'x/deep.yml': 'deep\n' }, { 'x/deep.yml': null })
    const outside = join(made.workspace, '../outside')
    mkdirSync(outside)
    symlinkSync(outside, join(made.workspace, 'x'))
    const { folder } = await before(made)
    expect(readdirSync(outside)).toEqual([])
    expect(lstatSync(join(folder, 'x')).isSymbolicLink()).toBe(true)
  })

  it('compares the own commit of a pull request with where its branch began', async () => {
    const made = proposed(FILES, { 'rules/a.yml': 'A\n' }, { depth: 10 })
    made.git('checkout', '--quiet', '--detach', made.event.pull_request.head.sha)
    const { folder } = await before(made)
    expect(read(folder, 'rules/a.yml')).toBe('a\n')
  })

  it('is not made of a checkout that does not hold it', async () => {
    await expect(before(proposed(FILES, { 'rules/a.yml': 'A\n' }, { depth: 1 }))).rejects.toThrow(
      'The checkout does not hold the files as they are without pull request 7, so nothing can be compared: give actions/checkout `fetch-depth: 2`, and no `ref` (docs/pull-requests.md).',
    )
  })

  it('starts no program that the workspace names', async () => {
    const made = proposed(
      { ...FILES, '.gitattributes': '*.yml filter=evil diff=evil\n' },
      { 'rules/a.yml': 'A\n' },
    )
    const trace = join(made.workspace, '../trace')
    for (const name of ['filter.evil.smudge', 'filter.evil.clean', 'diff.evil.command', 'core.fsmonitor'])
      made.git('config', name, `touch ${trace}`)
    const { folder } = await before(made)
    expect(read(folder, 'rules/a.yml')).toBe('a\n')
    expect(existsSync(trace)).toBe(false)
  })
})
