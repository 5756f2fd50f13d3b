import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts'
import { compareText } from '../../text/compare.ts'
import { LEVELS_OF_DOCUMENT, parseJson } from '../../text/json.ts'
import { ANYTHING, itemShape, memberShape, type ObjectShape, type Shape } from './shape.ts'

/**
 * The value as it is compared: members sorted by name, lists as sets and sorted, and without what is as good as absent. Two
 * values that say the same have the same JSON. Undefined: there is none.
 */
export function normalForm(value: Json | undefined, shape: Shape): Json | undefined {
  if (value === undefined || value === null) return undefined
  if (Array.isArray(value)) return normalList(value as readonly Json[], shape)
  if (isJsonObject(value)) return shape.is === 'object' ? normalObject(value, shape) : normalMap(value, shape)
  if (typeof value !== 'string') return value
  return normalText(value, shape)
}

/** EC2 sends an empty element for a text of which there is none. */
function normalText(text: string, shape: Shape): Json | undefined {
  if (shape.is === 'any') return shape.caseless ? text.toLowerCase() : text
  if (shape.is !== 'scalar') return text
  if (text === '') return undefined
  if (shape.document !== null) return normalDocument(text, shape.document)
  return shape.caseless ? text.toLowerCase() : text
}

/** What is no JSON, or too deep, stays what it is: it is only compared. */
function normalDocument(text: string, shape: Shape): Json | undefined {
  try {
    return normalForm(parseJson(text, LEVELS_OF_DOCUMENT) as Json, shape)
  } catch {
    return text
  }
}

function normalObject(value: JsonObject, { members }: ObjectShape): JsonObject | undefined {
  const result: Record<string, Json> = {}
  let some = false
  for (const [name, shape] of members) {
    const normal = normalForm(Object.hasOwn(value, name) ? value[name] : undefined, shape)
    if (normal === undefined) continue
    result[name] = normal
    some = true
  }
  return some ? result : undefined
}

/** Names are people's: one may be called `__proto__`. That a value is empty says something: the tag is there. */
function normalMap(value: JsonObject, shape: Shape): JsonObject | undefined {
  const entries = Object.keys(value)
    .toSorted(compareText)
    .flatMap((name) => {
      const inner = value[name] ?? null
      const normal = inner === '' ? '' : normalForm(inner, memberShape(shape, name) ?? ANYTHING)
      return normal === undefined ? [] : [[name, normal] as const]
    })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

function normalList(list: readonly Json[], shape: Shape): Json | undefined {
  const items = itemShape(shape)
  return listForm(
    list.map((item) => normalForm(item, items)).filter((item) => item !== undefined),
    shape,
  )
}

/** The normal form of a list whose items have theirs: sorted by their JSON, each once. */
export function listForm(items: readonly Json[], shape: Shape): Json | undefined {
  const set = items.length < 2 ? items : asSet(items)
  const [first] = set
  if (first === undefined) return undefined
  // In documents of policies one text and a list of it say the same.
  return shape.is === 'any' && set.length === 1 && !isJsonObject(first) ? first : set
}

/** Items in the order of their JSON, each once. It is made once for each, and most lists are short: this is where the time goes. */
export function asSet(items: readonly Json[]): readonly Json[] {
  const written = items.map((item) => ({ item, text: JSON.stringify(item) }))
  written.sort((one, other) => compareText(one.text, other.text))
  const once = written.filter(({ text }, index) => text !== written[index - 1]?.text)
  return once.map(({ item }) => item)
}
