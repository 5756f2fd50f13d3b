import type { Violation } from '../model/finding.ts'
import { fingerprint } from '../model/fingerprint.ts'
import type { JsonObject } from '../model/json.ts'
import type { Resource } from '../model/resource.ts'
import type { Hinge } from '../model/shared.ts'
import type { CompiledRule } from '../rules/compiled-rule.ts'
import { severityOf } from '../rules/severity.ts'
import { surroundingsOf } from '../search/surroundings.ts'
import { findInGraph, type Found, judgeOneByOne, type Judged } from './matching.ts'
import { useOf, useProperty } from './merged-properties.ts'
import type { ScopeContent } from './scope-content.ts'

/**
 * Where a rule would say something else of one of the account's own resources if another account used it: what it would
 * say. Nothing here uses it; whether somebody else does is known when all accounts were read.
 */
export function hingesOf(
  rules: readonly CompiledRule[],
  scope: ScopeContent,
  own: readonly Resource[],
  found: Found,
): readonly Hinge[] {
  const unused = own.filter((resource) => isUnused(resource))
  if (unused.length === 0) return []
  const used = new Map(unused.map((resource) => [resource, asUsed(resource)]))
  const kinds = [...new Set(unused.map(({ kind }) => kind))]
  const asking = rules.filter((compiled) => kinds.some((kind) => asksForUse(compiled, kind)))
  const then = judgeUsed(
    asking.filter((compiled) => !asksForSeverityAlone(compiled, kinds)),
    scope,
    used,
  )
  const surroundings = surroundingsOf(scope.account, scope.region)
  return asking.flatMap((compiled) => {
    const { id: rule } = compiled.rule
    const isAlone = asksForSeverityAlone(compiled, kinds)
    const now = byId(found.get(rule))
    const later = byId(then.found.get(rule))
    const undecided = new Set(then.undecided.get(rule)?.map(({ id }) => id))
    const thenOf = (resource: Resource): Hinge['then'] | null => {
      const before = now.get(resource.id)
      if (isAlone) {
        const severity = severityOf(compiled, asUsed(resource), scope.account.environment, surroundings)
        return before === undefined || before.severity === severity ? null : severity
      }
      if (undecided.has(resource.id)) return 'unknown'
      const after = later.get(resource.id)
      if (before === undefined) return after ?? null
      if (after === undefined) return 'pass'
      return before.severity === after.severity ? null : after.severity
    }
    return unused
      .filter(({ kind }) => asksForUse(compiled, kind))
      .flatMap((resource): readonly Hinge[] => {
        const { kind, id, account, region } = resource
        const then = thenOf(resource)
        return then === null
          ? []
          : [{ kind, id, fingerprint: fingerprint({ rule, account, region, kind, id }), then }]
      })
  })
}

/** Whether use changes how bad a violation is, and never whether it is one: then no graph has to be walked again. */
function asksForSeverityAlone({ query }: CompiledRule, kinds: readonly string[]): boolean {
  return !query.streams && kinds.every((kind) => !query.names.has(useProperty(kind) ?? ''))
}

function isUnused(resource: Resource): boolean {
  const property = useProperty(resource.kind)
  return property !== undefined && resource.reported[property] === false && useOf(resource) === 'unused'
}

function asUsed(resource: Resource): Resource {
  const property = useProperty(resource.kind) ?? ''
  const used = (reported: JsonObject): JsonObject => ({ ...reported, [property]: true })
  const { reported, doubts } = resource
  return {
    ...resource,
    reported: used(reported),
    ...(doubts === undefined ? {} : { doubts: doubts.map(used) }),
  }
}

function asksForUse({ query, lowerings }: CompiledRule, kind: string): boolean {
  const property = useProperty(kind) ?? ''
  return (
    query.subjects.includes(kind) &&
    (query.names.has(property) || lowerings.some((one) => one.query.names.has(property)))
  )
}

function judgeUsed(
  rules: readonly CompiledRule[],
  scope: ScopeContent,
  used: ReadonlyMap<Resource, Resource>,
): Judged {
  const all = new Set(used.values())
  const judged = judgeOneByOne(
    rules.filter(({ query }) => query.streams),
    scope,
    [...all],
  )
  const inGraph = findInGraph(
    rules.filter(({ query }) => !query.streams),
    { ...scope, resources: scope.resources.map((resource) => used.get(resource) ?? resource) },
    (_, resource) => all.has(resource),
  )
  return { found: new Map([...judged.found, ...inGraph]), undecided: judged.undecided }
}

function byId(violations: readonly Violation[] = []): ReadonlyMap<string, Violation> {
  return new Map(violations.map((violation) => [violation.id, violation]))
}
