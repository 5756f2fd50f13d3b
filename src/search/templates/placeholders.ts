import { printDate, printTime } from '../language/times.ts'

const DAY = 86_400_000
/** In the order of Date's getUTCDay. */
const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY']

/**
 * What `@TODAY@` and its like stand for, by name in upper case. All of them in UTC, so that a search means the same on
 * every runner. `@MONDAY@` is the next Monday; today, if it is one.
 */
export function placeholdersAt(now: Date): ReadonlyMap<string, string> {
  const time = printTime(now.getTime())
  const dayAfter = (days: number): string => printDate(now.getTime() + days * DAY)
  const weekdays = WEEKDAYS.map((name, day) => [name, dayAfter((day - now.getUTCDay() + 7) % 7)] as const)
  return new Map([
    ['UTC', time],
    ['NOW', time],
    ['TODAY', dayAfter(0)],
    ['TOMORROW', dayAfter(1)],
    ['YESTERDAY', dayAfter(-1)],
    ['YEAR', time.slice(0, 4)],
    ['MONTH', time.slice(5, 7)],
    ['DAY', time.slice(8, 10)],
    ['TIME', time.slice(11, 19)],
    ['HOUR', time.slice(11, 13)],
    ['MINUTE', time.slice(14, 16)],
    ['SECOND', time.slice(17, 19)],
    ['TZ', 'UTC'],
    ['TZ_OFFSET', '+0000'],
    ...weekdays,
  ])
}
