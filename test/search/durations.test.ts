import { describe, expect, it } from '@jest/globals'
import { parseDuration, printDuration } from '../../src/search/language/durations.ts'
import { parseTime, printTime } from '../../src/search/language/times.ts'

const DAY = 86_400

describe('durations', () => {
  it.each([
    ['1s', 1],
    ['1second', 1],
    ['2 seconds', 2],
    ['1m', 60],
    ['1min', 60],
    ['1minute', 60],
    ['2minutes', 120],
    ['1h', 3600],
    ['1hour', 3600],
    ['2 hours', 7200],
    ['1d', DAY],
    ['1day', DAY],
    ['3 days', 3 * DAY],
    ['1w', 7 * DAY],
    ['1week', 7 * DAY],
    ['2weeks', 14 * DAY],
    ['1M', 31 * DAY],
    ['1mo', 31 * DAY],
    ['1month', 31 * DAY],
    ['2months', 62 * DAY],
    ['1y', 365 * DAY],
    ['1yr', 365 * DAY],
    ['1year', 365 * DAY],
    ['2years', 730 * DAY],
    ['1.5h', 5400],
    ['3d4h', 3 * DAY + 14_400],
    ['3 days, 4 hours and 5min', 3 * DAY + 14_700],
    ['-3d', -3 * DAY],
    ['-1d 1h', -DAY - 3600],
    ['+2h', 7200],
    ['P3DT4H', 3 * DAY + 14_400],
    ['-P1Y2M', -427 * DAY],
    ['PT0.5S', 0.5],
    ['P2W', 14 * DAY],
  ])('%s has %d seconds', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds)
  })

  it.each(['', '3', 'd', '3x', '3d x', 'P', 'PT', '1.d', 'days', '3 D', 'in-use'])('%s is none', (text) => {
    expect(parseDuration(text)).toBeNull()
  })

  it.each([
    [0, '0s'],
    [59, '59s'],
    [60, '1min'],
    [90_061, '1d1h1min1s'],
    [7 * DAY, '7d'],
    [-3600, '-1h'],
    [1.5, '1.5s'],
  ])('%d seconds are written %s, and read again', (seconds, text) => {
    expect(printDuration(seconds)).toBe(text)
    expect(parseDuration(text)).toBe(seconds)
  })
})

describe('times', () => {
  it.each([
    ['2021-12-09', '2021-12-09T00:00:00Z'],
    ['20211209', '2021-12-09T00:00:00Z'],
    ['2021-12-09T10:11:12Z', '2021-12-09T10:11:12Z'],
    ['2021-12-09T10:11:12.999Z', '2021-12-09T10:11:12Z'],
    ['2021-12-09 10:11', '2021-12-09T10:11:00Z'],
    ['2021-12-09T10:11:12+05:30', '2021-12-09T04:41:12Z'],
    ['2021-12-09T10:11:12-0500', '2021-12-09T15:11:12Z'],
    ['2021-12-09T10:11:12', '2021-12-09T10:11:12Z'],
  ])('%s is %s', (text, expected) => {
    expect(printTime(parseTime(text) ?? NaN)).toBe(expected)
  })

  it.each(['2021-13-01', '2021-02-30', '2021-12-09T25:00:00Z', '2021', '10:11', 'x'])(
    '%s is none',
    (text) => {
      expect(parseTime(text)).toBeNull()
    },
  )

  it('stay within four-digit years, so that texts sort as times', () => {
    expect(printTime(-1e17)).toBe('0000-01-01T00:00:00Z')
    expect(printTime(1e17)).toBe('9999-12-31T23:59:59Z')
  })
})
