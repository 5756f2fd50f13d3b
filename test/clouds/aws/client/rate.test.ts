import { describe, expect, it } from '@jest/globals'
import { RequestRate } from '../../../../src/clouds/aws/client/rate.ts'

/** A rate with a clock that stands still until it is moved. */
function rateOf(most: number) {
  let now = 1_000_000
  const rate = new RequestRate(most, () => now)
  return {
    rate,
    now: () => now,
    pass: (milliseconds: number) => {
      now += milliseconds
    },
    /** When each of so many requests that ask at once may leave, from now. */
    takes: (requests: number) => Array.from({ length: requests }, () => Math.round(rate.take())),
  }
}

describe('the bucket', () => {
  it('gives one second’s worth at once, and then one after the other', () => {
    const { takes } = rateOf(4)
    expect(takes(7)).toEqual([0, 0, 0, 0, 250, 500, 750])
  })

  it('fills up while nobody asks, and not above one second’s worth', () => {
    const { takes, pass } = rateOf(4)
    takes(4)
    pass(500)
    expect(takes(3)).toEqual([0, 0, 250])
    pass(60_000)
    expect(takes(5)).toEqual([0, 0, 0, 0, 250])
  })

  it('takes rates below one request per second', () => {
    const { takes } = rateOf(0.5)
    expect(takes(3)).toEqual([0, 2000, 4000])
  })

  it('holds nobody back where there is no limit', () => {
    const { takes } = rateOf(Infinity)
    expect(new Set(takes(1000))).toEqual(new Set([0]))
  })
})

describe('a throttle', () => {
  it('halves the rate and empties the bucket', () => {
    const { rate, takes, now } = rateOf(20)
    rate.throttled(now())
    expect(rate.perSecond).toBe(10)
    expect(takes(3)).toEqual([0, 100, 200])
  })

  it('counts once for all that was in flight with it', () => {
    const { rate, now, pass } = rateOf(20)
    const sentAt = now()
    pass(100)
    for (let time = 0; time < 4; time += 1) rate.throttled(sentAt)
    expect(rate.perSecond).toBe(10)
    pass(10)
    rate.throttled(now())
    expect(rate.perSecond).toBeCloseTo(5, 1)
  })

  it('never stops it: one request per second keeps asking', () => {
    const { rate, now, pass } = rateOf(20)
    for (let time = 0; time < 20; time += 1) {
      pass(1)
      rate.throttled(now())
    }
    expect(rate.perSecond).toBeCloseTo(1, 1)
    expect(rate.isSlow).toBe(true)
  })

  it('is forgotten bit by bit', () => {
    const { rate, now, pass } = rateOf(20)
    rate.throttled(now())
    pass(7_500)
    expect(rate.perSecond).toBeCloseTo(15)
    expect(rate.isSlowed).toBe(true)
    pass(7_500)
    expect(rate.perSecond).toBe(20)
    expect(rate.isSlowed).toBe(false)
  })
})
