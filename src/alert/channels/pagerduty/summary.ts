import type { LedgerEntry } from '../../../model/history.ts'
import { opensEveryPort, opensWords } from '../../../words/opens-words.ts'
import { limitCodePoints } from '../../../text/limit.ts'
import { visible } from '../../../text/visible.ts'
import { count } from '../../../text/words.ts'
import type { Target } from '../../decide/target.ts'
import type { RunView } from '../../decide/view.ts'

/** PagerDuty's limit for payload.summary, in characters. */
export const MAX_SUMMARY = 1024

/** So many services are named in the title; the details name all. */
const FEW_SERVICES = 4

/**
 * The title of the incident. A phone shows about 60 characters: environment, account and what is wrong come first;
 * the count at the end survives a long middle.
 */
export function triggerSummary(target: Target, view: RunView): string {
  const { findings, severity } = target
  const tail = ` (${tailOf(target)}, ${severity})`
  return fit(`[PROD ${accountsLabel(target, view)}] `, whatIsWrong(findings, view), tail)
}

export function resolveSummary(
  entry: Pick<LedgerEntry, 'rule' | 'account'>,
  reason: string,
  view: RunView,
): string {
  const label = entry.account === null ? 'all accounts' : accountLabel(entry.account, view)
  const rule = view.rules.get(entry.rule)
  const what = rule ? `: ${clean(rule.alert.summary)}` : ''
  return fit(`[PROD ${label}] Resolved, because ${clean(reason, 400)}`, what, '')
}

/** The account's name and, where several bear it, nothing more: the id stands in `group` and in the details. */
export function accountLabel(account: string, view: RunView): string {
  return clean(view.accounts.get(account)?.name ?? account, 40)
}

/** Text from outside, made visible and short. */
export function clean(text: string, max = MAX_SUMMARY): string {
  return limitCodePoints(visible(text).trim(), max)
}

function accountsLabel(target: Target, view: RunView): string {
  const accounts = new Set(target.findings.map((finding) => finding.account))
  const [only] = accounts
  return accounts.size === 1 && only !== undefined
    ? accountLabel(only, view)
    : count(accounts.size, 'account')
}

function whatIsWrong(findings: Target['findings'], view: RunView): string {
  const rules = [...new Set(findings.map((finding) => finding.rule))]
  const summary = clean(view.rules.get(rules[0] ?? '')?.alert.summary ?? rules[0] ?? '')
  const named = findings.filter((finding) => !opensEveryPort(finding))
  const opens = clean(opensWords(named, FEW_SERVICES), 200)
  const more =
    rules.length > 1 ? `And ${count(rules.length - 1, 'more rule is', 'more rules are')} violated` : ''
  const sentences = [summary.replace(/[.!]$/, ''), opens, more].filter((sentence) => sentence !== '')
  return sentences.length < 2 ? summary : `${sentences.join('. ')}.`
}

function tailOf({ fingerprint, findings }: Target): string {
  const [first] = findings
  if (fingerprint === null || !first) return count(findings.length, 'resource')
  const name = first.name === first.id ? '' : `${clean(first.name, 60)} `
  return `${name}${clean(first.id, 100)} in ${clean(first.region, 30)}`
}

function fit(head: string, middle: string, tail: string): string {
  const room = MAX_SUMMARY - codePoints(head) - codePoints(tail)
  return `${head}${limitCodePoints(middle, Math.max(room, 1))}${tail}`
}

function codePoints(text: string): number {
  return Array.from(text).length
}
