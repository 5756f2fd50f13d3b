import { count, withCommas } from '../../../../text/words.ts'
import type { Rule } from '../../../../model/rule.ts'
import type { MappedRequirement } from '../../../rows.ts'
import { addressOf } from '../../../rule-address.ts'
import type { View } from '../../../view.ts'
import { groupWords } from '../../../words/finding-words.ts'
import { ruleAnchor } from '../anchors.ts'
import { linkTo, markup, type Markup } from '../markup.ts'
import { codeBlock, fold, terms } from '../blocks.ts'
import { paragraphs, severityMark } from '../texts.ts'
import type { ShownRule } from './groups.ts'
import type { RuleRows } from './page-rows.ts'

/** What a rule's block is made of besides the rule. */
interface BlockParts {
  /** Its position on the page, by which the script finds its findings. */
  readonly at: number
  /** The rows that stand in the page itself. */
  readonly rows: readonly Markup[]
  /** Of what counts and what could not be looked at, how many have no row. */
  readonly left: number
  readonly requirements: readonly MappedRequirement[]
}

/** A rule in a line, which opens: why it matters, how to fix it, and its resources. */
export function ruleBlock(view: View, shown: RuleRows, { at, rows, left, requirements }: BlockParts): Markup {
  // Of one that is aside, the section of exceptions lists what is accepted, and the covering rule what is covered.
  const { group, aside, isAside } = shown
  const words = [groupWords(view, group), asideWords(shown)].filter((one) => one !== '').join(', ')
  return markup`<details class="rule" id="${ruleAnchor(group.id)}" data-rule="${String(at)}"${isAside && markup` hidden`}>
<summary>${severityMark(group.severity)} <h3>${group.title}</h3> <span class="words">${words}</span></summary>
${group.rule === null ? null : aboutOf(view, group.rule, shown, requirements)}
<ul class="rows" aria-label="Resources">
${rows}</ul>
${left > 0 && markup`<p class="rest">${count(left, 'more resource')} of this rule: the page draws them with JavaScript, and result.json has them all.</p>`}
${aside.length > 0 && !isAside && markup`<p class="rest">${asideWords(shown)}: not in this list, and not counted.</p>`}
</details>
`
}

/** `3 accepted, 2 covered by other rules`; empty where there is none. */
function asideWords({ aside }: ShownRule): string {
  const accepted = aside.filter(({ standing }) => standing === 'accepted').length
  const covered = aside.length - accepted
  return [
    ...(accepted > 0 ? [`${withCommas(accepted)} accepted`] : []),
    ...(covered > 0 ? [`${withCommas(covered)} covered by other rules`] : []),
  ].join(', ')
}

function aboutOf(
  view: View,
  rule: Rule,
  { group: { alsoViolated } }: ShownRule,
  requirements: readonly MappedRequirement[],
): Markup {
  const { risk, note, remediation, references, status } = rule
  const { text, console: clicks, terraform, url } = remediation
  const also = alsoViolated.map((title) => markup`<li>${title}</li>`)
  const addresses = [...new Set([...(url === undefined ? [] : [url]), ...references])]
  const links = addresses.map((address) => markup`<li>${linkTo(address, address)}</li>`)
  return markup`<div class="about">
${paragraphs(risk)}
${text !== undefined && markup`<h4>How to fix it</h4>${paragraphs(text)}`}
${clicks !== undefined && fold('In the console', paragraphs(clicks))}
${terraform !== undefined && fold('In Terraform', codeBlock(terraform.trimEnd().split('\n')))}
${also.length > 0 && fold(`The same faults violate ${count(also.length, 'more rule')}`, markup`<ul>${also}</ul>`)}
${fold(
  'About this rule',
  markup`${note !== '' && paragraphs(note)}${terms([
    [
      'Rule',
      markup`${linkTo(addressOf(view, rule), markup`<code>${rule.id}</code>`)}${status !== 'stable' && `, ${status}`}`,
    ],
    ['Requirements', requirements.length === 0 ? null : requirementWords(requirements)],
    ['References', links.length === 0 ? null : markup`<ul>${links}</ul>`],
  ])}`,
)}
</div>`
}

/** `CIS 3.0 5.2, 5.3; PCI DSS 4.0 1.2.1`: a framework once. */
function requirementWords(requirements: readonly MappedRequirement[]): string {
  return [...Map.groupBy(requirements, ({ name }) => name)]
    .map(([name, own]) => `${name}: ${own.map(({ id }) => id).join(', ')}`)
    .join('; ')
}
