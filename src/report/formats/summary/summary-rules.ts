import { byteLength } from '../../../text/limit.ts'
import { affectedWords } from '../../../words/affected-words.ts'
import { aboutWords } from '../../../words/opens-words.ts'
import type { Evidence } from '../../../model/evidence.ts'
import type { Finding } from '../../../model/finding.ts'
import type { Remediation, Rule } from '../../../model/rule.ts'
import type { Run } from '../../../model/run.ts'
import type { Severity } from '../../../model/severity.ts'
import { compareText } from '../../../text/compare.ts'
import { count } from '../../../text/words.ts'
import { consoleLink } from '../../../clouds/clouds.ts'
import { groupWords, sinceWords, stateWord } from '../../words/finding-words.ts'
import type { View } from '../../view.ts'
import {
  assignment,
  blocks,
  bullets,
  code,
  codeBlock,
  details,
  join,
  link,
  NAME_LIMIT,
  prose,
  safe,
  stack,
  strong,
  text,
  type Markdown,
} from '../../markdown/markdown.ts'
import type { RuleGroup } from '../../rule-groups.ts'
import { MARKS } from './summary-counts.ts'
import { moreLine } from './summary-more.ts'

/** Resources that are open; the rest is folded, since long lists hide on a phone what is worse, and make the page slow. */
const OPEN_ITEMS: Readonly<Record<Severity, number>> = { critical: 20, high: 20, medium: 5, low: 0 }
const MOST_ACCOUNTS = 8
const MOST_EVIDENCE = 6
const MOST_REFERENCES = 10

/** Most resources per rule, from everything that a page can bear to nothing but counts. */
const RUNGS = [1000, 500, 200, 100, 70, 50, 35, 20, 10, 5, 2, 0]

/**
 * The rules within a number of bytes: as many resources per rule as fit, and where not even their counts do, as
 * many rules. Each rung stops as soon as it is too long, so the work is bounded by the room and not by the findings.
 */
export function rulesOf(view: View, room: number): Markdown {
  const { groups } = view.listed
  for (const most of RUNGS) {
    const items = groups.reduce(
      (sum, { violations, unseen }) => sum + Math.min(most, violations.length + unseen.length),
      0,
    )
    if (items * LEAST_ITEM_BYTES > room) continue
    const sections = fill(view, groups, most, room)
    if (sections.length === groups.length) return blocks(sections)
  }
  const sections = fill(view, groups, 0, room - NOTE_BYTES)
  const left = groups.slice(sections.length)
  const findings = left.reduce((sum, { violations, unseen }) => sum + violations.length + unseen.length, 0)
  const note = safe`${strong(moreLine(left.length, left.length === 1 ? 'rule' : 'rules'))} (${count(findings, 'finding')}): this page has a limit.`
  return blocks([...sections, note])
}

/** No resource takes less: spares the rungs that cannot fit. */
const LEAST_ITEM_BYTES = 100
const NOTE_BYTES = 300

function fill(view: View, groups: readonly RuleGroup[], most: number, room: number): Markdown[] {
  const sections: Markdown[] = []
  let used = 0
  for (const group of groups) {
    const section = sectionOf(view, group, most)
    used += byteLength(section.source) + 2
    if (used > room) break
    sections.push(section)
  }
  return sections
}

function sectionOf(view: View, group: RuleGroup, most: number): Markdown {
  const { rule } = group
  const title = text(group.title, 200)
  const lead = safe`${MARKS[group.severity]} ${group.severity}:`
  const body = bodyOf(view, group, most)
  // Dozens of rules are low in most accounts: folded, each is a line. GitHub reads no Markdown there, so no link.
  if (group.severity === 'low') return details(safe`${lead} ${title} (${groupWords(view, group)})`, body)
  const address = rule === null ? null : addressOf(view.run, rule)
  return blocks([safe`### ${lead} ${link(title, address)}`, body])
}

function bodyOf(view: View, group: RuleGroup, most: number): Markdown {
  const { rule } = group
  const address = rule === null ? null : addressOf(view.run, rule)
  return blocks([
    rule === null || rule.risk === '' ? null : prose(rule.risk),
    countsOf(view, group),
    ...itemsOf(view, [...group.violations, ...group.unseen], group, most),
    alsoViolatedOf(group),
    ...(rule === null ? [] : remedyOf(rule.remediation)),
    rule === null ? null : referencesOf(rule.remediation, rule.references),
    safe`<sub>Rule ${link(code(group.id), address)}${rule !== null && rule.status !== 'stable' ? safe`, ${rule.status}` : ''}</sub>`,
  ])
}

/** What the same fault violates besides, in one line instead of a section each. */
function alsoViolatedOf({ alsoViolated }: RuleGroup): Markdown | null {
  if (alsoViolated.length === 0) return null
  return details(
    safe`The same faults violate ${count(alsoViolated.length, 'more rule')}, not told again`,
    bullets(alsoViolated.map((title) => text(title, 200))),
  )
}

function addressOf({ links }: Run, { place }: Rule): string | null {
  const files = place.shipped ? links.packs : links.files
  return files === null ? null : `${files}${place.file}#L${place.line}`
}

function countsOf(view: View, group: RuleGroup): Markdown {
  const byAccount = new Map<string, number>()
  for (const { account } of group.violations) byAccount.set(account, (byAccount.get(account) ?? 0) + 1)
  const sorted = [...byAccount].toSorted(([a, x], [b, y]) => y - x || compareText(a, b))
  const shown = sorted
    .slice(0, MOST_ACCOUNTS)
    .map(([id, number]) => safe`${view.accounts.label(id)} ${strong(number)}`)
  const rest = sorted.length - shown.length
  if (rest > 0) shown.push(moreLine(rest, 'accounts'))
  const total = strong(groupWords(view, group))
  return shown.length > 0 ? safe`${total} · ${join(shown)}` : total
}

function itemsOf(
  view: View,
  findings: readonly Finding[],
  group: RuleGroup,
  most: number,
): (Markdown | null)[] {
  if (most === 0) return [moreLine(findings.length, findings.length === 1 ? 'resource' : 'resources')]
  const shown = findings.slice(0, most)
  const listOf = (part: readonly Finding[]): Markdown =>
    bullets(part.map((finding) => resourceItem(view, finding, group)))
  const open = shown.slice(0, OPEN_ITEMS[group.severity])
  const folded = shown.slice(open.length)
  const rest = findings.length - shown.length
  return [
    open.length > 0 ? listOf(open) : null,
    folded.length > 0
      ? details(safe`${count(folded.length, open.length > 0 ? 'more resource' : 'resource')}`, listOf(folded))
      : null,
    rest > 0 ? moreLine(rest) : null,
  ]
}

function resourceItem(view: View, finding: Finding, group: RuleGroup): Markdown {
  const { accounts } = view
  const state = stateWord(view, finding)
  const since = sinceWords(view.run, finding)
  const title = [
    ...(state === null ? [] : [strong(`${SIGNS[state]} ${state}`)]),
    ...(finding.severity === group.severity ? [] : [strong(finding.severity)]),
    link(code(finding.id), consoleLink(finding, accounts.get(finding.account))),
    ...(finding.name === finding.id ? [] : [text(finding.name, NAME_LIMIT)]),
  ]
  const place = [accounts.label(finding.account), finding.region, ...(since === null ? [] : [since])]
  const affected = affectedWords(finding.affected)
  return stack([
    join(title, safe` `),
    join(place, safe` · `),
    ...aboutWords(finding).map((sentence) => safe`${sentence}`),
    ...evidenceLines(finding.evidence),
    ...(affected === '' ? [] : [safe`Behind it: ${affected}`]),
    ...(finding.fix === undefined ? [] : [safe`Fix: ${text(finding.fix, 400)}`]),
  ])
}

const SIGNS = { new: '🆕', reopened: '🔁', 'not seen this time': '❔' } as const

function evidenceLines(evidence: readonly Evidence[]): Markdown[] {
  const shown = evidence
    .slice(0, MOST_EVIDENCE)
    .map(({ path, value }) => assignment(path, JSON.stringify(value)))
  const rest = evidence.length - shown.length
  return rest > 0 ? [...shown, moreLine(rest)] : shown
}

function remedyOf(remediation: Remediation): (Markdown | null)[] {
  const ways = [
    remediation.console === undefined ? null : blocks([strong('Console'), prose(remediation.console)]),
    remediation.cli === undefined ? null : blocks([strong('AWS CLI'), codeBlock(remediation.cli)]),
    remediation.terraform === undefined
      ? null
      : blocks([strong('Terraform'), codeBlock(remediation.terraform)]),
  ]
  const names = [
    ...(remediation.console === undefined ? [] : ['console']),
    ...(remediation.cli === undefined ? [] : ['AWS CLI']),
    ...(remediation.terraform === undefined ? [] : ['Terraform']),
  ]
  return [
    remediation.text === undefined ? null : safe`${strong('How to fix:')} ${prose(remediation.text)}`,
    names.length === 0 ? null : details(safe`How to fix: ${names.join(', ')}`, blocks(ways)),
  ]
}

function referencesOf({ url }: Remediation, references: readonly string[]): Markdown | null {
  const all = [...new Set([...(url === undefined ? [] : [url]), ...references])].slice(0, MOST_REFERENCES)
  if (all.length === 0) return null
  return details(
    'References',
    bullets(all.map((address) => link(text(address.replace(/^https?:\/\//, '')), address))),
  )
}
