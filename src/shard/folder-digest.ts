import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A digest of all files below the folder, by their paths in it: jobs that check out another commit compare with another
 * accepted state. 32 hexadecimal digits. What leads nowhere, or is no file, is left out.
 */
export function digestOfFolder(folder: string): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    const path = join(folder, name)
    if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) continue
    hash
      .update(`${name.replaceAll('\\', '/')}\n`)
      .update(createHash('sha256').update(readFileSync(path)).digest())
  }
  return hash.digest('hex').slice(0, 32)
}
