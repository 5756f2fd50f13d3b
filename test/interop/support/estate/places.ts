import { seededRandom } from '../../../../sandbox/random.ts'
import { list, type Listed } from '../listed.ts'
import { connect, type Place } from '../moto-accounts.ts'
import { createInstanceProfile } from '../moto-requests.ts'
import { PRODUCTION } from '../oracles/oracle.ts'
import { fill, type Contents, type Extent } from './estate.ts'
import type { Turn } from './made.ts'

/** The first is production. One starts with a zero. */
export const ACCOUNTS = [PRODUCTION, '011122223333', '777788889999'] as const
export const REGIONS = ['ap-northeast-1', 'eu-central-1', 'us-east-1'] as const

/** By account and region, in these orders: only the first account has networks of its own in several regions. */
const EXTENTS: readonly (readonly Extent[])[] = [
  ['whole', 'whole', 'default'],
  ['whole', 'default', 'nothing'],
  ['default', 'whole', 'nothing'],
]

/** An account and region, with what was put in and what is then there. */
interface Filled {
  readonly contents: Contents
  readonly listed: Listed
}

interface Plan extends Place {
  readonly extent: Extent
  readonly turn: Turn
}

/** Fills all accounts and regions of the server, and lists them. */
export async function createEstate(url: string, seed: string): Promise<readonly Filled[]> {
  const filled = ACCOUNTS.map(async (account) => {
    await createInstanceProfile(url, account)
    const found: Filled[] = []
    for (const plan of PLANS.filter((one) => one.account === account)) {
      found.push(await createPlace(url, seed, plan))
    }
    return found
  })
  return (await Promise.all(filled)).flat()
}

async function createPlace(url: string, seed: string, { extent, turn, ...place }: Plan): Promise<Filled> {
  // Accounts are filled side by side: each place draws for itself.
  const random = seededRandom(`${seed} ${place.account} ${place.region}`)
  const ec2 = await connect(url, place)
  const contents = await fill({ ec2, url, place, extent, turn, random })
  const listed = await list(ec2, place)
  ec2.destroy()
  return { contents, listed }
}

const PLANS = plansOf()

function plansOf(): readonly Plan[] {
  const plans = ACCOUNTS.flatMap((account, row) =>
    REGIONS.map((region, column) => ({ account, region, extent: EXTENTS[row]?.[column] ?? 'nothing' })),
  )
  const whole = plans.filter(({ extent }) => extent === 'whole')
  return plans.map((plan) => Object.assign({}, plan, { turn: [whole.indexOf(plan), whole.length] as const }))
}
