import type {
  AssessedFramework,
  AssessedRequirement,
  RequirementStatus,
} from '../../../../model/compliance.ts'
import { count } from '../../../../text/words.ts'
import { resultWords, ruleResults, type RuleResult } from '../../../rule-results.ts'
import {
  askedFrameworks,
  COMPLIANCE_INTRO,
  frameworkCounts,
  nameOf,
  REQUIREMENT_CHANGES,
  violationWords,
  withStatus,
} from '../../../words/compliance-words.ts'
import { fold, listOf, toRule } from '../blocks.ts'
import type { PageRows } from '../findings/page-rows.ts'
import { linkTo, markup, type Markup } from '../markup.ts'
import type { Section } from '../section.ts'

/** The worst first. */
const STATUSES = [
  ['not-met', 'not met'],
  ['not-assessed', 'not assessed'],
  ['met-with-exceptions', 'met with exceptions'],
  ['met', 'met'],
  ['manual', 'for people to assess'],
] as const satisfies readonly (readonly [RequirementStatus, string])[]

const LABELS: Readonly<Record<RequirementStatus, string>> = Object.fromEntries(STATUSES) as Record<
  RequirementStatus,
  string
>

/** What of the evidence all frameworks share. */
interface Evidence {
  readonly titles: ReadonlyMap<string, string>
  readonly results: ReadonlyMap<string, RuleResult>
  readonly rows: PageRows
}

/** What the rules say of each framework: requirement, status, the rules behind it and what they found. */
export const COMPLIANCE: Section = {
  id: 'compliance',
  title: 'Compliance',
  render: ({ run }, rows) => {
    const frameworks = askedFrameworks(run)
    if (frameworks.length === 0) return null
    const evidence = {
      titles: new Map(run.rules.map(({ id, title }) => [id, title])),
      results: ruleResults(run),
      rows,
    }
    const lines = frameworks.map((framework) => {
      const numbers = STATUSES.map(([status]) => withStatus(framework, status).length)
      return markup`<tr><th scope="row"><a href="#framework-${framework.id}">${nameOf(framework)}</a></th>${numbers.map((number) => markup`<td class="number">${number}</td>`)}</tr>
`
    })
    return markup`<p>${COMPLIANCE_INTRO}</p>
<div class="table texts" tabindex="0" role="region" aria-label="Requirements by framework">
<table><caption>Requirements by framework</caption>
<thead><tr><th scope="col">Framework</th>${STATUSES.map(([, label]) => markup`<th scope="col" class="number">${label}</th>`)}</tr></thead>
<tbody>
${lines}</tbody></table>
</div>
${frameworks.map((framework) => frameworkOf(framework, evidence))}`
  },
}

function frameworkOf(framework: AssessedFramework, evidence: Evidence): Markup {
  const changes = REQUIREMENT_CHANGES.flatMap(([change, how]) =>
    framework.requirements
      .filter((requirement) => requirement.change === change)
      .map(({ id, title }) => markup`<strong>${id}</strong> ${title}: ${how}`),
  )
  return markup`<div class="framework" id="framework-${framework.id}" tabindex="-1">
${fold(
  markup`<strong>${nameOf(framework)}</strong>: ${frameworkCounts(framework)}`,
  markup`<p>${linkTo(framework.url, 'The framework')}</p>
${changes.length > 0 && markup`<h3>Changed since the last assessment</h3>${listOf(changes, changes.length)}`}
${STATUSES.map(([status, label]) => requirementsOf(label, withStatus(framework, status), evidence))}`,
)}
</div>
`
}

function requirementsOf(
  label: string,
  requirements: readonly AssessedRequirement[],
  evidence: Evidence,
): Markup | null {
  if (requirements.length === 0) return null
  return markup`<h3>${count(requirements.length, 'requirement')} ${label}</h3>
<ul class="requirements">${requirements.map((one) => requirementOf(one, evidence))}</ul>
`
}

function requirementOf(requirement: AssessedRequirement, evidence: Evidence): Markup {
  const { id, title, status, partial, note, reason, manual, rules } = requirement
  const found = violationWords(requirement)
  return markup`<li class="requirement ${status}">
<p><strong>${id}</strong> ${title} <span class="status ${status}">${LABELS[status]}${partial === true && ' in part'}</span>${found !== '' && ` ${found}`}</p>
${note !== undefined && markup`<p class="faint">${partial === true && 'In part: '}${note}</p>`}
${manual !== undefined && markup`<p class="faint">${manual}</p>`}
${reason !== undefined && markup`<p>${reason}</p>`}
${rules.length > 0 && markup`<ul class="rules">${rules.map((rule) => ruleOf(rule, evidence))}</ul>`}
</li>
`
}

function ruleOf(id: string, { titles, results, rows }: Evidence): Markup {
  const title = titles.get(id)
  if (title === undefined) return markup`<li><code>${id}</code>: not enabled in this run</li>\n`
  const result = results.get(id)
  const found = result === undefined ? 'judged nothing' : resultWords(result)
  return markup`<li>${result !== undefined && result.violations > 0 ? toRule(rows, id, title) : title}: ${found}</li>\n`
}
