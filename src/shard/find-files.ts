import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf, UserError } from '../model/errors.ts'
import { compareText } from '../text/compare.ts'

/** Files below the folder whose names match, sorted: artifacts are unpacked side by side or each in its own folder. */
export async function findFiles(directory: string, name: RegExp): Promise<readonly string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      if ((error as { readonly code?: unknown }).code === 'ENOENT') return []
      throw new UserError(
        `report-dir is ${JSON.stringify(directory)}, which cannot be read: ${messageOf(error)}.`,
      )
    },
  )
  return entries
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted(compareText)
}
