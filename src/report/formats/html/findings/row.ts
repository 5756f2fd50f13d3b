import { commandsFor } from '../../../../words/commands.ts'
import type { Severity } from '../../../../model/severity.ts'
import type { Rule } from '../../../../model/rule.ts'
import { findingAnchor } from '../anchors.ts'
import { linkTo, markup, type Markup } from '../markup.ts'
import { codeBlock, terms } from '../blocks.ts'
import { severityMark } from '../texts.ts'
import { reachDrawing } from './reach.ts'
import { FACT_LABELS, type ShownFinding } from './shown.ts'

/** What of its rule decides how a row looks. */
interface RowOf {
  readonly rule: Rule | null
  /** Of the rule's block: a row names its own where it is another one. */
  readonly severity: Severity
}

/** A finding in a line, which opens. The script draws the same of the page's data: browser/row.js. */
export function rowOf(shown: ShownFinding, { rule, severity }: RowOf): Markup {
  const { finding, status, word, evidence, since, late, facts } = shown
  const sign = word ?? (status === 'accepted' || status === 'covered' ? status : null)
  const times = [since, late].filter((one) => one !== '').join(', ')
  const cli = rule?.remediation.cli
  const commands = commandsFor(cli, finding) ?? cli ?? null
  return markup`<li><details class="finding" id="${findingAnchor(finding.fingerprint)}"><summary>
${sign === null ? null : markup`<span class="sign">${sign}</span> `}${finding.severity === severity ? null : severityMark(finding.severity)}
<code>${finding.id}</code>${finding.name === finding.id ? null : markup` <span class="name">${finding.name}</span>`}
<span class="place">${shown.account.short} · ${finding.region}</span>
${evidence === '' ? null : markup`<span class="evidence">${evidence}</span>`}
${times === '' ? null : markup`<span class="times">${times}</span>`}
</summary>
${reachDrawing(shown.reach)}
${terms(facts.map((value, at) => [FACT_LABELS[at] ?? '', value === '' ? null : value] as const))}
<p class="links">${shown.console === null ? null : markup`${linkTo(shown.console, 'Open in the console')} `}<a href="#${findingAnchor(finding.fingerprint)}">Link to this finding</a></p>
${commands === null ? null : codeBlock(commands.trimEnd().split('\n'))}
</details></li>
`
}
