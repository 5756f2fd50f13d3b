import type { ScopeOutcome, Violation } from '../model/finding.ts'
import type { Resource } from '../model/resource.ts'
import { appliesTo, isJudgedEverywhere } from '../model/rule.ts'
import type { SharedFacts } from '../model/shared.ts'
import type { CompiledRule } from '../rules/load/compiled-rule.ts'
import { withCertainLowerings } from '../rules/load/severity.ts'
import { isCertain, isComplete, isVisibleTo, missingOf } from '../search/index.ts'
import { findInGraph, type Found, judgeOneByOne } from './matching.ts'
import { gapsIn, isPartOf, type ScopeContent } from './scope-content.ts'
import { hingesOf } from './hinges.ts'
import { sharedResources } from './shared-resources.ts'
import { isSubject, partByOwner, type Parted } from './subjects.ts'

export interface ScopeResult {
  readonly violations: readonly Violation[]
  readonly outcomes: readonly ScopeOutcome[]
  /** What is settled when the other accounts were read (see settle). */
  readonly shared: SharedFacts
}

/** A rule that has something to say about a scope, and how much it can say. */
interface Applied extends CompiledRule {
  /** Whether all that it asks about was read to its end. */
  readonly complete: boolean
  /** Whether what it finds in what was read is certain. */
  readonly certain: boolean
}

/**
 * Checks the rules about the state against one scope, but for those that look across scopes (see AccountLevels).
 *
 * A rule is complete in a scope when its results there are certain. A violation is reported when it is certain from what
 * was read: where a rule judges resources one by one, each that was read, as long as the other kinds that it asks about
 * are complete; where it asks what is around each resource, each that is the same whatever lies at edges that were not
 * read; where it follows edges in other ways, only when all is complete. Where something worked out of several kinds is
 * in doubt for some resources (Resource.doubts), the rule is unknown of those for which that decides, and certain of the
 * others. What another account owns is judged there (see isSubject).
 */
export function evaluateScope(rules: readonly CompiledRule[], scope: ScopeContent): ScopeResult {
  const parted = partByOwner(scope.resources)
  const counts = { own: countByKind(parted.own), others: countByKind(parted.others) }
  const gone = partByOwner(scope.resources.filter((one) => one.gone !== undefined))
  const applied = rules.flatMap((compiled) => apply(compiled, scope))
  const certain = applied.filter((compiled) => compiled.certain)
  const { found, undecided } = judge(certain, scope, parted)
  return {
    violations: [...found.values()].flat(),
    outcomes: applied.map((compiled) => {
      const { id } = compiled.rule
      return outcomeOf(compiled, scope, {
        ...subjectsOf(compiled, counts, gone),
        undecided: undecided.get(id)?.length ?? 0,
        violations: found.get(id)?.length ?? 0,
      })
    }),
    shared: {
      resources: sharedResources(certain, scope, parted),
      hinges: hingesOf(certain, scope, parted, found),
    },
  }
}

function judge(
  rules: readonly CompiledRule[],
  scope: ScopeContent,
  { own, others }: Parted,
): ReturnType<typeof judgeOneByOne> {
  const streaming = rules.filter(({ query }) => query.streams)
  const inGraph = findInGraph(
    rules.filter(({ query }) => !query.streams),
    scope,
    ({ rule }, resource) => isSubject(rule, resource),
  )
  const alone = judgeOneByOne(streaming, scope, own)
  const everywhere = streaming.filter(({ rule }) => isJudgedEverywhere(rule))
  const more = judgeOneByOne(everywhere, scope, others)
  const found: Found = new Map([...alone.found, ...inGraph.found])
  for (const [rule, violations] of more.found) found.set(rule, [...(found.get(rule) ?? []), ...violations])
  const undecided = new Map([...alone.undecided, ...inGraph.undecided])
  for (const [rule, some] of more.undecided) undecided.set(rule, [...(undecided.get(rule) ?? []), ...some])
  return { found, undecided }
}

interface Numbers {
  /** Resources that the rule is to judge here. */
  readonly checked: number
  /** Those that are left to their owners. */
  readonly left: number
  readonly undecided: number
  readonly violations: number
}

function outcomeOf(
  compiled: Applied,
  scope: ScopeContent,
  { checked, left, undecided, violations }: Numbers,
): ScopeOutcome {
  const { rule, complete, certain } = compiled
  return {
    rule: rule.id,
    account: scope.account.id,
    region: scope.region,
    complete: (complete && undecided === 0) || (checked === 0 && left > 0 && hasAllSubjects(compiled, scope)),
    passed: certain ? checked - violations - undecided : 0,
    violations,
  }
}

/** Whether it is known that there is nothing to judge but what others own: then what else is missing does not matter. */
function hasAllSubjects({ query }: CompiledRule, scope: ScopeContent): boolean {
  return query.subjects.every((kind) => missingOf(query, kind, gapsIn(scope)) !== 'listing')
}

function subjectsOf(
  { rule, query }: CompiledRule,
  counts: Readonly<Record<'own' | 'others', ReadonlyMap<string, number>>>,
  gone: Parted,
): Pick<Numbers, 'checked' | 'left'> {
  const sum = (of: ReadonlyMap<string, number>, ended: readonly Resource[]): number =>
    query.subjects.reduce((all, kind) => all + (of.get(kind) ?? 0), 0) -
    ended.filter((one) => query.subjects.includes(one.kind) && !isVisibleTo(query, one)).length
  const [own, others] = [sum(counts.own, gone.own), sum(counts.others, gone.others)]
  return isJudgedEverywhere(rule) ? { checked: own + others, left: 0 } : { checked: own, left: others }
}

function apply(compiled: CompiledRule, scope: ScopeContent): Applied[] {
  const { rule, query } = compiled
  // Rules about changes need the accepted state: see judgeScope.
  if (compiled.change !== null) return []
  if (query.crossesScopes || !appliesTo(rule, scope.account.environment)) return []
  if (!query.subjects.some((kind) => isPartOf(scope, kind))) return []
  const gapsOf = gapsIn(scope)
  // What is around resources decides of each of them for itself (see findInGraph).
  const read =
    query.judgeInPart !== null
      ? { complete: hasAllSubjects(compiled, scope), certain: true }
      : { complete: isComplete(query, gapsOf), certain: isCertain(query, gapsOf) }
  return [{ ...withCertainLowerings(compiled, gapsOf), ...read }]
}

function countByKind(resources: readonly Resource[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { kind } of resources) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}
