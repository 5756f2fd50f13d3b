import type { JsonObject } from '../../../model/json.ts'
import type { Connection } from '../client/connection.ts'
import type { GatheredDetail } from './detail.ts'
import { failureOf, type CallFailure } from '../client/failure.ts'
import { pagesOf } from './pages.ts'
import type { Loss } from './losses.ts'
import { sparingReader } from './property.ts'
import { string } from './shape.ts'
import { idReader } from './to-resource.ts'

interface Gathered {
  /** By the resource's id. */
  readonly told: ReadonlyMap<string, JsonObject>
  /** Of what nobody listed: an empty list. */
  readonly none: JsonObject
  readonly losses: readonly Omit<Loss, 'asked'>[]
}

/** Lists everything there is and hands each thing to the resource that it names. */
export async function readGathered(
  detail: GatheredDetail,
  connection: Connection,
): Promise<Gathered | CallFailure> {
  const { list, heldBy, properties, someAreNobodys = false } = detail
  const holderIn = string(heldBy).read
  const holderOf = idReader(heldBy, list)
  const read = sparingReader(properties)
  const losses: Omit<Loss, 'asked'>[] = []
  const things = new Map<string, unknown[]>()
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
    const toldOf = (id: string, own: readonly unknown[]): JsonObject =>
      read({ [list]: own }, list, (property, why) => losses.push({ id, property, why }))
    const told = [...things].map(([id, own]) => [id, toldOf(id, own)] as const)
    return { told: new Map(told), none: toldOf('', []), losses }
  } catch (thrown) {
    return failureOf(thrown, detail)
  }
}
