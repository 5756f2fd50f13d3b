import { count } from '../../../../text/words.ts'
import { severityWords } from '../../../counts.ts'
import { requirementsByRule } from '../../../rows.ts'
import type { View } from '../../../view.ts'
import type { PageRows } from '../findings/page-rows.ts'
import { rowOf } from '../findings/row.ts'
import { ruleBlock } from '../findings/rule-block.ts'
import { showerOf } from '../findings/shown.ts'
import { undecidedOf } from '../findings/undecided.ts'
import { markup, type Markup } from '../markup.ts'
import type { Section } from '../section.ts'

/** Rules with their resources. */
export const FINDINGS: Section = {
  id: 'findings',
  title: 'Findings',
  render: (view, rows) => {
    return markup`${introOf(view, rows)}
<div id="controls" class="controls" role="search" aria-label="Findings" hidden></div>
<div id="rules">
${blocksOf(view, rows)}</div>
${undecidedOf(view)}`
  },
}

function introOf(view: View, { rules, left }: PageRows): Markup {
  const listed = rules.filter(({ group }) => group.violations.length + group.unseen.length > 0).length
  const words = severityWords(left)
  const lead = listed === 0 ? noneWords(view) : `${count(listed, 'rule')}, the worst first.`
  return markup`<p>${lead}${words !== '' && ` ${words} not listed (report-from: ${view.run.settings.reportFrom}).`}</p>`
}

/** Why no rule is listed. */
function noneWords({ shortfall, counts }: View): string {
  if (counts.violations > 0) return 'No rule is listed.'
  const but = counts.accepted > 0 ? ', but for what exceptions accept' : ''
  return shortfall === null
    ? `No rule is violated${but}.`
    : `No rule is violated in what was read${but}; the rest is unknown.`
}

function blocksOf(view: View, { rules }: PageRows): readonly Markup[] {
  const showOf = showerOf(view)
  const requirements = requirementsByRule(view.run)
  return rules.map((shown, at) => {
    const { group, written } = shown
    return ruleBlock(view, shown, {
      at,
      rows: written.map((finding) => rowOf(showOf(finding), { rule: group.rule, severity: group.severity })),
      left: group.violations.length + group.unseen.length - written.length,
      requirements: requirements.get(group.id) ?? [],
    })
  })
}
