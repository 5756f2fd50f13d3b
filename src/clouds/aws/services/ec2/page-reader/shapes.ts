import { NormalizedSchema } from '@smithy/core/schema'
import { readBoolean, readNumber, readText, readTimestamp } from './scalars.ts'
import type { ElementName } from './scanner.ts'

/** What an element holds, compiled from the SDK's schema of an answer. */
export type Shape = Structure | List | Scalar

export interface Structure extends Place {
  readonly type: 'structure'
  /** By the name of their element. */
  readonly members: ReadonlyMap<string, Member>
  /** Counts the structures that were read with it, of which none is within another. */
  serial: number
}

export interface Member extends Place {
  /** The SDK's name of it. */
  readonly name: string
  readonly element: ElementName
  readonly shape: Shape
  /** The structure that it was last met in. */
  metIn: number
}

/** Within a structure: its beginning, or after one of its members. */
export interface Place {
  /** What came next the last time. AWS has a fixed order, so that this mostly saves looking the member up. */
  next: Member | null
}

export interface List {
  readonly type: 'list'
  /** Elements that hold an item each; of several names the first is the likely one. */
  readonly items: readonly [ElementName, ...ElementName[]]
  readonly shape: Shape
}

export interface Scalar {
  readonly type: 'scalar'
  readonly read: (text: string) => unknown
}

/**
 * Of an operation's output. Throws a TypeError for what no operation of ours answers: maps, unions, blobs, flat lists
 * and structures within themselves. That none does also bounds how deep the reader goes into itself.
 */
export function structureOf(output: NormalizedSchema): Structure {
  return compileStructure(output, new Map())
}

/** Null while it is being compiled. */
type Compiled = Map<unknown, Structure | null>

function compileStructure(schema: NormalizedSchema, compiled: Compiled): Structure {
  const key: unknown = schema.getSchema()
  const known = compiled.get(key)
  if (known === null || schema.isUnionSchema()) throw unsupported(schema)
  if (known !== undefined) return known
  compiled.set(key, null)
  const members = new Map<string, Member>()
  for (const [name, member] of schema.structIterator()) {
    const element = elementName(member.getMemberTraits().xmlName ?? name)
    const shape = compile(member, compiled)
    members.set(element.name, { name, element, shape, metIn: 0, next: null })
  }
  const structure: Structure = { type: 'structure', members, serial: 0, next: null }
  compiled.set(key, structure)
  return structure
}

function compile(schema: NormalizedSchema, compiled: Compiled): Shape {
  if (schema.isStructSchema()) return compileStructure(schema, compiled)
  if (schema.isListSchema()) {
    if (schema.getMergedTraits().xmlFlattened !== undefined) throw unsupported(schema)
    const item = schema.getValueSchema()
    const { xmlName } = item.getMergedTraits()
    const items = xmlName === undefined ? UNNAMED : ([elementName(xmlName)] as const)
    return { type: 'list', items, shape: compile(item, compiled) }
  }
  const read = SCALARS.get(schema.getSchema())
  if (read === undefined) throw unsupported(schema)
  return { type: 'scalar', read }
}

/** What Smithy calls the items of a list that names none, and what EC2 calls those of all others. */
const UNNAMED = [elementName('member'), elementName('item')] as const

/** By Smithy's numbers of simple types; timestamps are of the service's format (4) or said to be of this one (5). */
const SCALARS: ReadonlyMap<unknown, Scalar['read']> = new Map<unknown, Scalar['read']>([
  [0, readText],
  [1, readNumber],
  [2, readBoolean],
  [4, readTimestamp],
  [5, readTimestamp],
])

function elementName(name: string): ElementName {
  return { name, bytes: Buffer.from(name) }
}

function unsupported(schema: NormalizedSchema): TypeError {
  return new TypeError(`The page reader cannot read ${schema.getName(true) ?? 'this schema'}.`)
}
