import { gapCovers, type Complete, type Gap } from '../model/coverage.ts'
import type { Outcome, Violation } from '../model/finding.ts'
import { fingerprint } from '../model/fingerprint.ts'
import type { Account, Resource } from '../model/resource.ts'
import { appliesTo, severityFor } from '../model/rule.ts'
import type { CompiledRule } from '../rules/compiled-rule.ts'
import { surroundingsOf } from '../search/surroundings.ts'

/** What was read of one scope: region `*` where not even the account's regions are known. */
export interface ScopeContent {
  readonly account: Account
  readonly region: string
  readonly resources: readonly Resource[]
  readonly complete: readonly Complete[]
  readonly gaps: readonly Gap[]
}

export interface ScopeResult {
  readonly violations: readonly Violation[]
  readonly outcomes: readonly Outcome[]
}

/**
 * Checks the rules against one scope. A violation is reported when it is certain from what was read: the resource
 * itself was read, and so was everything else that its rule asks about. A rule is complete in a scope when every kind
 * that it needs was read to its end there.
 */
export function evaluateScope(rules: readonly CompiledRule[], scope: ScopeContent): ScopeResult {
  const violations: Violation[] = []
  const outcomes: Outcome[] = []
  const byKind = Map.groupBy(scope.resources, (resource) => resource.kind)
  const surroundings = surroundingsOf(scope.account, scope.region)
  for (const compiled of rules) {
    const { rule, query } = compiled
    if (!appliesTo(rule, scope.account.environment)) continue
    if (!query.subjects.some((kind) => isPartOf(scope, kind))) continue
    const others = query.kinds.filter((kind) => !query.subjects.includes(kind))
    const certain = !others.some((kind) => isGap(scope, kind))
    let checked = 0
    let violated = 0
    for (const kind of certain ? query.subjects : []) {
      for (const resource of byKind.get(kind) ?? []) {
        checked += 1
        const evidence = query.match(resource, surroundings)
        if (evidence === null) continue
        violated += 1
        violations.push(violationOf(compiled, scope.account, resource, evidence))
      }
    }
    outcomes.push({
      rule: rule.id,
      account: scope.account.id,
      region: scope.region,
      complete: !query.kinds.some((kind) => isGap(scope, kind)),
      passed: checked - violated,
      violations: violated,
    })
  }
  return { violations, outcomes }
}

function isPartOf(scope: ScopeContent, kind: string): boolean {
  return scope.complete.some((entry) => entry.kind === kind) || isGap(scope, kind)
}

function isGap(scope: ScopeContent, kind: string): boolean {
  return scope.gaps.some((gap) => gapCovers(gap, scope.account.id, scope.region, kind))
}

function violationOf(
  { rule }: CompiledRule,
  account: Account,
  resource: Resource,
  evidence: Violation['evidence'],
): Violation {
  const subject = {
    rule: rule.id,
    account: resource.account,
    region: resource.region,
    kind: resource.kind,
    id: resource.id,
  }
  const { arn } = resource.reported
  return {
    ...subject,
    fingerprint: fingerprint(subject),
    name: resource.name,
    arn: typeof arn === 'string' ? arn : '',
    severity: severityFor(rule, account.environment),
    environment: account.environment,
    evidence,
  }
}
