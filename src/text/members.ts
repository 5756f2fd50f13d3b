import { isJsonObject, type Json, type JsonObject } from '../model/json.ts'

/**
 * The members of a list; a value that is not a list is kept as one strange member, so that it cannot pass for "none".
 */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? (value as readonly Json[]) : [value]
}

/** The members that are objects. */
export function objectsOf(value: Json | undefined): readonly JsonObject[] {
  return listOf(value).filter((member) => isJsonObject(member))
}

/** A member of what is or is not an object; undefined where there is none. */
export function memberOf(value: Json | undefined, name: string): Json | undefined {
  return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

export function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}
