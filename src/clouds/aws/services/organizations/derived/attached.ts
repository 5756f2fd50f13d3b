import type { DerivedProperty, ScopeView } from '../../../../../model/derived-property.ts'
import type { Json, JsonObject } from '../../../../../model/json.ts'
import { needOf } from '../../../../../model/kind.ts'
import type { Resource } from '../../../../../model/resource.ts'
import { objectsOf, textOf } from '../../../../../text/members.ts'
import { POLICY } from '../kinds/policy.ts'

export const TARGETS = needOf(POLICY.name, 'targets')
export const DOCUMENT = needOf(POLICY.name, 'policy_document')

/** A policy of the organisation's own. */
export interface OwnPolicy {
  readonly type: string
  /** Where it is attached: ids of roots, units and accounts. Null: not read. */
  readonly targets: readonly string[] | null
  /** Undefined: not read, or it makes no sense. */
  readonly document: Json | undefined
}

/** The organisation's own policies of these types, or of any: those that AWS makes allow everything, and are left out. */
export function ownPolicies(scope: ScopeView, types?: readonly string[]): readonly OwnPolicy[] {
  return scope.of(POLICY.name).flatMap(({ reported }) => {
    const type = typeOf(reported)
    if (reported['aws_managed'] === true || types?.includes(type) === false) return []
    const { targets, policy_document: document } = reported
    const ids = objectsOf(targets).flatMap(({ target_id: id }) => textOf(id) ?? [])
    return { type, targets: targets === undefined ? null : ids, document }
  })
}

/** Of the other types it is not needed where they are attached, nor what they say. */
export function sparesBut(types: readonly string[]): NonNullable<DerivedProperty['spares']> {
  return (_, { reported }: Resource) => !types.includes(typeOf(reported))
}

function typeOf(reported: JsonObject): string {
  return textOf(reported['policy_type']) ?? ''
}
