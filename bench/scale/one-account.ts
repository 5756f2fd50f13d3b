import type { Measured } from './measured.ts'
import { playAws, type ToAws } from './played-aws.ts'
import { scan, sendBare } from './scan.ts'

const ACCOUNTS = [{ id: '111122223333', name: 'bench' }]
const ROUNDS = 3

export interface SideBySide {
  readonly calls: number
  readonly checked: string
  readonly rounds: readonly { readonly run: Measured; readonly bare: Measured }[]
}

/** One account of a usual size in 17 regions. */
export function benchOneAccount(delayMs: number): Promise<SideBySide> {
  const size = { securityGroups: 200, instances: 300, openGroups: 4 }
  return sideBySide({ organisation: { seed: 'one account', accounts: ACCOUNTS, ...size }, delayMs }, [])
}

/** One account with little of EC2, and everything else that rules ask about; buckets are read as fast as they answer. */
export function benchWholeAccount(): Promise<SideBySide> {
  const size = { securityGroups: 10, instances: 5 }
  const organisation = { seed: 'whole account', accounts: ACCOUNTS, ...size }
  return sideBySide({ organisation, delayMs: 50, isWhole: true }, ['--bucket-rate', '1000'])
}

/** One region with so many groups, of which nothing uses any. */
export function benchLargeRegion(groups: number): Promise<SideBySide> {
  const region = 'eu-central-1'
  const organisation = { seed: 'large region', accounts: ACCOUNTS, regions: ['us-east-1', region] }
  return sideBySide({ organisation, delayMs: 50, unusedGroups: { region, count: groups } }, [
    '--regions',
    region,
  ])
}

/** A run and a bare client that knows its calls, in turn. */
async function sideBySide(played: ToAws, args: readonly string[]): Promise<SideBySide> {
  const aws = await playAws(played)
  try {
    const rounds: { run: Measured; bare: Measured }[] = []
    let [calls, checked] = [0, '']
    for (let round = 0; round < ROUNDS; round += 1) {
      const { run, played: seen, checked: told } = await scan(aws, args)
      rounds.push({ run, bare: await sendBare(aws, seen) })
      calls = seen.calls.length
      checked = told
    }
    return { calls, checked, rounds }
  } finally {
    await aws.close()
  }
}
