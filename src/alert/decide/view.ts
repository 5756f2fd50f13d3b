import { type RunScope, scopeOf } from '../../past/scope.ts'
import { isViolated } from '../../past/standing.ts'
import type { Gap } from '../../model/coverage.ts'
import type { Finding, FixedFinding, Outcome } from '../../model/finding.ts'
import { isProductionName, PRODUCTION } from '../../accounts/environment.ts'
import type { Account } from '../../model/resource.ts'
import { appliesTo, type Rule, rulesByName, severityFor } from '../../model/rule.ts'
import type { Run } from '../../model/run.ts'
import { reaches, type Severity } from '../../model/severity.ts'

/** A run, indexed for the questions that alerts ask of it. */
export interface RunView {
  readonly run: Run
  readonly scope: RunScope
  /** By id and former ids. */
  readonly rules: ReadonlyMap<string, Rule>
  readonly accounts: ReadonlyMap<string, Account>
  /** By rule's id. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>
  /** By fingerprint. */
  readonly fixed: ReadonlyMap<string, FixedFinding>
  /** By account: see outcomeOf. */
  readonly outcomes: ReadonlyMap<string, readonly Outcome[]>
  /** By account; `*` where not even the account of the credentials is known. */
  readonly gaps: ReadonlyMap<string, readonly Gap[]>
}

export function viewOf(run: Run): RunView {
  return {
    run,
    scope: scopeOf(run),
    rules: rulesByName(run.rules),
    accounts: new Map(run.accounts.map((account) => [account.id, account])),
    findings: Map.groupBy(run.findings, (finding) => finding.rule),
    fixed: new Map(run.fixed.map((finding) => [finding.fingerprint, finding])),
    outcomes: Map.groupBy(run.outcomes, (outcome) => outcome.account),
    gaps: Map.groupBy(run.coverage.gaps, (gap) => gap.account),
  }
}

/** What the rule found in the account; undefined where it was not evaluated there. */
export function outcomeOf({ outcomes }: RunView, rule: string, account: string): Outcome | undefined {
  return outcomes.get(account)?.find((outcome) => outcome.rule === rule)
}

/** The severity of the rule where it pages. */
export function pagingSeverity(rule: Rule): Severity {
  return severityFor(rule, PRODUCTION)
}

/** Why the rule can not page at all, as a clause; null where it can. */
export function whyRuleIsQuiet(rule: Rule, run: Run): string | null {
  const { alertFrom } = run.settings
  if (rule.status !== 'stable') return `the rule ${rule.id} is ${rule.status} now, and only stable rules page`
  if (!appliesTo(rule, PRODUCTION)) return `the rule ${rule.id} is not meant for production any more`
  if (alertFrom === 'none') return 'alert-from is none now, so nothing pages'
  const severity = pagingSeverity(rule)
  if (reaches(severity, alertFrom)) return null
  return `the rule ${rule.id} is of severity ${severity} now, below alert-from ${alertFrom}`
}

/** The violations that page, worst first. */
export function pagingFindings(view: RunView): readonly Finding[] {
  return view.run.findings.filter((finding) => {
    const rule = view.rules.get(finding.rule)
    return (
      isViolated(finding) &&
      isProductionName(finding.environment) &&
      rule !== undefined &&
      rule.status === 'stable' &&
      reaches(finding.severity, view.run.settings.alertFrom)
    )
  })
}
