import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toYaml } from '../../src/text/yaml.ts'
import { accountsOf, ROLE, SMALL_SCOPE } from './many-accounts.ts'
import { measure, type Measured } from './measured.ts'
import { playAws, type PlayedAws } from './played-aws.ts'
import { CLI, inFolder, scan } from './scan.ts'

/** A run as it is, with several hundred exceptions, and with an accepted state: in turn, over the same accounts. */
export interface DriftRound {
  readonly plain: Measured
  readonly excepted: Measured
  readonly accepted: Measured
}

export interface DriftFigures {
  readonly accounts: number
  readonly checked: string
  readonly rounds: readonly DriftRound[]
}

const ROUNDS = 3
const EXCEPTIONS = 400
const DAY_MS = 86_400_000

/** Organisations of so many accounts: what exceptions and the accepted state add to time and memory of a run. */
export async function benchDrift(numbers: readonly number[]): Promise<readonly DriftFigures[]> {
  const figures: DriftFigures[] = []
  for (const accounts of numbers) {
    const aws = await playAws({
      organisation: { seed: 'drift', accounts: accountsOf(accounts), ...SMALL_SCOPE },
      delayMs: 20,
    })
    try {
      figures.push(await inFolder((folder) => compare(aws, accounts, folder)))
    } finally {
      await aws.close()
    }
  }
  return figures
}

async function compare(aws: PlayedAws, accounts: number, folder: string): Promise<DriftFigures> {
  const exceptions = join(folder, 'exceptions.yml')
  const state = join(folder, 'accepted')
  const report = join(folder, 'first')
  await writeFile(exceptions, toYaml({ exceptions: entries(accounts) }))
  const run = (...args: readonly string[]): ReturnType<typeof scan> =>
    scan(aws, ['--accounts', 'organization', '--role', ROLE, ...args], join(folder, 'report'))
  await mkdir(state)
  // The first fills the caches of the disk and the played AWS, and leaves what is accepted.
  const first = ['--accounts', 'organization', '--role', ROLE, '--accepted-state', state]
  const { checked } = await scan(aws, first, report)
  await accept(join(report, 'inventory.ndjson.gz'), state)
  const rounds: DriftRound[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const plain = (await run()).run
    const excepted = (await run('--exceptions', exceptions)).run
    const accepted = (await run('--accepted-state', state)).run
    rounds.push({ plain, excepted, accepted })
  }
  return { accounts, checked, rounds }
}

async function accept(inventory: string, state: string): Promise<void> {
  const args = [
    'accept',
    '--inventory',
    inventory,
    '--accepted-state',
    state,
    '--reason',
    'bench',
    '--by',
    'bench',
  ]
  const { exitCode, stderr } = await measure({ script: CLI, args, env: {} })
  if (exitCode !== 0) throw new Error(`Accepting failed with ${exitCode}:\n${stderr}`)
}

/** By rule and account, by glob, by tag and by search: some of them match, as in a file that has grown. */
function entries(accounts: number): readonly object[] {
  const known = accountsOf(accounts)
  const expires = new Date(Date.now() + 180 * DAY_MS).toISOString().slice(0, 10)
  const where = [
    { where: 'internet_exposure.grade != "reachable"' },
    { tags: { team: 'network' } },
    { resources: ['sg-0a*', 'bastion-*'] },
    { regions: ['eu-*'] },
  ]
  const rules = [
    'aws-ec2-security-group-*',
    'aws-ec2-network-acl-ingress-all-traffic-from-internet',
    'aws-ec2-instance-*',
    'aws-vpc-*',
    'aws-ec2-volume-*',
  ]
  return Array.from({ length: EXCEPTIONS }, (_, index) => {
    const narrow = where[index % where.length]
    // A search asks about one kind: rules that judge instances have what this one names.
    const rule =
      narrow !== undefined && 'where' in narrow ? 'aws-ec2-instance-*' : rules[index % rules.length]
    return {
      rule,
      accounts: [known[index % known.length]?.id],
      ...narrow,
      reason: `Entry ${index + 1} of the benchmark`,
      owner: 'bench@example.com',
      expires,
    }
  })
}
