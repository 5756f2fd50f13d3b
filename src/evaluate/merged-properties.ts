import { DERIVED } from '../exposure/derived-properties.ts'
import type { Json, JsonObject } from '../model/json.ts'
import type { Resource } from '../model/resource.ts'
import type { CompiledRule } from '../rules/compiled-rule.ts'

/** Properties that are brought together over the accounts that see a resource (see DerivedProperty), by kind. */
const MERGED = Map.groupBy(
  DERIVED.filter(({ merged }) => merged !== undefined),
  ({ kind }) => kind,
)

/** The property that says whether something uses the resources of the kind; undefined: nobody asks that of them. */
export function useProperty(kind: string): string | undefined {
  return MERGED.get(kind)?.find(({ merged }) => merged === 'use')?.name
}

/** Whether what a rule says of the kind, or how bad it is, depends on what other accounts see. */
export function asksOthers({ query, lowerings }: CompiledRule, kind: string): boolean {
  const names = (MERGED.get(kind) ?? []).map(({ name }) => name)
  return (
    query.subjects.includes(kind) &&
    names.some((name) => query.names.has(name) || lowerings.some((one) => one.query.names.has(name)))
  )
}

/** As far as this account can tell. */
export function useOf({ kind, reported, doubts = [] }: Resource): 'used' | 'unknown' | 'unused' {
  const property = useProperty(kind)
  const value = (one: JsonObject): Json | undefined => (property === undefined ? false : one[property])
  // Where no rule needs it, it is not worked out.
  if (value(reported) !== false) return value(reported) === true ? 'used' : 'unused'
  return doubts.some((one) => value(one) === true) ? 'unknown' : 'unused'
}
