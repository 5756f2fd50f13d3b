import type { LedgerEntry } from '../../../model/history.ts'
import { GLOBAL_REGION } from '../../../model/resource.ts'
import { limitCodePoints } from '../../../text/limit.ts'
import { count } from '../../../text/words.ts'
import type { Target } from '../../decide/target.ts'
import type { RunView } from '../../decide/view.ts'
import { accountLabel, accountsLabel, clean, environmentLabel, whatIsWrong } from '../words.ts'

/** PagerDuty's limit for payload.summary, in characters. */
const MAX_SUMMARY = 1024

/**
 * The title of the incident. A phone shows about 60 characters: environment, account and what is wrong come first;
 * the count at the end survives a long middle.
 */
export function triggerSummary(target: Target, view: RunView): string {
  const { findings, severity, severityBefore } = target
  const before = severityBefore === undefined ? '' : `, was ${severityBefore}`
  const tail = ` (${tailOf(target)}, ${severity}${before})`
  const environment = environmentLabel(findings.map((finding) => finding.environment))
  return fit(`[${environment} ${accountsLabel(findings, view)}] `, whatIsWrong(findings, view), tail)
}

export function resolveSummary(
  entry: Pick<LedgerEntry, 'rule' | 'account'>,
  reason: string,
  view: RunView,
): string {
  const label = entry.account === null ? 'all accounts' : accountLabel(entry.account, view)
  const rule = view.rules.get(entry.rule)
  const what = rule ? `: ${clean(rule.alert.summary)}` : ''
  const environment = environmentLabel(environmentsOf(entry.account, view))
  return fit(`[${environment} ${label}] Resolved, because ${clean(reason, 400)}`, what, '')
}

/** Only routes send anything of other environments than production. */
function environmentsOf(account: string | null, { accounts, run }: RunView): readonly string[] {
  const environment = account === null ? undefined : accounts.get(account)?.environment.name
  return environment === undefined || run.settings.routes.length === 0 ? [] : [environment]
}

/** Who is paged for one resource reads which; ids such as ARNs often end in the name. */
function tailOf({ fingerprint, findings }: Target): string {
  const [first] = findings
  if (first === undefined || (fingerprint === null && findings.length > 1))
    return count(findings.length, 'resource')
  const { name, id, region, homeRegion = region } = first
  const names = id === name ? [] : [clean(name, 60)]
  const ids = id !== name && id.endsWith(name) ? [] : [clean(id, 100)]
  const where = homeRegion === GLOBAL_REGION ? [] : [`in ${clean(homeRegion, 30)}`]
  return [...names, ...ids, ...where].join(' ')
}

function fit(head: string, middle: string, tail: string): string {
  const room = MAX_SUMMARY - codePoints(head) - codePoints(tail)
  return `${head}${limitCodePoints(middle, Math.max(room, 1))}${tail}`
}

function codePoints(text: string): number {
  return Array.from(text).length
}
