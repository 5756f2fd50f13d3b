import type { ScopeOutcome, Violation } from '../model/finding.ts'
import type { Resource } from '../model/resource.ts'
import { appliesTo } from '../model/rule.ts'
import type { CompiledRule } from '../rules/compiled-rule.ts'
import { withCertainLowerings } from '../rules/severity.ts'
import { isCertain, isComplete } from '../search/certainty.ts'
import { findInGraph, judgeOneByOne } from './matching.ts'
import { gapsIn, isPartOf, type ScopeContent } from './scope-content.ts'
import { isVisibleTo } from '../search/visible.ts'

export interface ScopeResult {
  readonly violations: readonly Violation[]
  readonly outcomes: readonly ScopeOutcome[]
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
 * may be what was not read. Where something worked out of several kinds is in doubt for some resources (Resource.doubts),
 * the rule is unknown of those for which that decides, and certain of the others.
 */
export function evaluateScope(rules: readonly CompiledRule[], scope: ScopeContent): ScopeResult {
  const applied = rules.flatMap((compiled) => apply(compiled, scope))
  const certain = applied.filter((compiled) => compiled.certain)
  const judged = judgeOneByOne(
    certain.filter(({ query }) => query.streams),
    scope,
  )
  const inGraph = findInGraph(
    certain.filter(({ query }) => !query.streams),
    scope,
  )
  const found = new Map([...judged.found, ...inGraph])
  const counts = countByKind(scope)
  const gone = scope.resources.filter((resource) => resource.gone !== undefined)
  return {
    violations: [...found.values()].flat(),
    outcomes: applied.map((compiled) =>
      outcomeOf(compiled, scope, {
        checked: checkedBy(compiled, counts, gone),
        undecided: judged.undecided.get(compiled.rule.id) ?? 0,
        violations: found.get(compiled.rule.id)?.length ?? 0,
      }),
    ),
  }
}

function outcomeOf(
  { rule, complete, certain }: Applied,
  { account, region }: ScopeContent,
  { checked, undecided, violations }: Record<'checked' | 'undecided' | 'violations', number>,
): ScopeOutcome {
  return {
    rule: rule.id,
    account: account.id,
    region,
    complete: complete && undecided === 0,
    passed: certain ? checked - violations - undecided : 0,
    violations,
  }
}

function checkedBy(
  { query }: CompiledRule,
  counts: ReadonlyMap<string, number>,
  gone: readonly Resource[],
): number {
  const listed = query.subjects.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0)
  const hidden = gone.filter((one) => query.subjects.includes(one.kind) && !isVisibleTo(query, one))
  return listed - hidden.length
}

function apply(compiled: CompiledRule, scope: ScopeContent): Applied[] {
  const { rule, query } = compiled
  if (query.crossesScopes || !appliesTo(rule, scope.account.environment)) return []
  if (!query.subjects.some((kind) => isPartOf(scope, kind))) return []
  const gapsOf = gapsIn(scope)
  const read = { complete: isComplete(query, gapsOf), certain: isCertain(query, gapsOf) }
  return [{ ...withCertainLowerings(compiled, gapsOf), ...read }]
}

function countByKind({ resources }: ScopeContent): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { kind } of resources) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}
