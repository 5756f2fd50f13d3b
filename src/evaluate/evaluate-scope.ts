import type { Outcome, Violation } from '../model/finding.ts'
import type { Resource } from '../model/resource.ts'
import { appliesTo } from '../model/rule.ts'
import type { CompiledRule } from '../rules/compiled-rule.ts'
import { buildGraph, type Graph } from '../search/graph.ts'
import type { Query } from '../search/query.ts'
import { surroundingsOf } from '../search/surroundings.ts'
import { isPartOf, missingOf, type ScopeContent } from './scope-content.ts'
import { toViolation } from './to-violation.ts'

export interface ScopeResult {
  readonly violations: readonly Violation[]
  readonly outcomes: readonly Outcome[]
}

/**
 * Checks the rules against one scope, but for those that look across regions (see CrossScopeEvaluation).
 *
 * A rule is complete in a scope when every kind that it needs was read to its end there. A violation is reported when
 * it is certain from what was read: where a rule judges resources one by one, each that was read, as long as the other
 * kinds that it asks about are complete; where it follows edges, only when all is complete, since the end of an edge
 * may be what was not read.
 */
export function evaluateScope(rules: readonly CompiledRule[], scope: ScopeContent): ScopeResult {
  const violations: Violation[] = []
  const outcomes: Outcome[] = []
  const view = new ScopeView(scope)
  for (const { rule, query } of rules) {
    if (query.crossesScopes || !appliesTo(rule, scope.account.environment)) continue
    if (!query.subjects.some((kind) => isPartOf(scope, kind))) continue
    const complete = query.kinds.every((kind) => missingOf(scope, kind, query) === null)
    const certain = complete || (query.streams && isCertain(scope, query))
    const found = certain ? view.violationsOf({ rule, query }) : []
    for (const violation of found) violations.push(violation)
    outcomes.push({
      rule: rule.id,
      account: scope.account.id,
      region: scope.region,
      complete,
      passed: certain ? view.count(query.subjects) - found.length : 0,
      violations: found.length,
    })
  }
  return { violations, outcomes }
}

/** Whether nothing is missing but further resources to judge: a property that was not read is not an absent one. */
function isCertain(scope: ScopeContent, query: Query): boolean {
  return query.kinds.every((kind) => {
    const missing = missingOf(scope, kind, query)
    return missing === null || (missing === 'listing' && query.subjects.includes(kind))
  })
}

/** The scope's resources, indexed for its rules. */
class ScopeView {
  readonly #scope: ScopeContent
  readonly #byKind: ReadonlyMap<string, readonly Resource[]>
  #graph: Graph | null = null

  constructor(scope: ScopeContent) {
    this.#scope = scope
    this.#byKind = Map.groupBy(scope.resources, (resource) => resource.kind)
  }

  count(kinds: readonly string[]): number {
    return kinds.reduce((sum, kind) => sum + this.#of(kind).length, 0)
  }

  violationsOf({ rule, query }: CompiledRule): readonly Violation[] {
    const { account, region, resources } = this.#scope
    if (!query.streams) {
      this.#graph ??= buildGraph(resources, [account])
      return [...query.find(this.#graph)]
        .filter(({ resource }) => resource.region === region)
        .map(({ resource, evidence }) => toViolation(rule, account, resource, evidence))
    }
    const found: Violation[] = []
    const surroundings = surroundingsOf(account, region)
    for (const resource of query.subjects.flatMap((kind) => this.#of(kind))) {
      const evidence = query.match(resource, surroundings)
      if (evidence !== null) found.push(toViolation(rule, account, resource, evidence))
    }
    return found
  }

  #of(kind: string): readonly Resource[] {
    return this.#byKind.get(kind) ?? []
  }
}
