import type { Json } from '../model/json.ts'
import type { Derived } from '../model/derived-property.ts'

/** Certain where both ends are the same; else it lies between them, and `missing` says why. */
export function between(value: Json, possible: Json, missing: readonly string[]): Derived {
  const isCertain = value === possible || JSON.stringify(value) === JSON.stringify(possible)
  return isCertain ? { value } : { value, possible, missing }
}
