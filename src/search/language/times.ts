/** Date, blank or T, time to the minute or finer, zone or none. */
const TIME =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]?(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d*)?)?\s*(Z|[+-]\d{2}:?(?:\d{2})?)?)?$/i
const LEADING_TIME = /\d{4}-?\d{2}-?\d{2}T?\d{2}:?\d{2}:?\d{2}(?:\.\d*)?(?:Z|[+-]\d{2}:?\d{2})?/y

/**
 * Milliseconds since 1970 of an ISO date or time; null where the text is none. A time without a zone is UTC, so that
 * a search means the same on every runner.
 */
export function parseTime(text: string): number | null {
  const match = TIME.exec(text.trim())
  if (match === null) return null
  const [, year, month, day, hour = '0', minute = '0', second = '0', zone = 'Z'] = match
  const parts = [year, month, day, hour, minute, second].map(Number)
  const [y = 0, mo = 0, d = 0, h = 0, mi = 0, s = 0] = parts
  const time = Date.UTC(y, mo - 1, d, h, mi, s)
  const date = new Date(time)
  if (date.getUTCMonth() !== mo - 1 || date.getUTCDate() !== d || h > 23 || mi > 59 || s > 59) return null
  return time - zoneMinutes(zone) * 60_000
}

/** The ISO time with seconds that begins at the offset, and where it ends. */
export function timeAt(text: string, offset: number): { time: number; end: number } | null {
  LEADING_TIME.lastIndex = offset
  const match = LEADING_TIME.exec(text)?.[0]
  const time = match === undefined ? null : parseTime(match)
  return match === undefined || time === null ? null : { time, end: offset + match.length }
}

/** `2021-12-09T10:00:00Z`: the form in which resources hold times. */
export function printTime(time: number): string {
  return `${isoText(time).slice(0, 19)}Z`
}

/** `2021-12-09`. */
export function printDate(time: number): string {
  return isoText(time).slice(0, 10)
}

/** Years 0 to 9999: beyond them the text has another form, which would sort wrongly. */
function isoText(time: number): string {
  return new Date(Math.max(-62_167_219_200_000, Math.min(time, 253_402_300_799_000))).toISOString()
}

function zoneMinutes(zone: string): number {
  if (zone.toUpperCase() === 'Z') return 0
  const sign = zone.startsWith('-') ? -1 : 1
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0')
  return sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2)))
}
