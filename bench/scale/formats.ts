import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ResultFile } from '../../src/report/formats/result-file.ts'
import { writeInventory } from '../inventory.ts'
import { measure, type Measured } from './measured.ts'
import { inFolder } from './scan.ts'

const ROUNDS = 3

/** What the bundle is made of, as its counterpart below uses it. */
const ALL = fileURLToPath(new URL('../../build/src/cli/index.js', import.meta.url))
const NONE = fileURLToPath(new URL('no-formats.ts', import.meta.url))

interface FormatsFigures {
  readonly findings: number
  /** The same run in turn: without any file of the report, and with every one. */
  readonly rounds: readonly { readonly none: Measured; readonly all: Measured }[]
}

/** What the files of the report take of a run over a saved inventory of that many resources. */
export function benchFormats(resources: number): Promise<FormatsFigures> {
  return inFolder(async (folder) => {
    const inventory = join(folder, 'inventory.ndjson.gz')
    await writeInventory(inventory, resources)
    const report = join(folder, 'report')
    const run = async (script: string): Promise<Measured> => {
      const args = ['scan', '--inventory', inventory, '--formats', 'all', '--report-dir', report]
      const lenient = ['--fail-on', 'none', '--on-incomplete', 'warn']
      const measured = await measure({ script, args: [...args, ...lenient], env: {} })
      if (measured.exitCode !== 0) throw new Error(`The run failed:\n${measured.stdout}\n${measured.stderr}`)
      return measured
    }
    const rounds: { none: Measured; all: Measured }[] = []
    for (let round = 0; round < ROUNDS; round += 1)
      rounds.push({ none: await run(NONE), all: await run(ALL) })
    const { findings } = JSON.parse(readFileSync(join(report, 'result.json'), 'utf8')) as ResultFile
    return { findings: findings.length, rounds }
  })
}
