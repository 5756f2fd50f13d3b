import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the packs, in the repository and in what ships. */
export const PACKS = 'rules'

/**
 * Absolute path of the folder that holds the packs that ship. It is looked for upwards from this module, which is
 * src/rules/load/ in the repository and dist/engine/ in the bundle.
 */
export function shippedPacks(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const packs = join(folder, PACKS)
    if (existsSync(join(packs, 'aws'))) return packs
    if (folder === dirname(folder))
      throw new Error(`the shipped rules are not above ${fileURLToPath(import.meta.url)}`)
  }
}

/** The services that shipped rules are about, by the names of their folders, which lie in one for each cloud. Sorted. */
export function shippedServices(): readonly string[] {
  const packs = shippedPacks()
  const names = readdirSync(packs).flatMap((cloud) => readdirSync(join(packs, cloud)))
  return [...new Set(names)].toSorted()
}
