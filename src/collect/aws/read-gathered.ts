import type { JsonObject } from '../../model/json.ts'
import type { CallContext } from './call.ts'
import type { GatheredDetail } from './detail.ts'
import { failureOf, type CallFailure } from './failure.ts'
import { pagesOf } from './pages.ts'
import type { AwsCaller } from './sdk.ts'
import { reader } from './shape.ts'
import { idReader } from './to-resource.ts'

export interface Gathered {
  /** By the resource's id. */
  readonly told: ReadonlyMap<string, JsonObject>
  /** Of what nobody listed: an empty list. */
  readonly none: JsonObject
}

/** Lists everything there is and hands each thing to the resource that it names. */
export async function readGathered(
  detail: GatheredDetail,
  ec2: AwsCaller,
  context: CallContext,
): Promise<Gathered | CallFailure> {
  const { list, heldBy, properties } = detail
  const holderOf = idReader(heldBy, list)
  const read = reader(properties)
  const things = new Map<string, unknown[]>()
  try {
    for await (const page of pagesOf(detail, ec2, context)) {
      for (const thing of page) {
        const holder = holderOf(thing)
        const known = things.get(holder)
        if (known === undefined) things.set(holder, [thing])
        else known.push(thing)
      }
    }
    const told = [...things].map(([id, own]) => [id, read({ [list]: own }, list)] as const)
    return { told: new Map(told), none: read({ [list]: [] }, list) }
  } catch (thrown) {
    return failureOf(thrown, detail.action)
  }
}
