import { constants, copyFile, link, readlink } from 'node:fs/promises'
import { basename, dirname, relative, resolve } from 'node:path'
import { makeFolder } from '../files/make-folder.ts'
import { NoRegularFile, readRegularFile } from '../files/read-regular-file.ts'
import { writeWhole } from '../files/write-whole.ts'
import { messageOf, UserError } from '../model/errors.ts'
import type { History, LoadedHistory, ScanIdentity } from '../model/history.ts'
import { visible } from '../text/visible.ts'
import { DamagedHistoryError, NewerHistoryError } from './format/errors.ts'
import { parseHistory } from './format/parse.ts'
import { serializeHistory } from './format/serialize.ts'
import { isOwn } from './scan-record.ts'

/**
 * Reads the history file; `null`: none is kept. Messages name it relative to the workspace. A file that is there but cannot
 *  be used comes back as `damaged`, or as `foreign` where it is another scan's, which is not the same as nothing
 * before; `newer`, where a later version wrote it. Throws a UserError only for what is not a file: reading a pipe would block, and a device would be replaced.
 */
export async function loadHistory(
  path: string | null,
  scan: ScanIdentity,
  workspace = '.',
): Promise<LoadedHistory> {
  if (path === null) return { status: 'none' }
  const short = shortPath(path, workspace)
  try {
    const history = parseHistory(readRegularFile(path))
    if (history.scan === null || isOwn(history.scan, scan)) return { status: 'loaded', history }
    return { status: 'foreign', message: foreignMessage(short, history.scan, scan) }
  } catch (error) {
    if (error instanceof NoRegularFile) {
      throw new UserError(
        `history: received ${JSON.stringify(visible(short))}, expected the path of a file, there or not yet: ${error.message}.`,
      )
    }
    if (codeOf(error) === 'ENOENT') return { status: 'first', message: firstMessage(short) }
    if (error instanceof NewerHistoryError) return { status: 'newer', message: newerMessage(short, error) }
    return { status: 'damaged', message: damagedMessage(path, reasonOf(error)) }
  }
}

/**
 * Writes the history in one step: a reader sees the old file or the new one, never a part. A damaged file that it
 * replaces is kept beside it; a link stays, and the file that it leads to is written. Throws UserError where the path cannot
 *  be written.
 */
export async function saveHistory(path: string, history: History): Promise<void> {
  try {
    const target = await behindLinks(path)
    await makeFolder(dirname(target))
    if (isDamaged(target)) await keepAside(target)
    const form = path.endsWith('.gz') ? 'packed' : 'text'
    await writeWhole(target, serializeHistory(history, form), { hidden: true })
  } catch (error) {
    throw new UserError(
      `The history could not be written to ${visible(path)}: ${visible(reasonOf(error))}. ` +
        'Set the input `history` to a file in a folder that this job may write to. Without it the next run cannot ' +
        'tell what is new or fixed and cannot resolve the alerts of this one.',
    )
  }
}

/** As many as Linux follows. */
const MOST_LINKS = 40

/** Where the path leads, whether there is a file yet or not. */
export async function behindLinks(path: string): Promise<string> {
  let at = path
  for (let links = 0; links < MOST_LINKS; links++) {
    const next = await readlink(at).catch(() => null)
    if (next === null) return at
    at = resolve(dirname(at), next)
  }
  throw new Error('too many links lead from one to the next')
}

function isDamaged(path: string): boolean {
  try {
    parseHistory(readRegularFile(path))
    return false
  } catch (error) {
    if (error instanceof NoRegularFile) throw error
    return codeOf(error) !== 'ENOENT'
  }
}

/** As `<path>.damaged`, or with a number where that is taken: what a person may want to repair is not overwritten. */
async function keepAside(path: string): Promise<void> {
  for (let number = 1; number < 100; number++) {
    const aside = `${path}.damaged${number === 1 ? '' : `-${number}`}`
    try {
      await link(path, aside).catch(async (error: unknown) => {
        if (codeOf(error) === 'EEXIST') throw error
        // Not every file system has hard links.
        await copyFile(path, aside, constants.COPYFILE_EXCL)
      })
      return
    } catch (error) {
      // A file that may be replaced but not be read cannot be kept; the new history matters more.
      if (codeOf(error) !== 'EEXIST') return
    }
  }
}

function firstMessage(path: string): string {
  return (
    `No history was found at ${visible(path)}: every violation counts as new, and alerts that an earlier ` +
    'run may have opened are known at most by their keys. The next run knows more if the file is kept.'
  )
}

/** As people wrote it, since the machine's path means nothing to them. */
function shortPath(path: string, workspace: string): string {
  const short = relative(workspace, path)
  return short === '' || short.startsWith('..') ? path : short
}

function foreignMessage(path: string, of: ScanIdentity, scan: ScanIdentity): string {
  return (
    `The history at ${visible(path)} is of another scan (${scanName(of)}; this one is ${scanName(scan)}), so it is ` +
    'neither used nor replaced: nothing that the other one opened is closed from here, and every violation counts as new. ' +
    'Give each scan a history of its own, with actions/cache also a key of its own; where this is the same scan under a ' +
    'new name, remove the file.'
  )
}

function scanName({ repository, workflow, name }: ScanIdentity): string {
  const parts = [repository, workflow, name === '' ? null : `alert-scope ${name}`].filter(
    (part) => part !== null,
  )
  return parts.length === 0 ? 'one outside of GitHub' : visible(parts.join(', '))
}

function newerMessage(path: string, error: NewerHistoryError): string {
  return (
    `The history at ${visible(path)} is neither used nor replaced, since ${error.message}. What is new or fixed is not ` +
    'known in this run (every violation counts as new), and no alert that earlier runs opened is closed. Use that ' +
    'version again, or a later one; to begin anew with this one, remove the history.'
  )
}

function damagedMessage(path: string, reason: string): string {
  return (
    `The history at ${visible(path)} could not be used: ${visible(reason)}. What is new or fixed is not known in ` +
    'this run (every violation counts as new), and alerts that earlier runs opened are known at most by their keys. ' +
    `If the path can be written, a new history replaces it and the old file stays as ${visible(basename(path))}.damaged.`
  )
}

function reasonOf(error: unknown): string {
  if (error instanceof DamagedHistoryError || error instanceof NoRegularFile) return error.message
  const code = codeOf(error)
  return (code === null ? undefined : REASONS.get(code)) ?? messageOf(error)
}

const REASONS = new Map([
  ['EACCES', 'access was denied (EACCES)'],
  ['EPERM', 'the operation is not permitted (EPERM)'],
  ['ENOTDIR', 'a part of the path is a file, not a folder (ENOTDIR)'],
  ['EROFS', 'the file system is read-only (EROFS)'],
  ['ENOSPC', 'no space is left on the device (ENOSPC)'],
])

function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}
