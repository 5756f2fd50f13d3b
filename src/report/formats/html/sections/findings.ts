import { count } from '../../../../text/words.ts'
import { severityWords } from '../../../counts.ts'
import { requirementsByRule } from '../../../rows.ts'
import type { View } from '../../../view.ts'
import { shownRules, type ShownRules } from '../findings/groups.ts'
import { rowOf } from '../findings/row.ts'
import { ruleBlock } from '../findings/rule-block.ts'
import { showerOf } from '../findings/shown.ts'
import { undecidedOf } from '../findings/undecided.ts'
import { markup, type Markup } from '../markup.ts'
import type { Section } from '../section.ts'

/** Rows of a rule, and of all of them, that stand in the page itself and need no script. */
const MOST_OF_RULE = 20
const MOST_OF_ALL = 300

/** Rules with their resources. */
export const FINDINGS: Section = {
  id: 'findings',
  title: 'Findings',
  render: (view) => {
    const shown = shownRules(view)
    return markup`${introOf(view, shown)}
<div id="controls" class="controls" role="search" aria-label="Findings" hidden></div>
<div id="rules">
${blocksOf(view, shown)}</div>
${undecidedOf(view)}`
  },
}

function introOf(view: View, { rules, left }: ShownRules): Markup {
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

function blocksOf(view: View, { rules }: ShownRules): readonly Markup[] {
  const showOf = showerOf(view)
  const requirements = requirementsByRule(view.run)
  let room = MOST_OF_ALL
  return rules.map((shown, at) => {
    const { group } = shown
    const findings = [...group.violations, ...group.unseen]
    const written = findings.slice(0, Math.min(MOST_OF_RULE, room))
    room -= written.length
    return ruleBlock(view, shown, {
      at,
      rows: written.map((finding) => rowOf(showOf(finding), { rule: group.rule, severity: group.severity })),
      left: findings.length - written.length,
      requirements: requirements.get(group.id) ?? [],
    })
  })
}
