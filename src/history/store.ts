import { randomUUID } from 'node:crypto'
import { constants, copyFile, link, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { makeFolder } from '../files/make-folder.ts'
import { readRegularFile } from '../files/read-regular-file.ts'
import { messageOf, UserError } from '../model/errors.ts'
import type { History, LoadedHistory } from '../model/history.ts'
import { isJsonObject, type Json } from '../model/json.ts'
import { toJson } from '../text/json.ts'
import { visible } from '../text/visible.ts'
import { compareText } from '../text/compare.ts'
import { DamagedHistoryError, parseHistory } from './parse.ts'

/**
 * Reads the history file; `null`: none is kept. Messages name it relative to the workspace. Never throws: a file that is there but can not be used comes back as
 * `damaged`, which is not the same as nothing before.
 */
export async function loadHistory(path: string | null, workspace = '.'): Promise<LoadedHistory> {
  if (path === null) return { status: 'none' }
  try {
    return { status: 'loaded', history: parseHistory(readRegularFile(path).toString('utf8')) }
  } catch (error) {
    if (codeOf(error) === 'ENOENT')
      return { status: 'first', message: firstMessage(shortPath(path, workspace)) }
    return { status: 'damaged', message: damagedMessage(path, reasonOf(error)) }
  }
}

/**
 * Writes the history in one step: a reader sees the old file or the new one, never a part. A damaged file that it
 * replaces is kept beside it. Throws UserError where the path can not be written.
 */
export async function saveHistory(path: string, history: History): Promise<void> {
  const folder = dirname(path)
  const temporary = join(folder, `.${basename(path)}.${randomUUID()}.tmp`)
  try {
    await makeFolder(folder)
    if ((await loadHistory(path)).status === 'damaged') await keepAside(path)
    await writeThrough(temporary, `${toJson(sortKeys(history as unknown as Json), 1)}\n`)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw new UserError(
      `The history could not be written to ${visible(path)}: ${visible(reasonOf(error))}. ` +
        'Set the input `history` to a file in a folder that this job may write to. Without it the next run cannot ' +
        'tell what is new or fixed and cannot resolve the alerts of this one.',
    )
  }
}

async function writeThrough(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(text, 'utf8')
    await file.sync()
  } finally {
    await file.close()
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
      // A file that may be replaced but not be read can not be kept; the new history matters more.
      if (codeOf(error) !== 'EEXIST') return
    }
  }
}

/** The same content gives the same bytes, so that a history in git shows only what changed. */
function sortKeys(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(sortKeys)
  if (!isJsonObject(value)) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, sortKeys(inner)] as const)
  return Object.fromEntries(entries.toSorted(([a], [b]) => compareText(a, b)))
}

function firstMessage(path: string): string {
  return (
    `No history was found at ${visible(path)}: every violation counts as new, and alerts that an earlier ` +
    'run may have opened cannot be resolved. The next run knows more, if the file is kept.'
  )
}

/** As people wrote it: the path of the machine says nothing to them. */
function shortPath(path: string, workspace: string): string {
  const short = relative(workspace, path)
  return short.startsWith('..') ? path : short
}

function damagedMessage(path: string, reason: string): string {
  return (
    `The history at ${visible(path)} could not be used: ${visible(reason)}. What is new or fixed cannot be told in ` +
    'this run (every violation counts as new), and alerts that earlier runs opened cannot be resolved. ' +
    `If the path can be written, a new history replaces it and the old file stays as ${visible(basename(path))}.damaged.`
  )
}

function reasonOf(error: unknown): string {
  if (error instanceof DamagedHistoryError) return error.message
  const code = codeOf(error)
  return (code === null ? undefined : REASONS.get(code)) ?? messageOf(error)
}

const REASONS = new Map([
  ['EISDIR', 'it is a folder, not a file'],
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
