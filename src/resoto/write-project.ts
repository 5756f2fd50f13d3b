import { lstatSync, realpathSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { isOutside } from '../files/leads-out.ts'
import { makeFolder } from '../files/make-folder.ts'
import { WholeFile } from '../files/whole-file.ts'
import { messageOf, UserError } from '../model/errors.ts'
import { some } from '../text/words.ts'
import type { ProjectFile } from './project.ts'

const MOST_NAMED = 5

/**
 * Writes all files below the folder, or none. Throws a UserError where one is there already and `force` is not given, or
 * where the way to it leads out of the folder by a link.
 */
export async function writeProject(
  files: readonly ProjectFile[],
  folder: string,
  force: boolean,
): Promise<void> {
  const root = resolve(folder)
  refuseLinks(files, root)
  const present = files.filter(({ path }) => isThere(join(root, path))).map(({ path }) => path)
  if (present.length > 0 && !force)
    throw new UserError(
      `--into: ${some(present, MOST_NAMED)} ${present.length === 1 ? 'is' : 'are'} there already and nothing was written; --force overwrites, or --into names another folder.`,
    )
  const written: WholeFile[] = []
  try {
    for (const { path, text } of files) {
      await makeFolder(dirname(join(root, path)))
      const file = await WholeFile.create(join(root, path), { hidden: true })
      written.push(file)
      await ended(file, text)
    }
  } catch (error) {
    for (const file of written) await file.discard()
    throw new UserError(`--into: nothing was written to ${JSON.stringify(folder)}: ${messageOf(error)}.`)
  }
  for (const file of written) await file.keep()
}

function ended({ stream }: WholeFile, text: string): Promise<void> {
  return new Promise((done, fail) => {
    stream.once('error', fail)
    stream.once('close', done)
    stream.end(text)
  })
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

/** Whoever may propose links for a repository could have files written elsewhere. */
function refuseLinks(files: readonly ProjectFile[], root: string): void {
  const real = realPathOf(root)
  for (const path of new Set(files.map((file) => dirname(file.path)))) {
    if (!isOutside(relative(real, realPathOf(join(root, path))))) continue
    throw new UserError(`--into: ${path} leads out of the folder by a link, expected a folder in it.`)
  }
}

/** Of the nearest folder above that is there. */
function realPathOf(path: string): string {
  for (let current = path; ; current = dirname(current)) {
    if (!isThere(current)) continue
    try {
      return join(realpathSync.native(current), relative(current, path))
    } catch (error) {
      throw new UserError(`--into: ${JSON.stringify(current)} leads nowhere: ${messageOf(error)}.`)
    }
  }
}
