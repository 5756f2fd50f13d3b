import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { readTextFile } from '../files/read-regular-file.ts'

/** A clone, as far as its files say. Nothing is run: git would obey what a foreign folder configures. */
export interface GitFolder {
  /** Absolute. */
  readonly root: string
  /** Where it was cloned from; null: from nowhere. */
  readonly origin: string | null
  /** The branch that new clones begin with; null: not known. */
  readonly defaultBranch: string | null
}

/** Nothing that git writes there is longer, in bytes. */
const MOST = 1_000_000

/** The clone that a folder, there or not yet, is in; null: none. */
export function gitFolderOf(folder: string): GitFolder | null {
  for (let root = resolve(folder); ; root = dirname(root)) {
    const git = gitDirectory(join(root, '.git'))
    if (git !== null) {
      return { root, origin: originOf(git.common), defaultBranch: defaultBranchOf(git.common) }
    }
    if (root === dirname(root)) return null
  }
}

/** A folder, or of a worktree a file that names one; what all worktrees have in common is in another. */
function gitDirectory(path: string): { readonly common: string } | null {
  if (!existsSync(path)) return null
  if (statSync(path).isDirectory()) return existsSync(join(path, 'HEAD')) ? { common: path } : null
  const named = /^gitdir: *(.+)$/m.exec(read(path))?.[1]?.trim()
  if (named === undefined) return null
  const own = resolve(dirname(path), named)
  const common = read(join(own, 'commondir')).trim()
  return { common: common === '' ? own : resolve(own, common) }
}

function originOf(git: string): string | null {
  const section = /^\[remote "origin"\]\s*$([^[]*)/m.exec(read(join(git, 'config')))?.[1] ?? ''
  return /^\s*url\s*=\s*"?([^"\r\n]+?)"?\s*$/m.exec(section)?.[1] ?? null
}

function defaultBranchOf(git: string): string | null {
  return /^ref: refs\/remotes\/origin\/(.+)$/m.exec(read(join(git, 'refs/remotes/origin/HEAD')))?.[1] ?? null
}

/** Empty where it cannot be read. */
function read(path: string): string {
  try {
    return readTextFile(path, MOST)
  } catch {
    return ''
  }
}
