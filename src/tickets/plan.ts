import { type RunView, viewOf as indexOf } from '../alert/decide/view.ts'
import { ruleGaps } from '../alert/decide/gaps.ts'
import { isWorse, reaches, severityRank } from '../model/severity.ts'
import { isNews } from '../past/news.ts'
import { type IssueContent, issueTitle, renderIssue } from '../report/formats/issue-body.ts'
import { safe, text } from '../report/markdown/markdown.ts'
import { groupByRule, type RuleGroup } from '../report/rule-groups.ts'
import type { View } from '../report/view.ts'
import { compareText } from '../text/compare.ts'
import { count } from '../text/words.ts'
import { accountsOf, goneOf, whatIsNotSeen } from './gone.ts'
import { headOf } from './marker.ts'
import type { KnownIssue, TicketAction, TicketState, TicketSubject } from './ticket.ts'

/** A rule in an environment, as this run found it. */
interface Found extends TicketSubject {
  readonly group: RuleGroup
}

interface Planning {
  readonly view: View
  readonly index: RunView
  /** The name of this scan, which no other scan has. */
  readonly scan: string
}

/**
 * What is to be done about the repository's issues, in the order in which it is done: what is news first, the worst first.
 * Pure. An issue that nothing changed has no action.
 */
export function planTickets(view: View, known: readonly KnownIssue[], scan: string): readonly TicketAction[] {
  const planning = { view, index: indexOf(view.run, []), scan }
  const found = foundIn(view)
  const { kept, duplicates } = withoutDuplicates(known, planning)
  const ofFound = found.flatMap((one) => {
    const issue = kept.get(keyOf(one, planning))
    return issue === undefined ? opened(one, planning) : violated(issue, one, planning)
  })
  const violatedKeys = new Set(found.filter(isViolated).map((one) => keyOf(one, planning)))
  const others = [...kept.entries()].flatMap(([key, issue]) =>
    violatedKeys.has(key)
      ? []
      : notViolated(
          issue,
          found.find((one) => keyOf(one, planning) === key),
          planning,
        ),
  )
  const order = ['reopen', 'open', 'close', 'duplicate', 'update'] as const
  const actions = [...ofFound, ...others, ...duplicates]
  return order.flatMap((kind) => actions.filter((action) => action.kind === kind))
}

/** Rules with violations, and those that an earlier run saw violated; worst first, by environment. */
function foundIn(view: View): readonly Found[] {
  const environments = [...new Set(view.run.findings.map(({ environment }) => environment))].toSorted(
    compareText,
  )
  return environments
    .flatMap((environment) =>
      groupByRule(view.run, 'low', (finding) => finding.environment === environment).groups.map((group) => ({
        rule: group.id,
        environment,
        group,
      })),
    )
    .toSorted((a, b) => severityRank(a.group.severity) - severityRank(b.group.severity))
}

function isViolated({ group }: Found): boolean {
  return group.violations.length > 0
}

/** A rule that has another id by now is the same. */
function keyOf({ rule, environment }: TicketSubject, { index }: Planning): string {
  return `${index.rules.get(rule)?.id ?? rule}\n${environment}`
}

/**
 * The oldest issue of each rule and environment. Two runs at once may have opened a second: it is closed, unless somebody else
 * opened it, who then copied our text.
 */
function withoutDuplicates(
  known: readonly KnownIssue[],
  planning: Planning,
): { readonly kept: ReadonlyMap<string, KnownIssue>; readonly duplicates: readonly TicketAction[] } {
  const kept = new Map<string, KnownIssue>()
  const duplicates: TicketAction[] = []
  for (const issue of known.toSorted((a, b) => a.number - b.number)) {
    const key = keyOf(issue, planning)
    const first = kept.get(key)
    if (first === undefined) kept.set(key, issue)
    else if (issue.isOpen && issue.author === first.author)
      duplicates.push({
        kind: 'duplicate',
        number: issue.number,
        title: '',
        body: null,
        isOpen: false,
        reason: 'not_planned',
        comment: `The same as #${first.number}, which is older.`,
      })
  }
  return { kept, duplicates }
}

function opened(found: Found, planning: Planning): readonly TicketAction[] {
  const { group } = found
  if (!isViolated(found) || !reaches(group.severity, planning.view.run.settings.annotateFrom)) return []
  const state = stateOf(found, null, planning)
  return [
    {
      kind: 'open',
      number: null,
      title: titleOf(found),
      body: bodyOf(found, state, planning),
      isOpen: true,
      comment: null,
    },
  ]
}

/**
 * An issue whose rule is violated. One that this program closed is reopened; one that a person closed only for what was not
 * there then, and otherwise left alone.
 */
function violated(issue: KnownIssue, found: Found, planning: Planning): readonly TicketAction[] {
  if (!isViolated(found)) return []
  const state = stateOf(found, issue.state, planning)
  const body = bodyOf(found, state, planning)
  const about = { number: issue.number, title: titleOf(found), body, isOpen: true }
  const { violations, severity } = found.group
  const resources = count(violations.length, 'resource')
  if (!issue.isOpen) {
    const isOurs = issue.state?.closed === true
    if (!isOurs && !hasNews(found, issue.state, planning)) return []
    const comment = isOurs
      ? `Violated again: ${resources}, ${severity}.`
      : `There is something new since this was closed: ${resources}, ${severity}.`
    return [{ kind: 'reopen', ...about, comment }]
  }
  const isWorsened = issue.state !== null && isWorse(severity, issue.state.severity)
  const comment = isWorsened ? `Worse than before: ${issue.state.severity} became ${severity}.` : null
  return sameText(body, issue.body) ? [] : [{ kind: 'update', ...about, comment }]
}

function hasNews({ group }: Found, state: TicketState | null, { view }: Planning): boolean {
  if (!view.knowsNew) return false
  const { newest = null } = state ?? {}
  const isLater = ({ openedAt, firstSeen }: RuleGroup['violations'][number]): boolean =>
    newest !== null && (openedAt ?? firstSeen ?? '') > newest
  return group.violations.some((finding) => isNews(finding) || isLater(finding))
}

/** An issue that is open although nothing certainly violates its rule. One that a person opened again stays open. */
function notViolated(
  issue: KnownIssue,
  found: Found | undefined,
  planning: Planning,
): readonly TicketAction[] {
  const { state, isOpen, number } = issue
  if (!isOpen || state === null || state.closed === true) return []
  const { index, scan, view } = planning
  const gone = goneOf(issue, state, index, scan)
  const rule = index.rules.get(issue.rule)
  const subject = { rule: rule?.id ?? issue.rule, environment: issue.environment }
  const title = issueTitle(rule?.title ?? issue.rule, issue.environment)
  const group = found?.group ?? null
  const content = { environment: issue.environment, group, notSeen: null, closed: null }
  if (!gone.isGone) {
    const body = textOf(subject, state, { ...content, notSeen: gone.why }, planning)
    return sameText(body, issue.body)
      ? []
      : [{ kind: 'update', number, title, body, isOpen: true, comment: null }]
  }
  const body = headOf(view.run.settings.alertScope, subject, { ...state, scan, closed: true })
  return [
    {
      kind: 'close',
      number,
      title,
      body: body + renderIssue(view, { ...content, closed: gone.why }),
      isOpen: false,
      reason: gone.isRepaired ? 'completed' : 'not_planned',
      comment: safe`${text(gone.why, 2000)}`.source,
    },
  ]
}

/** Accounts of which nobody knows stay in it, so that the issue is not closed without them. */
function stateOf({ rule, group }: Found, before: TicketState | null, { index, scan }: Planning): TicketState {
  const here = [...group.violations, ...group.unseen].map(({ account }) => account)
  const isUnknown = (id: string): boolean => !index.accounts.has(id) || ruleGaps(index, rule, id).length > 0
  const carried = (before?.accounts ?? []).filter(
    (id) => isUnknown(id) && !(before?.scan === scan && index.scope.accountLeftOut(id)),
  )
  const times = group.violations.flatMap(({ openedAt, firstSeen }) => openedAt ?? firstSeen ?? [])
  return {
    scan,
    accounts: [...new Set([...here, ...carried])].toSorted(compareText),
    severity: group.severity,
    newest: times.toSorted(compareText).at(-1) ?? null,
  }
}

function bodyOf(found: Found, state: TicketState, planning: Planning): string {
  const { index } = planning
  const rule = index.rules.get(found.rule)
  const notSeen = rule === undefined ? null : whatIsNotSeen(rule, accountsOf(found, state, index), index)
  const content = { environment: found.environment, group: found.group, notSeen, closed: null }
  return textOf(found, state, content, planning)
}

function textOf(
  subject: TicketSubject,
  state: TicketState,
  content: IssueContent,
  { view }: Planning,
): string {
  return headOf(view.run.settings.alertScope, subject, state) + renderIssue(view, content)
}

function titleOf({ group, environment }: Found): string {
  return issueTitle(group.title, environment)
}

/** GitHub's editor ends lines in its own way. */
function sameText(a: string, b: string): boolean {
  return a.trim() === b.replaceAll('\r\n', '\n').trim()
}
