import { readdirSync, realpathSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { isOutside, leadsOut } from '../../files/leads-out.ts'
import { UserError } from '../../model/errors.ts'
import { nearest } from '../../text/nearest.ts'
import { pathGlob } from './path-glob.ts'
import type { RuleFile, SelectedRules } from './rule-file.ts'
import { shippedIds } from './shipped-ids.ts'
import { PACKS, shippedPacks } from './shipped-packs.ts'
import { statsOf, yamlFilesBelow } from './walk-folder.ts'

interface Selection {
  /** In the order of the selection, each file once. */
  readonly files: readonly RuleFile[]
  /** What followed a `!`. */
  readonly leftOut: readonly string[]
}

/** All packs that ship. */
export const DEFAULT = 'default'

/**
 * Finds the files behind the `rules` input: `default`, ids of shipped rules, files, folders, globs and `!id`. Without anything but `!id` it
 * starts from `default`, which `services` narrow where there are any. Throws a UserError for what leads to no file.
 */
export function selectFiles(
  entries: readonly string[],
  workspace: string,
  services: readonly string[] = [],
): Selection {
  const leftOut = entries.filter((entry) => entry.startsWith('!')).map((entry) => entry.slice(1).trim())
  const sources = entries.filter((entry) => !entry.startsWith('!'))
  const packs = shippedPacks()
  const realPacks = realpathSync.native(packs)
  const files = new Map<string, RuleFile>()
  for (const source of sources.length === 0 ? [DEFAULT] : sources) {
    const found =
      source === DEFAULT
        ? { ...NONE, paths: shippedFiles(packs, services), among: true }
        : pathsOf(source, workspace, packs)
    for (const path of found.paths) {
      const real = realPathOf(path)
      if (isOutside(relative(realPacks, real)) && leadsOut(path, workspace)) throw linkOut(path, workspace)
      const file = files.get(real) ?? ruleFile(path, relative(realPacks, real), workspace)
      files.set(real, { ...file, selected: joined(file.selected, found) })
    }
  }
  return { files: [...files.values()], leftOut }
}

/** Of these services alone, whose folders are the only ones that are looked into; of none: all. */
function shippedFiles(packs: string, services: readonly string[]): readonly string[] {
  if (services.length === 0) return yamlFilesBelow(packs)
  const folders = readdirSync(packs).flatMap((cloud) =>
    services.map((service) => join(packs, cloud, service)),
  )
  return folders
    .filter((folder) => statsOf(folder)?.isDirectory() === true)
    .flatMap(yamlFilesBelow)
    .toSorted()
}

function linkOut(path: string, workspace: string): UserError {
  return new UserError(
    `rules: received ${JSON.stringify(slashes(relative(workspace, path)))}, a link that leads out of the workspace, expected a file in it; copy the file, or give the path that it leads to.`,
  )
}

/** The path itself where it leads nowhere. */
function realPathOf(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return path
  }
}

function joined(a: SelectedRules, b: SelectedRules): SelectedRules {
  return { among: a.among || b.among, byPath: a.byPath || b.byPath, ids: [...a.ids, ...b.ids] }
}

const NONE: SelectedRules = { among: false, byPath: false, ids: [] }

function ruleFile(path: string, inPacks: string, workspace: string): RuleFile {
  if (!isOutside(inPacks)) return { path, file: slashes(join(PACKS, inPacks)), shipped: true, selected: NONE }
  const inWorkspace = relative(workspace, path)
  return { path, file: slashes(isOutside(inWorkspace) ? path : inWorkspace), shipped: false, selected: NONE }
}

function slashes(path: string): string {
  return path.replaceAll(sep, '/')
}

interface Found extends SelectedRules {
  readonly paths: readonly string[]
}

function pathsOf(entry: string, workspace: string, packs: string): Found {
  const path = resolve(workspace, entry)
  const found = statsOf(path)
  if (found?.isFile() === true) return { ...NONE, paths: [path], byPath: true }
  if (found?.isDirectory() === false) {
    throw new UserError(
      `rules: received ${JSON.stringify(entry)}, which is a pipe or a device, expected a file or a folder.`,
    )
  }
  if (found !== null)
    return refuseNone(yamlFilesBelow(path), entry, 'that folder holds no *.yml or *.yaml file')
  const ids = shippedIds(yamlFilesBelow(packs))
  const byId = ids.get(entry)
  if (byId !== undefined) return { ...NONE, paths: [byId], ids: [entry] }
  if (/[*?[{]/.test(entry))
    return refuseNone(pathsByGlob(entry, workspace), entry, 'no rule file matches that glob')
  const meant = nearest(entry, ids.keys())
  throw new UserError(
    `rules: received ${JSON.stringify(entry)}, but there is no such file or folder in ${workspace} and no such rule; ` +
      (meant === null
        ? 'expected default, the id of a shipped rule, a file, a folder, a glob, or !id to leave a rule out.'
        : `did you mean ${meant}?`),
  )
}

function refuseNone(paths: readonly string[], entry: string, reason: string): Found {
  if (paths.length > 0) return { ...NONE, paths, among: true }
  throw new UserError(
    `rules: received ${JSON.stringify(entry)}, but ${reason}; without it fewer rules would be checked than you expect.`,
  )
}

/** A glob that matches a folder stands for the files below it, as it would in a shell's argument. */
function pathsByGlob(entry: string, workspace: string): readonly string[] {
  const steps = entry.split('/')
  const firstMagic = steps.findIndex((step) => /[*?[{]/.test(step))
  const base = resolve(workspace, steps.slice(0, firstMagic).join('/') || (entry.startsWith('/') ? '/' : '.'))
  if (statsOf(base)?.isDirectory() !== true) return []
  const matches = pathGlob(steps.slice(firstMagic).join('/'))
  return yamlFilesBelow(base).filter((path) => {
    const names = relative(base, path).split(sep)
    return names.some((_, index) => matches(names.slice(0, index + 1)))
  })
}
