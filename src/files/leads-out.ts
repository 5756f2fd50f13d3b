import { realpathSync } from 'node:fs'
import { isAbsolute, relative, sep } from 'node:path'

/**
 * Whether a path inside the folder leads out of it by symbolic links. Whoever may propose files for a repository could
 * have the messages about a file show lines of another that only the machine may read.
 */
export function leadsOut(path: string, folder: string): boolean {
  if (isOutside(relative(folder, path))) return false
  try {
    return isOutside(relative(realpathSync.native(folder), realpathSync.native(path)))
  } catch {
    // It leads nowhere: reading it reports that.
    return false
  }
}

/** Whether a path relative to a folder is not below it. */
export function isOutside(relativePath: string): boolean {
  return relativePath === '..' || relativePath.startsWith(`..${sep}`) || isAbsolute(relativePath)
}
