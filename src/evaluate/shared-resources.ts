import { GROUP } from '../network/ingress/group-references.ts'
import { otherOwner } from '../model/owner.ts'
import type { Resource } from '../model/resource.ts'
import { isJudgedEverywhere } from '../model/rule.ts'
import type { SharedResource, Sighting } from '../model/shared.ts'
import type { CompiledRule } from '../rules/load/compiled-rule.ts'
import { groupsNamedOfOthers } from './groups-named.ts'
import { findInGraph, judgeOneByOne } from './matching.ts'
import { asksOthers, useOf } from './merged-properties.ts'
import type { ScopeContent } from './scope-content.ts'
import type { Parted } from './subjects.ts'

/**
 * What this account sees of resources that others own and that the rules judge at their owners: whether it uses them,
 * and how bad it would be here where that depends on what it sees.
 */
export function sharedResources(
  rules: readonly CompiledRule[],
  scope: ScopeContent,
  { others }: Parted,
): readonly SharedResource[] {
  const unlisted = groupsNamedOfOthers(scope).map(({ id, use, named }): SharedResource => ({
    owner: '',
    kind: GROUP,
    id,
    use,
    named,
    sightings: [],
  }))
  const atOwner = rules.filter(({ rule }) => !isJudgedEverywhere(rule))
  const subjects = new Set(atOwner.flatMap(({ query }) => query.subjects))
  const left = others.filter(({ kind }) => subjects.has(kind))
  if (left.length === 0) return unlisted
  const sightings = sightingsOf(atOwner, scope, left)
  const seen = left.map((resource): SharedResource => {
    const { kind, id } = resource
    const owner = otherOwner(resource) ?? ''
    const { use, named } = useOf(resource)
    return { owner, kind, id, use, named, sightings: sightings.get(keyOf(resource)) ?? [] }
  })
  return [...seen, ...unlisted]
}

/** Of what is used here, or may be: what is not says nothing about others. */
function sightingsOf(
  rules: readonly CompiledRule[],
  scope: ScopeContent,
  left: readonly Resource[],
): ReadonlyMap<string, readonly Sighting[]> {
  const used = left.filter((resource) => useOf(resource).use !== 'unused')
  const asked = new Set(used)
  const asking = rules.filter((compiled) => used.some(({ kind }) => asksOthers(compiled, kind)))
  const judged = judgeOneByOne(
    asking.filter(({ query }) => query.streams),
    scope,
    used,
  )
  const inGraph = findInGraph(
    asking.filter(({ query }) => !query.streams),
    scope,
    (_, resource) => asked.has(resource),
  )
  const found = [...judged.found.values(), ...inGraph.found.values()].flat()
  return new Map(
    [...Map.groupBy(found, keyOf)].map(([key, violations]) => [
      key,
      violations.map(({ rule, severity, affected }): Sighting => ({ rule, severity, affected })),
    ]),
  )
}

function keyOf({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${kind}\n${id}`
}
