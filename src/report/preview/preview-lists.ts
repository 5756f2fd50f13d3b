import type { Intent } from '../../model/alert.ts'
import type { Finding } from '../../model/finding.ts'
import type { ForeseenAlerts, Preview } from '../../model/preview.ts'
import { severityRank } from '../../model/severity.ts'
import { count, withCommas } from '../../text/words.ts'
import { placeWords } from '../../words/exception-words.ts'
import { subjectOf } from '../formats/summary/summary-subject.ts'
import { groupGaps } from '../gap-blocks.ts'
import {
  blocks,
  bullets,
  code,
  join,
  type Markdown,
  safe,
  stack,
  strong,
  text,
} from '../markdown/markdown.ts'
import { Accounts } from '../words/labels.ts'
import { reasonOf, whatAndWhere, who } from '../words/sentences.ts'
import { WHY_GONE } from './preview-words.ts'

/** How much of each list has room, and whether everybody reads it: then it names rules and numbers alone. */
export interface Extent {
  readonly rules: number
  readonly resources: number
  readonly isPublic: boolean
}

/** Resources of a rule that everybody sees: more hide the rules behind it. */
const UNFOLDED = 10

/** A finding, and what is to be said beside it; empty: nothing. */
type Line = readonly [finding: Finding, remark: string]

/** All lists that are not empty, in the order in which they matter. */
export function previewLists(preview: Preview, extent: Extent): readonly Markdown[] {
  const { difference } = preview
  return [
    list('Findings that appear', plain(difference.appearing), preview, extent),
    list('Findings that are no longer accepted', plain(difference.lapsed), preview, extent),
    list(
      'Findings with another severity',
      difference.regraded.map(({ finding, before }) => [finding, `${before} so far`]),
      preview,
      extent,
    ),
    list('Findings that become unknown', plain(difference.unknown), preview, extent),
    ...preview.alerts.flatMap((alerts) => alertLists(alerts, preview, extent)),
    list(
      'Findings that become accepted',
      difference.accepted.map((finding) => [
        finding,
        finding.exception === undefined ? '' : `by ${placeWords(finding.exception)}`,
      ]),
      preview,
      extent,
    ),
    list(
      'Findings that disappear',
      difference.disappearing.map(({ finding, why }) => [finding, WHY_GONE[why]]),
      preview,
      extent,
    ),
    rulesList(preview, extent),
    gapsList(preview, extent),
    warningsList(preview, extent),
  ].filter((part) => part !== null)
}

function plain(findings: readonly Finding[]): readonly Line[] {
  return findings.map((finding) => [finding, ''])
}

/** Findings by rule, the worst rule first. */
function list(title: string, lines: readonly Line[], preview: Preview, extent: Extent): Markdown | null {
  if (lines.length === 0) return null
  const groups = [...Map.groupBy(lines, ([{ rule }]) => rule)].toSorted(
    ([, a], [, b]) => worstOf(a) - worstOf(b) || b.length - a.length,
  )
  const accounts = accountsOf(preview)
  const items = groups.slice(0, extent.rules).map(([rule, own]) => {
    const [first] = own
    const head = safe`${strong(first?.[0].severity ?? '')} ${ruleTitle(rule, preview)}: ${count(own.length, 'resource')}`
    if (extent.isPublic) return head
    const shown = own.slice(0, extent.resources).map(([finding, remark]) => {
      const subject = subjectOf({ accounts }, finding)
      return remark === '' ? subject : safe`${subject} · <em>${text(remark)}</em>`
    })
    const rest = own.length - shown.length
    const [seen, folded] = [shown.slice(0, UNFOLDED), shown.slice(UNFOLDED)]
    // On the line of its item: a block of its own would end the list.
    const fold = safe`<details><summary>${folded.length} more</summary>${stack(folded)}</details>`
    const ends = rest > 0 && shown.length > 0 ? [safe`<em>${rest} more</em>`] : []
    return stack([head, ...seen, ...(folded.length > 0 ? [fold] : []), ...ends])
  })
  return section(`${title} (${withCommas(lines.length)})`, items, groups.length, 'rule')
}

function alertLists(
  { target, intents, held, isSet }: ForeseenAlerts,
  preview: Preview,
  extent: Extent,
): readonly (Markdown | null)[] {
  const accounts = accountsOf(preview)
  const alertList = (
    title: string,
    alerts: readonly {
      readonly rule: string
      readonly account: string | null
      readonly key: string
      readonly why: string
    }[],
  ): Markdown | null => {
    if (alerts.length === 0) return null
    const items = alerts.slice(0, extent.rules).map(({ rule, account, key, why }) => {
      const head = ruleTitle(rule, preview)
      if (extent.isPublic) return head
      const where = account === null ? 'all accounts' : accounts.label(account)
      const said = why === '' ? [] : [safe`<em>${text(why)}</em>`]
      return join([head, where, code(key), ...said], safe` · `)
    })
    const heading = `Alerts at ${target.label} that ${title} (${withCommas(alerts.length)})`
    const unset = safe`What ${target.label} is reached by is not set here: this holds where the scan has it.`
    return section(heading, items, alerts.length, 'alert', isSet ? null : unset)
  }
  const of = (change: Intent['change']): readonly (Intent & { readonly why: string })[] =>
    intents
      .filter((intent) => intent.change === change)
      .map((intent) =>
        Object.assign({ why: intent.about.kind === 'cleared' ? intent.about.reason : '' }, intent),
      )
  return [
    alertList('would open', of('opened')),
    alertList('would page again', of('worsened')),
    alertList(
      'would stay open, since nobody knows whether the fault is gone',
      held.map(({ reason, ...alert }) => ({ ...alert, why: reason })),
    ),
    alertList('would close', of('closed')),
  ]
}

/** Rules that come, go, or cannot say what they said. */
function rulesList({ difference }: Preview, extent: Extent): Markdown | null {
  const { addedRules, removedRules, undecidedRules } = difference
  const items = [
    ...addedRules.map(({ rule, violations, passed }) => {
      const found = `${withCommas(violations)} violated, ${withCommas(passed)} passed`
      return safe`${code(rule.id)} is added: ${found}`
    }),
    ...removedRules.map(({ id }) => safe`${code(id)} is left out`),
    ...undecidedRules.map(({ rule, accounts }) => {
      return safe`${code(rule.id)} is ${strong('unknown')} in ${count(accounts, 'account')}: the inventory does not tell`
    }),
  ]
  if (items.length === 0) return null
  return section('Rules', items.slice(0, extent.rules), items.length, 'line')
}

function gapsList(preview: Preview, extent: Extent): Markdown | null {
  const { difference, after } = preview
  const found = groupGaps({ ...after, coverage: { ...after.coverage, gaps: difference.gaps } })
  if (found.length === 0) return null
  const accounts = accountsOf(preview)
  const items = found.slice(0, extent.rules).map((block) => {
    const what = safe`${whatAndWhere(block)}: ${reasonOf(block)}`
    return extent.isPublic ? what : safe`${strong(who(block, accounts, 3))}: ${what}`
  })
  const intro = safe`What hangs on these is unknown here. The next scan reads what it may read.`
  const title = `What the inventory does not tell (${count(found.length, 'cause')})`
  return section(title, items, found.length, 'cause', intro)
}

/** Warnings name accounts and resources. */
function warningsList({ difference: { warnings } }: Preview, extent: Extent): Markdown | null {
  if (warnings.length === 0) return null
  const items = extent.isPublic ? [] : warnings.slice(0, extent.rules).map((warning) => text(warning))
  return section(`Warnings that come with it (${warnings.length})`, items, warnings.length, 'warning')
}

function section(
  title: string,
  items: readonly Markdown[],
  all: number,
  noun: string,
  intro: Markdown | null = null,
): Markdown {
  const rest = all - items.length
  const more = rest > 0 && items.length > 0 ? [safe`<em>${count(rest, `more ${noun}`)}</em>`] : []
  const listed = items.length === 0 ? null : bullets([...items, ...more])
  return blocks([safe`#### ${title}`, intro, listed])
}

function worstOf(lines: readonly Line[]): number {
  return Math.min(...lines.map(([{ severity }]) => severityRank(severity)))
}

/** The title that the pull request gives it; of a rule that it leaves out, the former one. */
function ruleTitle(id: string, { before, after }: Preview): Markdown {
  const rule = [...after.rules, ...before.rules].find((one) => one.id === id)
  return rule === undefined ? code(id) : safe`${text(rule.title, 200)} (${code(id)})`
}

/** What only the former settings meant has a name as well. */
function accountsOf({ before, after }: Preview): Accounts {
  return new Accounts([...before.accounts, ...after.accounts])
}
