import { mkdir, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/**
 * Makes a folder and those above it. Node's own `recursive` never ends where a folder cannot be made and is said to be
 * missing, as below /proc, and does not let the process end meanwhile. Rejects with the system's error.
 */
export async function makeFolder(path: string): Promise<void> {
  const missing: string[] = []
  let current = resolve(path)
  while (!(await isThere(current))) {
    missing.push(current)
    current = dirname(current)
  }
  for (const folder of missing.toReversed()) await makeOne(folder)
  // Says what is wrong with a file of that name.
  if (missing.length === 0) await makeOne(current)
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    if (codeOf(error) === 'ENOENT' && dirname(path) !== path) return false
    throw error
  }
}

/** Another process may have been quicker. */
async function makeOne(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST' || !(await stat(folder)).isDirectory()) throw error
  }
}

function codeOf(error: unknown): unknown {
  return (error as { readonly code?: unknown }).code
}
