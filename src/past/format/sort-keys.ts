import { isJsonObject, type Json } from '../../model/json.ts'
import { compareText } from '../../text/compare.ts'

/** The same content in the same order, whatever the order in which it was put together. */
export function sortKeys(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(sortKeys)
  if (!isJsonObject(value)) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, sortKeys(inner)] as const)
  return Object.fromEntries(entries.toSorted(([a], [b]) => compareText(a, b)))
}
