import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gitFolderOf } from '../../src/init/git-folder.ts'

let folder: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'cloud-baseline-git-')))
})
afterEach(() => rmSync(folder, { recursive: true }))

function git(...options: string[]): void {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgSign=false']
  const { status, stderr } = spawnSync('git', [...identity, ...options], { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

describe('gitFolderOf', () => {
  it('is none where there is no clone, also for a folder that is not there yet', () => {
    expect(gitFolderOf(join(folder, 'new/er'))).toBeNull()
    mkdirSync(join(folder, '.git'))
    expect(gitFolderOf(folder)).toBeNull()
  })

  it('says where it was cloned from, from a folder below it as well', () => {
    git('init', '--quiet', '--initial-branch=trunk')
    expect(gitFolderOf(folder)).toEqual({ root: folder, origin: null, defaultBranch: null })
    git('remote', 'add', 'fork', 'git@github.com:me/infra.git')
    git('remote', 'add', 'origin', 'git@github.com:you/infra.git')
    git('remote', 'add', 'other', 'git@github.com:other/infra.git')
    expect(gitFolderOf(join(folder, 'a/b'))).toEqual({
      root: folder,
      origin: 'git@github.com:you/infra.git',
      defaultBranch: null,
    })
  })

  it('knows the default branch, and worktrees', () => {
    git('init', '--quiet', 'source', '--initial-branch=trunk')
    git('-C', 'source', 'commit', '--quiet', '--allow-empty', '--message=c')
    git('clone', '--quiet', 'source', 'clone')
    git('-C', 'clone', 'worktree', 'add', '--quiet', '-b', 'side', '../tree')
    const origin = join(folder, 'source')
    expect(gitFolderOf(join(folder, 'clone'))).toEqual({
      root: join(folder, 'clone'),
      origin,
      defaultBranch: 'trunk',
    })
    expect(gitFolderOf(join(folder, 'tree'))).toEqual({
      root: join(folder, 'tree'),
      origin,
      defaultBranch: 'trunk',
    })
  })

  it('does not stumble over files that are no clone’s', () => {
    writeFileSync(join(folder, '.git'), 'gitdir: nowhere\n')
    expect(gitFolderOf(folder)).toEqual({ root: folder, origin: null, defaultBranch: null })
    writeFileSync(join(folder, '.git'), '\u0000\u00ff')
    expect(gitFolderOf(folder)).toBeNull()
  })
})
