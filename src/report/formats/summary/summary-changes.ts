import type { Finding, FixedFinding } from '../../../model/finding.ts'
import {
  blocks,
  bullets,
  details,
  safe,
  stack,
  strong,
  text,
  type Markdown,
} from '../../markdown/markdown.ts'
import { whoWords } from '../../../words/attribution-words.ts'
import { unattributedSentence } from '../../unattributed.ts'
import type { View } from '../../view.ts'
import { againWords, howFixed, newsTitle, withdrawnPhrase } from '../../words/finding-words.ts'
import { dayLabel } from '../../words/labels.ts'
import { MARKS, SIGNS } from './summary-counts.ts'
import { moreLine } from './summary-more.ts'
import { subjectOf, titleOf } from './summary-subject.ts'
import { withCommas } from '../../../text/words.ts'

/** Of each list: the rest of what is new stands with its rule, the rest of what is fixed in a fold. */
const MOST_OPEN = 10
const MOST_FIXED = 100

/** What the last run did not know, worsened ones among it, worst first. */
export function newOf(view: View): Markdown | null {
  const { fresh } = view
  if (fresh.length === 0) return null
  const items = fresh.slice(0, MOST_OPEN).map((finding) => newItem(view, finding))
  const rest = fresh.length - items.length
  return blocks([strong(newsTitle(fresh)), bullets(rest > 0 ? [...items, moreLine(rest)] : items)])
}

function signOf({ state, lapsed }: Finding): string {
  if (lapsed === true) return SIGNS['no longer accepted']
  return state === 'reopened' ? SIGNS.reopened : SIGNS.worsened
}

function newItem(view: View, finding: Finding): Markdown {
  const again = againWords(finding)
  const sign = again === null ? '' : safe`${strong(`${signOf(finding)} ${again}`)} `
  const line = safe`${MARKS[finding.severity]} ${sign}${subjectOf(view, finding)}: ${titleOf(view, finding.rule)}`
  return stack([line, ...whoDid(finding)])
}

/** Why nobody is named stands once for all: see unattributedOf. */
export function whoDid(finding: Finding | FixedFinding): readonly Markdown[] {
  return finding.attribution?.status === 'found' ? [text(whoWords(finding), 500)] : []
}

/** Whether newOf lists it, with who did it. */
export function isListedAsNew({ fresh }: View, finding: Finding): boolean {
  return fresh.slice(0, MOST_OPEN).includes(finding)
}

/** Of how much that is new it is not known who did it, and why. */
export function unattributedOf({ unattributed }: View): Markdown | null {
  const sentence = unattributedSentence(unattributed)
  return sentence === null ? null : text(sentence, 800)
}

/** What was violated before and is provably gone. */
export function fixedOf(view: View): Markdown | null {
  const { fixed } = view
  if (fixed.length === 0) return null
  const items = fixed.slice(0, MOST_FIXED).map((one) => fixedItem(view, one))
  const rest = fixed.length - items.length
  if (rest > 0) items.push(moreLine(rest))
  const withdrawn = fixed.filter(({ how }) => how === 'withdrawn').length
  const left = withdrawn === 0 ? '' : `, ${withCommas(withdrawn)} ${withdrawnPhrase(fixed)}`
  const title = strong(`Fixed (${withCommas(fixed.length - withdrawn)})${left}`)
  const folded = items.slice(MOST_OPEN)
  return blocks([
    title,
    bullets(items.slice(0, MOST_OPEN)),
    folded.length === 0 ? null : details(safe`${fixed.length - MOST_OPEN} more`, bullets(folded)),
  ])
}

function fixedItem(view: View, fixed: FixedFinding): Markdown {
  const { firstSeen } = fixed
  const since = firstSeen === null ? '' : `, open since ${dayLabel(firstSeen)}`
  const line = safe`${subjectOf(view, fixed)}: ${howFixed(fixed)}${since}; ${titleOf(view, fixed.rule)}`
  return stack([line, ...whoDid(fixed)])
}
