import { describe, expect, it } from '@jest/globals'
import { accountSizes } from '../../src/past/account-sizes.ts'
import type { Complete, Gap } from '../../src/model/coverage.ts'
import { byCause } from '../../src/evaluate/gap-causes.ts'
import { account, completeOf, PROD, PROD_2, run } from '../alert/fixtures.ts'

function complete(of: string, kind: string, count: number, region = 'eu-west-1'): Complete {
  return { account: of, region, kind, count }
}

function gap(of: string): Gap {
  return { account: of, region: '*', kind: '*', reason: 'denied', action: 'ec2:X', message: '' }
}

function sizes(complete_: readonly Complete[], gaps: readonly Gap[] = [], before = {}) {
  return accountSizes(
    {
      accounts: run({ accounts: [account(PROD), account(PROD_2)] }).accounts,
      coverage: { complete: completeOf(complete_), gaps: byCause(gaps) },
    },
    before,
  )
}

describe('accountSizes', () => {
  it('counts listings and resources of each account', () => {
    expect(
      sizes([
        complete(PROD, 'aws_vpc', 3),
        complete(PROD, 'aws_vpc', 4, 'us-east-1'),
        complete(PROD, 'aws_ec2_volume', 0),
        complete(PROD_2, 'aws_vpc', 1),
      ]),
    ).toEqual({ [PROD]: { listings: 3, resources: 7 }, [PROD_2]: { listings: 1, resources: 1 } })
  })

  it('counts nothing twice that is worked out of a kind', () => {
    expect(sizes([complete(PROD, 'aws_vpc', 3), complete(PROD, 'aws_vpc.vpc_in_use', 3)])).toEqual({
      [PROD]: { listings: 1, resources: 3 },
    })
  })

  it('keeps what an account was before where it was not read to its end, unless it has grown', () => {
    const before = { [PROD]: { listings: 9, resources: 2 }, [PROD_2]: { listings: 5, resources: 5 } }
    expect(sizes([complete(PROD, 'aws_vpc', 3)], [gap(PROD), gap(PROD_2)], before)).toEqual({
      [PROD]: { listings: 9, resources: 3 },
      [PROD_2]: { listings: 5, resources: 5 },
    })
  })

  it('lets an account shrink that was read to its end', () => {
    const before = { [PROD]: { listings: 9, resources: 200 } }
    expect(sizes([complete(PROD, 'aws_vpc', 3)], [], before)).toEqual({
      [PROD]: { listings: 1, resources: 3 },
    })
  })

  it('forgets accounts that are not of the run', () => {
    const before = { '999999999999': { listings: 9, resources: 200 } }
    expect(sizes([complete(PROD, 'aws_vpc', 3)], [], before)).toEqual({
      [PROD]: { listings: 1, resources: 3 },
    })
  })
})
