import { randomUUID } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The name of a file while it is written. It includes the process, so that the next one knows whether that is still
 * writing.
 */
export function temporaryName(path: string): string {
  return `${path}.${process.pid}.${randomUUID()}.tmp`
}

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
/** Earlier versions used `.tmp` without a process, and `.unfinished` for an inventory. */
const OURS = new RegExp(`^(?<name>.+?)(?:\\.(?<process>\\d+))?\\.(?:${UUID}\\.tmp|unfinished)$`)

/**
 * Removes what killed runs left half-written in a folder. Files that a live process is writing stay, and so does
 * everything not named like such files. @param isOurs whether a file of this name, once finished, is one that we write
 */
export async function removeLeftovers(folder: string, isOurs: (name: string) => boolean): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    const match = OURS.exec(name)?.groups
    if (match?.['name'] === undefined || !isOurs(match['name'])) continue
    if (match['process'] !== undefined && isAlive(Number(match['process']))) continue
    await rm(join(folder, name), { force: true }).catch(() => undefined)
  }
}

/** Our own process number belongs to a run that is gone: this one has written nothing yet. */
function isAlive(process_: number): boolean {
  if (process_ === process.pid) return false
  try {
    process.kill(process_, 0)
    return true
  } catch (error) {
    return (error as { readonly code?: unknown }).code === 'EPERM'
  }
}
