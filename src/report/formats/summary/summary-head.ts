import { count } from '../../../text/words.ts'
import { alertCounts, type TargetFacts, undelivered } from '../../alert-facts.ts'
import type { View } from '../../view.ts'
import {
  blocks,
  box,
  bullets,
  code,
  join,
  safe,
  stack,
  strong,
  text,
  type Markdown,
} from '../../markdown/markdown.ts'
import {
  acceptedByExceptions,
  asOf,
  changes,
  checked,
  lastRun,
  leftOpen,
  notJudged,
  notToRead,
  pastTrouble,
  whatAndWhere,
  who,
  why,
} from '../../words/sentences.ts'
import { keptOnRunner } from '../../words/kept-words.ts'
import { fixedOf, newOf, unattributedOf } from './summary-changes.ts'
import { driftOf } from './summary-drift.ts'
import { overdueOf } from './summary-life.ts'
import { countTable } from './summary-counts.ts'
import { expiryOf } from './summary-exceptions.ts'
import { moreLine } from './summary-more.ts'
import { sendsOf } from './summary-sends.ts'

const ICONS = { violations: '❌', incomplete: '⚠️', pass: '✅' } as const

const MOST_GAP_BLOCKS = 4
const MOST_ALERTS = 5

/** The first screens: verdict, what is new, changed and fixed, what is overdue, what was not seen, alerts, counts. */
export function headOf(view: View): Markdown {
  return blocks([
    verdictOf(view),
    openingOf(view),
    newOf(view),
    driftOf(view),
    unattributedOf(view),
    fixedOf(view),
    overdueOf(view),
    notSeen(view),
    expiryOf(view),
    pastTroubleOf(view),
    ...view.targets.map(alertsOf),
    sendsOf(view),
    countsOf(view),
  ])
}

export function verdictOf({ verdict, headline }: View): Markdown {
  return safe`## ${ICONS[verdict]} Cloud Baseline: ${headline}`
}

/** Violations by severity and environment; null where there are none. */
export function countsOf(view: View): Markdown | null {
  return view.counts.violations === 0 ? null : countTable(view)
}

/** What was checked, since when and what changed. */
export function openingOf({ run, verdict, counts, idleRules }: View): Markdown {
  const seen = safe`Checked ${checked(run, idleRules)}.`
  const parts = [
    verdict === 'incomplete'
      ? safe`${seen} No rule is violated in what was read; the rest is unknown.`
      : seen,
  ]
  const saved = asOf(run)
  if (saved !== null) parts.unshift(safe`${saved}.`)
  const changed = changes(run, counts)
  if (changed !== null) parts.unshift(safe`${strong(changed)}.`)
  const kept = keptOnRunner(run)
  if (kept !== null) parts.push(safe`${kept}.`)
  const leftOut = notToRead(run)
  if (leftOut !== null) parts.push(safe`${leftOut}.`)
  const left = notJudged(run)
  if (left !== null) parts.push(safe`${left}.`)
  const open = leftOpen(run)
  if (open !== null) parts.push(safe`${open}.`)
  const accepted = acceptedByExceptions(counts)
  if (accepted !== null) parts.push(safe`${accepted}.`)
  const last = lastRun(run)
  if (last !== null) parts.push(safe`${last}.`)
  return join(parts, safe` `)
}

/** Null where nothing is wrong with the history. */
export function pastTroubleOf({ run }: View): Markdown | null {
  if (pastTrouble(run) === null) return null
  return box('WARNING', safe`${strong('The last run is not known.')} ${run.past.message}`)
}

/** The worst of what was not seen; null where everything was. */
export function notSeen({ run, accounts, gaps, shortfall }: View): Markdown | null {
  if (shortfall === null) return null
  const lines = gaps.slice(0, MOST_GAP_BLOCKS).map((block) => {
    return safe`${strong(who(block, accounts, 2))}: ${whatAndWhere(block)} (${why(run, block)})`
  })
  const rest = gaps.length - lines.length
  if (rest > 0) lines.push(safe`${count(rest, 'more cause')}: see “Not seen” below`)
  const intro = safe`${strong('Not seen:')} ${shortfall}. Anything there is unknown.`
  const [only] = lines
  if (lines.length === 1 && only !== undefined) return box('WARNING', stack([intro, only]))
  return box('WARNING', lines.length === 0 ? intro : blocks([intro, bullets(lines)]))
}

/** What became of the alerts of a target; null where there is nothing to say. */
export function alertsOf(facts: TargetFacts): Markdown | null {
  const { label, closed, held, notes } = facts
  const counted = alertCounts(facts)
  const line = safe`${strong(`${label}:`)} ${counted.length === 0 ? 'nothing was accepted' : counted.join(', ')}.`
  const failed = undelivered([facts]).map(
    ({ intent, reason }) => safe`${intent.action} ${code(intent.key)}: ${reason}`,
  )
  const unrepaired = closed.flatMap(({ key, unrepaired: reason }) =>
    reason === undefined ? [] : [safe`closed ${code(key)}, not repaired: ${reason}`],
  )
  const kept = held.map(({ key, reason }) => safe`held ${code(key)}: ${reason}`)
  const said = notes.map((note) => text(note))
  if (counted.length + failed.length + said.length === 0) return null
  return blocks([
    failed.length > 0
      ? box(
          'CAUTION',
          blocks([
            strong(`${count(failed.length, 'alert event')} not delivered to ${label}.`),
            first(failed),
          ]),
        )
      : null,
    line,
    unrepaired.length + kept.length + said.length > 0
      ? blocks([first(unrepaired), first(kept), first(said)])
      : null,
  ])
}

function first(items: readonly Markdown[]): Markdown {
  const rest = items.length - MOST_ALERTS
  return bullets(rest > 0 ? [...items.slice(0, MOST_ALERTS), moreLine(rest)] : items)
}
