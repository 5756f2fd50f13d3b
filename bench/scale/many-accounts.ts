import type { AccountOptions } from '../../sandbox/aws/account.ts'
import { playAws } from './played-aws.ts'
import { scan, type ScanFigures } from './scan.ts'

export const ROLE = 'reader'

interface ManyFigures extends ScanFigures {
  readonly accounts: number
}

/** So many accounts of an organisation; the first manages it. */
export function accountsOf(count: number): readonly AccountOptions[] {
  return Array.from({ length: count }, (_, index) => ({
    id: String(200_000_000_000 + index * 7),
    name: `account-${index + 1}`,
    role: ROLE,
  }))
}

/** What there is in each region of accounts of which there are many. */
export const SMALL_SCOPE = { securityGroups: 3, instances: 2, openGroups: 0 }

/** Organisations of so many accounts with 17 regions each, one after the other. */
export async function benchManyAccounts(numbers: readonly number[]): Promise<readonly ManyFigures[]> {
  const figures: ManyFigures[] = []
  for (const accounts of numbers) {
    const aws = await playAws({
      organisation: { seed: 'many accounts', accounts: accountsOf(accounts), ...SMALL_SCOPE },
      delayMs: 20,
    })
    try {
      const done = await scan(aws, ['--accounts', 'organization', '--role', ROLE])
      figures.push({ ...done, accounts })
    } finally {
      await aws.close()
    }
  }
  return figures
}
