import type { Outcome, Violation } from '../model/finding.ts'
import { appliesTo } from '../model/rule.ts'
import type { CompiledRule } from '../rules/compiled-rule.ts'
import type { Query } from '../search/query.ts'
import { findInGraph, judgeOneByOne } from './matching.ts'
import { isPartOf, missingOf, type ScopeContent } from './scope-content.ts'

export interface ScopeResult {
  readonly violations: readonly Violation[]
  readonly outcomes: readonly Outcome[]
}

/** A rule that has something to say about a scope, and how much it can say. */
interface Applied extends CompiledRule {
  /** Whether all that it asks about was read to its end. */
  readonly complete: boolean
  /** Whether what it finds in what was read is certain. */
  readonly certain: boolean
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
  const applied = rules.flatMap((compiled) => apply(compiled, scope))
  const certain = applied.filter((compiled) => compiled.certain)
  const found = new Map([
    ...judgeOneByOne(
      certain.filter(({ query }) => query.streams),
      scope,
    ),
    ...findInGraph(
      certain.filter(({ query }) => !query.streams),
      scope,
    ),
  ])
  const counts = countByKind(scope)
  return {
    violations: [...found.values()].flat(),
    outcomes: applied.map((compiled) =>
      outcomeOf(compiled, scope, counts, found.get(compiled.rule.id) ?? []),
    ),
  }
}

function outcomeOf(
  { rule, query, complete, certain }: Applied,
  { account, region }: ScopeContent,
  counts: ReadonlyMap<string, number>,
  violations: readonly Violation[],
): Outcome {
  const checked = query.subjects.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0)
  return {
    rule: rule.id,
    account: account.id,
    region,
    complete,
    passed: certain ? checked - violations.length : 0,
    violations: violations.length,
  }
}

function apply({ rule, query }: CompiledRule, scope: ScopeContent): Applied[] {
  if (query.crossesScopes || !appliesTo(rule, scope.account.environment)) return []
  if (!query.subjects.some((kind) => isPartOf(scope, kind))) return []
  const complete = query.kinds.every((kind) => missingOf(scope, kind, query) === null)
  return [{ rule, query, complete, certain: complete || (query.streams && isCertain(scope, query)) }]
}

/** Whether nothing is missing but further resources to judge: a property that was not read is not an absent one. */
function isCertain(scope: ScopeContent, query: Query): boolean {
  return query.kinds.every((kind) => {
    const missing = missingOf(scope, kind, query)
    return missing === null || (missing === 'listing' && query.subjects.includes(kind))
  })
}

function countByKind({ resources }: ScopeContent): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { kind } of resources) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}
