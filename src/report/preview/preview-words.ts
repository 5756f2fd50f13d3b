import { EVERYTHING } from '../../model/coverage.ts'
import type { Difference, ForeseenAlerts, Preview, WhyGone } from '../../model/preview.ts'
import type { Severity } from '../../model/severity.ts'
import { compareText } from '../../text/compare.ts'
import { count, enumerate, some, withCommas } from '../../text/words.ts'
import { noneOfAny, severityWords } from '../counts.ts'
import { kindLabel, spanLabel, timeLabel } from '../words/labels.ts'

export const WHY_GONE: Readonly<Record<WhyGone, string>> = {
  'rule-left-out': 'its rule is left out',
  'left-out': 'its account or region is left out',
  covered: 'another rule reports it',
  'accepted-state': 'the accepted state has it',
  rejudged: 'it still differs, and this rule does not judge it',
  passes: 'it no longer violates the rule',
}

const MOST_PLACES = 5

/** What changes of findings, in a sentence without a full stop. */
export function findingsSentence(difference: Difference): string {
  const { appearing, disappearing, accepted, lapsed, regraded, unknown } = difference
  const parts = [
    changed(appearing.length, 'appears', 'appear', bySeverity(appearing)),
    changed(
      disappearing.length,
      'disappears',
      'disappear',
      bySeverity(disappearing.map(({ finding }) => finding)),
    ),
    changed(accepted.length, 'becomes accepted', 'become accepted'),
    changed(lapsed.length, 'is no longer accepted', 'are no longer accepted', bySeverity(lapsed)),
    changed(regraded.length, 'changes its severity', 'change their severity'),
    changed(unknown.length, 'becomes unknown', 'become unknown'),
  ].filter((part) => part !== '')
  const [first, ...others] = parts
  if (first === undefined) return 'No finding changes'
  const number = [appearing, disappearing, accepted, lapsed, regraded, unknown].find(
    (list) => list.length > 0,
  )
  // The noun stands once, behind the first number.
  const noun = number?.length === 1 ? 'finding' : 'findings'
  return enumerate([first.replace(' ', ` ${noun} `), ...others])
}

/** What becomes of alerts at all targets, in a sentence without a full stop. */
export function alertsSentence(alerts: readonly ForeseenAlerts[]): string {
  const numberOf = (...changes: readonly string[]): number =>
    alerts.flatMap(({ intents }) => intents).filter(({ change }) => changes.includes(change)).length
  const [opened, worsened, closed] = [numberOf('opened'), numberOf('worsened'), numberOf('closed')]
  const held = alerts.reduce((sum, one) => sum + one.held.length, 0)
  const parts = [
    opened === 0 ? '' : `${count(opened, 'alert')} would open`,
    worsened === 0 ? '' : `${count(worsened, 'alert')} would page again, being worse`,
    closed === 0 ? '' : `${count(closed, 'alert')} would close`,
    held === 0 ? '' : `${count(held, 'alert')} would stay open, since nobody knows whether the fault is gone`,
  ].filter((part) => part !== '')
  return parts.length === 0 ? 'No alert would open or close' : enumerate(parts)
}

/** Whether there is nothing to say but that. */
export function isWithoutEffect({ difference, alerts, notes }: Preview): boolean {
  const { warnings: _, ...rest } = difference
  return (
    notes.length === 0 &&
    Object.values(rest).every((list: readonly unknown[]) => list.length === 0) &&
    alerts.every(({ intents, held }) => intents.length + held.length === 0)
  )
}

/** `the inventory of 2026-11-29 05:17 UTC, 22 hours old`. */
export function inventoryWords({ after: { inventories = [], startedAt } }: Preview): string {
  const times = inventories.map(({ at }) => at).toSorted()
  const [oldest, newest] = [times[0], times.at(-1)]
  if (oldest === undefined || newest === undefined) return 'no inventory'
  const age = `${spanLabel(oldest, startedAt)} old`
  if (oldest === newest) return `the inventory of ${timeLabel(oldest)}, ${age}`
  return `${inventories.length} inventories of ${timeLabel(oldest)} to ${timeLabel(newest)}, up to ${age}`
}

/** What stays on the runner that read it, and is as unknown without the pull request; null where nothing does. */
export function keptBackWords({ after: { coverage } }: Preview): string | null {
  const places = coverage.gaps
    .filter(({ reason }) => reason === 'kept-on-runner')
    .flatMap(({ kind, places: where }) =>
      where
        .flatMap(({ regions }) => regions)
        .map((region) => (kind === EVERYTHING ? region : `${region} (${kindLabel(kind)})`)),
    )
  if (places.length === 0) return null
  const them = some([...new Set(places)].toSorted(compareText), MOST_PLACES)
  return `What was read in ${them} stays on the runner that read it (data-region): what this pull request changes there is unknown.`
}

function changed(number: number, one: string, many: string, which = ''): string {
  if (number === 0) return ''
  const words = `${withCommas(number)} ${number === 1 ? one : many}`
  return which === '' ? words : `${words} (${which})`
}

function bySeverity(findings: readonly { readonly severity: Severity }[]): string {
  const counts = noneOfAny()
  for (const { severity } of findings) counts[severity] += 1
  return severityWords(counts)
}
