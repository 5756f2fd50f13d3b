import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BareOrder } from './bare-client.ts'
import { measure, type Measured } from './measured.ts'
import type { Played, PlayedAws } from './played-aws.ts'

/** The command line as it is shipped. */
export const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url))
const BARE = fileURLToPath(new URL('bare-client.ts', import.meta.url))

/** What a run has at most for one account, and in each of its regions (rate-scope.ts, scope.ts). */
const IN_FLIGHT = 48
const PER_REGION = 6

export interface ScanFigures {
  readonly run: Measured
  readonly played: Played
  /** What the run says it checked, such as `34,527 resources in 1 account and 17 regions`. */
  readonly checked: string
}

/**
 * One run of the shipped bundle over what AWS plays. Throws unless it saw everything.
 * @param report where its report stays; absent: it goes
 */
export async function scan(
  aws: PlayedAws,
  args: readonly string[] = [],
  report?: string,
): Promise<ScanFigures> {
  return inFolder(async (folder) => {
    const run = await measure({
      script: CLI,
      args: [
        'scan',
        '--history',
        'none',
        // Without a history everything is new, and to ask CloudTrail who did it takes two calls a second.
        '--attribution',
        'false',
        '--report-dir',
        report ?? join(folder, 'report'),
        '--fail-on',
        'none',
        ...args,
      ],
      env: aws.environment,
    })
    const checked = /^Checked .* on (.*)\.$/m.exec(run.stdout)?.[1]
    if (run.exitCode !== 0 || checked === undefined) {
      throw new Error(`The run failed with ${run.exitCode}:\n${run.stdout}\n${run.stderr}`)
    }
    return { run, played: await aws.played(), checked }
  })
}

/** The same calls by a client that knows them beforehand and throws the answers away. */
export async function sendBare(aws: PlayedAws, { calls }: Played): Promise<Measured> {
  const order: BareOrder = {
    url: aws.environment['AWS_ENDPOINT_URL'] ?? '',
    accessKeyId: aws.environment['AWS_ACCESS_KEY_ID'] ?? '',
    calls,
    inFlight: IN_FLIGHT,
    perRegion: PER_REGION,
  }
  const bare = await measure({ script: BARE, env: {}, stdin: JSON.stringify(order) })
  if (bare.exitCode !== 0) throw new Error(`The bare client failed:\n${bare.stderr}`)
  await aws.played()
  return bare
}

export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'cloud-baseline-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
