import { isJsonObject, type Json } from '../model/json.ts'

/** Whether two values in normal form are equal. */
export function isSame(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) return true
  if (Array.isArray(one)) return Array.isArray(other) && areSame(one, other)
  if (!isJsonObject(one) || !isJsonObject(other)) return false
  const names = Object.keys(one)
  if (names.length !== Object.keys(other).length) return false
  return names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]))
}

function areSame(one: readonly Json[], other: readonly Json[]): boolean {
  return one.length === other.length && one.every((item, index) => isSame(item, other[index]))
}
