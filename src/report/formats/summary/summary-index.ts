import { moreLine } from './summary-more.ts'
import { MARKS, SIGNS } from './summary-counts.ts'
import { isNew } from '../../../past/news.ts'
import { blocks, join, safe, strong, table, text, type Markdown } from '../../markdown/markdown.ts'
import type { RuleGroup } from '../../rule-groups.ts'
import type { View } from '../../view.ts'

/** A page of more rules is read from its top down: the worst come first. */
const MOST_RULES = 60

/** Which rules are violated, in a line each, in the order in which their sections follow. */
export function indexOf({ listed: { groups }, knowsNew }: View): Markdown | null {
  if (groups.length < 2) return null
  // Without a last run every violation is new, which says nothing.
  const head = ['severity', 'rule', 'found', ...(knowsNew ? ['new'] : [])]
  const rows = groups
    .slice(0, MOST_RULES)
    .map((group) => [
      safe`${MARKS[group.severity]} ${group.severity}`,
      text(group.title, 200),
      numberOf(group),
      freshOf(group),
    ])
  const rest = groups.length - rows.length
  return blocks([
    table(head, knowsNew ? rows : rows.map((row) => row.slice(0, -1)), 2),
    rest > 0 ? moreLine(rest, rest === 1 ? 'rule' : 'rules') : null,
  ])
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
