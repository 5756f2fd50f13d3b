import { moreLine } from './summary-more.ts'
import { MARKS, SIGNS } from './summary-counts.ts'
import { isNew } from '../../../past/news.ts'
import { count } from '../../../text/words.ts'
import { blocks, details, join, safe, strong, table, text, type Markdown } from '../../markdown/markdown.ts'
import type { RuleGroup } from '../../rule-groups.ts'
import type { View } from '../../view.ts'

/** A page of more rules is read from its top down: the worst come first. */
const MOST_RULES = 60
/** On a phone a line of the table is as high as four of text: of more, those of medium and low severity are folded. */
const MOST_OPEN = 15

/** Which rules are violated, in a line each, in the order in which their sections follow. */
export function indexOf({ listed: { groups }, knowsNew }: View): Markdown | null {
  if (groups.length < 2) return null
  const shown = groups.slice(0, MOST_RULES)
  const open = groups.length <= MOST_OPEN ? shown : shown.filter(isOpen)
  const folded = shown.slice(open.length)
  const rest = groups.length - shown.length
  return blocks([
    open.length === 0 ? null : rulesTable(open, knowsNew),
    folded.length === 0 ? null : details(foldedWords(folded, open.length > 0), rulesTable(folded, knowsNew)),
    rest > 0 ? moreLine(rest, rest === 1 ? 'rule' : 'rules') : null,
  ])
}

function isOpen({ severity }: RuleGroup): boolean {
  return severity === 'critical' || severity === 'high'
}

function foldedWords(groups: readonly RuleGroup[], areMore: boolean): Markdown {
  const severities = Map.groupBy(groups, ({ severity }) => severity)
  const counts = [...severities].map(([severity, own]) => safe`${MARKS[severity]} ${own.length} ${severity}`)
  return safe`${count(groups.length, areMore ? 'more rule' : 'rule')}: ${join(counts, safe`, `)}`
}

function rulesTable(groups: readonly RuleGroup[], knowsNew: boolean): Markdown {
  // Without a last run every violation is new, which says nothing.
  const head = ['severity', 'rule', 'found', ...(knowsNew ? ['new'] : [])]
  const rows = groups.map((group) => [
    safe`${MARKS[group.severity]} ${group.severity}`,
    text(group.title, 200),
    numberOf(group),
    ...(knowsNew ? [freshOf(group)] : []),
  ])
  return table(head, rows, 2)
}

function numberOf({ violations, unseen }: RuleGroup): Markdown {
  return unseen.length === 0
    ? safe`${violations.length}`
    : safe`${violations.length} (${unseen.length} not seen)`
}

/** `3`, `3 🔺1` where one is worsened: a phone has no room for the word, which stands with what is new. */
function freshOf({ violations }: RuleGroup): Markdown {
  const fresh = violations.filter(isNew).length
  const worsened = violations.filter(({ state }) => state === 'worsened').length
  const parts = [
    ...(fresh === 0 ? [] : [strong(fresh)]),
    ...(worsened === 0 ? [] : [strong(safe`${SIGNS.worsened}${worsened}`)]),
  ]
  return join(parts, safe` `)
}
