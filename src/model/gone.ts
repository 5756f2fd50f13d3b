import { isJsonObject, type Json, type JsonObject } from './json.ts'

/** How resources of a kind say that they no longer exist, or never came to exist: they are still listed for a while. */
export interface GoneStates {
  /** Path of the property, such as `instance_state.name`. */
  readonly property: string
  /** Other properties that say the same. */
  readonly also?: readonly string[]
  /** In small letters: some are documented as `Deleted` and sent as `deleted`, or the other way round. */
  readonly states: readonly string[]
}

/** The names of the properties that say that a resource no longer exists; undefined: it does. */
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
