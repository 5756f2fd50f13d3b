import { describe, expect, it } from '@jest/globals'
import { Progress } from '../../../src/clouds/aws/progress.ts'
import { RecordingLogger } from './harness.ts'

const ACCOUNT = { id: '111122223333', name: 'shop', partition: 'aws' }

/** A run of so many accounts, with a clock that is moved by hand. */
function runOf(accounts: number, logger = new RecordingLogger()) {
  let now = 0
  const counts = { requests: 0, throttled: 0 }
  const progress = new Progress(logger, () => new Date(now), counts)
  progress.begin(accounts, [])
  return {
    progress,
    logger,
    counts,
    pass: (milliseconds: number) => {
      now += milliseconds
      progress.tick()
    },
  }
}

describe('the number of gaps', () => {
  it('is that of the report: without what only repeats a gap, or is about what others own', () => {
    const { progress, logger } = runOf(1)
    const place = {
      account: ACCOUNT.id,
      region: 'eu-west-1',
      message: '',
      action: 'ec2:DescribeVpcs',
    } as const
    const account = progress.account(ACCOUNT)
    account.add({
      account: ACCOUNT,
      region: 'eu-west-1',
      resources: [],
      complete: [],
      gaps: [
        { ...place, kind: 'aws_vpc', reason: 'denied' },
        { ...place, kind: 'aws_ec2_instance.internet_exposure', reason: 'denied', partial: true },
        { ...place, kind: 'aws_ec2_subnet', reason: 'denied', others: true },
      ],
    })
    account.end()
    progress.end()
    expect(logger.lines).toEqual([
      'Account 111122223333: 0 resources, 0.0 s; not read: denied ec2:DescribeVpcs',
      'Collected 0 resources, 1 gap from 1 account in 0.0 s with 0 requests.',
    ])
  })
})

describe('the line about the whole', () => {
  it('tells what is done, how quickly, and how long the rest takes', () => {
    const { progress, logger, counts, pass } = runOf(100)
    for (let done = 0; done < 10; done += 1) {
      const account = progress.account({ ...ACCOUNT, id: String(done) })
      account.regionsFound(17)
      for (let region = 0; region < 17; region += 1) account.regionDone()
      account.end()
    }
    counts.requests = 6_800
    counts.throttled = 3
    pass(20_000)
    expect(logger.lines).toEqual([
      'Reading 100 accounts.',
      '… 10 of 100 accounts and 170 of 170 known regions read, 0 resources, 0 gaps; 6,800 requests, 340 a second, 3 throttled; 20 s, about 3 min 0 s left',
    ])
  })

  it('makes no guess while little is known', () => {
    const { progress, logger, counts, pass } = runOf(1)
    progress.account(ACCOUNT).regionsFound(17)
    counts.requests = 4
    pass(5_000)
    expect(logger.lines).toEqual([
      '… 0 of 1 account and 0 of 17 regions read, 0 resources, 0 gaps; 4 requests, 1 a second; 5 s',
    ])
  })

  it('comes more seldom the longer it takes', () => {
    const { logger, counts, pass } = runOf(1)
    const linesAt = new Map<number, number>()
    for (let second = 1; second <= 1200; second += 1) {
      counts.requests += 100
      pass(1_000)
      linesAt.set(second, logger.lines.length)
    }
    expect([linesAt.get(60), linesAt.get(600), linesAt.get(1200)]).toEqual([11, 65, 85])
  })

  it('comes every half minute while nothing moves', () => {
    const { logger, pass } = runOf(1)
    for (let second = 1; second <= 90; second += 1) pass(1_000)
    expect(logger.lines).toHaveLength(3)
  })

  it('is shown all the time where it can be replaced, and leaves the log alone', () => {
    const shown: string[] = []
    const logger = Object.assign(new RecordingLogger(), { live: (line: string) => shown.push(line) })
    const { pass } = runOf(1, logger)
    pass(500)
    pass(500)
    expect(logger.lines).toEqual([])
    expect(shown).toEqual([
      '… 0 of 1 account and 0 of 0 known regions read, 0 resources, 0 gaps; 0 requests; 1 s',
      '… 0 of 1 account and 0 of 0 known regions read, 0 resources, 0 gaps; 0 requests, 0 a second; 1 s',
    ])
  })
})
