import type { Run } from '../../../model/run.ts'
import { count, some } from '../../../text/words.ts'
import type { GapBlock } from '../../gap-blocks.ts'
import { durationLabel, kindLabels, regionLabel } from '../../words/labels.ts'
import {
  blocks,
  bullets,
  code,
  details,
  join,
  safe,
  stack,
  strong,
  text,
  type Markdown,
} from '../../markdown/markdown.ts'
import { noPast, reasonOf, verbOf, who } from '../../words/sentences.ts'
import { moreLine } from './summary-more.ts'
import type { View } from '../../view.ts'
import { wayOut } from '../../way-out.ts'

const MOST_GAP_ITEMS = 60
const MOST_WARNINGS = 20

/** What was not seen, and what would let it be seen. */
export function gapsOf({ run, accounts, gaps, counts }: View): Markdown | null {
  if (gaps.length === 0) return null
  const items = gaps
    .slice(0, MOST_GAP_ITEMS)
    .map((block) =>
      stack([
        strong(who(block, accounts, 5)),
        some(block.regions.map(regionLabel), 20, 'region'),
        safe`<em>${some(kindLabels(block.kinds), 10, 'kind')}</em>`,
        ...reasonLines(run, block),
      ]),
    )
  const rest = gaps.slice(MOST_GAP_ITEMS).reduce((sum, block) => sum + block.gaps, 0)
  const list = blocks([bullets(items), rest > 0 ? moreLine(rest, rest === 1 ? 'gap' : 'gaps') : null])
  return details(safe`<b>Not seen: ${count(counts.gaps, 'gap')}</b>`, list)
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

export function warningsOf(run: Run): Markdown | null {
  if (run.warnings.length === 0) return null
  const shown = run.warnings.slice(0, MOST_WARNINGS).map((warning) => text(warning))
  const rest = run.warnings.length - shown.length
  if (rest > 0) shown.push(safe`<em>${rest} more in the log</em>`)
  return blocks([safe`### ${count(run.warnings.length, 'warning')}`, bullets(shown)])
}

/** How long it took, by which version, and what a first run cannot say. */
export function footOf({ run }: View): Markdown {
  const first = noPast(run)
  const parts = [safe`${durationLabel(run.startedAt, run.finishedAt)}`, safe`Cloud Baseline ${run.version}`]
  return blocks([
    first === null ? null : safe`<em>${first}.</em>`,
    safe`<sub>${join(parts, safe` · `)}</sub>`,
  ])
}
