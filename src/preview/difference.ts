import type { GapCause } from '../model/coverage.ts'
import type { Finding, FixedFinding } from '../model/finding.ts'
import { fingerprint } from '../model/fingerprint.ts'
import type { Difference, GoneFinding, UndecidedRule, WhyGone } from '../model/preview.ts'
import { type Rule, rulesByName } from '../model/rule.ts'
import type { Run } from '../model/run.ts'
import { isAcceptedItself } from '../past/standing.ts'

/**
 * Compares two runs over one inventory. The second has the first as its last run, so that what it says is gone was proven
 * gone, and what it could not look at is unknown.
 */
export function differenceOf(before: Run, after: Run): Difference {
  const names = rulesByName(after.rules)
  const then = new Map(before.findings.map((finding) => [nowCalled(finding, names), finding]))
  const now = new Map(after.findings.map((finding) => [finding.fingerprint, finding]))
  const fixed = new Map(after.fixed.map((finding) => [finding.fingerprint, finding]))
  const was = ({ fingerprint: key }: Finding): Finding['standing'] | null => then.get(key)?.standing ?? null
  const counted = after.findings.filter(({ standing }) => standing === 'counted')
  return {
    appearing: counted.filter((finding) => [null, 'covered'].includes(was(finding))),
    disappearing: [...then].flatMap(([key, finding]): GoneFinding[] => {
      if (finding.standing !== 'counted') return []
      const why = whyGone(now.get(key), fixed.get(key), names.has(finding.rule))
      return why === null ? [] : [{ finding, why }]
    }),
    accepted: after.findings.filter((finding) => isAcceptedItself(finding) && was(finding) !== 'accepted'),
    lapsed: counted.filter((finding) => was(finding) === 'accepted'),
    regraded: counted.flatMap((finding) => {
      const former = then.get(finding.fingerprint)
      const isOther = former?.standing === 'counted' && former.severity !== finding.severity
      return isOther ? [{ finding, before: former.severity }] : []
    }),
    unknown: after.findings.filter(({ standing }) => standing === 'unseen'),
    ...rulesOf(before, after, names),
    gaps: newGaps(before.coverage.gaps, after.coverage.gaps),
    warnings: after.warnings.filter((warning) => !before.warnings.includes(warning)),
  }
}

/** The fingerprint that it has if its rule was renamed. */
function nowCalled(finding: Finding, names: ReadonlyMap<string, Rule>): string {
  const rule = names.get(finding.rule)?.id ?? finding.rule
  return rule === finding.rule ? finding.fingerprint : fingerprint({ ...finding, rule })
}

/** Null where it is not gone, but accepted, unknown or still counted. */
function whyGone(
  now: Finding | undefined,
  fixed: FixedFinding | undefined,
  hasRule: boolean,
): WhyGone | null {
  if (now !== undefined) return now.standing === 'covered' ? 'covered' : null
  if (!hasRule) return 'rule-left-out'
  if (fixed?.how === 'withdrawn') return 'left-out'
  if (fixed?.how === 'accepted') return 'accepted-state'
  return fixed?.how === 'rejudged' ? 'rejudged' : 'passes'
}

function rulesOf(
  before: Run,
  after: Run,
  names: ReadonlyMap<string, Rule>,
): Pick<Difference, 'addedRules' | 'removedRules' | 'undecidedRules'> {
  const former = new Set(before.rules.map(({ id }) => id))
  const sums = new Map<string, { violations: number; passed: number }>()
  for (const { rule, violations, passed } of after.outcomes) {
    const sum = sums.get(rule) ?? { violations: 0, passed: 0 }
    sums.set(rule, { violations: sum.violations + violations, passed: sum.passed + passed })
  }
  const isAdded = ({ id, aliases }: Rule): boolean => ![id, ...aliases].some((name) => former.has(name))
  return {
    addedRules: after.rules
      .filter(isAdded)
      .map((rule) => Object.assign({ rule }, sums.get(rule.id) ?? { violations: 0, passed: 0 })),
    removedRules: before.rules.filter(({ id }) => !names.has(id)),
    undecidedRules: undecidedRules(before, after, names),
  }
}

function undecidedRules(before: Run, after: Run, names: ReadonlyMap<string, Rule>): readonly UndecidedRule[] {
  const known = new Set(
    before.outcomes.flatMap(({ rule, account, incomplete }) =>
      incomplete.map((region) => `${names.get(rule)?.id ?? rule} ${account} ${region}`),
    ),
  )
  const accounts = new Map<string, number>()
  for (const { rule, account, incomplete } of after.outcomes) {
    if (incomplete.every((region) => known.has(`${rule} ${account} ${region}`))) continue
    accounts.set(rule, (accounts.get(rule) ?? 0) + 1)
  }
  return after.rules.flatMap((rule) => {
    const number = accounts.get(rule.id) ?? 0
    return number === 0 ? [] : [{ rule, accounts: number }]
  })
}

/** Of one that lies in more places than before, all are told. */
function newGaps(before: readonly GapCause[], after: readonly GapCause[]): readonly GapCause[] {
  const known = new Set(before.map(keyOf))
  return after.filter((cause) => !known.has(keyOf(cause)))
}

function keyOf({ kind, properties, reason, places }: GapCause): string {
  return JSON.stringify([kind, properties ?? null, reason, places])
}
