import { describe, expect, it } from '@jest/globals'
import { CallFailure } from '../../../../src/clouds/aws/client/failure.ts'
import { operationsOf } from '../../../../src/clouds/aws/client/operation.ts'
import { RateScopes } from '../../../../src/clouds/aws/client/rate-scope.ts'

const ec2 = operationsOf('ec2')
const unreachable = new CallFailure(
  'unreachable',
  'ec2:DescribeVpcs',
  'DescribeVpcs: socket hang up',
  'medium',
)

function rateScopes() {
  let now = 0
  return { rateScopes: new RateScopes(20, () => (now += 1)) }
}

describe('rate scopes', () => {
  it('slow down by themselves: neither another region nor another account is touched', () => {
    const { rateScopes: all } = rateScopes()
    const rateScope = all.open('1', 'eu-west-1', 'ec2')
    for (let time = 0; time < 3; time += 1) rateScope.throttled(rateScope.clock())
    expect(rateScope.rate.isSlow).toBe(true)
    expect(all.open('1', 'eu-west-2', 'ec2').rate.isSlowed).toBe(false)
    expect(all.open('2', 'eu-west-1', 'ec2').rate.isSlowed).toBe(false)
    expect(all.open('1', 'eu-west-1', 'ec2').rate.isSlow).toBe(true)
  })

  it('start anew where an account is done', () => {
    const { rateScopes: all } = rateScopes()
    all.open('1', 'eu-west-1', 'ec2').throttled(10)
    all.close('1')
    expect(all.open('1', 'eu-west-1', 'ec2').rate.isSlowed).toBe(false)
  })

  it('step aside where AWS grants a quarter or answers nothing', () => {
    let times = 0
    const rateScope = rateScopes().rateScopes.open('1', 'eu-west-1', 'ec2', () => (times += 1))
    rateScope.throttled(rateScope.clock())
    expect(times).toBe(0)
    rateScope.throttled(rateScope.clock())
    rateScope.throttled(rateScope.clock())
    expect(times).toBeGreaterThan(0)
    times = 0
    rateScope.unanswered()
    expect(times).toBe(1)
  })

  it('know since when everything is throttled', () => {
    const rateScope = rateScopes().rateScopes.open('1', 'eu-west-1', 'ec2')
    rateScope.throttled(rateScope.clock())
    expect(rateScope.throttledSince).not.toBeNull()
    rateScope.answered()
    expect([rateScope.throttledSince, rateScope.throttles]).toEqual([null, 1])
  })
})

describe('a rate scope without an answer', () => {
  it('tries nothing more, and lets other accounts try less', () => {
    const { rateScopes: all } = rateScopes()
    const rateScope = all.open('1', 'eu-west-1', 'ec2')
    rateScope.gaveUp(unreachable, rateScope.clock())
    expect(rateScope.refusal(ec2('DescribeSubnets'))).toMatchObject({
      reason: 'unreachable',
      action: 'ec2:DescribeSubnets',
      message:
        'DescribeSubnets: not tried, since nothing of this service answered in this region: DescribeVpcs: socket hang up',
    })
    const other = all.open('2', 'eu-west-1', 'ec2')
    expect([other.isDoubtful, other.refusal(ec2('DescribeVpcs'))]).toEqual([true, null])
    other.answered()
    expect(all.open('3', 'eu-west-1', 'ec2').isDoubtful).toBe(false)
  })

  it('goes on where something else was answered meanwhile, or AWS only said no', () => {
    const rateScope = rateScopes().rateScopes.open('1', 'eu-west-1', 'ec2')
    const began = rateScope.clock()
    rateScope.answered()
    rateScope.gaveUp(unreachable, began)
    rateScope.gaveUp(new CallFailure('denied', 'ec2:DescribeVpcs', 'No.'), rateScope.clock())
    expect(rateScope.refusal(ec2('DescribeVpcs'))).toBeNull()
  })
})
