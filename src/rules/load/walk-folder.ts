import { type Dirent, readdirSync, realpathSync, statSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import { messageOf, UserError } from '../../model/errors.ts'

/**
 * Paths of all *.yml and *.yaml files below the folder, sorted. Follows symbolic links, each folder once, so that
 * links in a circle end; a link that leads nowhere is listed, since reading it shows the user what is wrong.
 */
export function yamlFilesBelow(folder: string): readonly string[] {
  const files: string[] = []
  const seen = new Set<string>()
  const waiting = [folder]
  for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
    const real = realpathSync.native(current)
    if (seen.has(real)) continue
    seen.add(real)
    for (const entry of entriesIn(current)) {
      const path = join(current, entry.name)
      const isFolder = entry.isSymbolicLink() ? statsOf(path)?.isDirectory() === true : entry.isDirectory()
      if (isFolder) waiting.push(path)
      else if (/\.ya?ml$/i.test(entry.name)) files.push(path)
    }
  }
  return files.toSorted()
}

/** What the path leads to; null where it leads nowhere, also because of a link to itself. */
export function statsOf(path: string): Stats | null {
  try {
    return statSync(path)
  } catch {
    return null
  }
}

function entriesIn(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    throw new UserError(`rules: the folder ${folder} cannot be read: ${messageOf(error)}.`)
  }
}
