import type { JsonObject } from '../../model/json.ts'
import { memberOf } from '../../text/members.ts'

export const ROUTE_TABLE = 'aws_ec2_route_table'

/** Associations of a table that are being created, or are gone, do not count. */
export function isInForce(association: JsonObject): boolean {
  return (memberOf(association['association_state'], 'state') ?? 'associated') === 'associated'
}
