import { type RunScope, scopeOf } from '../../past/scope.ts'
import { gapsByAccount } from '../../evaluate/gap-causes.ts'
import { isViolated } from '../../past/standing.ts'
import type { AccountGap } from '../../model/coverage.ts'
import type { Finding, FixedFinding, Outcome } from '../../model/finding.ts'
import type { Account } from '../../model/resource.ts'
import { type Rule, rulesByName } from '../../model/rule.ts'
import type { Run } from '../../model/run.ts'
import { type Routing, routingOf } from './routing.ts'

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
  readonly gaps: ReadonlyMap<string, readonly AccountGap[]>
  readonly routing: Routing
}

/** @param usual names of the targets that the inputs give */
export function viewOf(run: Run, usual: readonly string[]): RunView {
  const rules = rulesByName(run.rules)
  const accounts = new Map(run.accounts.map((account) => [account.id, account]))
  return {
    run,
    scope: scopeOf(run),
    rules,
    accounts,
    routing: routingOf({ settings: run.settings, rules, accounts, usual }),
    findings: Map.groupBy(run.findings, (finding) => finding.rule),
    fixed: new Map(run.fixed.map((finding) => [finding.fingerprint, finding])),
    outcomes: Map.groupBy(run.outcomes, (outcome) => outcome.account),
    gaps: gapsByAccount(run.coverage.gaps),
  }
}

/** What the rule found in the account; undefined where it was not evaluated there. */
export function outcomeOf({ outcomes }: RunView, rule: string, account: string): Outcome | undefined {
  return outcomes.get(account)?.find((outcome) => outcome.rule === rule)
}

/** The violations that are meant for the target, worst first. */
export function findingsFor(target: string, view: RunView): readonly Finding[] {
  return view.run.findings.filter(
    (finding) => isViolated(finding) && view.routing.targetsOf(finding).includes(target),
  )
}
