import type { Json, JsonObject } from '../../../model/json.ts'
import type { ValueType } from '../../../model/kind.ts'
import { MalformedAnswer } from '../client/failure.ts'
import { isRecord, unexpected } from './value-path.ts'

/**
 * One property of a kind: its type for the search language, and how it is read from an answer of AWS. `undefined`:
 * AWS did not send it. A value of another type than AWS documents is a MalformedAnswer, never a guess.
 */
export interface Property {
  readonly type: ValueType
  readonly read: (source: unknown) => Json | undefined
  /** Reads what can be read of it where `read` throws. Absent: it is all or nothing. */
  readonly salvage?: (source: unknown, lose: Lose) => Json | undefined
  /** What it is read from, as AWS names it: `Groups[].GroupId`. */
  readonly path?: string
  /** What an object or each of a list has: their paths start there. */
  readonly members?: Properties
}

/** Is told of each value that could not be read: where it belongs (`nic_attachment.attach_time`), and why. */
export type Lose = (property: string, why: string) => void

/** By the name that rules use. */
export type Properties = Readonly<Record<string, Property>>

/**
 * V8 makes a hash table of an object that gets more members than this by computed names. A copy of it is none: half the
 * memory, and quicker to be read and written.
 */
const MOST_NAMED = 16

/** Reads every property of an object, which lies at the path; what is absent is left out. */
export function reader(properties: Properties): (source: unknown, path: string) => JsonObject {
  // Every property of every resource comes through here: pairs to be taken apart would be a third of the time.
  const own = Object.entries(properties).map(([name, { read }]) => ({ name, read }))
  return (source, path) => {
    if (!isRecord(source)) throw unexpected(path, source)
    const result: Record<string, Json> = {}
    for (const { name, read } of own) {
      const value = read(source)
      if (value !== undefined) result[name] = value
    }
    return own.length > MOST_NAMED ? { ...result } : result
  }
}

/** The same, but a property that cannot be read is lost, and nothing else. Throws a MalformedAnswer for what is no object. */
export function sparingReader(
  properties: Properties,
): (source: unknown, path: string, lose: Lose) => JsonObject {
  const read = reader(properties)
  return (source, path, lose) => {
    try {
      return read(source, path)
    } catch (thrown) {
      if (!(thrown instanceof MalformedAnswer)) throw thrown
      return salvageAll(properties, source, path, lose)
    }
  }
}

/** What can be read of an object of which `read` throws. Throws a MalformedAnswer where it is none. */
export function salvageAll(properties: Properties, source: unknown, path: string, lose: Lose): JsonObject {
  if (!isRecord(source)) throw unexpected(path, source)
  const result: Record<string, Json> = {}
  for (const [name, { read, salvage }] of Object.entries(properties)) {
    try {
      const value =
        salvage === undefined ? read(source) : salvage(source, (inner, why) => lose(`${name}.${inner}`, why))
      if (value !== undefined) result[name] = value
    } catch (thrown) {
      if (!(thrown instanceof MalformedAnswer)) throw thrown
      lose(name, thrown.message)
    }
  }
  return result
}

export function typesOf(properties: Properties): Readonly<Record<string, ValueType>> {
  return Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, property.type]))
}
