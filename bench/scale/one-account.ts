import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BareOrder } from './bare-client.ts'
import { CLI, measure, type Measured } from './measured.ts'
import { playAws } from './played-aws.ts'

const ACCOUNT = '111122223333'
const BARE = fileURLToPath(new URL('bare-client.ts', import.meta.url))
/** As collect.ts has them. */
const IN_FLIGHT = 40
const PER_REGION = 4

export interface OneAccountFigures {
  readonly calls: number
  readonly rounds: readonly { readonly run: Measured; readonly bare: Measured }[]
}

/** One account of a usual size, read by a run and by a bare client that knows the calls, in turn. */
export async function benchOneAccount(
  delayMs: number,
  rounds: number,
  args: readonly string[] = [],
): Promise<OneAccountFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'cloud-baseline-bench-'))
  const aws = await playAws({
    organisation: {
      seed: 'one account',
      accounts: [{ id: ACCOUNT, name: 'bench' }],
      securityGroups: 200,
      instances: 300,
      openGroups: 4,
    },
    delayMs,
  })
  try {
    const measured: { run: Measured; bare: Measured }[] = []
    let calls = 0
    for (let round = 0; round < rounds; round += 1) {
      const run = await measure({
        script: CLI,
        args: ['scan', '--history', 'none', '--report-dir', join(folder, `report-${round}`), ...args],
        env: aws.environment,
      })
      const played = await aws.played()
      calls = played.calls.length
      const order: BareOrder = {
        url: aws.environment['AWS_ENDPOINT_URL'] ?? '',
        accessKeyId: aws.environment['AWS_ACCESS_KEY_ID'] ?? '',
        calls: played.calls,
        inFlight: IN_FLIGHT,
        perRegion: PER_REGION,
      }
      const bare = await measure({ script: BARE, env: {}, stdin: JSON.stringify(order) })
      if (bare.exitCode !== 0) throw new Error(`The bare client failed:\n${bare.stderr}`)
      await aws.played()
      measured.push({ run, bare })
    }
    return { calls, rounds: measured }
  } finally {
    await aws.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
