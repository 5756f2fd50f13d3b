import { isJsonObject, type Json, type JsonObject } from './json.ts'

/** How resources of a kind say that they are no more, or never came to be: they are listed for a while all the same. */
export interface GoneStates {
  /** Path of the property, such as `instance_state.name`. */
  readonly property: string
  /** Other properties that tell the same. */
  readonly also?: readonly string[]
  /** In small letters: some are documented as `Deleted` and sent as `deleted`, or the other way round. */
  readonly states: readonly string[]
}

/** Tells the names of the properties that say that a resource is no more; undefined: it is there. */
export function goneReader({
  property,
  also = [],
  states,
}: GoneStates): (reported: JsonObject) => readonly string[] | undefined {
  const [name = '', ...inner] = property.split('.')
  const names = [name, ...also]
  return (reported) => {
    let value: Json | undefined = reported[name]
    for (const member of inner) value = isJsonObject(value) ? value[member] : undefined
    return typeof value === 'string' && states.includes(value.toLowerCase()) ? names : undefined
  }
}
