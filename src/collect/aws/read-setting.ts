import type { JsonObject } from '../../model/json.ts'
import type { CallContext } from './call.ts'
import { outcomeOf, readDetail } from './detail.ts'
import { failureOf } from './failure.ts'
import type { Place } from './kind-source.ts'
import type { DetailOutcome, Listing } from './listing.ts'
import type { AwsCaller } from './sdk.ts'
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
  for (const detail of setting.details) {
    try {
      told.push(await readDetail(detail, region, ec2, context))
      outcomes.push(outcomeOf(detail, null))
    } catch (thrown) {
      outcomes.push(outcomeOf(detail, failureOf(thrown, detail.action)))
    }
  }
  const { name: kind } = setting
  const own: JsonObject = Object.fromEntries(told.flatMap((part) => Object.entries(part)))
  const reported = { kind, id: region, name: region, tags: {}, ...own }
  const resource = { account, region, kind, id: region, name: region, reported, edges: [] }
  const isRead = outcomes.some(({ failure }) => failure === null)
  return { kind: setting, resources: isRead ? [resource] : [], failure: null, details: outcomes }
}
