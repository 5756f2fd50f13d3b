import { accountsOf, ROLE, SMALL_SCOPE } from './many-accounts.ts'
import { measure, type Measured } from './measured.ts'
import { playAws, type PlayedAws } from './played-aws.ts'
import { CLI, inFolder } from './scan.ts'

export interface DividedFigures {
  readonly shards: number
  readonly plan: Measured
  /** One after the other, each as alone on its machine as on a runner of its own. */
  readonly legs: readonly Measured[]
  readonly merge: Measured
}

/** The same organisation in so many shards. */
export async function benchDivided(
  accounts: number,
  numbers: readonly number[],
): Promise<readonly DividedFigures[]> {
  const organisation = { seed: 'divided', accounts: accountsOf(accounts), ...SMALL_SCOPE }
  const aws = await playAws({ organisation, delayMs: 20 })
  try {
    const figures: DividedFigures[] = []
    for (const shards of numbers) figures.push(await inFolder((folder) => divide(aws, shards, folder)))
    return figures
  } finally {
    await aws.close()
  }
}

async function divide(aws: PlayedAws, shards: number, folder: string): Promise<DividedFigures> {
  const job = (...args: readonly string[]): Promise<Measured> => runJob(aws, folder, args)
  const plan = await job('--mode', 'plan', '--shard', String(shards))
  const legs: Measured[] = []
  for (let number = 1; number <= shards; number += 1) {
    legs.push(await job('--mode', 'collect', '--shard', `${number}/${shards}`))
  }
  const merge = await job('--mode', 'merge')
  await aws.played()
  return { shards, plan, legs, merge }
}

async function runJob(aws: PlayedAws, reportDir: string, args: readonly string[]): Promise<Measured> {
  const common = ['--accounts', 'organization', '--role', ROLE, '--history', 'none', '--fail-on', 'none']
  const done = await measure({
    script: CLI,
    args: ['scan', ...common, '--report-dir', reportDir, ...args],
    env: aws.environment,
  })
  if (done.exitCode !== 0) throw new Error(`${args.join(' ')} failed:\n${done.stdout}\n${done.stderr}`)
  return done
}
