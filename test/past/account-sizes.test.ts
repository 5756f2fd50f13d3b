import { describe, expect, it } from '@jest/globals'
import { accountSizes } from '../../src/past/account-sizes.ts'
import type { Complete, Gap } from '../../src/model/coverage.ts'
import { PAYMENTS, SHOP, accountOf } from '../support/account.ts'
import { runOf } from '../support/run.ts'
import { byCause, summedListings } from '../support/scope.ts'

function complete(of: string, kind: string, count: number, region = 'eu-west-1'): Complete {
  return { account: of, region, kind, count }
}

function gap(of: string): Gap {
  return { account: of, region: '*', kind: '*', reason: 'denied', action: 'ec2:X', message: '' }
}

function sizes(complete_: readonly Complete[], gaps: readonly Gap[] = [], before = {}) {
  return accountSizes(
    {
      accounts: runOf({ accounts: [accountOf(), accountOf({ id: SHOP })] }).accounts,
      coverage: { complete: summedListings(complete_), gaps: byCause(gaps) },
    },
    before,
  )
}

describe('accountSizes', () => {
  it('counts listings and resources of each account', () => {
    expect(
      sizes([
        complete(PAYMENTS, 'aws_vpc', 3),
        complete(PAYMENTS, 'aws_vpc', 4, 'us-east-1'),
        complete(PAYMENTS, 'aws_ec2_volume', 0),
        complete(SHOP, 'aws_vpc', 1),
      ]),
    ).toEqual({ [PAYMENTS]: { listings: 3, resources: 7 }, [SHOP]: { listings: 1, resources: 1 } })
  })

  it('counts nothing twice that is worked out of a kind', () => {
    expect(sizes([complete(PAYMENTS, 'aws_vpc', 3), complete(PAYMENTS, 'aws_vpc.vpc_in_use', 3)])).toEqual({
      [PAYMENTS]: { listings: 1, resources: 3 },
    })
  })

  it('keeps what an account was before where it was not read to its end, unless it has grown', () => {
    const before = { [PAYMENTS]: { listings: 9, resources: 2 }, [SHOP]: { listings: 5, resources: 5 } }
    expect(sizes([complete(PAYMENTS, 'aws_vpc', 3)], [gap(PAYMENTS), gap(SHOP)], before)).toEqual({
      [PAYMENTS]: { listings: 9, resources: 3 },
      [SHOP]: { listings: 5, resources: 5 },
    })
  })

  it('lets an account shrink that was read to its end', () => {
    const before = { [PAYMENTS]: { listings: 9, resources: 200 } }
    expect(sizes([complete(PAYMENTS, 'aws_vpc', 3)], [], before)).toEqual({
      [PAYMENTS]: { listings: 1, resources: 3 },
    })
  })

  it('forgets accounts that are not of the run', () => {
    const before = { '999999999999': { listings: 9, resources: 200 } }
    expect(sizes([complete(PAYMENTS, 'aws_vpc', 3)], [], before)).toEqual({
      [PAYMENTS]: { listings: 1, resources: 3 },
    })
  })
})
