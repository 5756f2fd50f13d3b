import { UserError } from '../model/errors.ts'
import { quote } from '../text/words.ts'

interface Field {
  readonly name: string
  readonly least: number
  readonly most: number
  readonly words: readonly string[]
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']

/**
 * As GitHub takes them: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 */
const FIELDS: readonly Field[] = [
  { name: 'minute', least: 0, most: 59, words: [] },
  { name: 'hour', least: 0, most: 23, words: [] },
  { name: 'day of the month', least: 1, most: 31, words: [] },
  { name: 'month', least: 1, most: 12, words: MONTHS },
  { name: 'day of the week', least: 0, most: 6, words: DAYS },
]

/** GitHub starts no workflow more often, in minutes. */
export const MOST_OFTEN = 5

/**
 * When GitHub starts a workflow, in UTC: five fields, one blank between them. Throws a UserError for what GitHub would
 * refuse or never start. @param name of the option or field, for the sentence
 */
export function parseCron(text: string, name: string): string {
  const wanted = "expected five fields, such as '17 5 * * *' for 05:17 UTC of every day"
  const parts = text.trim().split(/\s+/)
  if (parts.length !== FIELDS.length) throw new UserError(`${name}: received ${quote(text)}, ${wanted}.`)
  FIELDS.forEach((field, index) => {
    const part = parts[index] ?? ''
    if (part.split(',').every((item) => isItem(item, field))) return
    throw new UserError(
      `${name}: received ${quote(part)} as the ${field.name} of ${quote(text)}, expected numbers from ${field.least} to ${field.most}, ranges such as ${field.least}-${field.least + 1}, lists, steps such as */2, or *.`,
    )
  })
  const shortest = shortestPause(parts[0] ?? '')
  if (shortest < MOST_OFTEN)
    throw new UserError(
      `${name}: received ${quote(text)}, which is every ${shortest === 1 ? 'minute' : `${shortest} minutes`}, expected a pause of at least ${MOST_OFTEN} minutes: GitHub starts no workflow more often.`,
    )
  return parts.join(' ')
}

/** Whether one of its minutes is 0, when so many workflows start that GitHub delays and drops some. */
export function startsAtMinuteZero(cron: string): boolean {
  return minutesOf(cron.trim().split(/\s+/, 1)[0] ?? '').includes(0)
}

/** One of the items between commas: `*`, a number, a range, each perhaps with a step. */
function isItem(item: string, field: Field): boolean {
  const [, from = '', to, step] = /^(\*|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(item) ?? []
  if (from === '' || (step !== undefined && (Number(step) < 1 || Number(step) > field.most))) return false
  if (from === '*') return to === undefined
  const [first, last] = [valueOf(from, field), valueOf(to ?? from, field)]
  return first >= field.least && last <= field.most && first <= last
}

/** NaN where it is none. */
function valueOf(text: string, { words, least }: Field): number {
  const word = words.indexOf(text.toUpperCase())
  if (word >= 0) return word + least
  return /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN
}

/** Of an hour, ascending. */
function minutesOf(text: string): readonly number[] {
  const minutes = text.split(',').flatMap((item) => {
    const [range = '', step] = item.split('/')
    const [from = '', to] = range === '*' ? ['0', '59'] : range.split('-')
    const last = Number(to ?? (step === undefined ? from : 59))
    const all = []
    for (let minute = Number(from); minute <= last; minute += Number(step ?? 1)) all.push(minute)
    return all
  })
  return [...new Set(minutes)].toSorted((a, b) => a - b)
}

/** In minutes, over the end of the hour as well. */
function shortestPause(minute: string): number {
  const minutes = minutesOf(minute)
  return Math.min(...minutes.map((at, index) => (minutes[index + 1] ?? (minutes[0] ?? 0) + 60) - at))
}
