import { lstatSync, readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { leadsOut } from '../files/leads-out.ts'
import { UserError } from '../model/errors.ts'
import { enumerate } from '../text/words.ts'
import { quote } from './values.ts'

/** A file that is read if it is there, unless its input names another. */
export interface Findable {
  /** The input that names it. */
  readonly input: string
  /** Where it may be, of which one is read; the first is what people are pointed to. */
  readonly places: readonly [string, ...string[]]
  /** What the sentence about a list of files says besides, as a clause. */
  readonly holds: string
  /** Whether a file of the folder was meant to be it. */
  isMeant(name: string, folder: Folder): boolean
}

/** Where people put it by mistake. */
const FOLDERS = ['.github', '.', '.github/workflows'] as const

export type Folder = (typeof FOLDERS)[number]

/**
 * The absolute path of the file; null where there is none. Throws a UserError where it is not clear which file is meant,
 * so that none is left unread without a word.
 */
export function findFile(text: string, workspace: string, findable: Findable): string | null {
  if (text !== '') return named(text, workspace, findable)
  const { input, places } = findable
  const found = places.filter((file) => isThere(join(workspace, file)))
  if (found.length > 1) {
    throw new UserError(
      `${input}: found ${enumerate(found)}, expected one of them; move what is in one into the other.`,
    )
  }
  const [file] = found
  if (file === undefined) refuseNearMisses(workspace, findable)
  return file === undefined ? null : inWorkspace(join(workspace, file), workspace, input)
}

function named(text: string, workspace: string, { input, holds }: Findable): string {
  const path = resolve(workspace, text)
  if (/[\n,]/.test(text) && !isThere(path)) {
    throw new UserError(`${input}: received ${quote(text)}, expected one file; it may hold ${holds}.`)
  }
  return inWorkspace(path, workspace, input)
}

function inWorkspace(path: string, workspace: string, input: string): string {
  if (!leadsOut(path, workspace)) return path
  throw new UserError(
    `${input}: received ${quote(relative(workspace, path))}, a link that leads out of the workspace, expected a file in it.`,
  )
}

function refuseNearMisses(workspace: string, findable: Findable): void {
  const { input, places } = findable
  for (const folder of FOLDERS) {
    const miss = namesIn(join(workspace, folder)).find((name) => findable.isMeant(name, folder))
    if (miss === undefined) continue
    throw new UserError(
      `${input}: found ${join(folder, miss)}, which is not read, expected ${places[0]}; move it there, or name it with ${input}.`,
    )
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted()
  } catch {
    return []
  }
}

/** A link that leads nowhere counts as present: reading it then fails with the reason. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}
