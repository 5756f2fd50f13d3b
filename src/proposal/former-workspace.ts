import { existsSync } from 'node:fs'
import {
  copyFile,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readlink,
  realpath,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { isOutside } from '../files/leads-out.ts'
import { UserError } from '../model/errors.ts'
import { visible } from '../text/visible.ts'
import { enumerate } from '../text/words.ts'
import {
  blobsOf,
  type ChangedPath,
  changedPaths,
  commitOf,
  type Git,
  SUBMODULE,
  SYMBOLIC_LINK,
} from './git.ts'
import type { PullRequest } from './pull-request.ts'

/** A workspace as it would be without the pull request. */
export interface FormerWorkspace {
  readonly folder: string
  /** Sentences on what could not be taken back. */
  readonly notes: readonly string[]
  remove(): Promise<void>
}

interface Workspace {
  readonly workspace: string
  /** A folder for temporary files, on the same disk if possible. */
  readonly temporary: string
  readonly git: Git
}

/**
 * Makes the workspace anew in a folder of its own, with every file that the pull request changes as it was before. What git
 * does not know of, such as files that an earlier step made or another checkout, is the same in both. Throws a UserError
 * where the checkout does not hold the commit before.
 */
export async function formerWorkspace(
  { workspace, temporary, git }: Workspace,
  pullRequest: PullRequest,
): Promise<FormerWorkspace> {
  const head = await commitOf(git, workspace, 'HEAD')
  const base = await commitBefore(git, workspace, head, pullRequest)
  const changed = head === null || base === null ? null : await changedPaths(git, workspace, base, head)
  const files = (changed ?? []).filter(({ before }) => before !== null && before.mode !== SUBMODULE)
  const ids = files.flatMap(({ before }) => before?.id ?? [])
  const blobs = changed === null ? null : await blobsOf(git, workspace, ids)
  if (changed === null || blobs === null) {
    throw new UserError(
      `The checkout does not hold the files as they are without pull request ${pullRequest.number}, so nothing can be compared: give actions/checkout ` +
        '`fetch-depth: 2`, and no `ref` (docs/pull-requests.md).',
    )
  }
  const folder = await mkdtemp(join(temporary, 'cloud-baseline-before-'))
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true })
  try {
    await mirror(workspace, folder)
    await restore(folder, changed, blobs)
  } catch (error) {
    await remove()
    throw error
  }
  return { folder, notes: notesOn(changed), remove }
}

/**
 * The commit that the pull request is compared with; null where it is not there. What GitHub checks out is a merge of both
 * (refs/pull/…/merge); of the pull request's own commit it is where its branch left the other.
 */
async function commitBefore(
  git: Git,
  workspace: string,
  checkedOut: string | null,
  { base, head }: PullRequest,
): Promise<string | null> {
  if (checkedOut !== head && (await commitOf(git, workspace, 'HEAD^2')) === head)
    return commitOf(git, workspace, 'HEAD^1')
  const merged = await git(workspace, ['merge-base', base, 'HEAD'])
  return merged === null ? null : merged.toString('utf8').trim()
}

/** The same tree, with files that share their content: nobody writes into them. */
async function mirror(from: string, to: string, isTop = true): Promise<void> {
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.name === '.git') {
      // Whether a folder is a checkout of its own is asked of this name alone.
      if (!isTop) await symlink(source, target)
    } else if (entry.isSymbolicLink()) await symlink(await readlink(source), target)
    else if (entry.isDirectory()) {
      await mkdir(target)
      await mirror(source, target, false)
    } else if (entry.isFile()) await share(source, target)
  }
}

/** Another disk, or a file of another user, cannot be linked. */
async function share(source: string, target: string): Promise<void> {
  try {
    await link(source, target)
  } catch {
    await copyFile(source, target)
  }
}

/** Everything that changed goes first: a file may have been a folder. */
async function restore(
  folder: string,
  changed: readonly ChangedPath[],
  blobs: ReadonlyMap<string, Buffer>,
): Promise<void> {
  const inside = changed.filter(
    ({ path, before }) =>
      path !== '' && !isOutside(relative(folder, join(folder, path))) && before?.mode !== SUBMODULE,
  )
  for (const { path } of inside) await rm(join(folder, path), { recursive: true, force: true })
  const root = await realpath(folder)
  for (const { path, before } of inside) {
    const content = before === null ? undefined : blobs.get(before.id)
    if (before === null || content === undefined) continue
    const target = join(folder, path)
    await mkdir(dirname(target), { recursive: true })
    // No link on the way leads anywhere else.
    if (isOutside(relative(root, await realpath(dirname(target)))) || existsSync(target)) continue
    if (before.mode === SYMBOLIC_LINK) await symlink(content.toString('utf8'), target)
    else await writeFile(target, content, { flag: 'wx' })
  }
}

function notesOn(changed: readonly ChangedPath[]): readonly string[] {
  const submodules = changed.filter(({ before }) => before?.mode === SUBMODULE)
  if (submodules.length === 0) return []
  const names = enumerate(submodules.map(({ path }) => visible(path)))
  return [
    `The pull request changes what is checked out in ${names}. The former files are not there, so what these change is not among the following.`,
  ]
}
