const DAY = 86_400

/** Longer names first: `months` would otherwise be read as `mo` and a rest. */
const UNITS: readonly (readonly [string, number])[] = [
  ['years', 365 * DAY],
  ['year', 365 * DAY],
  ['yr', 365 * DAY],
  ['y', 365 * DAY],
  ['months', 31 * DAY],
  ['month', 31 * DAY],
  ['mo', 31 * DAY],
  ['M', 31 * DAY],
  ['days', DAY],
  ['day', DAY],
  ['d', DAY],
  ['weeks', 7 * DAY],
  ['week', 7 * DAY],
  ['w', 7 * DAY],
  ['hours', 3600],
  ['hour', 3600],
  ['h', 3600],
  ['minutes', 60],
  ['minute', 60],
  ['min', 60],
  ['m', 60],
  ['seconds', 1],
  ['second', 1],
  ['s', 1],
]

const SECONDS = new Map(UNITS)
const NAMES = UNITS.map(([name]) => name).join('|')
const ELEMENT = String.raw`([+-]?[0-9]+(?:\.[0-9]+)?)\s*(${NAMES})`
const ELEMENTS = new RegExp(String.raw`\s*${ELEMENT}(?:\s*(?:,|and)?\s*${ELEMENT})*`, 'y')
const ISO =
  /^([+-])?P(?!$)(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?=\d)(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/
const ISO_SECONDS = [365 * DAY, 31 * DAY, 7 * DAY, DAY, 3600, 60, 1]

/** Seconds of `3d`, `-2w`, `3 days and 2 hours`, `P3DT4H`; null where the text is no duration. */
export function parseDuration(text: string): number | null {
  const iso = ISO.exec(text)
  if (iso !== null) {
    const seconds = ISO_SECONDS.reduce((sum, unit, index) => sum + unit * Number(iso[index + 2] ?? 0), 0)
    return iso[1] === '-' ? -seconds : seconds
  }
  const found = durationAt(text, 0)
  return found !== null && text.slice(found.end).trim() === '' ? found.seconds : null
}

/** The duration that begins at the offset, after any blanks, and where it ends. A leading minus negates the whole. */
export function durationAt(text: string, offset: number): { seconds: number; end: number } | null {
  ELEMENTS.lastIndex = offset
  const whole = ELEMENTS.exec(text)?.[0]
  if (whole === undefined) return null
  let sum = 0
  for (const [, number, unit] of whole.matchAll(new RegExp(ELEMENT, 'g'))) {
    sum += Math.abs(Number(number)) * (SECONDS.get(unit ?? '') ?? 0)
  }
  return { seconds: whole.trimStart().startsWith('-') ? -sum : sum, end: offset + whole.length }
}

/** `7d`, `1d12h`, `-30min`: days, hours, minutes and seconds, the largest first. */
export function printDuration(seconds: number): string {
  const whole = Math.trunc(Math.abs(seconds))
  const fraction = Math.round((Math.abs(seconds) - whole) * 1e6) / 1e6
  let rest = whole
  let text = ''
  for (const [unit, length] of PRINTED) {
    const number = Math.floor(rest / length)
    if (number > 0) text += `${number}${unit}`
    rest -= number * length
  }
  if (rest + fraction > 0) text += `${rest + fraction}s`
  return `${seconds < 0 ? '-' : ''}${text || '0s'}`
}

const PRINTED = [
  ['d', DAY],
  ['h', 3600],
  ['min', 60],
] as const
