import { isJsonObject, type Json, type JsonObject } from '../model/json.ts'
import { limitCodePoints } from '../text/limit.ts'

/** Longer ones are cut: they stand in sentences. */
const LONGEST_LABEL = 80

/**
 * By what an item of a list is the same one in two states: the declared members, or all that are no lists or objects. An
 * item that is no object is what it says.
 */
export function identityOf(item: Json, keys: readonly string[] | null): string {
  if (!isJsonObject(item)) return JSON.stringify(item)
  return JSON.stringify(keyed(item, keys) ?? scalarsOf(item))
}

/** What an item is called in a path: `tcp 22`, `tcp 8000-8080`, `0.0.0.0/0`. */
export function labelOf(item: JsonObject, keys: readonly string[] | null): string {
  const words: string[] = []
  const members = keyed(item, keys) ?? scalarsOf(item)
  for (const [name, value] of members) {
    const word = wordOf(value)
    const from = name.startsWith('to_') ? item[`from_${name.slice(3)}`] : undefined
    if (from === undefined || words.at(-1) !== wordOf(from)) words.push(word)
    else if (from !== value) words.push(`${words.pop()}-${word}`)
  }
  return limitCodePoints(words.join(' '), LONGEST_LABEL)
}

function wordOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

type Members = readonly (readonly [string, Json])[]

/** Null where the item has none of the keys, such as a statement without an id. */
function keyed(item: JsonObject, keys: readonly string[] | null): Members | null {
  const members = (keys ?? []).flatMap((name) =>
    Object.hasOwn(item, name) ? [[name, item[name] ?? null] as const] : [],
  )
  return members.length === 0 ? null : members
}

function scalarsOf(item: JsonObject): Members {
  return Object.entries(item).filter(([, value]) => typeof value !== 'object')
}
