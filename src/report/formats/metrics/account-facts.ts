import { gapsByAccount } from '../../../evaluate/gap-causes.ts'
import type { ChangeOperation } from '../../../model/change.ts'
import { type AccountGap, EVERYTHING } from '../../../model/coverage.ts'
import type { Finding, FixedFinding, Outcome } from '../../../model/finding.ts'
import type { Account } from '../../../model/resource.ts'
import { appliesTo, type Rule } from '../../../model/rule.ts'
import type { Severity } from '../../../model/severity.ts'
import { openingOf } from '../../../past/due.ts'
import { isNew } from '../../../past/news.ts'
import { isAcceptedItself, isViolated } from '../../../past/standing.ts'
import { compareText } from '../../../text/compare.ts'
import { noneOfAny, type SeverityCounts } from '../../counts.ts'
import type { View } from '../../view.ts'

/** What the findings of a rule in an account come to. */
interface Found {
  /** Those that count. */
  readonly counted: SeverityCounts
  /** Violations that exceptions accept. */
  accepted: number
  /** Whether any violates that is not accepted, also one that another rule's finding reports. */
  isViolated: boolean
  /** Whether any was violated before and could not be looked at again. */
  isUnseen: boolean
}

/** What a rule says of an account. `accepted`: it is violated by nothing but what exceptions accept. */
export const RULE_STATUSES = ['pass', 'violation', 'accepted', 'unknown'] as const
export type RuleStatus = (typeof RULE_STATUSES)[number]

const NOTHING: Readonly<Found> = {
  counted: noneOfAny(),
  accepted: 0,
  isViolated: false,
  isUnseen: false,
}

/** What the run has of an account. */
interface Known {
  /** Undefined where the run only has gaps of it, or findings of earlier runs. */
  readonly account: Account | undefined
  readonly outcomes: readonly Outcome[]
  readonly gaps: readonly AccountGap[]
  /** Regions where anything was read to its end. */
  readonly regionsRead: ReadonlySet<string>
  readonly findings: readonly Finding[]
  /** Those that count. */
  readonly fixed: readonly FixedFinding[]
}

/** What a run says of an account, in numbers. */
export class AccountFacts {
  /** `*` where not even the account of the credentials is known. */
  readonly id: string
  readonly account: Account | undefined
  readonly outcomes: readonly Outcome[]
  readonly gaps: readonly AccountGap[]
  /** By rule; of those that have findings. */
  readonly found: ReadonlyMap<string, Readonly<Found>>
  readonly accepted = noneOfAny()
  readonly unseen = noneOfAny()
  readonly overdue = noneOfAny()
  readonly fresh = noneOfAny()
  readonly fixed = noneOfAny()
  /** ISO times since when the oldest that counts is open. */
  readonly oldest: { [severity in Severity]?: string } = {}
  readonly changes: Record<ChangeOperation, number> = { added: 0, removed: 0, changed: 0 }
  /** Whether everything was looked at, as isComplete says of the run: without it no number of the account is zero. */
  readonly isComplete: boolean
  readonly #regionsOfUnseen: ReadonlySet<string>
  readonly #regionsRead: ReadonlySet<string>

  constructor(id: string, { account, outcomes, gaps, regionsRead, findings, fixed }: Known) {
    this.id = id
    this.account = account
    this.outcomes = outcomes.toSorted((a, b) => compareText(a.rule, b.rule))
    this.gaps = gaps
    this.#regionsRead = regionsRead
    const found = new Map<string, Found>()
    for (const finding of findings) {
      const { rule } = finding
      const own = found.get(rule) ?? { ...NOTHING, counted: noneOfAny() }
      found.set(rule, own)
      this.#add(finding, own)
    }
    this.found = found
    for (const { severity } of fixed) this.fixed[severity] += 1
    const unknown = findings.filter(({ result }) => result === 'unknown')
    this.#regionsOfUnseen = new Set(unknown.map(({ region }) => region))
    this.isComplete =
      gaps.length === 0 &&
      regionsRead.size > 0 &&
      outcomes.length > 0 &&
      outcomes.every(({ incomplete }) => incomplete.length === 0) &&
      unknown.length === 0
  }

  #add(finding: Finding, ofRule: Found): void {
    const { severity, standing, result, change } = finding
    if (result === 'unknown') ofRule.isUnseen = true
    if (standing === 'accepted' && result === 'violation') ofRule.accepted += 1
    if (isViolated(finding)) ofRule.isViolated = true
    if (isAcceptedItself(finding)) this.accepted[severity] += 1
    if (standing === 'unseen') this.unseen[severity] += 1
    if (finding.overdue === true) this.overdue[severity] += 1
    if (change !== undefined && isViolated(finding)) this.changes[change.operation] += 1
    if (standing !== 'counted') return
    ofRule.counted[severity] += 1
    if (isNew(finding)) this.fresh[severity] += 1
    const opened = openingOf(finding)
    const oldest = this.oldest[severity]
    if (opened !== null && (oldest === undefined || opened < oldest)) this.oldest[severity] = opened
  }

  /** Each region of which the run knows, sorted, and whether everything was looked at there. */
  regions(): readonly (readonly [region: string, isComplete: boolean])[] {
    const withGaps = new Set(this.gaps.flatMap(({ regions }) => regions))
    // One array stands for all rules with the same regions: see Outcome.
    const listsOf = (of: 'regions' | 'incomplete'): string[] =>
      [...new Set(this.outcomes.map((outcome) => outcome[of]))].flat()
    const incomplete = new Set([...withGaps, ...listsOf('incomplete'), ...this.#regionsOfUnseen])
    const all = new Set([...this.#regionsRead, ...listsOf('regions'), ...incomplete])
    const isAnywhere = withGaps.has(EVERYTHING)
    return [...all]
      .toSorted(compareText)
      .map((region) => [region, !isAnywhere && !incomplete.has(region)] as const)
  }

  /** How many rules say what of it. */
  statuses(rules: ReadonlyMap<string, Rule>): Readonly<Record<RuleStatus, number>> {
    const counts: Record<RuleStatus, number> = { pass: 0, violation: 0, accepted: 0, unknown: 0 }
    for (const outcome of this.outcomes) counts[this.statusOf(outcome, rules.get(outcome.rule))] += 1
    if (this.outcomes.length === 0 && this.gaps.length > 0) {
      const { account } = this
      const applied = [...rules.values()].filter(
        (rule) => account === undefined || appliesTo(rule, account.environment.name),
      )
      counts.unknown = applied.length
      return counts
    }
    const judged = new Set(this.outcomes.map(({ rule }) => rule))
    for (const [rule, { isUnseen }] of this.found) if (isUnseen && !judged.has(rule)) counts.unknown += 1
    return counts
  }

  /**
   * What a rule that was evaluated says. It passes only where everything that decides it was read: also where it was to be
   * evaluated and was not.
   */
  statusOf(
    { rule: id, regions, incomplete, violations, leftOpen }: Outcome,
    rule: Rule | undefined,
  ): RuleStatus {
    const { accepted, isViolated: violated, isUnseen } = this.found.get(id) ?? NOTHING
    if (violated || violations > accepted) return 'violation'
    if (rule === undefined || isUnseen || incomplete.length > 0 || leftOpen !== undefined) return 'unknown'
    const isElsewhere = ({ kind, regions: unread }: AccountGap): boolean =>
      (kind === EVERYTHING || rule.needs.includes(kind)) && unread.some((region) => !regions.includes(region))
    if (this.gaps.some(isElsewhere)) return 'unknown'
    return accepted > 0 ? 'accepted' : 'pass'
  }
}

/** Every account of which the run says anything, by id. */
export function accountFacts({ run, fixed }: Pick<View, 'run' | 'fixed'>): readonly AccountFacts[] {
  const accounts = new Map(run.accounts.map((account) => [account.id, account]))
  const outcomes = Map.groupBy(run.outcomes, accountOf)
  const complete = Map.groupBy(run.coverage.complete, accountOf)
  const findings = Map.groupBy(run.findings, accountOf)
  const gone = Map.groupBy(
    fixed.filter(({ how }) => how !== 'withdrawn'),
    accountOf,
  )
  const gaps = gapsByAccount(run.coverage.gaps)
  const ofAll = gaps.get(EVERYTHING) ?? []
  const ids = new Set<string>()
  for (const by of [accounts, outcomes, complete, findings, gone, gaps])
    for (const id of by.keys()) ids.add(id)
  return [...ids].toSorted(compareText).map((id) => {
    const own = gaps.get(id) ?? []
    return new AccountFacts(id, {
      account: accounts.get(id),
      outcomes: outcomes.get(id) ?? [],
      gaps: id === EVERYTHING ? own : [...own, ...ofAll],
      regionsRead: new Set(complete.get(id)?.flatMap(({ regions }) => regions)),
      findings: findings.get(id) ?? [],
      fixed: gone.get(id) ?? [],
    })
  })
}

function accountOf({ account }: { readonly account: string }): string {
  return account
}
