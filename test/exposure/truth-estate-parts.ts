import type { JsonObject } from '../../src/model/json.ts'
import type { Resource } from '../../src/model/resource.ts'
import { resource } from './derived/world.ts'
import { route, ROUTE_TABLE } from './estate.ts'
import { permission } from './truth-row.ts'

/** `tcp 22 from 0.0.0.0/0, ::/0`, `udp 20-25 from …`, `icmp 8/0 from …`, `all from …`. */
export function permissionOf(text: string): JsonObject {
  const [what = '', from = ''] = text.split(' from ')
  const [protocol = '', ports] = what.split(' ')
  const [, first, last = first] = /^(-?\d+)(?:[-/](-?\d+))?$/.exec(ports ?? '') ?? []
  const range = ports === undefined ? {} : { from_port: Number(first), to_port: Number(last) }
  return permission(protocol === 'all' ? '-1' : protocol, range, ...from.split(', '))
}

/** Members that name a target, by what their values begin with. */
const TARGETS: readonly (readonly [string, string])[] = [
  ['igw-', 'gateway_id'],
  ['vgw-', 'gateway_id'],
  ['vpce-', 'gateway_id'],
  ['eigw-', 'egress_only_internet_gateway_id'],
  ['nat-', 'nat_gateway_id'],
  ['tgw-', 'transit_gateway_id'],
  ['pcx-', 'vpc_peering_connection_id'],
  ['lgw-', 'local_gateway_id'],
  ['cagw-', 'carrier_gateway_id'],
  ['eni-', 'network_interface_id'],
  ['core-network', 'core_network_arn'],
]

const STATES: Readonly<Record<string, JsonObject>> = {
  blackhole: { state: 'blackhole' },
  propagated: { origin: 'EnableVgwRoutePropagation' },
}

/** Of `0.0.0.0/0 to igw-1, ::/0 to eigw-1, 0.0.0.0/1 to vgw-1 (propagated)`, or `local`: nothing but the VPC itself. */
export function routeTableOf(
  id: string,
  vpc: string,
  association: JsonObject,
  text: string,
  order: <T>(list: readonly T[]) => readonly T[],
): Resource {
  const routes = text === 'local' ? [] : text.split(', ').map(routeOf)
  return resource(ROUTE_TABLE, id, {
    vpc_id: vpc,
    route_table_associations: [{ main: false, association_state: { state: 'associated' }, ...association }],
    route_table_routes: order([route('10.0.0.0/16', { gateway_id: 'local' }), ...routes]),
  })
}

function routeOf(text: string): JsonObject {
  const [destination = '', target = '', state = ''] = text.split(/ to | \(|\)/)
  const member = TARGETS.find(([start]) => target.startsWith(start))?.[1]
  if (member === undefined) throw new Error(`no target of a route: ${text}`)
  return { ...route(destination, { [member]: target }), ...STATES[state] }
}
