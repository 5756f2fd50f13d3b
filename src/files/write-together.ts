import { lstat, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeFolder } from './make-folder.ts'
import { readRegularFile } from './read-regular-file.ts'
import { WholeFile } from './whole-file.ts'
import { writeWhole } from './write-whole.ts'

/**
 * Writes files that belong together, all of them or none: each gets its name only when all are on the disk, and if one
 * does not get it, the others are taken back. Rejects with the system's error.
 * @param files texts by path relative to the folder, with `/`
 */
export async function writeTogether(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const undo: (() => Promise<void>)[] = []
  const written: { readonly path: string; readonly file: WholeFile }[] = []
  try {
    for (const [name, text] of files) {
      const path = join(folder, name)
      for (const above of await missingAbove(dirname(path))) undo.push(() => rmdir(above))
      await makeFolder(dirname(path))
      const file = await WholeFile.create(path, { hidden: true })
      undo.push(() => file.discard())
      await file.write(Buffer.from(text))
      await file.end()
      written.push({ path, file })
    }
    for (const { path, file } of written) {
      const before = contentOf(path)
      await file.keep()
      undo.push(() => restore(path, before))
    }
  } catch (error) {
    for (const step of undo.toReversed()) await step().catch(() => undefined)
    throw error
  }
}

/** The folder and those above it that are not there, the highest first. */
async function missingAbove(folder: string): Promise<readonly string[]> {
  if (folder === dirname(folder) || (await isThere(folder))) return []
  return [...(await missingAbove(dirname(folder))), folder]
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}

/** Null where there is no file, or none that has an end. */
function contentOf(path: string): Buffer | null {
  try {
    return readRegularFile(path)
  } catch {
    return null
  }
}

async function restore(path: string, before: Buffer | null): Promise<void> {
  if (before === null) return rm(path, { force: true })
  await writeWhole(path, before, { hidden: true })
}
