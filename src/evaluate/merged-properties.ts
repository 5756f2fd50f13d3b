import { DERIVED } from '../clouds/clouds.ts'
import type { DerivedProperty } from '../model/derived-property.ts'
import type { Json, JsonObject } from '../model/json.ts'
import type { Resource } from '../model/resource.ts'
import type { Use } from '../model/shared.ts'
import type { CompiledRule } from '../rules/load/compiled-rule.ts'

/** Properties that are brought together over the accounts that see a resource (see DerivedProperty), by kind. */
const MERGED = Map.groupBy(
  DERIVED.filter(({ merged }) => merged !== undefined),
  ({ kind }) => kind,
)

/** The property that says whether something uses the resources of the kind; undefined: nobody asks that of them. */
export function useProperty(kind: string): string | undefined {
  return usesOf(kind).find(({ type }) => type.type === 'boolean')?.name
}

function usesOf(kind: string): readonly DerivedProperty[] {
  return (MERGED.get(kind) ?? []).filter(({ merged }) => merged === 'use')
}

/** Whether what a rule says of the kind, or how bad it is, depends on what other accounts see. */
export function asksOthers({ query, lowerings }: CompiledRule, kind: string): boolean {
  const names = (MERGED.get(kind) ?? []).map(({ name }) => name)
  return (
    query.subjects.includes(kind) &&
    names.some((name) => query.names.has(name) || lowerings.some((one) => one.query.names.has(name)))
  )
}

/** As far as this account can tell. What no rule needs is not worked out, and says nothing. */
export function useOf({ kind, reported, doubts = [] }: Resource): Readonly<Record<'use' | 'named', Use>> {
  const uses = usesOf(kind)
  const told = (names: readonly string[]): Use => {
    const isUsed = (one: JsonObject): boolean => names.some((name) => isUse(one[name]))
    if (isUsed(reported)) return 'used'
    return doubts.some(isUsed) ? 'unknown' : 'unused'
  }
  const property = useProperty(kind)
  return {
    use: told(property === undefined ? [] : [property]),
    named: told(uses.map(({ name }) => name).filter((name) => name !== property)),
  }
}

/** Whether it is so, or anything in a list. */
function isUse(value: Json | undefined): boolean {
  return value === true || (Array.isArray(value) && value.length > 0)
}
