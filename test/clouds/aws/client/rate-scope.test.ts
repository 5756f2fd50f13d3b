import { describe, expect, it } from '@jest/globals'
import { CallFailure } from '../../../../src/clouds/aws/client/failure.ts'
import { Lanes } from '../../../../src/clouds/aws/client/rate-scope.ts'

const unreachable = new CallFailure(
  'unreachable',
  'ec2:DescribeVpcs',
  'DescribeVpcs: socket hang up',
  'medium',
)

function lanes() {
  let now = 0
  return { lanes: new Lanes(20, () => (now += 1)) }
}

describe('lanes', () => {
  it('slow down by themselves: neither another region nor another account is touched', () => {
    const { lanes: all } = lanes()
    const lane = all.open('1', 'eu-west-1')
    for (let time = 0; time < 3; time += 1) lane.throttled(lane.clock())
    expect(lane.rate.isSlow).toBe(true)
    expect(all.open('1', 'eu-west-2').rate.isSlowed).toBe(false)
    expect(all.open('2', 'eu-west-1').rate.isSlowed).toBe(false)
    expect(all.open('1', 'eu-west-1').rate.isSlow).toBe(true)
  })

  it('start anew where an account is done', () => {
    const { lanes: all } = lanes()
    all.open('1', 'eu-west-1').throttled(10)
    all.close('1')
    expect(all.open('1', 'eu-west-1').rate.isSlowed).toBe(false)
  })

  it('step aside where AWS grants a quarter or answers nothing', () => {
    let times = 0
    const lane = lanes().lanes.open('1', 'eu-west-1', () => (times += 1))
    lane.throttled(lane.clock())
    expect(times).toBe(0)
    lane.throttled(lane.clock())
    lane.throttled(lane.clock())
    expect(times).toBeGreaterThan(0)
    times = 0
    lane.unanswered()
    expect(times).toBe(1)
  })

  it('know since when everything is throttled', () => {
    const lane = lanes().lanes.open('1', 'eu-west-1')
    lane.throttled(lane.clock())
    expect(lane.throttledSince).not.toBeNull()
    lane.answered()
    expect([lane.throttledSince, lane.throttles]).toEqual([null, 1])
  })
})

describe('a lane without an answer', () => {
  it('tries nothing more, and lets other accounts try less', () => {
    const { lanes: all } = lanes()
    const lane = all.open('1', 'eu-west-1')
    lane.gaveUp(unreachable, lane.clock())
    expect(lane.refusal('ec2:DescribeSubnets')).toMatchObject({
      reason: 'unreachable',
      action: 'ec2:DescribeSubnets',
      message:
        'DescribeSubnets: not tried, since nothing in this region answered: DescribeVpcs: socket hang up',
    })
    const other = all.open('2', 'eu-west-1')
    expect([other.isDoubtful, other.refusal('ec2:DescribeVpcs')]).toEqual([true, null])
    other.answered()
    expect(all.open('3', 'eu-west-1').isDoubtful).toBe(false)
  })

  it('goes on where something else was answered meanwhile, or AWS only said no', () => {
    const lane = lanes().lanes.open('1', 'eu-west-1')
    const began = lane.clock()
    lane.answered()
    lane.gaveUp(unreachable, began)
    lane.gaveUp(new CallFailure('denied', 'ec2:DescribeVpcs', 'No.'), lane.clock())
    expect(lane.refusal('ec2:DescribeVpcs')).toBeNull()
  })
})
