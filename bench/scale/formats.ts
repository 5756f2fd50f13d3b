import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ResultFile } from '../../src/report/formats/result-file.ts'
import { writeInventory } from '../inventory.ts'
import { measure, type Measured } from './measured.ts'
import { WITH_FORMATS, withoutFormats } from './no-formats.ts'
import { inFolder } from './scan.ts'

const ROUNDS = 3

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
    const none = withoutFormats(folder)
    const rounds: { none: Measured; all: Measured }[] = []
    for (let round = 0; round < ROUNDS; round += 1)
      rounds.push({ none: await run(none), all: await run(WITH_FORMATS) })
    const { findings } = JSON.parse(readFileSync(join(report, 'result.json'), 'utf8')) as ResultFile
    return { findings: findings.length, rounds }
  })
}
