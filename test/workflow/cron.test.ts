import { describe, expect, it } from '@jest/globals'
import { parseCron, startsAtMinuteZero } from '../../src/workflow/cron.ts'

describe('parseCron', () => {
  it.each([
    ['17 5 * * *', '17 5 * * *'],
    ['  3  4 1-5,10 JAN-mar mon ', '3 4 1-5,10 JAN-mar mon'],
    ['*/5 * * * *', '*/5 * * * *'],
    ['2-59/15 * * * 0-6', '2-59/15 * * * 0-6'],
    ['0,30 0-23/2 31 12 6', '0,30 0-23/2 31 12 6'],
  ])('takes %j', (text, taken) => {
    expect(parseCron(text, '--schedule')).toBe(taken)
  })

  it.each([
    ['', '--schedule: received nothing, expected five fields'],
    ['@daily', '--schedule: received "@daily", expected five fields'],
    ['0 17 5 * * *', 'expected five fields'],
    ['60 5 * * *', 'received "60" as the minute of "60 5 * * *", expected numbers from 0 to 59'],
    ['1 24 * * *', 'received "24" as the hour'],
    ['1 5 0 * *', 'received "0" as the day of the month'],
    ['1 5 * FOO *', 'received "FOO" as the month'],
    ['1 5 * * 7', 'received "7" as the day of the week of "1 5 * * 7", expected numbers from 0 to 6'],
    ['1 9-5 * * *', 'received "9-5" as the hour'],
    ['*/0 5 * * *', 'received "*/0" as the minute'],
    ['*-5 5 * * *', 'received "*-5" as the minute'],
    ["1 5 * * *'", 'received "*\'" as the day of the week'],
    ['* * * * *', 'which is every minute, expected a pause of at least 5 minutes'],
    ['*/2 * * * *', 'which is every 2 minutes'],
    ['1,58 * * * *', 'which is every 3 minutes'],
  ])('refuses %j', (text, sentence) => {
    expect(() => parseCron(text, '--schedule')).toThrow(sentence)
  })
})

describe('startsAtMinuteZero', () => {
  it.each([
    ['0 5 * * *', true],
    ['*/15 * * * *', true],
    ['17 0 * * *', false],
    ['5-50/5 * * * *', false],
    ['30,0 1 * * *', true],
  ])('%s: %j', (cron, does) => {
    expect(startsAtMinuteZero(cron)).toBe(does)
  })
})
