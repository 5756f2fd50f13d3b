import { describe, expect, it } from '@jest/globals'
import type { Job } from '../../src/resoto/items.ts'
import { readCron, schedulesOf } from '../../src/resoto/schedule.ts'

function job(cron: string | null, event: string | null = null, active = true): Job {
  const place = { file: 'jobs.txt', line: 1 }
  return { type: 'job', id: 'it', command: '', cron, event, active, timeout: null, settings: {}, place }
}

const HOURLY = ['17 * * * *']

describe('schedulesOf', () => {
  it.each([
    [[job(null, 'post_collect')], HOURLY],
    [[job('30 4 * * *')], ['30 4 * * *']],
    [
      [job('30 4 * * *'), job('30 4 * * *'), job('0 22 * * 4')],
      ['30 4 * * *', '0 22 * * FRI'],
    ],
    [[job('30 4 * * *'), job(null, 'post_collect')], HOURLY],
    [[job('30 4 * * *'), job('7 7 * * *', null, false)], ['30 4 * * *']],
    [[job('0 5 * * 4', 'cleanup_plan')], ['0 5 * * FRI']],
    [[job(null)], HOURLY],
    [[], HOURLY],
    [[job('whenever')], HOURLY],
    [Array.from({ length: 9 }, (_, hour) => job(`1 ${hour} * * *`)), HOURLY],
  ])('%j', (jobs, crons) => {
    expect(schedulesOf(jobs).map(({ cron }) => cron)).toEqual(crons)
  })

  it('says that the times were local, and what happens at minute 0', () => {
    expect(schedulesOf([job('0 5 * * *')])).toEqual([
      {
        cron: '0 5 * * *',
        remark: "UTC; Resoto's was the server's local time; GitHub delays and drops most at minute 0",
      },
    ])
  })
})

describe('readCron', () => {
  // APScheduler counts from Monday = 0.
  it.each([
    ['5 4 * * 0', '5 4 * * MON'],
    ['5 4 * * 6', '5 4 * * SUN'],
    ['5 4 * * 0-4', '5 4 * * MON,TUE,WED,THU,FRI'],
    ['5 4 * * 5,6', '5 4 * * SAT,SUN'],
    ['5 4 * * */2', '5 4 * * MON,WED,FRI,SUN'],
    ['5 4 * * 1/3', '5 4 * * TUE,FRI'],
    ['5 4 * * mon-fri', '5 4 * * mon-fri'],
    ['5 4 * * *', '5 4 * * *'],
    ['* * * * *', '*/5 * * * *'],
    ['*/2 * * * *', '*/5 * * * *'],
    ['*/15 * * * *', '*/15 * * * *'],
  ])('%s is %s', (given, expected) => {
    expect(readCron(given)).toEqual({ cron: expected })
  })

  it.each(['5 4 * * 7', '5 4 * *', '@daily', '1,2,3 4 * * *', '61 4 * * *', '5 4 last * *', '5 4 * * 5-x'])(
    '%s is none of GitHub’s',
    (given) => {
      expect(readCron(given)).toEqual({
        reason: `GitHub has no schedule such as ${JSON.stringify(given)}; the workflow runs every hour`,
      })
    },
  )
})
