import { UserError } from '../model/errors.ts'
import { MOST_OFTEN, parseCron, startsAtMinuteZero } from '../workflow/cron.ts'
import type { Schedule } from '../workflow/scan-workflow.ts'
import type { Job } from './items.ts'

/** When the workflow starts: Resoto collected every hour, at minute 0, and jobs that waited for an event ran then. */
const HOURLY: Schedule = {
  cron: '17 * * * *',
  remark: 'as often as Resoto collected, but not at minute 0, when GitHub drops and delays most',
}

/** More of them than this would be a workflow that nobody reads. */
const MOST = 8

/** APScheduler, which ran Resoto's jobs, counts the days of the week from Monday; cron counts from Sunday. */
const DAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN']

/** The schedules of the workflow that judges all rules of these jobs. */
export function schedulesOf(jobs: readonly Job[]): readonly Schedule[] {
  const triggered = jobs.filter(({ active, cron, event }) => active && (cron !== null || event !== null))
  const crons = new Set<string>()
  for (const { cron } of triggered) {
    const read = cron === null ? null : readCron(cron)
    if (read === null || 'reason' in read) return [HOURLY]
    crons.add(read.cron)
  }
  if (crons.size === 0 || crons.size > MOST) return [HOURLY]
  return [...crons].map((cron): Schedule => ({ cron, remark: remarkOf(cron) }))
}

function remarkOf(cron: string): string {
  const zero = startsAtMinuteZero(cron) ? '; GitHub delays and drops most at minute 0' : ''
  return `UTC; Resoto's was the server's local time${zero}`
}

/** The same for GitHub, or why it is none. */
export function readCron(text: string): { readonly cron: string } | { readonly reason: string } {
  const fields = text.trim().split(/\s+/)
  const [minute = '', hour, day, month, week = ''] = fields
  const days = weekOf(week)
  if (fields.length !== 5 || days === null)
    return { reason: `GitHub has no schedule such as ${JSON.stringify(text)}; the workflow runs every hour` }
  try {
    return { cron: parseCron([slower(minute), hour, day, month, days].join(' '), 'schedule') }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { reason: `GitHub has no schedule such as ${JSON.stringify(text)}; the workflow runs every hour` }
  }
}

function slower(minute: string): string {
  const [, step] = /^\*(?:\/(\d+))?$/.exec(minute) ?? []
  return minute === '*' || (step !== undefined && Number(step) < MOST_OFTEN) ? `*/${MOST_OFTEN}` : minute
}

/** By names, which mean the same everywhere; null for what neither has. */
function weekOf(text: string): string | null {
  if (text === '*' || !/\d|\*/.test(text)) return text
  const days = new Set<string>()
  for (const item of text.split(',')) {
    const [, from = '', to, step = '1'] = /^(\*|[0-6])(?:-([0-6]))?(?:\/([1-7]))?$/.exec(item) ?? []
    if (from === '') return null
    const first = from === '*' ? 0 : Number(from)
    const last = from === '*' || (to === undefined && item.includes('/')) ? 6 : Number(to ?? from)
    for (let day = first; day <= last; day += Number(step)) days.add(DAYS[day] ?? '')
  }
  return days.size === 0 ? null : [...days].join(',')
}
