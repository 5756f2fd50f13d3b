import type { AssessedFramework, AssessedRequirement } from '../../../model/compliance.ts'
import type { Run } from '../../../model/run.ts'
import { count } from '../../../text/words.ts'
import {
  blocks,
  bullets,
  details,
  link,
  safe,
  stack,
  strong,
  table,
  text,
  type Markdown,
} from '../../markdown/markdown.ts'
import {
  askedFrameworks,
  COMPLIANCE_INTRO,
  frameworkCounts,
  nameOf,
  REQUIREMENT_CHANGES,
  violationWords,
  withStatus,
} from '../../words/compliance-words.ts'
import { moreLine } from './summary-more.ts'

/** Per list: keeps the section short on a page that has a limit, whatever the frameworks grow to. */
const MOST_REQUIREMENTS = 40
/** Code points. Where nothing was read, each requirement names all its rules. */
const REASON_LIMIT = 200

/** What the rules say about frameworks, folded. A framework of which no rule is enabled is not what the user is after. */
export function complianceOf(run: Run): Markdown | null {
  const frameworks = askedFrameworks(run)
  if (frameworks.length === 0) return null
  const failing = frameworks.filter((framework) => withStatus(framework, 'not-met').length > 0).length
  const hasExceptions = frameworks.some(
    (framework) => withStatus(framework, 'met-with-exceptions').length > 0,
  )
  const rows = frameworks.map((framework) => [
    link(nameOf(framework), framework.url),
    withStatus(framework, 'met').length,
    strongIfAny(withStatus(framework, 'not-met').length),
    withStatus(framework, 'not-assessed').length,
  ])
  const changes = frameworks.flatMap(changesOf).length
  const changed = changes === 0 ? '' : `, ${count(changes, 'requirement')} changed`
  const title = safe`<b>Compliance: ${failing} of ${count(frameworks.length, 'framework')} with requirements that are not met${changed}</b>`
  const intro = safe`${COMPLIANCE_INTRO}`
  const head = ['framework', 'met', 'not met', 'not assessed']
  // A phone has no room for one more column.
  const note = hasExceptions
    ? safe`<sub>What is met with exceptions alone is counted below, by framework.</sub>`
    : null
  return details(
    title,
    blocks([intro, ...changedOf(frameworks), table(head, rows, 1), note, ...frameworks.map(sectionOf)]),
  )
}

/** Of each framework in which anything changed; one sentence where nothing did, and nothing where nobody can compare. */
function changedOf(frameworks: readonly AssessedFramework[]): readonly (Markdown | null)[] {
  const compared = frameworks.flatMap(({ requirements }) =>
    requirements.filter(({ change }) => change !== undefined),
  )
  if (compared.length === 0) return []
  const items = frameworks.flatMap((framework) => {
    const lines = changesOf(framework)
    if (lines.length === 0) return []
    const shown = lines.slice(0, MOST_REQUIREMENTS)
    const rest = lines.length - shown.length
    return [stack([strong(nameOf(framework)), ...shown, ...(rest > 0 ? [moreLine(rest)] : [])])]
  })
  if (items.length > 0) return [strong('Changed since the last assessment'), bullets(items)]
  return [
    safe`No change in the ${count(compared.length, 'requirement')} that can be compared with an earlier run.`,
  ]
}

function changesOf({ requirements }: AssessedFramework): readonly Markdown[] {
  return REQUIREMENT_CHANGES.flatMap(([change, how]) =>
    requirements
      .filter((requirement) => requirement.change === change)
      .map(({ id, title }) => safe`${id} ${title}: ${how}`),
  )
}

function sectionOf(framework: AssessedFramework): Markdown {
  const notMet = withStatus(framework, 'not-met')
  const notAssessed = withStatus(framework, 'not-assessed')
  const excepted = withStatus(framework, 'met-with-exceptions')
  const met = withStatus(framework, 'met')
  const manual = withStatus(framework, 'manual')
  const inPart = met.filter(({ partial }) => partial === true)
  const whole = met.filter(({ partial }) => partial !== true)
  return details(
    safe`${nameOf(framework)}: ${frameworkCounts(framework)}`,
    blocks([
      ...listOf('Not met', notMet),
      ...listOf('Not assessed', notAssessed),
      ...listOf('Met with exceptions', excepted),
      ...listOf('Met in part: the rest is not for rules to decide', inPart),
      ...listOf('Met', whole),
      ...listOf('For people to assess: no API decides these', manual),
    ]),
  )
}

function listOf(title: string, requirements: readonly AssessedRequirement[]): (Markdown | null)[] {
  const items = requirements.slice(0, MOST_REQUIREMENTS).map(itemOf)
  const rest = requirements.length - items.length
  if (rest > 0) items.push(moreLine(rest))
  return items.length === 0 ? [] : [strong(title), bullets(items)]
}

function itemOf(requirement: AssessedRequirement): Markdown {
  const { id, title, partial, note, reason, manual } = requirement
  const found = violationWords(requirement)
  const lines = [safe`${strong(id)} ${title}${found === '' ? '' : `: ${found}`}`]
  if (note !== undefined) lines.push(safe`<em>${partial === true ? 'In part: ' : ''}${note}</em>`)
  if (manual !== undefined) lines.push(safe`<em>${manual}</em>`)
  if (reason !== undefined) lines.push(text(reason, REASON_LIMIT))
  return stack(lines)
}

function strongIfAny(number: number): Markdown {
  return number > 0 ? strong(number) : safe`${number}`
}
