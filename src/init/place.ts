import { lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import manifest from '../../package.json' with { type: 'json' }
import { leadsOut } from '../files/leads-out.ts'
import { readTextFile } from '../files/read-regular-file.ts'
import { UserError } from '../model/errors.ts'
import { findConfig } from '../settings/find-config.ts'
import { enumerate, quote } from '../text/words.ts'
import { OWN_ACTION } from '../workflow/pinned-actions.ts'
import { PROJECT_FILES } from '../workflow/project-files.ts'
import { gitFolderOf, type GitFolder } from './git-folder.ts'

/** Where the files are to go. */
export interface Place {
  /** Absolute; it need not be there yet. */
  readonly folder: string
  /** The clone whose root it is; null: none. */
  readonly git: GitFolder | null
  /** Whether there are rules of one's own. */
  readonly hasRules: boolean
  /** Other workflows with this action, relative to the folder. */
  readonly otherScans: readonly string[]
}

/** Throws a UserError for a folder where the files would do nothing or harm. */
export function placeOf(into: string, workspace: string): Place {
  const folder = resolve(workspace, into)
  const there = nearestThere(folder)
  if (!statSync(there, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError(
      `--into: received ${quote(into)}${there === folder ? ', which is a file' : `, which is below the file ${there}`}, expected a folder, there or not yet.`,
    )
  if (isThisProgram(folder))
    throw new UserError(
      `--into: received ${quote(into)}, a clone of Cloud Baseline itself, expected the folder of the repository that is to scan: init --into ../your-repository.`,
    )
  const git = gitFolderOf(folder)
  if (git !== null && real(git.root) !== real(folder))
    throw new UserError(
      `--into: received ${quote(into)}, a folder inside of the clone ${git.root}, expected ${git.root}: GitHub reads .github at the root of a repository alone.`,
    )
  return { folder, git, hasRules: hasRules(folder), otherScans: otherScans(folder) }
}

/**
 * Which of the files are there. Throws a UserError for them unless they are to be replaced, and for what stands in the way
 * in any case.
 */
export function existingOf(
  { folder }: Pick<Place, 'folder'>,
  files: readonly string[],
  { force, command = 'init' }: { readonly force: boolean; readonly command?: string },
): readonly string[] {
  const existing = files.filter((file) => isThere(join(folder, file)))
  if (existing.length > 0 && !force)
    throw new UserError(
      `${command}: found ${enumerate(existing)}, expected no such ${existing.length === 1 ? 'file' : 'files'}; --force replaces ${existing.length === 1 ? 'it' : 'them'}. Nothing was written.`,
    )
  for (const file of existing) {
    const stats = lstatSync(join(folder, file))
    if (stats.isFile() || stats.isSymbolicLink()) continue
    // A pipe could be read forever, and nobody wants a folder or a device replaced.
    throw new UserError(
      `${command}: found ${stats.isDirectory() ? 'the folder ' : ''}${file}${stats.isDirectory() ? '' : ', which is a pipe or a device'}, expected a file or nothing. Nothing was written.`,
    )
  }
  const inTheWay = files.map((file) => fileAbove(file, folder)).find((above) => above !== null)
  if (inTheWay !== undefined && inTheWay !== null)
    throw new UserError(`${command}: found the file ${inTheWay}, expected a folder. Nothing was written.`)
  const outside = files.map(dirname).find((above) => leadsOut(nearestThere(join(folder, above)), folder))
  if (outside !== undefined)
    throw new UserError(
      `${command}: found a link at ${outside} or above it that leads out of the folder, expected a folder. Nothing was written.`,
    )
  refuseOtherConfig(folder, command)
  return existing
}

/** A second configuration beside the one that is written: a run refuses both. */
function refuseOtherConfig(folder: string, command: string): void {
  const found = findConfig('', folder)
  if (found !== null && found !== join(folder, PROJECT_FILES.config))
    throw new UserError(
      `${command}: found ${PROJECT_FILES.config.replace(/yml$/, 'yaml')}, expected it to be gone: beside ${PROJECT_FILES.config} a run takes neither. Nothing was written.`,
    )
}

function isThisProgram(folder: string): boolean {
  try {
    const { name, homepage } = JSON.parse(readTextFile(join(folder, 'package.json'))) as Readonly<
      Record<string, unknown>
    >
    return name === manifest.name && homepage === manifest.homepage
  } catch {
    return false
  }
}

function hasRules(folder: string): boolean {
  return namesIn(join(folder, PROJECT_FILES.rules)).some((name) => /\.ya?ml$/.test(name))
}

function otherScans(folder: string): readonly string[] {
  const workflows = dirname(PROJECT_FILES.workflow)
  const [own = ''] = OWN_ACTION.split('@')
  return namesIn(join(folder, workflows))
    .map((name) => `${workflows}/${name}`)
    .filter((file) => file !== PROJECT_FILES.workflow && /\.ya?ml$/.test(file))
    .filter((file) => uses(join(folder, file), own))
}

function uses(path: string, action: string): boolean {
  try {
    const text = readTextFile(path, 1_000_000)
    return text.split('\n').some((line) => /^[\s-]*uses:/.test(line) && line.includes(action))
  } catch {
    return false
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted()
  } catch {
    return []
  }
}

/** The path, or the next one above it that is there. */
function nearestThere(path: string): string {
  return isThere(path) || path === dirname(path) ? path : nearestThere(dirname(path))
}

function isThere(path: string): boolean {
  return statOf(path) !== null
}

/** The file that stands where a folder is to be, relative to the folder of all; null: none. */
function fileAbove(file: string, folder: string): string | null {
  const above = dirname(file)
  if (above === '.') return null
  const found = statOf(join(folder, above))
  return found?.isFile() === true ? above : fileAbove(above, folder)
}

/** Of a link the link's own; null where there is nothing, as below a file. */
function statOf(path: string): Stats | null {
  try {
    return lstatSync(path)
  } catch {
    return null
  }
}

function real(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return path
  }
}
