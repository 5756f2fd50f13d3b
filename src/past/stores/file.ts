import { createHash } from 'node:crypto'
import { constants, copyFile, link, readlink } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { codeOf, fileReason } from '../../files/file-reason.ts'
import { makeFolder } from '../../files/make-folder.ts'
import { NoRegularFile, readRegularFile } from '../../files/read-regular-file.ts'
import { shortPath } from '../../files/short-path.ts'
import { writeWhole } from '../../files/write-whole.ts'
import { UserError } from '../../model/errors.ts'
import { visible } from '../../text/visible.ts'
import type { Found, HistoryStore, Replaced, Saved } from './store.ts'

/**
 * A file, which messages name relative to the workspace. It is written in one step: a reader sees the old file or the new
 * one, never a part. A damaged file is kept beside the one that replaces it; a link stays, and the file that it leads to
 * is written.
 */
export function fileStore(path: string, workspace = '.'): HistoryStore {
  const short = visible(shortPath(path, workspace))
  return {
    place: `at ${short}`,
    form: path.endsWith('.gz') ? 'packed' : 'text',
    isCostly: false,
    isVital: true,
    ofDamaged: `If the path can be written, a new history replaces it and the old file stays as ${visible(basename(path))}.damaged.`,
    ofForeign:
      'Give each scan a history of its own, with actions/cache also a key of its own; where this is the same scan under a ' +
      'new name, remove the file.',
    load: () => Promise.resolve(load(path, short)),
    save: (bytes, replaced) => save(path, bytes, replaced),
  }
}

/** Throws a UserError for what is not a file: reading a pipe would block, and a device would be replaced. */
function load(path: string, short: string): Found {
  try {
    const bytes = readRegularFile(path)
    return { status: 'found', bytes, version: versionOf(bytes) }
  } catch (error) {
    if (error instanceof NoRegularFile) {
      throw new UserError(
        `history: received ${JSON.stringify(short)}, expected the path of a file, there or not yet: ${error.message}.`,
      )
    }
    if (codeOf(error) === 'ENOENT') return { status: 'absent' }
    return { status: 'unreadable', reason: visible(fileReason(error)), version: UNREADABLE }
  }
}

async function save(path: string, bytes: Buffer, { version, damaged }: Replaced): Promise<Saved> {
  try {
    const target = await behindLinks(path)
    await makeFolder(dirname(target))
    if (presentVersion(target) !== version) return { status: 'moved' }
    if (damaged) await keepAside(target)
    await writeWhole(target, bytes, { hidden: true })
    return { status: 'saved', version: versionOf(bytes) }
  } catch (error) {
    const reason = `${visible(fileReason(error))}. Set the input \`history\` to a file in a folder that this job may write to`
    return { status: 'refused', reason }
  }
}

/** The version of a file that cannot be read. */
const UNREADABLE = 'unreadable'

function presentVersion(path: string): string | null {
  try {
    return versionOf(readRegularFile(path))
  } catch (error) {
    if (error instanceof NoRegularFile) throw error
    return codeOf(error) === 'ENOENT' ? null : UNREADABLE
  }
}

function versionOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
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
