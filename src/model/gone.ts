import { isJsonObject, type Json, type JsonObject } from './json.ts'

/** How resources of a kind say that they are no more, or never came to be: AWS lists them for a while all the same. */
export interface GoneStates {
  /** Path of the property, such as `instance_state.name`. */
  readonly property: string
  /** Other properties that tell the same. */
  readonly also?: readonly string[]
  /** In small letters: where AWS documents `Deleted` it sends `deleted`, or the other way round. */
  readonly states: readonly string[]
}

/** The names of the properties that say that the resource is no more; undefined: it is there. */
export function goneBy(gone: GoneStates | undefined, reported: JsonObject): readonly string[] | undefined {
  if (gone === undefined) return undefined
  const [name = '', ...inner] = gone.property.split('.')
  let value: Json | undefined = reported[name]
  for (const member of inner) value = isJsonObject(value) ? value[member] : undefined
  return typeof value === 'string' && gone.states.includes(value.toLowerCase())
    ? [name, ...(gone.also ?? [])]
    : undefined
}
