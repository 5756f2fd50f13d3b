import type { AttributeChange, ChangeOperation } from '../model/change.ts'
import { isJsonObject, type Json, type JsonObject } from '../model/json.ts'
import { compareText } from '../text/compare.ts'
import { listForm } from './normalise/normal-form.ts'
import type { Normalised } from './normalise/normalised.ts'
import { ANYTHING, itemShape, memberShape, type Shape } from './normalise/shape.ts'
import { identityOf, labelOf } from './items.ts'
import { isSame } from './same.ts'

/** Is asked about each difference whether it is taken over. */
export type Choose = (change: AttributeChange) => boolean

/**
 * Goes through what differs of two states of a resource and gives `before` with the chosen differences taken over. What is
 * not known of both stays as it was.
 */
export function merge(before: Normalised, after: Normalised, choose: Choose): JsonObject {
  const walk = new Walk(new Set([...before.unknown, ...after.unknown]), choose)
  return walk.members(before.value, after.value, { path: '', name: '', shape: after.shape }) ?? {}
}

/** Where in a resource. */
interface Place {
  /** See AttributeChange. */
  readonly path: string
  /** The same as unknown paths have it: through lists, without what their items are called. */
  readonly name: string
  readonly shape: Shape
}

class Walk {
  readonly #unknown: ReadonlySet<string>
  readonly #choose: Choose

  constructor(unknown: ReadonlySet<string>, choose: Choose) {
    this.#unknown = unknown
    this.#choose = choose
  }

  members(before: JsonObject, after: JsonObject, place: Place): JsonObject | undefined {
    const names = new Set([...Object.keys(before), ...Object.keys(after)])
    const entries = [...names].toSorted(compareText).flatMap((name) => {
      const inner: Place = {
        path: below(place.path, name),
        name: place.name === '' ? name : `${place.name}.${name}`,
        shape: memberShape(place.shape, name) ?? ANYTHING,
      }
      const merged = this.#value(own(before, name), own(after, name), inner)
      return merged === undefined ? [] : [[name, merged] as const]
    })
    return entries.length === 0 ? undefined : Object.fromEntries(entries)
  }

  #value(before: Json | undefined, after: Json | undefined, place: Place): Json | undefined {
    if (this.#unknown.has(place.name) || isSame(before, after)) return before
    if (areLists(before, after, place.shape)) return this.#items(listed(before), listed(after), place)
    const [old, now] = mapsOf(before, after, place.shape) ?? []
    if (old !== undefined && now !== undefined) return this.members(old, now, place)
    return this.#take(place.path, before, after) ? after : before
  }

  /** Items that are the same one are compared inside; the others were added or removed. */
  #items(before: readonly Json[], after: readonly Json[], place: Place): Json | undefined {
    const shape = itemShape(place.shape)
    const keys = 'keys' in place.shape ? place.shape.keys : null
    const old = Map.groupBy(before, (item) => identityOf(item, keys))
    const now = Map.groupBy(after, (item) => identityOf(item, keys))
    const merged = [...new Set([...old.keys(), ...now.keys()])].flatMap((identity) => {
      const was = old.get(identity) ?? []
      const is = now.get(identity) ?? []
      const [one, other] = [was[0], is[0]]
      if (was.length !== 1 || is.length !== 1 || !isJsonObject(one) || !isJsonObject(other))
        return this.#set(was, is, place)
      const path = below(place.path, labelOf(one, keys))
      return this.members(one, other, { path, name: place.name, shape }) ?? []
    })
    return listForm(merged, place.shape)
  }

  #set(before: readonly Json[], after: readonly Json[], { path }: Place): readonly Json[] {
    const old = new Set(before.map((item) => JSON.stringify(item)))
    const now = new Set(after.map((item) => JSON.stringify(item)))
    return [
      ...before.filter((item) => now.has(JSON.stringify(item)) || !this.#take(path, item, undefined)),
      ...after.filter((item) => !old.has(JSON.stringify(item)) && this.#take(path, undefined, item)),
    ]
  }

  #take(path: string, before: Json | undefined, after: Json | undefined): boolean {
    return this.#choose({
      operation: operationOf(before, after),
      path,
      before: before ?? null,
      after: after ?? null,
    })
  }
}

export function operationOf(before: unknown, after: unknown): ChangeOperation {
  if (before === undefined) return 'added'
  return after === undefined ? 'removed' : 'changed'
}

/** As in a JSON Pointer (RFC 6901), so that a tag's key or an address with a slash is one step. */
function below(path: string, step: string): string {
  const escaped = step.replaceAll('~', '~0').replaceAll('/', '~1')
  return path === '' ? escaped : `${path}/${escaped}`
}

function own(value: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(value, name) ? value[name] : undefined
}

/** A list that is not there is empty; in documents, one item and a list of it say the same. */
function areLists(before: Json | undefined, after: Json | undefined, shape: Shape): boolean {
  if (shape.is === 'list') return isListOrNone(before) && isListOrNone(after)
  return Array.isArray(before) || Array.isArray(after)
}

function isListOrNone(value: Json | undefined): boolean {
  return value === undefined || Array.isArray(value)
}

function listed(value: Json | undefined): readonly Json[] {
  if (value === undefined) return []
  return Array.isArray(value) ? (value as readonly Json[]) : [value]
}

/** An object that was added or removed is one change; what people name themselves is one each. Undefined: no two objects. */
function mapsOf(
  before: Json | undefined,
  after: Json | undefined,
  shape: Shape,
): readonly [JsonObject, JsonObject] | undefined {
  if (isJsonObject(before) && isJsonObject(after)) return [before, after]
  if (shape.is !== 'map') return undefined
  if (isJsonObject(before) && after === undefined) return [before, {}]
  return isJsonObject(after) && before === undefined ? [{}, after] : undefined
}
