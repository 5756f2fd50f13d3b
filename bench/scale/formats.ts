import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ResultFile } from '../../src/report/formats/result-file.ts'
import { writeInventory } from '../inventory.ts'
import { measure, type Measured } from './measured.ts'
import { CLI, inFolder } from './scan.ts'

const ROUNDS = 3

interface FormatsFigures {
  readonly findings: number
  /** The same run in turn: with result.json alone, and with every file of the report. */
  readonly rounds: readonly { readonly json: Measured; readonly all: Measured }[]
}

/** What the files of the report take of a run over a saved inventory of that many resources. */
export function benchFormats(resources: number): Promise<FormatsFigures> {
  return inFolder(async (folder) => {
    const inventory = join(folder, 'inventory.ndjson.gz')
    await writeInventory(inventory, resources)
    const report = join(folder, 'report')
    const run = async (formats: string): Promise<Measured> => {
      const args = ['scan', '--inventory', inventory, '--formats', formats, '--report-dir', report]
      const lenient = ['--fail-on', 'none', '--on-incomplete', 'warn']
      const measured = await measure({ script: CLI, args: [...args, ...lenient], env: {} })
      if (measured.exitCode !== 0) throw new Error(`The run failed:\n${measured.stdout}\n${measured.stderr}`)
      return measured
    }
    const rounds: { json: Measured; all: Measured }[] = []
    for (let round = 0; round < ROUNDS; round += 1)
      rounds.push({ json: await run('json'), all: await run('all') })
    const { findings } = JSON.parse(readFileSync(join(report, 'result.json'), 'utf8')) as ResultFile
    return { findings: findings.length, rounds }
  })
}
