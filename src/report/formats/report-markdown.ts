import { byteLength } from '../../text/limit.ts'
import { enumerate } from '../../text/words.ts'
import { RESULT_FILE } from '../file-names.ts'
import { blocks, code, join, link, safe, type Markdown } from '../markdown/markdown.ts'
import type { View } from '../view.ts'
import { timeLabel } from '../words/labels.ts'
import { fixedOf, newOf, unattributedOf } from './summary/summary-changes.ts'
import { dataMapOf } from './summary/summary-data-map.ts'
import { driftOf } from './summary/summary-drift.ts'
import { acceptedOf, expiryOf } from './summary/summary-exceptions.ts'
import { alertsOf, countsOf, notSeen, openingOf, pastTroubleOf, verdictOf } from './summary/summary-head.ts'
import { indexOf } from './summary/summary-index.ts'
import { overdueOf } from './summary/summary-life.ts'
import { rulesOf } from './summary/summary-rules.ts'
import { sendsOf } from './summary/summary-sends.ts'
import { leftOf } from './summary/summary.ts'
import { footOf, gapsOf, warningsOf } from './summary/summary-tail.ts'
import { unusedOf } from './summary/summary-unused.ts'

/** Bytes of UTF-8. GitHub takes no issue and no comment of more than 65,536 characters. */
export const REPORT_BYTES = 60_000
/** Kept for the rules, whatever stands before and after them. */
const RULES_BYTES = 20_000
/** Of each rule: the table of rules names those that have no room, and whoever mends one needs to know where. */
const LEAST_RESOURCES = 10
/** For the sentence on what is left out, and the blank lines between parts. */
const NOTE_BYTES = 1000

/** A part of the report, and what the reader is told that it is where it has to be left out. */
type Part = readonly [name: string, markdown: Markdown | null]

/**
 * report.md: what the job summary says in as many bytes as an issue holds, without what only those need who follow every
 * run: compliance, trend and time to repair. A part that does not fit is left out whole, and named.
 */
export function* renderReport(view: View): Generator<string> {
  const head = blocks([verdictOf(view), originOf(view), openingOf(view)])
  const foot = footOf(view)
  const isListed = view.listed.groups.length > 0
  const room = REPORT_BYTES - byteLength(head.source) - byteLength(foot.source) - NOTE_BYTES
  const { kept, left, rest } = fit([beforeRules(view), afterRules(view)], room - (isListed ? RULES_BYTES : 0))
  const [before = [], after = []] = kept
  const rules = isListed ? rulesOf(view, rest + RULES_BYTES, { least: LEAST_RESOURCES, isBrief: true }) : null
  yield `${blocks([head, ...before, rules, ...after, leftOutOf(left), foot]).source}\n`
}

function beforeRules(view: View): readonly Part[] {
  return [
    ['what was not seen', notSeen(view)],
    ['the history', pastTroubleOf(view)],
    ['counts', countsOf(view)],
    ['what is new', newOf(view)],
    ['what is overdue', overdueOf(view)],
    ['changes since the accepted state', driftOf(view)],
    ['who did it', unattributedOf(view)],
    ['exceptions that expire', expiryOf(view)],
    ['alerts', blocks(view.targets.map(alertsOf))],
    ['what was sent', sendsOf(view)],
    ['what is fixed', fixedOf(view)],
    ['the list of rules', indexOf(view)],
  ]
}

function afterRules(view: View): readonly Part[] {
  return [
    ['what is not listed', leftOf(view)],
    ['“Not seen”', gapsOf(view)],
    ['the data map', dataMapOf(view)],
    ['what is accepted', acceptedOf(view)],
    ['unused regions', unusedOf(view)],
    ['warnings', warningsOf(view.run)],
  ]
}

/** The parts that fit one after the other, by list, the names of the others, and the bytes that are left. */
function fit(
  lists: readonly (readonly Part[])[],
  room: number,
): {
  readonly kept: readonly (readonly Markdown[])[]
  readonly left: readonly string[]
  readonly rest: number
} {
  const left: string[] = []
  let rest = room
  const kept = lists.map((parts) =>
    parts.flatMap(([name, markdown]) => {
      if (markdown === null || markdown.source === '') return []
      const bytes = byteLength(markdown.source) + 2
      if (bytes > rest) {
        left.push(name)
        return []
      }
      rest -= bytes
      return [markdown]
    }),
  )
  return { kept, left, rest }
}

/** Of which run it is: a ticket outlives the page that it was copied from. */
function originOf({ run }: View): Markdown {
  const parts = [
    safe`Run of ${timeLabel(run.startedAt)}`,
    ...(run.links.run === null ? [] : [link('workflow run', run.links.run)]),
    safe`everything is in its ${code(RESULT_FILE)}`,
  ]
  return join(parts, safe` · `)
}

function leftOutOf(names: readonly string[]): Markdown | null {
  if (names.length === 0) return null
  return safe`<em>Left out, since this page has a limit: ${enumerate(names)}. All of it is in ${code(RESULT_FILE)}.</em>`
}
