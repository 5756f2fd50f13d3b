import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { KINDS } from '../../src/clouds/clouds.ts'
import { importItems, type Imported } from '../../src/resoto/import-resoto.ts'
import type { Item } from '../../src/resoto/items.ts'
import { readInputs } from '../../src/resoto/read-inputs.ts'

export const NOW = new Date('2024-05-01T12:00:00Z')

/** The items of files with these texts; in what is said they are called as here. */
export function read(files: Readonly<Record<string, string | Buffer>>): readonly Item[] {
  const folder = mkdtempSync(join(tmpdir(), 'resoto-'))
  const before = process.cwd()
  try {
    process.chdir(folder)
    for (const [name, text] of Object.entries(files)) writeFileSync(name, text)
    return readInputs(Object.keys(files))
  } finally {
    process.chdir(before)
    rmSync(folder, { recursive: true })
  }
}

export function imported(files: Readonly<Record<string, string>>): Imported {
  return importItems(read(files), { model: KINDS, now: NOW })
}

/** A job that pages, whose search is this. */
export function jobWith(search: string, more = ''): string {
  return `jobs add --id it --wait-for-event post_collect '${search} | pagerduty --summary "It is wrong" --dedup-key it --severity error ${more}'\n`
}

/** The text of the file; a test fails where it is not written. */
export function textOf({ files }: Imported, path: string): string {
  const file = files.find((one) => one.path === path)
  if (file === undefined) throw new Error(`${path} is not among ${files.map((one) => one.path).join(', ')}`)
  return file.text
}
