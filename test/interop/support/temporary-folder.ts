import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new folder outside the work tree, and what removes it. */
export async function makeTemporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'cloud-baseline-interop-'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}
