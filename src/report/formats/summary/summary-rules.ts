import { byteLength } from '../../../text/limit.ts'
import { affectedWords } from '../../../words/affected-words.ts'
import { commandsFor } from '../../../words/commands.ts'
import { aboutWords, opensWords } from '../../../words/opens-words.ts'
import { firstSentence } from '../../../text/first-sentence.ts'
import type { Finding } from '../../../model/finding.ts'
import type { Remediation, Rule } from '../../../model/rule.ts'
import { compareText } from '../../../text/compare.ts'
import { count } from '../../../text/words.ts'
import { groupWords, overdueWords, sinceWords, stateWord } from '../../words/finding-words.ts'
import type { View } from '../../view.ts'
import {
  blocks,
  bullets,
  code,
  codeBlock,
  details,
  join,
  link,
  prose,
  safe,
  stack,
  strong,
  text,
  type Markdown,
} from '../../markdown/markdown.ts'
import { isNews } from '../../../past/news.ts'
import type { RuleGroup } from '../../rule-groups.ts'
import { isListedAsNew, whoDid } from './summary-changes.ts'
import { MARKS, SIGNS } from './summary-counts.ts'
import { moreLine } from './summary-more.ts'
import { addressOf } from '../../rule-address.ts'
import { subjectOf } from './summary-subject.ts'

/** Resources that are open; the rest is folded, since long lists hide on a phone what follows, and make the page slow. */
const OPEN_ITEMS = 10
const MOST_ACCOUNTS = 8
/** Resources whose accounts anybody counts at a glance. */
const MOST_UNCOUNTED = 5
/** Services that a resource's line names: all of them stand in the fold. */
const MOST_SERVICES = 4
/** Characters of the line that names them all. */
const MOST_OPENED = 1000
/** Resources with commands of their own. */
const MOST_COMMANDS = 5
const MOST_REFERENCES = 10

/** What a page with little room does without. */
interface Sparing {
  /** Resources of each rule that are worth more than a further rule. */
  readonly least: number
  /** Whether rules say why, how to fix it and the commands alone. */
  readonly isBrief: boolean
}

/** How much there is of each rule. */
interface Extent {
  /** Resources. */
  readonly most: number
  readonly isBrief: boolean
}

/** Most resources per rule, from everything that a page can bear to nothing but counts. */
const RUNGS = [1000, 500, 200, 100, 70, 50, 35, 20, 10, 5, 2, 0]

/**
 * The rules within a number of bytes: as many resources per rule as fit, and where not even their counts do, as
 * many rules. Each rung stops as soon as it is too long, so the work is bounded by the room and not by the findings.
 */
export function rulesOf(
  view: View,
  room: number,
  { least, isBrief }: Sparing = { least: 0, isBrief: false },
): Markdown {
  const { groups } = view.listed
  for (const most of RUNGS.filter((rung) => rung >= least)) {
    const items = groups.reduce(
      (sum, { violations, unseen }) => sum + Math.min(most, violations.length + unseen.length),
      0,
    )
    if (items * LEAST_ITEM_BYTES > room) continue
    const sections = fill(view, groups, { most, isBrief }, room)
    if (sections.length === groups.length) return blocks(assemble(sections))
  }
  const sections = fill(view, groups, { most: least, isBrief }, room - NOTE_BYTES)
  const left = groups.slice(sections.length)
  const findings = left.reduce((sum, { violations, unseen }) => sum + violations.length + unseen.length, 0)
  const note = safe`${strong(moreLine(left.length, left.length === 1 ? 'rule' : 'rules'))} (${count(findings, 'finding')}): this page has a limit.`
  return blocks([...assemble(sections), note])
}

/** No resource takes less: spares the rungs that cannot fit. */
const LEAST_ITEM_BYTES = 100
const NOTE_BYTES = 300
/** Of the fold of a severity, beside the sections in it. */
const FOLD_BYTES = 200

interface Section {
  readonly group: RuleGroup
  readonly markdown: Markdown
  /** Whether it stands in the fold of its severity. */
  readonly isFolded: boolean
}

function fill(view: View, groups: readonly RuleGroup[], extent: Extent, room: number): Section[] {
  const worst = groups[0]?.severity
  const sections: Section[] = []
  let used = 2 * FOLD_BYTES
  for (const group of groups) {
    const isWorst = group.severity === worst || (view.knowsNew && group.violations.some(isNews))
    // Dozens of rules are low in most accounts.
    const isOpen = isWorst && group.severity !== 'low'
    const isFolded = !isOpen && (group.severity === 'medium' || group.severity === 'low')
    const open = group.severity === worst ? OPEN_ITEMS : newsOf(group)
    const markdown = isOpen
      ? openSection(view, group, extent, open)
      : lineSection(view, group, extent, isFolded)
    used += byteLength(markdown.source) + 2
    if (used > room) break
    sections.push({ group, markdown, isFolded })
  }
  return sections
}

/**
 * What is worst stands open, and what is new. Of the rest a critical or high rule is a line, and the medium and the low
 * ones are a line together: the index has named them, and one click opens all that there is of them.
 */
function assemble(sections: readonly Section[]): Markdown[] {
  const folds = Map.groupBy(
    sections.filter(({ isFolded }) => isFolded),
    ({ group }) => group.severity,
  )
  return [
    ...sections.filter(({ isFolded }) => !isFolded).map(({ markdown }) => markdown),
    ...[...folds].map(([severity, folded]) => {
      const resources = folded.reduce(
        (sum, { group }) => sum + group.violations.length + group.unseen.length,
        0,
      )
      const title = safe`${MARKS[severity]} ${severity}: ${count(folded.length, 'rule')}, ${count(resources, 'resource')}`
      return details(title, blocks(folded.map(({ markdown }) => markdown)))
    }),
  ]
}

/** How many to show so that all news is among them: a rule that stands open for their sake folds the others. */
function newsOf({ violations }: RuleGroup): number {
  return Math.min(violations.findLastIndex(isNews) + 1, OPEN_ITEMS)
}

function openSection(view: View, group: RuleGroup, { most, isBrief }: Extent, open: number): Markdown {
  const address = group.rule === null ? null : addressOf(view, group.rule)
  const title = link(text(group.title, 200), address)
  const fold = details(
    isBrief ? 'Why and fix' : 'Why, fix and references',
    blocks(moreOf(view, group, isBrief)),
  )
  return blocks([
    safe`### ${leadOf(group)} ${title} (${groupWords(view, group)})`,
    ...firstOf(view, group, most, open),
    fold,
  ])
}

/**
 * What a line hides: all there is, so that one click shows it. GitHub reads no Markdown in a fold's title, which therefore
 * has no link.
 */
function lineSection(view: View, group: RuleGroup, { most, isBrief }: Extent, isFolded: boolean): Markdown {
  const title = safe`${text(group.title, 200)} (${groupWords(view, group)})`
  const body = [...firstOf(view, group, most), ...moreOf(view, group, isBrief)]
  return isFolded
    ? blocks([safe`#### ${title}`, ...body])
    : details(safe`${leadOf(group)} ${title}`, blocks(body))
}

function leadOf({ severity }: RuleGroup): Markdown {
  return safe`${MARKS[severity]} ${severity}:`
}

function firstOf(view: View, group: RuleGroup, most: number, open = OPEN_ITEMS): (Markdown | null)[] {
  const { rule, violations, unseen } = group
  return [
    rule === null || rule.risk === '' ? null : text(firstSentence(rule.risk)),
    accountsOf(view, group),
    ...itemsOf(view, [...violations, ...unseen], group, { most, open }),
  ]
}

/** Null where its first sentence, which stands above, is all of it. */
function restOfRisk({ risk }: Rule): Markdown | null {
  return risk.replaceAll(/\s+/g, ' ').trim() === firstSentence(risk) ? null : prose(risk)
}

/** For whoever is about to mend it. */
export function moreOf(view: View, group: RuleGroup, isBrief: boolean): (Markdown | null)[] {
  const { rule } = group
  const address = rule === null ? null : addressOf(view, rule)
  return [
    ...(rule === null ? [] : [restOfRisk(rule), ...(isBrief ? [] : [noteOf(rule)])]),
    alsoViolatedOf(group),
    opensOf(group),
    ...(rule === null ? [] : remedyOf(view, group, rule.remediation, isBrief)),
    rule === null || isBrief ? null : referencesOf(rule.remediation, rule.references),
    safe`<sub>Rule ${link(code(group.id), address)}${rule !== null && rule.status !== 'stable' ? safe`, ${rule.status}` : ''}</sub>`,
  ]
}

function noteOf({ note }: Rule): Markdown | null {
  return note === undefined || note === '' ? null : prose(note)
}

/** What the same fault violates besides, in one list instead of a section each. */
function alsoViolatedOf({ alsoViolated }: RuleGroup): Markdown | null {
  if (alsoViolated.length === 0) return null
  return blocks([
    safe`The same faults violate ${count(alsoViolated.length, 'more rule')}, listed here only:`,
    bullets(alsoViolated.map((title) => text(title, 200))),
  ])
}

/** What the faults open besides, where the lines of the resources name only a part of it. */
function opensOf({ violations }: RuleGroup): Markdown | null {
  const all = opensWords(violations)
  return violations.some((finding) => opensWords([finding], MOST_SERVICES) !== opensWords([finding]))
    ? safe`${text(all, MOST_OPENED)}.`
    : null
}

/** How many there are in each account, where the list is too long to see it. */
function accountsOf({ accounts }: View, group: RuleGroup): Markdown | null {
  const byAccount = new Map<string, number>()
  for (const { account } of group.violations) byAccount.set(account, (byAccount.get(account) ?? 0) + 1)
  if (byAccount.size < 2 || group.violations.length <= MOST_UNCOUNTED) return null
  const sorted = [...byAccount].toSorted(([a, x], [b, y]) => y - x || compareText(a, b))
  const shown = sorted
    .slice(0, MOST_ACCOUNTS)
    .map(([id, number]) => safe`${accounts.label(id)} ${strong(number)}`)
  const rest = sorted.length - shown.length
  if (rest > 0) shown.push(moreLine(rest, 'accounts'))
  return join(shown)
}

function itemsOf(
  view: View,
  findings: readonly Finding[],
  group: RuleGroup,
  { most, open: mostOpen }: { readonly most: number; readonly open: number },
): (Markdown | null)[] {
  if (most === 0) return [moreLine(findings.length, findings.length === 1 ? 'resource' : 'resources')]
  const shown = findings.slice(0, most)
  const listOf = (part: readonly Finding[]): Markdown =>
    bullets(part.map((finding) => resourceItem(view, finding, group)))
  const open = shown.slice(0, mostOpen)
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
  const state = stateWord(view, finding)
  const since = sinceWords(view.run, finding)
  const title = join(
    [
      ...(state === null ? [] : [strong(`${SIGNS[state]} ${state}`)]),
      ...(finding.severity === group.severity ? [] : [strong(finding.severity)]),
      subjectOf(view, finding),
    ],
    safe` `,
  )
  const overdue = overdueWords(view.run, finding)
  const times = [...(since === null ? [] : [since]), ...(overdue === null ? [] : [strong(overdue)])]
  const affected = affectedWords(finding.affected)
  const about = [
    ...(finding.because === undefined ? [] : [text(finding.because)]),
    ...aboutWords(finding, MOST_SERVICES).map((sentence) => text(sentence)),
    ...(affected === '' ? [] : [text(`Behind it: ${affected}`)]),
    ...(isListedAsNew(view, finding) ? [] : whoDid(finding)),
  ]
  const lead = join([title, ...times], safe` · `)
  return about.length === 0 ? lead : stack([lead, join(about, safe` · `)])
}

/** What to do, then how: for each resource in its own words where they are known. */
function remedyOf(
  view: View,
  group: RuleGroup,
  remediation: Remediation,
  isBrief: boolean,
): (Markdown | null)[] {
  const { text: how, console: clicks, cli, terraform } = remediation
  return [
    how === undefined ? null : safe`${strong('How to fix:')} ${prose(how)}`,
    ...commandsOf(view, group, cli),
    clicks === undefined || isBrief ? null : blocks([strong('Console'), prose(clicks)]),
    terraform === undefined || isBrief ? null : blocks([strong('Terraform'), codeBlock(terraform)]),
  ]
}

/** The same commands for several resources stand once, and those that nothing is known to fill in for as the rule has them. */
function commandsOf(
  { accounts }: View,
  { violations }: RuleGroup,
  cli: string | undefined,
): (Markdown | null)[] {
  const shown = violations.slice(0, MOST_COMMANDS)
  const own = Map.groupBy(shown, (finding) => commandsFor(cli, finding) ?? cli ?? '')
  const rest = violations.length - shown.length
  const parts = [...own].map(([commands, findings]) => {
    const named = findings.map(({ id, account }) => safe`${code(id)} in ${accounts.label(account)}`)
    const fixes = findings.flatMap(({ fix }) => (fix === undefined ? [] : [text(fix, 400)]))
    const lead = commands === '' ? safe`` : safe`${strong('AWS CLI')} for `
    const what = fixes.length === 0 ? safe`` : safe`: ${join(fixes, safe` `)}`
    return blocks([safe`${lead}${join(named)}${what}`, commands === '' ? null : codeBlock(commands)])
  })
  return [...parts, rest > 0 ? safe`<em>The same for ${rest} more.</em>` : null]
}

function referencesOf({ url }: Remediation, references: readonly string[]): Markdown | null {
  const all = [...new Set([...(url === undefined ? [] : [url]), ...references])].slice(0, MOST_REFERENCES)
  if (all.length === 0) return null
  const links = all.map((address) => link(text(address.replace(/^https?:\/\//, '')), address))
  return blocks([strong('References'), bullets(links)])
}
