import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runChild } from '../../sandbox/runner/child.ts'
import { type Usage, USAGE_FILE } from './usage.ts'

export interface Measured extends Usage {
  /** From the start of the process to its end. */
  readonly milliseconds: number
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

interface MeasuredOptions {
  readonly script: string
  readonly args?: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly stdin?: string
  readonly cwd?: string
}

const HOUR_MS = 3_600_000
const PRELOAD = new URL('usage.ts', import.meta.url).href

/** Runs a script of this Node from an empty environment and says what it took. */
export async function measure({ script, args = [], env, stdin, cwd }: MeasuredOptions): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'cloud-baseline-usage-'))
  try {
    const file = join(folder, 'usage.json')
    const { exitCode, stdout, stderr, durationMs } = await runChild({
      script,
      args,
      cwd: cwd ?? folder,
      env: {
        PATH: '/usr/local/bin:/usr/bin:/bin',
        HOME: folder,
        ...env,
        [USAGE_FILE]: file,
        NODE_OPTIONS: `${env['NODE_OPTIONS'] ?? ''} --disable-warning=ExperimentalWarning --import ${PRELOAD}`,
      },
      timeoutMs: HOUR_MS,
      ...(stdin === undefined ? {} : { stdin }),
    })
    const usage = JSON.parse(readFileSync(file, 'utf8')) as Usage
    return { ...usage, milliseconds: durationMs, exitCode, stdout, stderr }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
