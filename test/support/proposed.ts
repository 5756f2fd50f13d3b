import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Files by path; null: removed. */
export type ProposedFiles = Readonly<Record<string, string | null>>

/** A checkout of a pull request as GitHub's actions/checkout leaves it with `fetch-depth: 2`. */
export interface Proposed {
  readonly workspace: string
  /** Payload of the event. */
  readonly event: {
    readonly pull_request: {
      readonly number: number
      readonly base: { readonly sha: string }
      readonly head: { readonly sha: string }
    }
    readonly repository: { readonly private: boolean; readonly default_branch: string }
  }
  git(...parameters: readonly string[]): string
  remove(): void
}

/** A branch that proposes changes, and the merge of both that is checked out. */
export function propose(
  files: ProposedFiles,
  changes: ProposedFiles,
  { isPrivate = true, depth = 2 }: { readonly isPrivate?: boolean; readonly depth?: number } = {},
): Proposed {
  const folder = mkdtempSync(join(tmpdir(), 'cloud-baseline-proposed-'))
  const origin = join(folder, 'origin')
  const workspace = join(folder, 'workspace')
  mkdirSync(origin)
  const inOrigin = gitIn(origin)
  inOrigin('init', '--quiet', '--initial-branch', 'main')
  const commit = (changed: ProposedFiles): string => {
    write(origin, changed)
    inOrigin('add', '--all')
    inOrigin('commit', '--quiet', '--allow-empty', '--message', 'A commit')
    return inOrigin('rev-parse', 'HEAD')
  }
  const base = commit(files)
  inOrigin('checkout', '--quiet', '-b', 'proposal')
  const head = commit(changes)
  inOrigin('checkout', '--quiet', '--detach', base)
  inOrigin('merge', '--quiet', '--no-ff', '--message', 'A merge', 'proposal')
  inOrigin('update-ref', 'refs/pull/7/merge', 'HEAD')
  mkdirSync(workspace)
  const git = gitIn(workspace)
  git('init', '--quiet')
  git('fetch', '--quiet', `--depth=${depth}`, `file://${origin}`, 'refs/pull/7/merge')
  git('checkout', '--quiet', '--detach', 'FETCH_HEAD')
  return {
    workspace,
    event: {
      pull_request: { number: 7, base: { sha: base }, head: { sha: head } },
      repository: { private: isPrivate, default_branch: 'main' },
    },
    git,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function write(folder: string, files: ProposedFiles): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path)
    if (text === null) rmSync(file, { recursive: true })
    else {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
  }
}

function gitIn(folder: string): Proposed['git'] {
  const who = ['-c', 'user.name=Acme', '-c', 'user.email=security@example.com', '-c', 'commit.gpgSign=false']
  return (...parameters) =>
    execFileSync('git', [...who, ...parameters], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim()
}
