import { consoleLink } from '../../clouds/clouds.ts'
import { compareFindings } from '../../evaluate/finding-order.ts'
import type { Finding } from '../../model/finding.ts'
import { byteLength, limitCodePoints } from '../../text/limit.ts'
import { count } from '../../text/words.ts'
import { visible } from '../../text/visible.ts'
import {
  blocks,
  box,
  bullets,
  code,
  join,
  link,
  NAME_LIMIT,
  safe,
  stack,
  strong,
  text,
  type Markdown,
} from '../markdown/markdown.ts'
import type { RuleGroup } from '../rule-groups.ts'
import type { View } from '../view.ts'
import { dayLabel } from '../words/labels.ts'
import { moreLine } from './summary/summary-more.ts'
import { moreOf } from './summary/summary-rules.ts'

/** Bytes of UTF-8: GitHub takes 65,536 characters, and the marker needs room. */
export const ISSUE_BYTES = 50_000
const TITLE_LIMIT = 200

/** What an issue says. */
export interface IssueContent {
  readonly environment: string
  /** Its rule in that environment; null where nothing is known to violate it. */
  readonly group: RuleGroup | null
  /** A sentence on what could not be looked at; null where everything was. */
  readonly notSeen: string | null
  /** A sentence on why the issue is closed; null of one that is open. */
  readonly closed: string | null
}

/** How many resources, and whether the fix: from everything that an issue can bear to the least. */
const RUNGS: readonly (readonly [resources: number, withFix: boolean])[] = [
  [200, true],
  [50, true],
  [10, true],
  [10, false],
  [0, false],
]

/** Plain text, which GitHub does not read as Markdown. */
export function issueTitle(title: string, environment: string): string {
  return limitCodePoints(visible(`${title} (${environment})`), TITLE_LIMIT)
}

/**
 * The text of an issue. It has no time of a run, no age and no state: the same faults have the same text in every run, so
 * that an issue changes only when something did.
 */
export function renderIssue(view: View, content: IssueContent): string {
  // The repository's files have an address for each commit.
  const { run } = view
  const lasting = { ...view, run: { ...run, links: { ...run.links, files: null } } }
  let body = ''
  for (const [resources, withFix] of RUNGS) {
    body = `${issueOf(lasting, content, resources, withFix).source}\n`
    if (byteLength(body) <= ISSUE_BYTES) return body
  }
  return body
}

function issueOf(
  view: View,
  { environment, group, notSeen, closed }: IssueContent,
  most: number,
  withFix: boolean,
): Markdown {
  return blocks([
    closed === null ? null : box('NOTE', safe`${strong('Closed.')} ${text(closed, 2000)}`),
    notSeen === null
      ? null
      : box(
          'WARNING',
          safe`${strong('Not everything was seen.')} ${text(notSeen, 2000)} Anything there is unknown.`,
        ),
    group === null
      ? safe`No resource is known to violate the rule in ${environment}.`
      : blocks([
          leadOf(group, environment),
          listOf(view, group, most),
          withFix ? blocks(moreOf(view, group, true)) : null,
        ]),
    safe`<sub>Cloud Baseline rewrites this text and closes the issue once the rule is provably no longer violated: notes belong into comments.</sub>`,
  ])
}

function leadOf({ severity, violations, rule }: RuleGroup, environment: string): Markdown {
  const accounts = new Set(violations.map(({ account }) => account)).size
  const numbers =
    violations.length === 0
      ? safe`no certain violation`
      : safe`${count(violations.length, 'resource')} in ${count(accounts, 'account')}`
  return blocks([
    join([strong(severity), environment, numbers], safe` · `),
    rule === null || rule.risk === '' ? null : text(rule.risk, 2000),
  ])
}

/** In the order of every list of findings: that of the news would change with each run. */
function listOf(view: View, { violations, unseen, severity }: RuleGroup, most: number): Markdown {
  const all = [...violations, ...unseen].toSorted(compareFindings)
  const rest = all.length - most
  return blocks([
    most === 0 ? null : bullets(all.slice(0, most).map((finding) => itemOf(view, finding, severity))),
    rest > 0 ? moreLine(rest, rest === 1 ? 'resource' : 'resources') : null,
  ])
}

function itemOf({ accounts }: View, finding: Finding, worst: Finding['severity']): Markdown {
  const { id, name, account, region, severity, because, standing, due } = finding
  const shown = link(code(id), consoleLink(finding, accounts.get(account)))
  const since = finding.openedAt ?? finding.firstSeen
  const lead = join(
    [
      name === id ? shown : safe`${shown} ${text(name, NAME_LIMIT)}`,
      accounts.label(account),
      region,
      ...(severity === worst ? [] : [strong(severity)]),
      ...(since === null ? [] : [`since ${dayLabel(since)}`]),
      ...(due === undefined ? [] : [`due ${dayLabel(due)}`]),
      ...(standing === 'unseen' ? [strong('could not be looked at again')] : []),
    ],
    safe` · `,
  )
  return because === undefined ? lead : stack([lead, text(because)])
}
