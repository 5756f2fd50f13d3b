import { COMMON_PROPERTIES, type Kind, type ValueType } from '../../model/kind.ts'

/** A resource that is being made up; plain values, as JSON has them. */
export type Draft = Record<string, unknown>

export interface Step {
  readonly name: string
  /** `*`, a number, or null where the step leads into no list. */
  readonly index: string | null
}

/** What stands at the end of a path, once the lists and maps on the way are there. */
export interface Slot {
  readonly holder: Draft | unknown[]
  readonly key: string | number
  readonly type: ValueType | null
}

/** More elements than this before one that a search names by its number are not made up. */
const MOST_BEFORE = 4

/** All that a resource of the kind may hold. */
export function typeOfKind(kind: Kind): ValueType {
  return { type: 'object', properties: { ...COMMON_PROPERTIES, ...kind.properties } }
}

/** Makes the way to a property; null where the kind has no such property. */
export function slotAt(draft: Draft, type: ValueType, steps: readonly Step[]): Slot | null {
  let slot: Slot | null = null
  let holder: unknown = draft
  let inside: ValueType | null = type
  for (const { name, index } of steps) {
    const found: ValueType | null = inside === null ? null : memberType(inside, name)
    if (found === null || !isDraft(holder)) return null
    slot = { holder, key: name, type: found }
    if (index !== null) {
      if (found.type !== 'array') return null
      slot = elementOf(slot, index === '*' ? 0 : Number(index), found.items)
      if (slot === null) return null
    }
    inside = slot.type
    const existing = valueIn(slot)
    if (existing === undefined && (inside?.type === 'object' || inside?.type === 'map')) put(slot, {})
    holder = valueIn(slot)
  }
  return slot
}

export function valueIn({ holder, key }: Slot): unknown {
  return Array.isArray(holder) ? holder[Number(key)] : Object.hasOwn(holder, key) ? holder[key] : undefined
}

/** Undefined takes it away. */
export function put({ holder, key }: Slot, value: unknown): void {
  if (Array.isArray(holder)) {
    if (value === undefined) holder.splice(Number(key), 1)
    else holder[Number(key)] = value
  } else if (value === undefined) delete holder[key]
  else Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })
}

function memberType(type: ValueType, name: string): ValueType | null {
  if (type.type === 'map') return type.values
  if (type.type !== 'object') return type.type === 'any' ? { type: 'any' } : null
  return (Object.hasOwn(type.properties, name) ? type.properties[name] : undefined) ?? null
}

function elementOf(list: Slot, index: number, items: ValueType): Slot | null {
  if (index > MOST_BEFORE) return null
  const existing = valueIn(list)
  const elements: unknown[] = Array.isArray(existing) ? existing : []
  if (!Array.isArray(existing)) put(list, elements)
  while (elements.length < index) elements.push(items.type === 'object' ? {} : '')
  return { holder: elements, key: index, type: items }
}

export function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
