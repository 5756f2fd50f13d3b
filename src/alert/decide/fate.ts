import { isMasked } from '../../sensitive/masked-text.ts'
import type { Finding, FixedFinding } from '../../model/finding.ts'
import { GLOBAL_REGION } from '../../model/resource.ts'
import { fingerprint } from '../../model/fingerprint.ts'
import type { LedgerEntry } from '../../model/history.ts'
import { isProductionName } from '../../accounts/environment.ts'
import { regionsOf } from '../../accounts/region-pattern.ts'
import type { Rule } from '../../model/rule.ts'
import { isViolated } from '../../past/standing.ts'
import { reaches } from '../../model/severity.ts'
import { acceptedWords } from '../../words/exception-words.ts'
import { count, enumerate } from '../../text/words.ts'
import { ALL_RULES, alertKey } from './key.ts'
import { type Reach, whyRuleIsQuiet } from './routing.ts'
import { ruleGaps, describeGaps } from './gaps.ts'
import type { RunView } from './view.ts'

/** What becomes of an alert of the ledger that this run does not trigger. The reason is a clause for people. */
export interface Fate {
  readonly action: 'resolve' | 'hold'
  readonly reason: string
  /** Whether the faults of the alert are gone. */
  readonly isRepaired: boolean
}

/** What the decision needs beside the run: what this run sends and what is already open, here and elsewhere. */
interface Sent {
  /** The destination, as the settings call it. */
  readonly target: string
  /** The keys sent here, by fingerprint. */
  readonly keys: ReadonlyMap<string, readonly string[]>
  isOpen(key: string): boolean
  /** The alerts about the violation at other targets. */
  elsewhere(finding: Finding): readonly SentElsewhere[]
}

export interface SentElsewhere {
  /** For people: key and target. */
  readonly name: string
  readonly isOpen: boolean
}

/**
 * Decides about one alert. It is resolved only where
 * - the settings took its rule, account or regions out of what goes here, on purpose and for certain, or
 * - everything it covers was read to its end and holds no violation but what exceptions accept, or
 * - all that it covers is sent under other keys, here or elsewhere, that are already open.
 * Everything else is held: a gap is never taken for a repair.
 */
export function fateOf(entry: LedgerEntry, view: RunView, sent: Sent): Fate {
  const fate = ownFate(entry, view, sent)
  if (fate.action === 'hold' || fate.isRepaired) return fate
  // What the settings send elsewhere now must be open there before it closes here.
  const waiting = namesElsewhere(entry, view, sent).filter(({ isOpen }) => !isOpen)
  return waiting.length === 0 ? fate : hold(moving(waiting.map(({ name }) => name)))
}

function ownFate(entry: LedgerEntry, view: RunView, sent: Sent): Fate {
  const { scope } = view
  const reach = view.routing.reachOf(sent.target)
  const all = rulesOf(entry, view)
  if (all.length === 0) return resolve(`the rule ${entry.rule} is no longer enabled`)
  const rules = all.filter((rule) => whyRuleIsQuiet(rule, reach) === null)
  const quiet = all[0]
  if (rules.length === 0 && quiet) return resolve(whyRuleIsQuiet(quiet, reach) ?? '')

  const { account } = entry
  if (account !== null && scope.accountLeftOut(account)) {
    return scope.everHad(account)
      ? resolve(`the account ${account} is now left out`)
      : hold(`this scan never had to read the account ${account}, so the alert may be another scan's`)
  }
  const candidates = account === null ? knownAccounts(view) : [account]
  if (candidates.length === 0) return hold('no account could be read')
  const accounts = candidates.filter((id) => mayBeIn(reach, id, view))
  if (accounts.length === 0) {
    const environments = enumerate([...new Set(reach.map(({ environment }) => environment))], 'or')
    return resolve(
      `${account === null ? 'no account' : `the account ${account}`} is no longer ${environments}`,
    )
  }
  return byFindings(entry, view, sent, rules, accounts)
}

/** Whether the account is in an environment that alerts here, or could be as far as this run knows. */
function mayBeIn(reach: readonly Reach[], id: string, { accounts, scope }: RunView): boolean {
  const account = accounts.get(id)
  if (account === undefined) {
    return reach.some(({ environment }) => !isProductionName(environment)) || scope.mayBeProduction(id)
  }
  const { name, certain } = account.environment
  return !certain || reach.some(({ environment }) => environment === name)
}

function namesElsewhere(entry: LedgerEntry, view: RunView, sent: Sent): readonly SentElsewhere[] {
  const accounts = entry.account === null ? knownAccounts(view) : [entry.account]
  return coveredFindings(entry, view, rulesOf(entry, view), accounts)
    .filter((finding) => isViolated(finding) && !sent.keys.has(finding.fingerprint))
    .flatMap((finding) => sent.elsewhere(finding))
}

function byFindings(
  entry: LedgerEntry,
  view: RunView,
  sent: Sent,
  rules: readonly Rule[],
  accounts: readonly string[],
): Fate {
  const covered = coveredFindings(entry, view, rules, accounts)
  const gaps = whatIsNotRead(entry, view, rules, accounts, covered)
  if (gaps !== null) return hold(gaps)
  const reach = view.routing.reachOf(sent.target)
  const elsewhere = covered.flatMap((finding) =>
    sent.keys.has(finding.fingerprint) ? [] : sent.elsewhere(finding),
  )
  const violations = covered.filter(
    (finding) =>
      mayPage(finding, reach, view) &&
      (sent.keys.has(finding.fingerprint) || sent.elsewhere(finding).length === 0),
  )
  const unsent = violations.filter((finding) => !sent.keys.has(finding.fingerprint))
  const doubt = unsent.map((finding) => whyDoubtful(finding, view)).find((reason) => reason !== null)
  if (doubt !== undefined) return hold(doubt)
  if (violations.length + elsewhere.length === 0) return withoutViolations(entry, covered, view)
  const here = [...new Set(violations.flatMap((finding) => sent.keys.get(finding.fingerprint) ?? []))]
  const names = [...new Set([...here, ...elsewhere.map(({ name }) => name)])]
  if (names.length === 0) {
    return resolve(`the configuration sends what is left (${count(unsent.length, 'violation')}) nowhere`)
  }
  const areOpen = here.every((key) => sent.isOpen(key)) && elsewhere.every(({ isOpen }) => isOpen)
  return areOpen ? resolve(`what is still violated is now reported in ${listed(names)}`) : hold(moving(names))
}

function moving(names: readonly string[]): string {
  return `what is still violated moves to ${listed([...new Set(names)])}, which may not be open yet`
}

function listed(names: readonly string[]): string {
  return names.length > 3 ? count(names.length, 'other alert') : enumerate(names)
}

/** The enabled rules that the alert is about: more than one where rules share a deduplication key. */
export function rulesOf(entry: LedgerEntry, view: RunView): readonly Rule[] {
  if (entry.rule === ALL_RULES) return view.run.rules
  const named = view.rules.get(entry.rule)
  const sharing = view.run.rules.filter(
    (rule) => rule !== named && alertKey(rule, entry, view.run.settings.alertScope) === entry.key,
  )
  return named ? [named, ...sharing] : sharing
}

export function knownAccounts(view: RunView): readonly string[] {
  return [...new Set([...view.run.settings.accounts, ...view.accounts.keys()])]
}

export function coveredFindings(
  entry: LedgerEntry,
  view: RunView,
  rules: readonly Rule[],
  accounts: readonly string[],
): readonly Finding[] {
  const inAccount = (id: string): boolean =>
    entry.account === null ? accounts.includes(id) || view.scope.mayBeProduction(id) : id === entry.account
  return rules.flatMap((rule) =>
    (view.findings.get(rule.id) ?? []).filter(
      (finding) => inAccount(finding.account) && isAbout(entry, finding),
    ),
  )
}

/** The fingerprint in the key of an alert per resource contains the rule's id, which may have been a former one. */
function isAbout(entry: LedgerEntry, finding: Finding): boolean {
  if (entry.fingerprint === null || entry.fingerprint === finding.fingerprint) return true
  return entry.rule !== finding.rule && fingerprint({ ...finding, rule: entry.rule }) === entry.fingerprint
}

/** As a clause; null where everything was read. */
export function whatIsNotRead(
  entry: LedgerEntry,
  view: RunView,
  rules: readonly Rule[],
  accounts: readonly string[],
  covered: readonly Finding[],
): string | null {
  const parts: string[] = []
  const unseen = covered.filter(
    ({ result, standing }) => result === 'unknown' && standing !== 'accepted',
  ).length
  if (unseen > 0) parts.push(`${count(unseen, 'resource')} that violated before could not be looked at again`)
  // A gap in another region does not put a single resource in doubt that is provably fixed, or was seen and is accepted.
  const isAccepted = covered.some(({ result, standing }) => result === 'violation' && standing === 'accepted')
  const proven = entry.fingerprint !== null && (view.fixed.has(entry.fingerprint) || isAccepted)
  const found = proven
    ? []
    : rules.flatMap((rule) => accounts.flatMap((account) => ruleGaps(view, rule.id, account)))
  if (found.length > 0) {
    parts.push(`not read: ${describeGaps(found, entry.account === null ? 'several' : 'one')}`)
  }
  return parts.length === 0 ? null : parts.join('; ')
}

/**
 * Why it is uncertain whether a violation alerts here, where its rule does and it goes nowhere: its account's environment
 * is uncertain. Null where the configuration sends only some violations of the rule.
 */
function whyDoubtful(finding: Finding, view: RunView): string | null {
  const account = view.accounts.get(finding.account)
  const environment = account?.environment
  if (environment?.certain !== false && view.run.settings.routes.length > 0) return null
  if (environment?.certain === false) {
    const { why } = environment
    return `${why}, so it is not known whether ${why.includes(finding.account) ? 'it' : `account ${finding.account}`} is still production`
  }
  return `${finding.rule} is still violated in account ${finding.account}`
}

/** False where a lower severity took it below `alert-from`, provided that this is certainly its severity in production. */
function mayPage(finding: Finding, reach: readonly Reach[], { accounts }: RunView): boolean {
  if (!isViolated(finding)) return false
  return (
    reach.some(({ from }) => reaches(finding.severity, from)) ||
    accounts.get(finding.account)?.environment.certain !== true
  )
}

function withoutViolations(entry: LedgerEntry, covered: readonly Finding[], view: RunView): Fate {
  const accepted = covered.filter(({ standing }) => standing === 'accepted')
  if (accepted.length > 0) return resolve(acceptedWords(accepted))
  if (covered.length > 0) {
    return resolve(
      `what is left (${count(covered.length, 'violation')}) is below alert-from ${view.run.settings.alertFrom}`,
    )
  }
  if (entry.fingerprint !== null) return ofOneResource(view.fixed.get(entry.fingerprint), view)
  const withdrawn = withdrawnRegions(entry, view)
  if (withdrawn.length > 0) {
    return resolve(
      `the settings now leave out ${enumerate(withdrawn.slice(0, 5))}, and the rest of what it covers was read and no longer violates the rule`,
    )
  }
  if (hasRejudged(entry, view)) return resolve(REJUDGED)
  const ended = howChangesEnded(entry, view)
  if (ended !== null) return repaired(ended)
  return repaired(`everything it covers${inRegions(entry, view)} was read and no longer violates the rule`)
}

/** Whether a change that it was about is now another one, which this rule does not judge. */
function hasRejudged(entry: LedgerEntry, view: RunView): boolean {
  const rules = new Set(rulesOf(entry, view).map(({ id }) => id))
  return view.run.fixed.some(
    ({ rule, account, how }) =>
      how === 'rejudged' && rules.has(rule) && (entry.account ?? account) === account,
  )
}

/** Of an alert about changes: who reverted a change wants to read that it was, and who accepted one, that. */
function howChangesEnded(entry: LedgerEntry, view: RunView): string | null {
  const rules = new Set(rulesOf(entry, view).map(({ id }) => id))
  const ended = view.run.fixed.filter(
    ({ rule, account }) => rules.has(rule) && (entry.account ?? account) === account,
  )
  if (ended.length === 0 || !ended.every(({ how }) => how === 'reverted' || how === 'accepted')) return null
  const reverted = ended.filter(({ how }) => how === 'reverted').length
  const accepted = ended.length - reverted
  if (accepted === 0) return ended.length === 1 ? GONE.reverted : `all ${wereReverted(reverted)}`
  const has = accepted === 1 ? GONE.accepted : `the accepted state now has ${count(accepted, 'change')}`
  return reverted === 0 ? has : `${wereReverted(reverted)}, and ${has}`
}

function wereReverted(number: number): string {
  return `${count(number, 'change')} ${number === 1 ? 'was' : 'were'} reverted`
}

function ofOneResource(fixed: FixedFinding | undefined, view: RunView): Fate {
  if (fixed === undefined) return repaired('everything it covers was read and no longer violates the rule')
  if (fixed.how === 'rejudged') return resolve(REJUDGED)
  if (fixed.how !== 'withdrawn') return repaired(GONE[fixed.how])
  if (view.scope.regionLeftOut(fixed.account, fixed.region))
    return resolve(`the region ${fixed.region} is now left out`)
  const [first, ...others] = regionsFor(fixed, view)
  return first === undefined
    ? resolve(isMasked(fixed.id) ? UNFOLLOWED : 'the settings now leave the resource out')
    : resolve(
        `the settings now leave out ${enumerate([first, ...others].slice(0, 5))}, and whether it still violates the rule is decided there`,
      )
}

/** With another privacy-key, or redact. */
const UNFOLLOWED =
  'the settings now leave the resource out or mask its name otherwise: it is no longer followed under this name'

/** The regions left out on purpose by which the finding was withdrawn. Empty where it is for another reason. */
function regionsFor({ how, account, region }: FixedFinding, { scope }: RunView): readonly string[] {
  if (how !== 'withdrawn') return []
  if (region === GLOBAL_REGION) return scope.regionsLeftOut(account)
  return scope.regionLeftOut(account, region) ? [region] : []
}

/** Regions that the settings leave out since the last run, with findings that the alert may have covered. */
function withdrawnRegions(entry: LedgerEntry, view: RunView): readonly string[] {
  const rules = new Set(rulesOf(entry, view).map(({ id }) => id))
  const regions = view.run.fixed
    .filter(({ rule, account }) => rules.has(rule) && (entry.account ?? account) === account)
    .flatMap((fixed) => regionsFor(fixed, view))
  return [...new Set(regions)].toSorted()
}

/** An alert covers an account, but this scan may read only some regions of it: the words must not claim more. */
function inRegions({ account }: LedgerEntry, { run }: RunView): string {
  const patterns = account === null ? run.settings.regions : regionsOf(run.settings, account)
  return patterns.length === 0 ? '' : ` in the regions of this scan (${patterns.slice(0, 8).join(', ')})`
}

const GONE: Readonly<Record<Exclude<FixedFinding['how'], 'withdrawn' | 'rejudged'>, string>> = {
  repaired: 'the resource was read and no longer violates the rule',
  deleted: 'the resource was deleted',
  reverted: 'the change was reverted: what the rule watches is as it was accepted',
  accepted: 'the accepted state now has the change',
}

const REJUDGED =
  'the resource still differs from what was accepted, in a way that this rule does not judge: see the changes in the report'

function repaired(reason: string): Fate {
  return { action: 'resolve', reason, isRepaired: true }
}

function resolve(reason: string): Fate {
  return { action: 'resolve', reason, isRepaired: false }
}

function hold(reason: string): Fate {
  return { action: 'hold', reason, isRepaired: false }
}
