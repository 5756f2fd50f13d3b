import { isSame } from '../../drift/same.ts'
import { merge } from '../../drift/attribute-changes.ts'
import type { Normalised } from '../../drift/normalise/normalised.ts'
import type { AttributeChange } from '../../model/change.ts'
import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts'
import type { Resource } from '../../model/resource.ts'

/** A resource that differs from the accepted state: as it was accepted, and as it is. At least one of the two is there. */
export interface ChangedResource {
  readonly before: ResourceState | null
  readonly after: ResourceState | null
}

interface ResourceState {
  readonly resource: Resource
  readonly normalised: Normalised
}

/** The resource then and now as the searches of a change see it; null where it was not there. */
export interface ChangeView {
  readonly before: Resource | null
  readonly after: Resource | null
}

/**
 * Then and now, but of the property that changed only what is gone, and what is new: who adds 10.0.0.0/8 to a group that is
 * open to the world does not open it. What else changed of it at the same time is left out as well. Everything else is whole.
 */
export function viewOf({ before, after }: ChangedResource, change: AttributeChange): ChangeView {
  if (before === null || after === null)
    return { before: before?.resource ?? null, after: after?.resource ?? null }
  const property = rootOf(change)
  const changed = merge(before.normalised, after.normalised, (one) => isThis(one, change))
  const was = before.normalised.value[property]
  const is = changed[property]
  return {
    before: withProperty(before.resource, property, onlyNew(is, was)),
    after: withProperty(after.resource, property, onlyNew(was, is)),
  }
}

/** The property that a changed attribute is part of. */
export function rootOf({ path }: AttributeChange): string {
  return (path.split('/', 1)[0] ?? path).replaceAll('~1', '/').replaceAll('~0', '~')
}

function isThis(one: AttributeChange, other: AttributeChange): boolean {
  return one.path === other.path && isSame(one.before, other.before) && isSame(one.after, other.after)
}

/**
 * What of the second value the first does not have. Of a list that changed the items that are new; an item whose own texts
 * and numbers are as before stays with them, and with what is new in it.
 */
export function onlyNew(old: Json | undefined, now: Json | undefined): Json | undefined {
  if (Array.isArray(now)) return newItems(Array.isArray(old) ? (old as readonly Json[]) : [], now)
  if (!isJsonObject(now) || !isJsonObject(old)) return now
  return Object.fromEntries(
    Object.entries(now).flatMap(([name, value]) => {
      const was = Object.hasOwn(old, name) ? old[name] : undefined
      const rest = isSame(was, value) && !isListOfObjects(value) ? value : onlyNew(was, value)
      return rest === undefined ? [] : [[name, rest] as const]
    }),
  )
}

function newItems(old: readonly Json[], now: readonly Json[]): readonly Json[] {
  const known = new Set(old.map((item) => JSON.stringify(item)))
  const alike = new Map(old.filter(isJsonObject).map((item) => [scalarsOf(item), item]))
  return now
    .filter((item) => !known.has(JSON.stringify(item)))
    .map((item) => {
      const before = isJsonObject(item) ? alike.get(scalarsOf(item)) : undefined
      return before === undefined ? item : (onlyNew(before, item) ?? item)
    })
}

function isListOfObjects(value: Json): boolean {
  return Array.isArray(value) && value.some((item) => isJsonObject(item as Json))
}

function scalarsOf(item: JsonObject): string {
  return JSON.stringify(Object.entries(item).filter(([, value]) => typeof value !== 'object'))
}

function withProperty(resource: Resource, property: string, value: Json | undefined): Resource {
  const changed = (reported: JsonObject): JsonObject => {
    const { [property]: _, ...others } = reported
    return value === undefined ? others : { ...others, [property]: value }
  }
  const { doubts } = resource
  return {
    ...resource,
    reported: changed(resource.reported),
    ...(doubts === undefined ? {} : { doubts: doubts.map(changed) }),
  }
}
