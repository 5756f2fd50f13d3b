import { readFile, rm, writeFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'

/** Longer than any installation takes. */
const PATIENCE_MS = 15 * 60_000

/**
 * Waits until no other living process holds the file and holds it. Returns what lets it go.
 * A lock left by a process that has ended is taken over. Throws a sentence after a quarter of an hour.
 */
export async function holdLock(file: string): Promise<() => Promise<void>> {
  const deadline = Date.now() + PATIENCE_MS
  while (!(await take(file))) {
    if (Date.now() > deadline)
      throw new Error(`${file} is held by another process. Remove it if none is at work.`)
    if (await isHeld(file)) await setTimeout(500)
    else await rm(file, { force: true })
  }
  return () => rm(file, { force: true })
}

async function take(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

async function isHeld(file: string): Promise<boolean> {
  const owner = Number(await readFile(file, 'utf8').catch(() => ''))
  // Between its making and its writing the file is empty: held.
  if (!Number.isInteger(owner) || owner === 0) return true
  try {
    process.kill(owner, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
