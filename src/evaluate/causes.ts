import { DERIVED } from '../exposure/derived-properties.ts'
import type { Evidence } from '../model/evidence.ts'
import { isJsonObject, type Json, type JsonObject } from '../model/json.ts'
import type { Resource } from '../model/resource.ts'

/** By kind and property. */
const CAUSES = new Map(
  [...Map.groupBy(DERIVED, ({ kind }) => kind)].map(([kind, own]) => [
    kind,
    new Map(own.map(({ name, because = [] }) => [name, because])),
  ]),
)

/**
 * Evidence from a derived property says what the internet reaches, not why: the members that tell it (sources, rules,
 * reasons) are put behind the last evidence from the same item.
 */
export function withCauses({ kind, reported }: Resource, evidence: readonly Evidence[]): readonly Evidence[] {
  const causesOf = CAUSES.get(kind)
  if (causesOf === undefined) return evidence
  const known = new Set(evidence.map(({ path }) => path))
  const added = new Set<string>()
  return evidence.flatMap((one, position) => {
    const item = /^\w+(\[\d+\])?/.exec(one.path)?.[0] ?? ''
    const causes = causesOf.get(item.replace(/\[.*/, '')) ?? []
    if (causes.length === 0 || added.has(item)) return [one]
    if (evidence.slice(position + 1).some(({ path }) => path.startsWith(`${item}.`))) return [one]
    added.add(item)
    const values = itemAt(reported, item)
    const more = causes.flatMap((name): Evidence[] => {
      const path = `${item}.${name}`
      const value = values?.[name]
      return value === undefined || isEmpty(value) || known.has(path) ? [] : [{ path, value }]
    })
    return [one, ...more]
  })
}

function itemAt(reported: JsonObject, item: string): JsonObject | null {
  const [name = '', index] = item.split(/[[\]]/)
  const property = reported[name]
  const value = Array.isArray(property) ? (property as readonly Json[])[Number(index)] : property
  return isJsonObject(value) ? value : null
}

function isEmpty(value: Json): boolean {
  return value === null || (Array.isArray(value) && value.length === 0)
}
