import { accountsWith } from '../evaluate/gap-causes.ts'
import { idleRules } from '../evaluate/idle-rules.ts'
import { EVERYTHING } from '../model/coverage.ts'
import type { Finding } from '../model/finding.ts'
import type { Run } from '../model/run.ts'
import { reaches } from '../model/severity.ts'
import { count, enumerate } from '../text/words.ts'
import type { AlertReport } from '../model/alert.ts'
import { type TargetFacts, undelivered } from './alert-facts.ts'
import { isNew, isNews } from '../past/news.ts'
import type { Counts } from './counts.ts'
import { isComplete } from './verdict.ts'

/** What of the run fails the step: one sentence that names every cause, the weightiest first; none where nothing does. */
export function causesOfFailure(
  run: Run,
  counts: Counts,
  alerts: AlertReport,
  targets: readonly TargetFacts[],
): readonly string[] {
  const causes = [
    cancelled(run, alerts),
    ...run.misread,
    incomplete(run, counts),
    violated(run),
    ...targets.flatMap(unheard),
  ].filter((cause) => cause !== null)
  if (causes.length === 0) return []
  const sentence = causes.join('; ')
  return [`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`]
}

/**
 * Why the run does not show that all is watched, as a clause; null: everything was seen, and everybody heard of it. That
 * rules are violated is none.
 * @param problems sentences on what the run could not write
 */
export function troubleOf(
  run: Run,
  targets: readonly TargetFacts[],
  problems: readonly string[],
): string | null {
  if (!isComplete(run)) return 'not everything was seen'
  if (run.misread.length > 0) return 'some settings cannot be meant as they are'
  if (targets.some((facts) => undelivered([facts]).length > 0)) return 'alerts were not delivered'
  return problems.length > 0 ? 'a file could not be written' : null
}

function cancelled(run: Run, { targets }: AlertReport): string | null {
  if (run.cancelled !== true) return null
  const quiet = targets.every(({ unsent }) => unsent !== null) ? '' : ', so no alert was opened or closed'
  return `the run was cancelled${quiet}`
}

function incomplete(run: Run, counts: Counts): string | null {
  if (run.settings.onIncomplete !== 'fail' || isComplete(run)) return null
  return `not everything was seen: ${shortfall(run, counts)} (on-incomplete: fail)`
}

/** What is missing, with numbers and without names. */
export function shortfall(run: Run, { gaps, unseen, unknown }: Counts): string {
  const parts: string[] = []
  if (run.rules.length === 0) parts.push('no rule is enabled')
  else if (idleRules(run).length === run.rules.length) parts.push('no rule had anything to judge')
  if (gaps > 0) {
    const accounts = accountsWith(run.coverage.gaps)
    const where = accounts.has(EVERYTHING) ? 'all accounts' : count(accounts.size, 'account')
    parts.push(`${count(gaps, 'gap')} in ${where}`)
  } else if (run.coverage.complete.length === 0) parts.push('nothing was read')
  const { unusable } = run.drift
  if (unusable.length > 0) parts.push(`${count(unusable.length, 'accepted state')} that cannot be used`)
  if (unseen > 0) parts.push(`${count(unseen, 'earlier violation')} that could not be looked at again`)
  if (parts.length === 0) parts.push(`${count(unknown, 'result')} unknown`)
  return enumerate(parts)
}

/** Whether violations are among the causes. */
export function failsByViolations(run: Run): boolean {
  return violated(run) !== null
}

function violated(run: Run): string | null {
  const { failOn, failOnNew } = run.settings
  const all = run.findings.filter(
    ({ standing, severity }) => standing === 'counted' && reaches(severity, failOn),
  )
  // Without a past nobody knows which are new: all may be.
  const onlyNew = failOnNew && run.past.status === 'loaded'
  const failing = onlyNew ? all.filter(isNews) : all
  if (failing.length === 0) return null
  const what = count(failing.length, onlyNew ? `${newsWord(failing)} violation` : 'violation')
  return `${what} at or above ${failOn} (fail-on: ${failOn}${failOnNew ? ', fail-on-new: true' : ''})`
}

/** What of the news there is: `new`, `worsened`, `new or worsened`. */
function newsWord(findings: readonly Finding[]): string {
  const words = [findings.some(isNew) ? 'new' : '', findings.some((one) => !isNew(one)) ? 'worsened' : '']
  return enumerate(
    words.filter((word) => word !== ''),
    'or',
  )
}

function unheard(facts: TargetFacts): readonly string[] {
  const { length } = undelivered([facts])
  if (length === 0) return []
  return [`${count(length, 'alert event')} ${length === 1 ? 'was' : 'were'} not delivered to ${facts.label}`]
}
