import { accountLeftOut, environmentIsCertain, mayBeProduction } from '../history/scope.ts'
import type { Finding, FixedFinding } from '../model/finding.ts'
import { fingerprint } from '../model/fingerprint.ts'
import type { LedgerEntry } from '../model/history.ts'
import type { Rule } from '../model/rule.ts'
import { reaches } from '../model/severity.ts'
import { count, enumerate } from '../text/words.ts'
import { ALL_RULES, alertKey } from './key.ts'
import { blindSpots, describeBlindSpots } from './unseen.ts'
import { type RunView, whyRuleIsQuiet } from './view.ts'

/** What becomes of an alert of the ledger that this run does not trigger. The reason is a clause for people. */
export interface Fate {
  readonly action: 'resolve' | 'hold'
  readonly reason: string
  /** Whether what the alert tells of is gone. */
  readonly isRepaired: boolean
}

/** What the decision needs beside the run: the keys told in this run, by fingerprint, and what is open already. */
export interface Told {
  readonly keys: ReadonlyMap<string, readonly string[]>
  isOpen(key: string): boolean
}

/**
 * Decides about one alert. It is resolved only where
 * - the settings took its rule or account out of what pages, on purpose and for certain, or
 * - everything it covers was read to its end and holds no violation, or
 * - all that it covers is told under other keys that are open already.
 * Everything else holds: what could not be seen is never taken for repaired.
 */
export function fateOf(entry: LedgerEntry, view: RunView, told: Told): Fate {
  const { run } = view
  const all = rulesOf(entry, view)
  if (all.length === 0) return resolve(`the rule ${entry.rule} is not enabled any more`)
  const rules = all.filter((rule) => whyRuleIsQuiet(rule, run) === null)
  const quiet = all[0]
  if (rules.length === 0 && quiet) return resolve(whyRuleIsQuiet(quiet, run) ?? '')

  const { account } = entry
  if (account !== null && accountLeftOut(run.settings, run.leftOut, account)) {
    return resolve(`the account ${account} is left out now`)
  }
  const candidates = account === null ? knownAccounts(view) : [account]
  if (candidates.length === 0) return hold('no account could be read')
  const accounts = candidates.filter((id) => mayBeProduction(run.settings, run.accounts, id))
  if (accounts.length === 0) {
    return resolve(`${account === null ? 'no account' : `the account ${account}`} is not production any more`)
  }
  return byFindings(entry, view, told, rules, accounts)
}

function byFindings(
  entry: LedgerEntry,
  view: RunView,
  told: Told,
  rules: readonly Rule[],
  accounts: readonly string[],
): Fate {
  const covered = coveredFindings(entry, view, rules, accounts)
  const blind = whatIsNotSeen(entry, view, rules, accounts, covered)
  if (blind !== null) return hold(blind)
  const violations = covered.filter((finding) => mayPage(finding, view))
  const doubtful = violations.find((finding) => !told.keys.has(finding.fingerprint))
  if (doubtful) return hold(whyDoubtful(doubtful, view))
  if (violations.length === 0) return withoutViolations(entry, covered, view)
  const keys = [...new Set(violations.flatMap((finding) => told.keys.get(finding.fingerprint) ?? []))]
  const names = keys.length > 3 ? count(keys.length, 'other alert') : enumerate(keys)
  return keys.every((key) => told.isOpen(key))
    ? resolve(`what is still violated is told in ${names}`)
    : hold(`what is still violated moves to ${names}, which is not known to be open yet`)
}

/** The enabled rules that the alert is about: more than one where rules share a deduplication key. */
function rulesOf(entry: LedgerEntry, view: RunView): readonly Rule[] {
  if (entry.rule === ALL_RULES) return view.run.rules
  const named = view.rules.get(entry.rule)
  const sharing = view.run.rules.filter((rule) => rule !== named && alertKey(rule, entry) === entry.key)
  return named ? [named, ...sharing] : sharing
}

function knownAccounts(view: RunView): readonly string[] {
  return [...new Set([...view.run.settings.accounts, ...view.accounts.keys()])]
}

function coveredFindings(
  entry: LedgerEntry,
  view: RunView,
  rules: readonly Rule[],
  accounts: readonly string[],
): readonly Finding[] {
  const { settings, accounts: seen } = view.run
  const inAccount = (id: string): boolean =>
    entry.account === null
      ? accounts.includes(id) || mayBeProduction(settings, seen, id)
      : id === entry.account
  return rules.flatMap((rule) =>
    (view.findings.get(rule.id) ?? []).filter(
      (finding) => inAccount(finding.account) && isAbout(entry, finding),
    ),
  )
}

/** An alert about one resource knows it by a fingerprint that holds the rule's id, which may have been another. */
function isAbout(entry: LedgerEntry, finding: Finding): boolean {
  if (entry.fingerprint === null || entry.fingerprint === finding.fingerprint) return true
  return entry.rule !== finding.rule && fingerprint({ ...finding, rule: entry.rule }) === entry.fingerprint
}

/** As a clause; null where all was seen. */
function whatIsNotSeen(
  entry: LedgerEntry,
  view: RunView,
  rules: readonly Rule[],
  accounts: readonly string[],
  covered: readonly Finding[],
): string | null {
  const parts: string[] = []
  const unseen = covered.filter((finding) => finding.result === 'unknown').length
  if (unseen > 0) parts.push(`${count(unseen, 'resource')} that violated before could not be looked at again`)
  // One resource that is provably fixed is not in doubt because of another region.
  const proven = entry.fingerprint !== null && view.fixed.has(entry.fingerprint)
  const spots = proven
    ? []
    : rules.flatMap((rule) => accounts.flatMap((account) => blindSpots(view, rule.id, account)))
  if (spots.length > 0) {
    parts.push(`not read: ${describeBlindSpots(spots, entry.account === null ? 'several' : 'one')}`)
  }
  return parts.length === 0 ? null : parts.join('; ')
}

/** A violation that does not page although its rule does: its account's environment must be in doubt. */
function whyDoubtful(finding: Finding, view: RunView): string {
  const account = view.accounts.get(finding.account)
  if (account && !environmentIsCertain(view.run.settings, account)) {
    return `the name or the unit of account ${account.id} could not be read, so it is not known whether it is still production`
  }
  return `${finding.rule} is still violated in account ${finding.account}`
}

/** Not where what lowers a rule's severity took it below `alert-from`, if the severity is certain to be production's. */
function mayPage(finding: Finding, { run, accounts }: RunView): boolean {
  if (finding.result !== 'violation') return false
  if (reaches(finding.severity, run.settings.alertFrom)) return true
  const account = accounts.get(finding.account)
  return account === undefined || !environmentIsCertain(run.settings, account)
}

function withoutViolations(entry: LedgerEntry, covered: readonly Finding[], view: RunView): Fate {
  if (covered.length > 0) {
    return resolve(
      `what is left (${count(covered.length, 'violation')}) is of a severity below alert-from ${view.run.settings.alertFrom}`,
    )
  }
  const how: FixedFinding['how'] | undefined =
    entry.fingerprint === null ? undefined : view.fixed.get(entry.fingerprint)?.how
  if (how === 'withdrawn') return resolve('the settings leave the resource out now')
  return repaired(
    how === undefined ? 'everything it covers was read and violates the rule no more' : GONE[how],
  )
}

const GONE: Readonly<Record<Exclude<FixedFinding['how'], 'withdrawn'>, string>> = {
  repaired: 'the resource was read and violates the rule no more',
  deleted: 'the resource was deleted',
}

function repaired(reason: string): Fate {
  return { action: 'resolve', reason, isRepaired: true }
}

function resolve(reason: string): Fate {
  return { action: 'resolve', reason, isRepaired: false }
}

function hold(reason: string): Fate {
  return { action: 'hold', reason, isRepaired: false }
}
