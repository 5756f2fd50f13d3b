import { isDeepStrictEqual } from 'node:util'
import { type ExceptionsOf, exceptionsOf } from '../model/exception.ts'
import type { Violation } from '../model/finding.ts'
import { fingerprint } from '../model/fingerprint.ts'
import type { JsonObject } from '../model/json.ts'
import type { Resource } from '../model/resource.ts'
import type { Severity } from '../model/severity.ts'
import type { Hinge } from '../model/shared.ts'
import type { CompiledRule } from '../rules/load/compiled-rule.ts'
import { severityOf } from '../rules/load/severity.ts'
import { surroundingsOf } from '../search/index.ts'
import { findInGraph, type Found, judgeOneByOne, type Judged } from './matching.ts'
import { useOf, useProperty } from './merged-properties.ts'
import { neighbours } from './neighbours.ts'
import { gapsIn, type ScopeContent } from './scope-content.ts'
import type { Parted } from './subjects.ts'

/**
 * A hinge is a result that would differ if another account used the resource. It holds the result for a used resource.
 * Found for the account's own resources that nothing here uses; whether another account does is known once all are read.
 */
export function hingesOf(
  rules: readonly CompiledRule[],
  scope: ScopeContent,
  parted: Parted,
  found: Found,
): readonly Hinge[] {
  const unused = new Map(parted.own.filter((one) => isUnused(one)).map((one) => [one, asUsed(one)]))
  const kinds = [...new Set([...unused.keys()].map(({ kind }) => kind))]
  const asking = rules.filter((compiled) => kinds.some((kind) => asksForUse(compiled, kind)))
  if (asking.length === 0) return []
  const walked = asking.filter((compiled) => !asksForSeverityAlone(compiled, kinds))
  const judged = judgeUsed(walked, scope, unused)
  const othersOf = neighbours(parted)
  return asking.flatMap((compiled) => {
    const { id: rule } = compiled.rule
    const now = byId(found.get(rule))
    const resultOf = walked.includes(compiled) ? judgedResult(judged, rule) : severityThen(compiled, scope)
    return [...unused].flatMap(([resource, used]): readonly Hinge[] => {
      const { kind, id, account, region } = resource
      if (!asksForUse(compiled, kind)) return []
      const violation = now.get(id)
      const then = resultOf(violation, used)
      if (then === null) return []
      const known = violation?.fingerprint ?? fingerprint({ rule, account, region, kind, id })
      const others = othersOf(resource)
      return [{ kind, id, fingerprint: known, ...then, ...(others.length === 0 ? {} : { others }) }]
    })
  })
}

/** The result for a resource as if used, given the violation that it is now; null: no difference. */
type ResultIfUsed = (now: Violation | undefined, used: Resource) => IfUsed | null

type IfUsed = Pick<Hinge, 'ifUsed' | 'exceptionsIfUsed'>

function judgedResult({ found, undecided }: Judged, rule: string): ResultIfUsed {
  const violations = byId(found.get(rule))
  const open = new Set(undecided.get(rule)?.map(({ id }) => id))
  return (now, { id }) => {
    if (open.has(id)) return { ifUsed: 'unknown' }
    const violation = violations.get(id)
    if (now === undefined) return violation === undefined ? null : { ifUsed: violation }
    if (violation === undefined) return { ifUsed: 'pass' }
    return otherwise(now, violation.severity, exceptionsOf(violation))
  }
}

/** Null: as it is now. */
function otherwise(now: Violation, severity: Severity, exceptions: ExceptionsOf): IfUsed | null {
  const isSame = isDeepStrictEqual(exceptionsOf(now), exceptions)
  if (isSame && now.severity === severity) return null
  return { ifUsed: severity, ...(isSame ? {} : { exceptionsIfUsed: exceptions }) }
}

function severityThen(compiled: CompiledRule, scope: ScopeContent): ResultIfUsed {
  const { account, region } = scope
  const surroundings = surroundingsOf(account, region)
  const gapsOf = gapsIn(scope)
  return (now, used) => {
    if (now === undefined) return null
    const severity = severityOf(compiled, used, account.environment, surroundings)
    return otherwise(now, severity, compiled.exceptions?.of(account, used, gapsOf) ?? {})
  }
}

/** Whether use decides only the severity and what is excepted, never the violation itself: then nothing is searched again. */
function asksForSeverityAlone({ query }: CompiledRule, kinds: readonly string[]): boolean {
  return kinds.every((kind) => !query.names.has(useProperty(kind) ?? ''))
}

function isUnused(resource: Resource): boolean {
  const property = useProperty(resource.kind)
  return property !== undefined && resource.reported[property] === false && useOf(resource).use === 'unused'
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

function asksForUse({ query, lowerings, exceptions }: CompiledRule, kind: string): boolean {
  const property = useProperty(kind) ?? ''
  return (
    query.subjects.includes(kind) &&
    (query.names.has(property) ||
      lowerings.some((one) => one.query.names.has(property)) ||
      exceptions?.names.has(property) === true)
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
  return {
    found: new Map([...judged.found, ...inGraph.found]),
    undecided: new Map([...judged.undecided, ...inGraph.undecided]),
  }
}

function byId(violations: readonly Violation[] = []): ReadonlyMap<string, Violation> {
  return new Map(violations.map((violation) => [violation.id, violation]))
}
