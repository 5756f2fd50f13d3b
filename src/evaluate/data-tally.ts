import { SENSITIVE_DATA } from '../derive/sensitive-data.ts'
import type { DataMapEntry, LookedThrough, SensitiveFacts } from '../model/data-map.ts'
import { isJsonObject, type JsonObject } from '../model/json.ts'
import type { Resource } from '../model/resource.ts'
import { SENSITIVE_CLASSES, type SensitiveClass } from '../model/sensitive.ts'
import { compareText } from '../text/compare.ts'

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** Counts sensitive data while the resources are there, and brings together what several parts counted. */
export class DataTally {
  readonly #held: DataMapEntry[] = []
  readonly #looked = new Map<string, Writable<LookedThrough>>()

  /** Resources of which it was worked out what they hold; the others were not looked through. */
  addResources(resources: readonly Resource[]): void {
    const held = new Map<string, Writable<DataMapEntry>>()
    for (const { account, region, kind, reported, doubts } of resources) {
      const found = itemsIn(reported)
      if (found === null) continue
      // As open as can be comes first.
      const [most] = doubts ?? []
      const mayHoldMore = most !== undefined && (itemsIn(most) ?? []).length > found.length
      const counts = countByClass(found)
      const isTold = sumOf(counts) === found.length
      this.#addLooked({ kind, resources: 1, inPart: mayHoldMore || !isTold ? 1 : 0 })
      for (const [of, places] of counts) {
        const key = `${account}\n${region}\n${kind}\n${of}`
        const entry = held.get(key)
        if (entry === undefined) held.set(key, { account, region, kind, class: of, resources: 1, places })
        else {
          entry.resources += 1
          entry.places += places
        }
      }
    }
    for (const entry of held.values()) this.#held.push(entry)
  }

  add({ held, looked }: SensitiveFacts): void {
    for (const entry of held) this.#held.push(entry)
    for (const one of looked) this.#addLooked(one)
  }

  /** In an order that does not depend on who was read first. */
  result(): SensitiveFacts {
    return {
      held: together(this.#held.toSorted(byPlace)),
      looked: [...this.#looked.values()].toSorted((a, b) => compareText(a.kind, b.kind)),
    }
  }

  #addLooked({ kind, resources, inPart }: LookedThrough): void {
    const known = this.#looked.get(kind)
    if (known === undefined) this.#looked.set(kind, { kind, resources, inPart })
    else {
      known.resources += resources
      known.inPart += inPart
    }
  }
}

/** Null where it was not worked out. */
function itemsIn({ [SENSITIVE_DATA]: items }: JsonObject): readonly JsonObject[] | null {
  return Array.isArray(items) ? items.filter(isJsonObject) : null
}

/** Without items of a class that a saved inventory has hidden or a later version knows. */
function countByClass(items: readonly JsonObject[]): ReadonlyMap<SensitiveClass, number> {
  const counts = new Map<SensitiveClass, number>()
  for (const item of items) {
    const of = SENSITIVE_CLASSES.find((one) => one === item['class'])
    if (of !== undefined) counts.set(of, (counts.get(of) ?? 0) + 1)
  }
  return counts
}

function sumOf(counts: ReadonlyMap<SensitiveClass, number>): number {
  return [...counts.values()].reduce((sum, number) => sum + number, 0)
}

function byPlace(a: DataMapEntry, b: DataMapEntry): number {
  return (
    compareText(a.account, b.account) ||
    compareText(a.region, b.region) ||
    compareText(a.kind, b.kind) ||
    SENSITIVE_CLASSES.indexOf(a.class) - SENSITIVE_CLASSES.indexOf(b.class)
  )
}

/** Of sorted entries those of one place as one: a region may come in parts. */
function together(sorted: readonly DataMapEntry[]): readonly DataMapEntry[] {
  const merged: DataMapEntry[] = []
  for (const entry of sorted) {
    const last = merged.at(-1)
    if (last === undefined || byPlace(last, entry) !== 0) merged.push(entry)
    else {
      const [resources, places] = [last.resources + entry.resources, last.places + entry.places]
      merged[merged.length - 1] = { ...last, resources, places }
    }
  }
  return merged
}
