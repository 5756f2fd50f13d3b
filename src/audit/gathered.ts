import type { Json, JsonObject } from '../model/json.ts'

/** An object of members. What is said several times is a list, so that the last one hides none of the others. */
export function gathered(members: Iterable<readonly [name: string, value: Json]>): JsonObject {
  return Object.fromEntries(
    Array.from(
      Map.groupBy(members, ([name]) => name),
      ([name, same]) => [name, same.length === 1 ? (same[0]?.[1] ?? null) : same.map(([, value]) => value)],
    ),
  )
}
