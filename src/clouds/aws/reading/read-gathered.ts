import type { JsonObject } from '../../../model/json.ts'
import type { Resource } from '../../../model/resource.ts'
import type { Connection } from '../client/connection.ts'
import type { GatheredDetail } from './detail.ts'
import { failureOf, type CallFailure } from '../client/failure.ts'
import { pagesOf } from './pages.ts'
import type { Loss } from './losses.ts'
import { sparingReader } from './property.ts'
import { string } from './shape.ts'
import { idReader } from './to-resource.ts'

interface Gathered {
  readonly told: ReadonlyMap<Resource, JsonObject>
  /** Resources of which nothing is known, and why. */
  readonly doubted: ReadonlyMap<Resource, string>
  readonly losses: readonly Omit<Loss, 'asked'>[]
}

/** Lists everything there is and hands each thing to the resource that it names. */
export async function readGathered(
  detail: GatheredDetail,
  resources: readonly Resource[],
  connection: Connection,
): Promise<Gathered | CallFailure> {
  const { list, heldBy, idFrom = 'id', doubt, properties, someAreNobodys = false } = detail
  const holderIn = string(heldBy).read
  const holderOf = idReader(heldBy, list)
  const read = sparingReader(properties)
  const losses: Omit<Loss, 'asked'>[] = []
  const things = new Map<unknown, unknown[]>()
  const told = new Map<Resource, JsonObject>()
  const doubted = new Map<Resource, string>()
  try {
    for await (const page of pagesOf(detail, connection)) {
      for (const thing of page) {
        if (someAreNobodys && holderIn(thing) === undefined) continue
        const holder = holderOf(thing)
        const known = things.get(holder)
        if (known === undefined) things.set(holder, [thing])
        else known.push(thing)
      }
    }
    for (const resource of resources) {
      const own = things.get(resource.reported[idFrom]) ?? []
      const why = doubt?.(own, resource) ?? null
      const { id } = resource
      const lose = (property: string, reason: string): number => losses.push({ id, property, why: reason })
      if (why === null) told.set(resource, read({ [list]: own }, list, lose))
      else doubted.set(resource, why)
    }
    return { told, doubted, losses }
  } catch (thrown) {
    return failureOf(thrown, detail)
  }
}
