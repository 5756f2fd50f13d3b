import { isProductionName } from '../../accounts/environment.ts'
import type { Violated } from '../../model/alert.ts'
import type { Finding } from '../../model/finding.ts'
import { opensEveryPort, opensWords } from '../../words/opens-words.ts'
import { limitCodePoints } from '../../text/limit.ts'
import { visible } from '../../text/visible.ts'
import { count } from '../../text/words.ts'
import type { RunView } from '../decide/view.ts'

/** More than any channel takes of one text. */
const LONGEST = 1024
/** So many services are named in a title; the details name all. */
const FEW_SERVICES = 4

/** Text from outside, made visible and short. */
export function clean(text: string, max = LONGEST): string {
  return limitCodePoints(visible(text).trim(), max)
}

/** The account's name and, where several bear it, nothing more: the id stands elsewhere. */
export function accountLabel(account: string, view: RunView): string {
  return clean(view.accounts.get(account)?.name ?? account, 40)
}

/** The one account's name, or how many there are. */
export function accountsLabel(findings: readonly Finding[], view: RunView): string {
  const accounts = new Set(findings.map((finding) => finding.account))
  const [only] = accounts
  return accounts.size === 1 && only !== undefined
    ? accountLabel(only, view)
    : count(accounts.size, 'account')
}

/** `PROD`, or the name of another environment in capitals; the weightiest where there are several. */
export function environmentLabel(environments: readonly string[]): string {
  const [first] = environments
  if (first === undefined || environments.some(isProductionName)) return 'PROD'
  return clean(first, 20).toUpperCase()
}

/** `its severity rose from high to critical`. */
export function roseWords({
  severity,
  severityBefore = severity,
}: Pick<Violated, 'severity' | 'severityBefore'>): string {
  return `its severity rose from ${severityBefore} to ${severity}`
}

/** The rule's summary, the services that are open, and how many more rules there are. */
export function whatIsWrong(findings: readonly Finding[], view: RunView): string {
  const rules = [...new Set(findings.map((finding) => finding.rule))]
  const summary = clean(view.rules.get(rules[0] ?? '')?.alert.summary ?? rules[0] ?? '')
  const named = findings.filter((finding) => !opensEveryPort(finding))
  const opens = clean(opensWords(named, FEW_SERVICES), 200)
  const more =
    rules.length > 1 ? `And ${count(rules.length - 1, 'more rule is', 'more rules are')} violated` : ''
  const sentences = [summary.replace(/[.!]$/, ''), opens, more].filter((sentence) => sentence !== '')
  return sentences.length < 2 ? summary : `${sentences.join('. ')}.`
}
