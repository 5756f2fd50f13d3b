import type { Finding } from '../model/finding.ts'
import type { Rule } from '../model/rule.ts'
import type { Run } from '../model/run.ts'
import { reaches, severityRank, type Severity, type Threshold } from '../model/severity.ts'
import { compareText } from '../text/compare.ts'
import type { SeverityCounts } from './counts.ts'

/** What a rule found in all scopes, as far as it is listed. */
export interface RuleGroup {
  readonly id: string
  readonly title: string
  /** Null where a finding of an earlier run names a rule that this run does not have. */
  readonly rule: Rule | null
  /** The worst of its findings. */
  readonly severity: Severity
  readonly bySeverity: Readonly<SeverityCounts>
  /** New first, then worsened, reopened and known; each worst first, and of these what is overdue. */
  readonly violations: readonly Finding[]
  /** Violated before, not looked at this time. */
  readonly unseen: readonly Finding[]
  /** Titles of other rules that the same faults violate, which are not listed again. By title. */
  readonly alsoViolated: readonly string[]
}

export interface Grouped {
  /** Worst first. */
  readonly groups: readonly RuleGroup[]
  /** Number of findings below the threshold. */
  readonly left: Readonly<SeverityCounts>
}

const STATE_ORDER = { new: 0, worsened: 1, reopened: 2, known: 3, unseen: 4 } as const

/** The findings from a severity on, by rule: all, or those that are chosen. What is below the severity is left of all. */
export function groupByRule(
  run: Run,
  from: Threshold,
  isChosen: (finding: Finding) => boolean = () => true,
): Grouped {
  const left: SeverityCounts = { critical: 0, high: 0, medium: 0, low: 0 }
  const byRule = new Map<string, Finding[]>()
  const others = new Map<string, Set<string>>()
  for (const finding of run.findings) {
    if (finding.standing === 'covered') {
      const cover = finding.coveredBy ?? ''
      // Changes are listed apart, with what counts for them.
      if (finding.change === undefined) others.set(cover, (others.get(cover) ?? new Set()).add(finding.rule))
      continue
    }
    // What is accepted is listed apart.
    if (finding.standing === 'accepted') continue
    if (!reaches(finding.severity, from)) {
      left[finding.severity] += 1
      continue
    }
    if (!isChosen(finding)) continue
    const findings = byRule.get(finding.rule)
    if (findings === undefined) byRule.set(finding.rule, [finding])
    else findings.push(finding)
  }
  const rules = new Map(run.rules.map((rule) => [rule.id, rule]))
  const titleOf = (id: string): string => rules.get(id)?.title ?? id
  const groups = [...byRule].map(([id, findings]) => {
    const also = [...(others.get(id) ?? [])].map(titleOf).toSorted(compareText)
    return groupOf(id, rules.get(id) ?? null, findings, also)
  })
  return { groups: groups.toSorted(compareGroups), left }
}

function groupOf(
  id: string,
  rule: Rule | null,
  findings: readonly Finding[],
  alsoViolated: readonly string[],
): RuleGroup {
  const bySeverity: SeverityCounts = { critical: 0, high: 0, medium: 0, low: 0 }
  const violations = findings
    .filter(({ standing }) => standing === 'counted')
    .toSorted(
      (a, b) =>
        STATE_ORDER[a.state] - STATE_ORDER[b.state] ||
        severityRank(a.severity) - severityRank(b.severity) ||
        Number(b.overdue === true) - Number(a.overdue === true),
    )
  for (const { severity } of violations) bySeverity[severity] += 1
  const unseen = findings.filter(({ standing }) => standing === 'unseen')
  const title = rule?.title ?? id
  return { id, title, rule, severity: worst(findings), bySeverity, violations, unseen, alsoViolated }
}

function worst(findings: readonly Finding[]): Severity {
  return findings.reduce<Severity>(
    (found, { severity }) => (severityRank(severity) < severityRank(found) ? severity : found),
    'low',
  )
}

/** A rule with nothing but unseen findings comes after those that are violated for certain. */
function compareGroups(a: RuleGroup, b: RuleGroup): number {
  return (
    severityRank(a.severity) - severityRank(b.severity) ||
    Number(a.violations.length === 0) - Number(b.violations.length === 0) ||
    b.bySeverity[b.severity] - a.bySeverity[a.severity] ||
    (a.id < b.id ? -1 : 1)
  )
}
