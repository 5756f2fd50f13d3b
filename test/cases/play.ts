import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tightenAccount } from '../../sandbox/aws/careful.ts'
import { Organisation } from '../../sandbox/aws/organisation.ts'
import {
  type CliFile,
  type Recording,
  readCliFile,
  readWorld,
  type WorldFile,
} from '../../sandbox/aws/recording.ts'
import { startAws } from '../../sandbox/aws/server.ts'
import { startPagerDuty } from '../../sandbox/pagerduty/server.ts'
import { LEAN, EXTERNAL_ID, ROLE, World } from '../bundle/support.ts'

/** Cases as they were found: `NAME.world.json`, or a folder with one account in each file, in us-east-1. */
const FOLDER = join(import.meta.dirname, 'data')
const REGION = 'us-east-1'

/** A case, before anybody reads it: tests may change what was recorded. */
export interface Case {
  /** Ids, sorted. */
  readonly accounts: readonly string[]
  /** The account that the credentials belong to. */
  readonly caller: string
  readonly regions: readonly string[]
  readonly recording: Recording
}

/** A `NAME.world.json`. */
export function worldCase(name: string): Case {
  const file = JSON.parse(readFileSync(join(FOLDER, `${name}.world.json`), 'utf8')) as WorldFile
  return caseOf(file)
}

export function caseOf(file: WorldFile): Case {
  const { caller, regions = [REGION], accounts } = file
  return { accounts: Object.keys(accounts).toSorted(), caller, regions, recording: readWorld(file) }
}

/** Accounts of a folder: all, or those whose ids end with what is given. */
export function cliCase(folder: string, ...endings: readonly string[]): Case {
  const files = readdirSync(join(FOLDER, folder)).toSorted()
  const accounts = files
    .map((file) => file.replace('.json', ''))
    .filter((id) => endings.length === 0 || endings.some((ending) => id.endsWith(ending)))
  const recording = accounts.map((id) => {
    const file = JSON.parse(readFileSync(join(FOLDER, folder, `${id}.json`), 'utf8')) as CliFile
    return [id, new Map([[REGION, readCliFile(file, id)]])] as const
  })
  const [caller] = accounts
  if (caller === undefined) throw new RangeError(`The case ${folder} has no account ${endings.join(' or ')}.`)
  return { accounts, caller, regions: [REGION], recording: new Map(recording) }
}

/**
 * Serves a case beside a PagerDuty that is played too. `run` scans all its accounts, of which all are production;
 * whatever was not recorded answers that nothing is there, settings as AWS opens accounts, and the account as a whole as
 * careful owners have it.
 */
export async function playCase(
  entry: string,
  { accounts, caller, regions, recording }: Case,
): Promise<World> {
  const organisation = new Organisation({ regions })
  for (const id of accounts) {
    tightenAccount(
      organisation.addAccount({ id, name: `account-${id}`, role: ROLE, externalId: EXTERNAL_ID }),
    )
  }
  const aws = await startAws(organisation, { recording })
  const inputs = {
    accounts: accounts.join('\n'),
    'production-accounts': accounts.join('\n'),
    'on-incomplete': 'warn',
    ...LEAN.inputs,
  }
  return new World(aws, await startPagerDuty(), entry, { inputs, caller })
}
