import type { Json, JsonObject } from '../../model/json.ts'
import { isList } from './steps.ts'

/**
 * AQL's total order: null < false < true < numbers < texts < lists < objects. Missing is null; texts compare by code
 * unit, which is the order of ISO times. Negative, zero or positive.
 */
export function compare(left: Json | undefined, right: Json | undefined): number {
  const rank = rankOf(left) - rankOf(right)
  if (rank !== 0 || left === null || left === undefined) return rank
  if (typeof left === 'string' && typeof right === 'string') return left < right ? -1 : left > right ? 1 : 0
  if (typeof left !== 'object' || typeof right !== 'object') return Number(left) - Number(right)
  if (isList(left) && isList(right)) return compareLists(left, right)
  return compareObjects(left as JsonObject, right as JsonObject)
}

/** Deep; an absent key of an object equals a key with null. */
export function equal(left: Json | undefined, right: Json | undefined): boolean {
  return left === right || compare(left, right) === 0
}

function rankOf(value: Json | undefined): number {
  if (value === null || value === undefined) return 0
  if (typeof value === 'boolean') return 1
  if (typeof value === 'number') return 2
  if (typeof value === 'string') return 3
  return isList(value) ? 4 : 5
}

function compareLists(left: readonly Json[], right: readonly Json[]): number {
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    // A shorter list comes first, even before one that goes on with null.
    if (index >= left.length || index >= right.length) return left.length - right.length
    const result = compare(left[index], right[index])
    if (result !== 0) return result
  }
  return 0
}

function compareObjects(left: JsonObject, right: JsonObject): number {
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])].toSorted()
  for (const key of keys) {
    const result = compare(own(left, key), own(right, key))
    if (result !== 0) return result
  }
  return 0
}

function own(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined
}
