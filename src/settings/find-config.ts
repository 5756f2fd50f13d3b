import { lstatSync, readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { leadsOut } from '../files/leads-out.ts'
import { UserError } from '../model/errors.ts'
import { enumerate } from '../text/words.ts'
import { quote } from './values.ts'

/** One of them is read if it is there, unless the input config names another. */
const DEFAULT_CONFIGS = ['.github/cloud-baseline.yml', '.github/cloud-baseline.yaml'] as const

/** Where people put it by mistake. */
const FOLDERS = ['.github', '.', '.github/workflows'] as const
/** `cloud_baseline.yml`, `CloudBaseline.yaml`, `cloud-baseline-config.yml`, `cloud-baseline.json` …; not the workflow. */
const NEAR_MISS =
  /^\.?cloud[-_. ]?baseline(?<config>[-_. ]?(?:config|configuration|settings))?\.(?:ya?ml|json)$/i

/**
 * The absolute path of the configuration; null where there is none. Throws a UserError where it is not clear which
 * file is meant, so that none is left unread without a word: without it nothing is production and nothing pages.
 */
export function findConfig(text: string, workspace: string): string | null {
  if (text !== '') return named(text, workspace)
  const found = DEFAULT_CONFIGS.filter((file) => isThere(join(workspace, file)))
  if (found.length > 1) {
    throw new UserError(
      `config: found ${enumerate(found)}, expected one of them; move what is in one into the other.`,
    )
  }
  const [file] = found
  if (file === undefined) refuseNearMisses(workspace)
  return file === undefined ? null : inWorkspace(join(workspace, file), workspace)
}

function named(text: string, workspace: string): string {
  const path = resolve(workspace, text)
  if (/[\n,]/.test(text) && !isThere(path)) {
    throw new UserError(`config: received ${quote(text)}, expected one file; it may hold all settings.`)
  }
  return inWorkspace(path, workspace)
}

function inWorkspace(path: string, workspace: string): string {
  if (!leadsOut(path, workspace)) return path
  throw new UserError(
    `config: received ${quote(relative(workspace, path))}, a link that leads out of the workspace, expected a file in it.`,
  )
}

function refuseNearMisses(workspace: string): void {
  for (const folder of FOLDERS) {
    const miss = namesIn(join(workspace, folder)).find((name) => isMeant(name, folder))
    if (miss === undefined) continue
    throw new UserError(
      `config: found ${join(folder, miss)}, which is not read, expected ${DEFAULT_CONFIGS[0]}; move it there, or name it with config.`,
    )
  }
}

function isMeant(name: string, folder: (typeof FOLDERS)[number]): boolean {
  const found = NEAR_MISS.exec(name)
  return found !== null && (folder !== '.github/workflows' || found.groups?.['config'] !== undefined)
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
