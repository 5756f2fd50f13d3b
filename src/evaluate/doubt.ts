import type { Evidence } from '../model/evidence.ts'
import { isJsonObject, type Json, type JsonObject } from '../model/json.ts'
import type { Resource } from '../model/resource.ts'

const UNKNOWN = 'unknown: it depends on what was not read'

/**
 * A violation may be certain whatever a gap hides, with one reason if it hides nothing and another if it hides something.
 * The evidence is that of the first, and must not call absent what nobody read.
 */
export function withoutDoubt(
  { reported, doubts }: Resource,
  evidence: readonly Evidence[],
): readonly Evidence[] {
  const [most] = doubts ?? []
  if (most === undefined) return evidence
  return evidence.map((one) => {
    const { path, value } = one
    const property = /^\w+/.exec(path)?.[0] ?? ''
    if (reported[property] === most[property] || !isAbsence(value)) return one
    return JSON.stringify(valueAt(most, path) ?? null) === JSON.stringify(value)
      ? one
      : { path, value: UNKNOWN }
  })
}

const GOOD_GRADES: ReadonlySet<Json> = new Set(['closed', 'open-but-blocked', 'exposed-but-stopped'])

function isAbsence(value: Json): boolean {
  if (Array.isArray(value)) return value.length === 0
  return value === null || value === false || value === 0 || value === '' || GOOD_GRADES.has(value)
}

function valueAt(object: JsonObject, path: string): Json | undefined {
  return path.split(/[.[\]]+/).reduce<Json | undefined>((at, step) => {
    if (step === '' || at === undefined) return at
    if (Array.isArray(at)) return (at as readonly Json[])[Number(step)]
    return isJsonObject(at) ? at[step] : undefined
  }, object)
}
