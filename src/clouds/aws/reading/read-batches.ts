import type { JsonObject } from '../../../model/json.ts'
import type { Resource } from '../../../model/resource.ts'
import type { Connection } from '../client/connection.ts'
import type { BatchDetail } from './detail.ts'
import { failureOf, isHopeless, type CallFailure } from '../client/failure.ts'
import { askedBy } from './filters.ts'
import { pagesOf } from './pages.ts'
import { sparingReader } from './property.ts'
import { idReader } from './to-resource.ts'

interface Batches {
  /** What was read, by the id that was asked about; nothing for what is no more. */
  readonly told: ReadonlyMap<string, JsonObject>
  /** What could not be read of things that were, by the id that was asked about. */
  readonly lost: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Ids of which nothing is known. */
  readonly unread: ReadonlySet<string>
  readonly failures: readonly CallFailure[]
}

/** Asks about each of the ids that the resources hold, once. */
export async function readBatches(
  detail: BatchDetail,
  resources: readonly Resource[],
  connection: Connection,
): Promise<Batches> {
  const { list, filter, id: path, properties } = detail
  const ids = [...new Set(resources.flatMap((resource) => idAskedOf(detail, resource) ?? []))]
  const told = new Map<string, JsonObject>()
  const unread = new Set(ids)
  const failures: CallFailure[] = []
  const idOf = idReader(path, list)
  const read = sparingReader(properties)
  const lost = new Map<string, Map<string, string>>()
  for (const { ids: asked, parameters: by } of askedBy(filter, ids)) {
    if (failures.some(isHopeless)) break
    const parameters = { ...detail.parameters, ...by }
    try {
      for await (const page of pagesOf({ ...detail, parameters }, connection)) {
        for (const thing of page) {
          const id = idOf(thing)
          const losses = new Map<string, string>()
          told.set(
            id,
            read(thing, list, (property, why) => losses.set(property, why)),
          )
          if (losses.size > 0) lost.set(id, losses)
        }
      }
      for (const id of asked) unread.delete(id)
    } catch (thrown) {
      failures.push(failureOf(thrown, detail))
    }
  }
  return { told, lost, unread, failures }
}

/** Undefined where the resource holds none. */
export function idAskedOf({ by }: BatchDetail, { reported }: Resource): string | undefined {
  const { [by]: id } = reported
  return typeof id === 'string' && id !== '' ? id : undefined
}
