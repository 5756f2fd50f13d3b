import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { USUAL_POLICY } from '../../src/model/sensitive.ts'
import { detectorOf } from '../../src/sensitive/detector.ts'
import { fleet } from '../fleet.ts'
import { writeInventory } from '../inventory.ts'
import { measure, type Measured } from '../scale/measured.ts'
import { CLI, inFolder } from '../scale/scan.ts'

const ROUNDS = 3
const PER_SCOPE = 2000
const SELF = fileURLToPath(import.meta.url)

interface ShareFigures {
  readonly resources: number
  /** A run over a saved inventory, and the detector over every text of the same resources, in turn; each a process. */
  readonly rounds: readonly { readonly run: Measured; readonly detection: DetectionFigures }[]
}

export interface DetectionFigures {
  readonly cpuMilliseconds: number
  readonly texts: number
  readonly found: number
}

/** What looking at every text of a run would add to it. The run is the bundle's, with the rules that ship. */
export function benchShare(resources: number): Promise<ShareFigures> {
  return inFolder(async (folder) => {
    const inventory = join(folder, 'inventory.ndjson.gz')
    await writeInventory(inventory, resources)
    const args = [
      'scan',
      '--inventory',
      inventory,
      '--report-dir',
      join(folder, 'report'),
      '--history',
      'none',
    ]
    const rounds: { run: Measured; detection: DetectionFigures }[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const run = await measure({
        script: CLI,
        args: [...args, '--fail-on', 'none', '--on-incomplete', 'warn'],
        env: {},
      })
      if (run.exitCode !== 0) throw new Error(`The run failed:\n${run.stdout}\n${run.stderr}`)
      const { exitCode, stdout, stderr } = await measure({ script: SELF, args: [String(resources)], env: {} })
      if (exitCode !== 0) throw new Error(`The detector failed:\n${stderr}`)
      rounds.push({ run, detection: JSON.parse(stdout) as DetectionFigures })
    }
    return { resources, rounds }
  })
}

function detectAll(resources: number): DetectionFigures {
  const detector = detectorOf(USUAL_POLICY)
  const values = Array.from(fleet(resources, PER_SCOPE), ({ resources: read }) => read).flat()
  const start = process.cpuUsage()
  const found = values.reduce((sum, { reported }) => sum + detector.inValue(reported).length, 0)
  const { user, system } = process.cpuUsage(start)
  const texts = values.reduce(
    (sum, { reported }) => sum + (JSON.stringify(reported).match(/"/g)?.length ?? 0) / 2,
    0,
  )
  return { cpuMilliseconds: (user + system) / 1000, texts, found }
}

if (import.meta.main) process.stdout.write(JSON.stringify(detectAll(Number(process.argv[2]))))
