import type { Run } from '../../../model/run.ts'
import { count, some } from '../../../text/words.ts'
import type { GapBlock } from '../../gap-blocks.ts'
import { dayLabel, durationLabel, kindLabel, regionLabel } from '../../words/labels.ts'
import {
  blocks,
  bullets,
  code,
  details,
  join,
  NAME_LIMIT,
  safe,
  stack,
  strong,
  text,
  type Markdown,
} from '../../markdown/markdown.ts'
import { reasonOf, resourceWords, verbOf, who } from '../../words/sentences.ts'
import { moreLine } from './summary-more.ts'
import type { View } from '../../view.ts'
import { wayOut } from '../../way-out.ts'

const MOST_GAP_ITEMS = 60
const MOST_FIXED = 100
const MOST_WARNINGS = 20

const HOW = {
  repaired: 'repaired',
  deleted: 'deleted',
  withdrawn: 'rule, account or region left out',
} as const

/** What was not seen, and what would let it be seen. */
export function gapsOf({ run, accounts, gaps, counts }: View): Markdown | null {
  if (gaps.length === 0) return null
  const items = gaps
    .slice(0, MOST_GAP_ITEMS)
    .map((block) =>
      stack([
        strong(who(block, accounts, 5)),
        some(block.regions.map(regionLabel), 20, 'region'),
        safe`<em>${some(block.kinds.map(kindLabel), 10, 'kind')}</em>`,
        ...reasonLines(run, block),
      ]),
    )
  const rest = gaps.slice(MOST_GAP_ITEMS).reduce((sum, block) => sum + block.gaps, 0)
  return blocks([
    safe`### Not seen: ${count(counts.gaps, 'gap')}`,
    bullets(items),
    rest > 0 ? moreLine(rest, rest === 1 ? 'gap' : 'gaps') : null,
  ])
}

function reasonLines(run: Run, block: GapBlock): Markdown[] {
  const reason = strong(reasonOf(block))
  const way = wayOut(run, block)
  const actions = join(block.actions.slice(0, 10).map((action) => code(action)))
  const called = safe`${reason}, ${verbOf(block)} ${actions}`
  const lines = [way === null ? (block.actions.length === 0 ? reason : called) : safe`${reason}: ${way}`]
  const [message] = block.messages
  if (message !== undefined) lines.push(text(message))
  if (block.messages.length > 1) lines.push(moreLine(block.messages.length - 1, 'messages'))
  return lines
}

/** What was violated before and is provably gone, folded. */
export function fixedOf({ accounts, fixed: told }: View): Markdown | null {
  if (told.length === 0) return null
  const items = told.slice(0, MOST_FIXED).map((fixed) => {
    const name = fixed.name === fixed.id ? '' : safe` ${text(fixed.name, NAME_LIMIT)}`
    const since = fixed.firstSeen === null ? '' : `, open since ${dayLabel(fixed.firstSeen)}`
    return safe`${code(fixed.id)}${name} (${accounts.label(fixed.account)}, ${fixed.region}): ${HOW[fixed.how]}${since}; ${code(fixed.rule)}`
  })
  const rest = told.length - items.length
  if (rest > 0) items.push(moreLine(rest))
  const withdrawn = told.filter(({ how }) => how === 'withdrawn').length
  const left = withdrawn === 0 ? safe`` : safe`, ${withdrawn.toLocaleString('en-US')} no longer looked at`
  return details(safe`<b>${count(told.length - withdrawn, 'violation')} fixed${left}</b>`, bullets(items))
}

export function warningsOf(run: Run): Markdown | null {
  if (run.warnings.length === 0) return null
  const shown = run.warnings.slice(0, MOST_WARNINGS).map((warning) => text(warning))
  const rest = run.warnings.length - shown.length
  if (rest > 0) shown.push(safe`<em>${rest} more in the log</em>`)
  return blocks([safe`### ${count(run.warnings.length, 'warning')}`, bullets(shown)])
}

/** What was read, how long it took, by which version. */
export function footOf({ run, verdict }: View): Markdown {
  const resources = resourceWords(run)
  const parts = [
    ...(verdict === 'pass' || resources === '' ? [] : [text(`Read: ${resources}`, 2000)]),
    safe`${durationLabel(run.startedAt, run.finishedAt)}`,
    safe`Cloud Baseline ${run.version}`,
  ]
  const line = join(parts, safe` · `)
  return safe`<sub>${line}</sub>`
}
