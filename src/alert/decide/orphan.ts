import { isViolated } from '../../past/standing.ts'
import type { LedgerEntry } from '../../model/history.ts'
import { coveredFindings, knownAccounts, rulesOf, whatIsNotRead } from './fate.ts'
import type { RunView } from './view.ts'

/** What is open, as far as anybody answered, at the targets of a channel. */
export interface OpenNow {
  readonly keys: ReadonlySet<string>
  /** Of the findings that these alerts report. */
  readonly fingerprints: ReadonlySet<string>
}

/**
 * Whether nobody needs to be reminded of an alert that cannot be reached: nothing that it covers is checked any longer, or
 * all of it was read and each violation is open at a target that can be reached.
 */
export function isOver(entry: LedgerEntry, view: RunView, open: OpenNow): boolean {
  const { account } = entry
  const rules = rulesOf(entry, view)
  if (rules.length === 0 || (account !== null && view.scope.accountLeftOut(account))) return true
  const accounts = account === null ? knownAccounts(view) : [account]
  if (accounts.length === 0) return false
  const covered = coveredFindings(entry, view, rules, accounts)
  if (covered.some((finding) => isViolated(finding) && !open.fingerprints.has(finding.fingerprint)))
    return false
  return open.keys.has(entry.key) || whatIsNotRead(entry, view, rules, accounts, covered) === null
}
