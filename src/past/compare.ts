import { gapsByAccount } from '../evaluate/gap-causes.ts'
import { type DriftFacts, NO_DRIFT } from '../model/change.ts'
import { accountGapCovers, type Coverage, EVERYTHING } from '../model/coverage.ts'
import { type Covers, coversOf, tellOnce } from './covered.ts'
import {
  type Finding,
  type FixedFinding,
  isCompleteIn,
  type Outcome,
  type Violation,
} from '../model/finding.ts'
import { Exceptions } from '../exceptions/exceptions.ts'
import type { AppliedException } from '../model/exception.ts'
import type { LoadedHistory, RememberedFinding, ScanRecord } from '../model/history.ts'
import type { LeftOutAccount } from '../model/left-out.ts'
import type { Account } from '../model/resource.ts'
import { appliesTo, readsNothingMore, type Rule, rulesByName } from '../model/rule.ts'
import { isWorse } from '../model/severity.ts'
import type { PastOfRun } from '../model/run.ts'
import { compareFindings } from '../evaluate/finding-order.ts'
import type { Presence } from './presence.ts'
import { standingOf, standingOfFixed } from './standing.ts'
import { goneChange } from './gone-change.ts'
import { rememberedFindings } from './remembered.ts'
import { saidBy } from './said.ts'
import { recordOf } from './scan-record.ts'
import { type RunScope, scopeOf, type ScopeSettings } from './scope.ts'

export interface ComparisonInput {
  readonly loaded: LoadedHistory
  readonly violations: readonly Violation[]
  readonly outcomes: readonly Outcome[]
  /** The enabled ones. */
  readonly rules: readonly Rule[]
  readonly accounts: readonly Account[]
  readonly leftOut: readonly LeftOutAccount[]
  readonly coverage: Coverage
  /** Absent: nothing was compared with an accepted state. */
  readonly drift?: DriftFacts
  readonly settings: ScopeSettings
  /** Absent: there are none. */
  readonly exceptions?: Exceptions
  /** Null where nobody watched: then nothing is reported as deleted. */
  readonly presence: Presence | null
  /** Whether this run would call a resource so; what it masks otherwise it cannot tell from others. Absent: it calls all so. */
  readonly isNamedAlike?: (id: string) => boolean
  /** ISO time of this run. */
  readonly now: string
}

interface Comparison {
  readonly findings: readonly Finding[]
  readonly fixed: readonly FixedFinding[]
  readonly past: PastOfRun
  readonly before: ScanRecord | null
}

/**
 * Sets this run's violations against what the last run knew.
 *
 * Without a past (`none`, `lost`, `unavailable`, `damaged`, `foreign`, `newer`) it is not known what is new. Every violation is then `new`, so that
 * fail-on-new still fails, but its `firstSeen` is null and `past.message` says why. On a `first` run they really are new
 * and first seen now. Nothing is ever fixed without a past.
 *
 * A remembered violation that is no longer there is fixed only where this run proves it: the rule's outcome in that
 * account and region is complete and no gap covers it. Otherwise it stays, with its old data, as `unseen`. It is
 * `withdrawn` where the settings left its rule, account or region out on purpose, or mask its name otherwise than before; an
 * account that merely failed is not.
 */
export function compareWithHistory(input: ComparisonInput): Comparison {
  const { findings, fixed, wasAccepted } = findingsOf(input)
  const rules = rulesByName(input.rules)
  // What is accepted covers nothing: narrower findings that it would cover speak for themselves.
  const accepted = findings.filter(({ exception }) => exception !== undefined)
  const open = findings.filter(({ exception }) => exception === undefined)
  const isAccepted = ({ fingerprint }: WithoutStanding<FixedFinding>): boolean => wasAccepted.has(fingerprint)
  const covers = coversOf(
    fixed.filter((one) => !isAccepted(one)),
    rules,
  )
  return {
    findings: [...tellOnce(open, rules), ...acceptedOnce(accepted, rules)]
      .map((one) => Object.assign({}, one, { standing: standingOf(one) }))
      .toSorted(compareFindings),
    fixed: fixed
      .map((one) => (isAccepted(one) ? uncovered(one) : coveredAsBefore(one, covers)))
      .map((one) => Object.assign({}, one, { standing: standingOfFixed(one, isAccepted(one)) }))
      .toSorted(compareFindings),
    past: pastOf(input.loaded),
    before: beforeOf(input.loaded),
  }
}

/** Of what one entry accepts, a fault is told once as well. */
function acceptedOnce(
  findings: readonly WithoutStanding<Finding>[],
  rules: ReadonlyMap<string, Rule>,
): readonly WithoutStanding<Finding>[] {
  const byEntry = Map.groupBy(findings, ({ exception }) => exception?.place.line)
  return [...byEntry.values()].flatMap((own) => tellOnce(own, rules))
}

function uncovered<T extends { readonly coveredBy: string | null }>(one: T): T {
  return Object.assign({}, one, { coveredBy: null })
}

function coveredAsBefore(
  fixed: WithoutStanding<FixedFinding>,
  covers: Covers<WithoutStanding<FixedFinding>>,
): WithoutStanding<FixedFinding> {
  const coveredBy = fixed.coveredBy ?? covers.get(fixed.fingerprint)?.[0].rule ?? null
  return { ...fixed, coveredBy }
}

/** Before it is known which other findings there are. */
type WithoutStanding<T> = Omit<T, 'standing'>

function findingsOf(input: ComparisonInput): {
  readonly findings: WithoutStanding<Finding>[]
  readonly fixed: WithoutStanding<FixedFinding>[]
  /** Fingerprints of what was accepted in the last run and is fixed. */
  readonly wasAccepted: ReadonlySet<string>
} {
  const before = rememberedFindings(input.loaded, input.rules)
  const isKept = input.loaded.status === 'loaded' || input.loaded.status === 'first'
  const firstSeen = isKept ? input.now : null
  const acceptedBy = acceptingUnseen(input)
  const findings = input.violations.map((violation) => {
    const remembered = before.get(violation.fingerprint)
    return withPast(stillAccepted(violation, remembered, acceptedBy), remembered, firstSeen, input.now)
  })
  const violated = new Set(input.violations.map((violation) => violation.fingerprint))
  const howGone = lookForGone(input)
  const fixed: WithoutStanding<FixedFinding>[] = []
  const wasAccepted = new Set<string>()
  for (const [fingerprint, remembered] of before) {
    if (remembered.fixedAt !== null || violated.has(fingerprint)) continue
    const how = howGone(remembered)
    if (how === 'unseen') findings.push(unseen(fingerprint, remembered, acceptedBy(remembered)))
    else fixed.push(gone(fingerprint, remembered, how))
    if (how !== 'unseen' && remembered.excepted === true) wasAccepted.add(fingerprint)
  }
  return { findings, fixed, wasAccepted }
}

function withPast(
  violation: Violation,
  before: RememberedFinding | undefined,
  firstSeen: string | null,
  now: string,
): WithoutStanding<Finding> {
  if (!before)
    return {
      ...violation,
      result: 'violation',
      state: 'new',
      firstSeen,
      lastSeen: now,
      reopened: 0,
      coveredBy: null,
    }
  const reopened = before.fixedAt !== null
  const lapsed = !reopened && before.excepted === true && violation.exception === undefined
  // One that is no longer accepted is news as it is.
  const saysOtherwise = !reopened && before.said !== undefined && before.said !== saidBy(violation)
  const worsened = !reopened && !lapsed && isWorse(violation.severity, before.severity)
  return {
    ...violation,
    ...(saysOtherwise ? { saysOtherwise } : {}),
    result: 'violation',
    state: reopened ? 'reopened' : worsened ? 'worsened' : 'known',
    ...(worsened ? { severityBefore: before.severity } : {}),
    firstSeen: before.firstSeen,
    ...(reopened ? { openedAt: now } : before.openedAt === undefined ? {} : { openedAt: before.openedAt }),
    lastSeen: now,
    reopened: before.reopened + (reopened ? 1 : 0),
    coveredBy: null,
    ...(lapsed ? LAPSED : {}),
  }
}

const LAPSED = { lapsed: true } as const

/** What accepted it goes on doing so, unless the entry has expired or is gone. */
function acceptingUnseen({
  rules,
  accounts,
  exceptions = Exceptions.none,
}: ComparisonInput): (before: RememberedFinding) => AppliedException | null {
  const byName = rulesByName(rules)
  const byId = new Map(accounts.map((account) => [account.id, account]))
  return (before) => {
    const { account: id, region, kind, name, arn } = before
    if (before.excepted !== true) return null
    const rule = byName.get(before.rule) ?? { id: before.rule, aliases: [] }
    const resource = { account: id, region, kind, id: before.id, name, reported: { arn }, edges: [] }
    return exceptions.stillAccepting({ rule, account: byId.get(id) ?? { id, name: id }, resource })
  }
}

/**
 * What was accepted in the last run stays so where this run could not read what the entry asks about: a call that was
 * throttled pages nobody, and the run is incomplete. What no run has seen accepted counts until one has.
 */
function stillAccepted(
  violation: Violation,
  before: RememberedFinding | undefined,
  acceptedBy: (before: RememberedFinding) => AppliedException | null,
): Violation {
  const { exception: now, uncheckedExceptions = [] } = violation
  if (now !== undefined || before === undefined || before.fixedAt !== null) return violation
  const exception = uncheckedExceptions.length === 0 ? null : acceptedBy(before)
  const isOpen = uncheckedExceptions.some(({ place }) => place.line === exception?.place.line)
  return exception !== null && isOpen ? { ...violation, exception } : violation
}

function unseen(
  fingerprint: string,
  before: RememberedFinding,
  exception: AppliedException | null,
): WithoutStanding<Finding> {
  const { fixedAt: _, coveredBy = null, excepted, said: __, accepted: ___, ...kept } = before
  return {
    ...kept,
    ...(exception === null ? {} : { exception }),
    ...(exception === null && excepted === true ? LAPSED : {}),
    fingerprint,
    evidence: [],
    affected: [],
    result: 'unknown',
    state: 'unseen',
    coveredBy,
  }
}

function gone(
  fingerprint: string,
  before: RememberedFinding,
  how: FixedFinding['how'],
): WithoutStanding<FixedFinding> {
  const { rule, account, region, kind, id, name, severity, firstSeen, coveredBy = null } = before
  return { rule, account, region, kind, id, fingerprint, name, severity, firstSeen, how, coveredBy }
}

function lookForGone(input: ComparisonInput): (before: RememberedFinding) => FixedFinding['how'] | 'unseen' {
  const rules = new Map(input.rules.map((rule) => [rule.id, rule]))
  const accounts = new Map(input.accounts.map((account) => [account.id, account]))
  // By account and not by rule or kind as well: a key for each of these would take more room than what it leads to.
  const outcomes = Map.groupBy(input.outcomes, (outcome) => outcome.account)
  const complete = Map.groupBy(input.coverage.complete, (kind) => kind.account)
  const gaps = gapsByAccount(input.coverage.gaps)
  const scope = scopeOf({ ...input, before: beforeOf(input.loaded) })
  const howChangeEnded = goneChange(input.drift ?? NO_DRIFT)

  return (before) => {
    const rule = rules.get(before.rule)
    const account = accounts.get(before.account)
    if (!rule || isLeftOut(scope, rule, account, before)) return 'withdrawn'
    const { account: id, region, kind } = before
    const outcome = outcomes.get(id)?.find((one) => one.rule === before.rule)
    if (outcome === undefined || !isCompleteIn(outcome, region)) return 'unseen'
    // What decides it may be where nobody looked.
    if (outcome.leftOpen?.includes(before.id) === true)
      return scope.regionsLeftOut(id).length > 0 ? 'withdrawn' : 'unseen'
    if (gaps.get(EVERYTHING)?.some(({ properties }) => properties === undefined)) return 'unseen'
    // Whether the rule needs a property that was not read is for its outcome to say.
    const unlisted = gaps.get(id)?.some((gap) => !gap.properties && accountGapCovers(gap, region, kind))
    if (unlisted) return 'unseen'
    const listed = complete.get(id)?.find((one) => one.kind === kind)
    // The rules that had the kind read were left out.
    if (readsNothingMore(rule) && listed === undefined) return 'withdrawn'
    // It may be among what was found, by another name.
    if (input.isNamedAlike?.(before.id) === false) return 'withdrawn'
    if (rule.change !== undefined) return howChangeEnded(before, rule.change)
    if (input.presence?.has(before) !== false) return 'repaired'
    return listed?.regions.includes(region) === true ? 'deleted' : 'repaired'
  }
}

function isLeftOut(
  scope: RunScope,
  rule: Rule,
  account: Account | undefined,
  before: RememberedFinding,
): boolean {
  if (scope.accountLeftOut(before.account) || scope.regionLeftOut(before.account, before.region)) return true
  if (account === undefined) return false
  const { name, certain } = account.environment
  return certain && !appliesTo(rule, name)
}

function beforeOf(loaded: LoadedHistory): ScanRecord | null {
  return loaded.status === 'loaded' ? recordOf(loaded.history) : null
}

function pastOf(loaded: LoadedHistory): PastOfRun {
  if (loaded.status === 'none') return { status: 'none', previousAt: null, message: NO_HISTORY }
  if (loaded.status === 'loaded') return { status: 'loaded', previousAt: loaded.history.run.at, message: '' }
  return { status: loaded.status, previousAt: null, message: loaded.message }
}

const NO_HISTORY =
  'No history is kept, so this run cannot tell new violations from known ones (every one counts as new) and cannot say ' +
  'what was fixed, nor which alerts earlier runs opened. Set the input `history` to `cache`, to `branch:NAME` or to a file that the next run can read.'
