import { globSync, realpathSync, statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { isOutside } from '../files/leads-out.ts'
import { UserError } from '../model/errors.ts'
import { compareText } from '../text/compare.ts'

/** A file, and how people know it. */
export interface FoundInventory {
  readonly path: string
  /** Relative to the workspace where it lies there. */
  readonly file: string
}

/**
 * The files behind the `inventory` input: paths and globs, each file once. Throws a UserError for what stands for no
 * file: what it was meant to hold would be missing.
 */
export function findInventories(entries: readonly string[], workspace: string): readonly FoundInventory[] {
  const found = new Map<string, FoundInventory>()
  for (const entry of entries) {
    for (const path of pathsOf(entry, workspace)) {
      const real = realpathSync.native(path)
      if (!found.has(real)) found.set(real, { path, file: nameOf(path, workspace) })
    }
  }
  return [...found.values()]
}

function pathsOf(entry: string, workspace: string): readonly string[] {
  const path = resolve(workspace, entry)
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats?.isFile() === true) return [path]
  const refuse = (but: string): UserError =>
    new UserError(
      `inventory: received ${JSON.stringify(entry)}, but ${but}; expected the path of an inventory.ndjson.gz that a run wrote, or a glob for several.`,
    )
  if (stats?.isDirectory() === true) throw refuse('that is a folder')
  if (stats !== undefined) throw refuse('that is a pipe or a device')
  if (!/[*?[{]/.test(entry)) throw refuse(`there is no such file in ${workspace}`)
  const paths = globSync(entry, { cwd: workspace })
    .map((name) => resolve(workspace, name))
    .filter((one) => statSync(one, { throwIfNoEntry: false })?.isFile() === true)
  if (paths.length === 0) throw refuse('no file matches that glob')
  return paths.toSorted(compareText)
}

function nameOf(path: string, workspace: string): string {
  const inWorkspace = relative(workspace, path)
  return (isOutside(inWorkspace) ? path : inWorkspace).replaceAll(sep, '/')
}
