import type { Finding } from '../../../model/finding.ts'
import type { TrendPoint } from '../../../model/life.ts'
import { SEVERITIES } from '../../../model/severity.ts'
import { count, withCommas } from '../../../text/words.ts'
import {
  blocks,
  bullets,
  details,
  safe,
  strong,
  table,
  text,
  type Markdown,
} from '../../markdown/markdown.ts'
import type { View } from '../../view.ts'
import { fixWithinWords, overdueWords } from '../../words/finding-words.ts'
import { secondsLabel } from '../../words/labels.ts'
import { MARKS } from './summary-counts.ts'
import { moreLine } from './summary-more.ts'
import { subjectOf, titleOf } from './summary-subject.ts'

/** Overdue findings that are open; some more are folded. */
const MOST_OPEN = 5
const MOST_OVERDUE = 50
/** Characters of the longest bar: with date and numbers that is as much as a phone shows. */
const BAR = 8

/** What is not fixed in time, worst first. */
export function overdueOf(view: View): Markdown | null {
  const { overdue } = view
  if (overdue.length === 0) return null
  const items = overdue.slice(0, MOST_OVERDUE).map((finding) => overdueItem(view, finding))
  const rest = overdue.length - items.length
  const folded = rest > 0 ? [...items.slice(MOST_OPEN), moreLine(rest)] : items.slice(MOST_OPEN)
  return blocks([
    safe`${strong(`Overdue (${withCommas(overdue.length)})`)}, ${fixWithinWords(view.run, overdue)}`,
    bullets(items.slice(0, MOST_OPEN)),
    folded.length === 0 ? null : details(safe`${overdue.length - MOST_OPEN} more overdue`, bullets(folded)),
  ])
}

function overdueItem(view: View, finding: Finding): Markdown {
  const seen = finding.standing === 'unseen' ? ', not seen this time' : ''
  return safe`${MARKS[finding.severity]} ${subjectOf(view, finding)}: ${strong(overdueWords(view.run, finding) ?? '')}${seen}; ${titleOf(view, finding.rule)}`
}

/** Columns of who has any. */
const EXTRA = ['changes', 'accepted'] as const

/**
 * The last runs, newest first, folded. What was not seen may hide violations: such a run has another bar and a `+`, so
 * that fewer violations there read as no improvement.
 */
export function trendOf({ trend }: View): Markdown | null {
  if (trend.length < 2) return null
  const most = Math.max(...trend.map(totalOf), 1)
  const extra = EXTRA.filter((name) => trend.some((point) => (point[name] ?? 0) > 0))
  const rows = trend.toReversed().map((point) => {
    const more = point.complete ? '' : '+'
    const numbers = [
      safe`${point.at.slice(5, 16).replace('T', ' ')}`,
      safe`${barOf(point, most)}`,
      safe`${totalOf(point)}${text(more)}`,
      safe`${point.critical}${text(more)}, ${point.high}${text(more)}`,
    ]
    for (const name of extra)
      numbers.push(point[name] === undefined ? safe`` : safe`${point[name]}${text(more)}`)
    return numbers
  })
  const [first, last] = [trend[0], trend.at(-1)]
  const ends =
    first === undefined || last === undefined ? '' : `: ${numberOf(first)} → ${numberOf(last)} violations`
  const blind = trend.filter(({ complete }) => !complete).length
  const note =
    blind === 0
      ? null
      : safe`<sub>${text('+')} and light bars: not everything was seen in ${count(blind, 'run')}, so there may have been more.</sub>`
  return details(
    safe`<b>Trend of ${count(trend.length, 'run')}${ends}</b>`,
    blocks([table(['run (UTC)', 'violations', 'all', 'critical, high', ...extra], rows, 2), note]),
  )
}

function numberOf(point: TrendPoint): string {
  return `${point.complete ? '' : 'at least '}${withCommas(totalOf(point))}`
}

function totalOf({ critical, high, medium, low }: TrendPoint): number {
  return critical + high + medium + low
}

/** Nothing is the only number without a bar. */
function barOf(point: TrendPoint, most: number): string {
  const total = totalOf(point)
  const length = total === 0 ? 0 : Math.max(1, Math.round((total / most) * BAR))
  return (point.complete ? '█' : '░').repeat(length)
}

/** How long repairs took, beside what is open: neither says much without the other. */
export function repairsOf({ run }: View): Markdown | null {
  const shown = SEVERITIES.filter((severity) => run.timeToRepair[severity].repairs > 0)
  if (shown.length === 0) return null
  const rows = shown.map((severity) => {
    const { repairs, medianSeconds, p90Seconds, open, oldestOpenSeconds, reopened } =
      run.timeToRepair[severity]
    const oldest = oldestOpenSeconds === null ? '' : `, oldest ${secondsLabel(oldestOpenSeconds)}`
    const again = reopened === 0 ? '' : `, ${withCommas(reopened)} came back`
    return [
      safe`${MARKS[severity]} ${severity}`,
      safe`${[
        withCommas(repairs),
        ...(medianSeconds === null ? [] : [`half within ${secondsLabel(medianSeconds)}`]),
        ...(p90Seconds === null ? [] : [`9 of 10 within ${secondsLabel(p90Seconds)}`]),
      ].join(', ')}`,
      safe`${open}${oldest}${again}`,
    ]
  })
  const all = shown.reduce((sum, severity) => sum + run.timeToRepair[severity].repairs, 0)
  return details(
    safe`<b>Time to repair: ${count(all, 'repair')} in 90 days</b>`,
    blocks([
      table(['severity', 'repairs', 'still open'], rows),
      safe`<sub>From the run that saw it first to the run that saw it gone. What is still open is not in these times.</sub>`,
    ]),
  )
}
