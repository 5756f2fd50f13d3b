import type { JsonObject } from '../../../model/json.ts'
import type { Resource } from '../../../model/resource.ts'
import type { CallContext } from '../client/call.ts'
import { outcomeOf, readDetail } from './detail.ts'
import { failureOf } from '../client/failure.ts'
import type { Place } from './kind-source.ts'
import type { DetailOutcome, Listing } from './listing.ts'
import type { Loss } from './losses.ts'
import type { AwsCaller } from '../client/sdk.ts'
import type { Ec2Setting } from './setting-source.ts'

/** Reads each part of it. There is a resource once a part of it was read. */
export async function readSetting(
  setting: Ec2Setting,
  place: Place,
  ec2: AwsCaller,
  context: CallContext,
): Promise<Listing> {
  const { account, region } = place
  const outcomes: DetailOutcome[] = []
  const told: JsonObject[] = []
  const losses: Loss[] = []
  for (const detail of setting.details) {
    try {
      const lose = (property: string, why: string): number =>
        losses.push({ id: region, property, why, action: detail.action })
      told.push(await readDetail(detail, region, ec2, context, lose))
      outcomes.push(outcomeOf(detail, null))
    } catch (thrown) {
      outcomes.push(outcomeOf(detail, failureOf(thrown, detail.action)))
    }
  }
  const { name: kind } = setting
  const own: JsonObject = Object.fromEntries(told.flatMap((part) => Object.entries(part)))
  const reported = { kind, id: region, name: region, tags: {}, ...own }
  const unread = losses.map(({ property }) => property)
  const found: Resource = { account, region, kind, id: region, name: region, reported, edges: [] }
  const resource = unread.length === 0 ? found : { ...found, unread }
  const isRead = outcomes.some(({ failure }) => failure === null)
  return { kind: setting, resources: isRead ? [resource] : [], failure: null, losses, details: outcomes }
}
