import type { JsonObject } from '../../../model/json.ts'
import { GLOBAL_REGION, type Resource } from '../../../model/resource.ts'
import type { Connection } from '../client/connection.ts'
import { type DetailOutcome, outcomeOf, readDetail } from './detail.ts'
import { failureOf } from '../client/failure.ts'
import type { Place } from './kind-source.ts'
import type { Listing } from './listing.ts'
import type { Loss } from './losses.ts'
import type { SettingSource } from './setting-source.ts'
import { isAskedFor } from './with-details.ts'

/**
 * Reads each part of it that is asked for. There is a resource unless all of these fail: then nothing is known of it, and the
 * kind is not read, also where each part is one of those that coverage tells of by themselves.
 */
export async function readSetting(
  setting: SettingSource,
  place: Place,
  needs: ReadonlySet<string>,
  connection: Connection,
): Promise<Listing> {
  const { account, region } = place
  const id = region === GLOBAL_REGION ? account : region
  const outcomes: DetailOutcome[] = []
  const told: JsonObject[] = []
  const losses: Loss[] = []
  for (const detail of setting.details) {
    if (!isAskedFor([detail], setting.name, needs)) continue
    try {
      const lose = (property: string, why: string): number =>
        losses.push({ id, property, why, asked: detail })
      told.push((await readDetail(detail, id, connection, lose)).properties)
      outcomes.push(outcomeOf(detail, null))
    } catch (thrown) {
      outcomes.push(outcomeOf(detail, failureOf(thrown, detail)))
    }
  }
  const { name: kind } = setting
  const own: JsonObject = Object.fromEntries(told.flatMap((part) => Object.entries(part)))
  const reported = { kind, id, name: id, tags: {}, ...own }
  const unread = losses.map(({ property }) => property)
  const found: Resource = { account, region, kind, id, name: id, reported, edges: [] }
  const resource = unread.length === 0 ? found : { ...found, unread }
  const unknown = outcomes.length > 0 && outcomes.every(({ failure }) => failure !== null)
  const failure = unknown && outcomes.every(({ costly }) => costly) ? (outcomes[0]?.failure ?? null) : null
  return { kind: setting, resources: unknown ? [] : [resource], failure, losses, details: outcomes }
}
