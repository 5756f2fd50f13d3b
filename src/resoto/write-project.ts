import { resolve } from 'node:path'
import { writeTogether } from '../files/write-together.ts'
import { checkProject } from '../init/check-project.ts'
import { existingOf } from '../init/place.ts'
import { messageOf, UserError } from '../model/errors.ts'
import { quote } from '../text/words.ts'
import type { ProjectFile } from './project.ts'

const COMMAND = 'import-resoto'

/**
 * Writes all files below the folder, after they were read as a run would read them, or none. Throws a UserError where one is
 * there already and `force` is not given, and for whatever a run would refuse.
 */
export async function writeProject(
  files: readonly ProjectFile[],
  into: string,
  { force, now }: { readonly force: boolean; readonly now: Date },
): Promise<void> {
  if (files.length === 0) return
  const folder = resolve(into)
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  existingOf({ folder }, [...texts.keys()], { force, command: COMMAND })
  checkProject(texts, folder, now)
  try {
    await writeTogether(folder, texts)
  } catch (error) {
    throw new UserError(
      `--into: received ${quote(into)}, where files cannot be written (${messageOf(error)}), expected a folder that can. Nothing was written.`,
    )
  }
}
