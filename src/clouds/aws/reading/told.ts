import type { JsonObject } from '../../../model/json.ts'
import type { Resource } from '../../../model/resource.ts'
import { count } from '../../../text/words.ts'
import { CallFailure } from '../client/failure.ts'
import type { AnyDetail } from './detail.ts'
import type { Loss } from './losses.ts'

/** What became of a detail, beside the properties that resources got. */
export interface Told {
  readonly losses: readonly Loss[]
  readonly failure: CallFailure | null
  /** What failed of single resources alone. */
  readonly alone?: readonly CallFailure[]
}

/** The resource with what was told of it, but for what was lost. */
export function withProperties(
  resource: Resource,
  properties: JsonObject | undefined,
  losses: readonly Loss[],
): Resource {
  if (properties === undefined) return resource
  const { name = resource.name } = properties
  const reported = { ...resource.reported, ...properties }
  const whole = { ...resource, name: typeof name === 'string' ? name : resource.name, reported }
  const lost = losses.filter(({ id }) => id === resource.id).map(({ property }) => property)
  return lost.length === 0 ? whole : withoutProperties(whole, lost)
}

/** The resource, of which these were to be read and were not. */
export function withoutProperties(resource: Resource, names: readonly string[]): Resource {
  return { ...resource, unread: [...new Set([...(resource.unread ?? []), ...names])] }
}

/** The first of the failures, which says of how many resources the detail is missing. */
export function ofSome(
  [first]: readonly CallFailure[],
  detail: AnyDetail,
  missing: number,
  asked: number,
): CallFailure | null {
  if (first === undefined) return null
  const { reason, action, message, patience, code } = first
  const names = Object.keys(detail.properties).join(', ')
  const what = `${names} was not read of ${missing} of ${count(asked, 'resource')}.`
  return new CallFailure(reason, action, `${what} ${message}`, patience, code)
}
