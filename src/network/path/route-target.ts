import type { JsonObject } from '../../model/json.ts'
import { textOf } from '../../text/members.ts'

/** Where a route leads. */
export interface Target {
  readonly id: string
  /** `a NAT gateway`: what stands there instead of an internet gateway. */
  readonly what: string
  /** The target is gone. */
  readonly isBlackhole: boolean
  /** Packets may come in from the internet as well. */
  readonly isInternet: boolean
  /** The target may be a firewall or another appliance, which passes on packets that are not for itself. */
  readonly isAppliance: boolean
  /** The interface of the instance or other appliance. */
  readonly interfaceId: string | undefined
}

const ENDPOINT = 'vpce-'

/** Members of a route and what they name; the more specific ones first. */
const MEMBERS: readonly (readonly [string, string])[] = [
  ['egress_only_internet_gateway_id', 'an egress-only internet gateway, which lets nothing in'],
  ['nat_gateway_id', 'a NAT gateway, which lets nothing in'],
  ['transit_gateway_id', 'a transit gateway'],
  ['vpc_peering_connection_id', 'a peering connection'],
  ['instance_id', 'an instance'],
  ['network_interface_id', 'a network interface'],
  ['local_gateway_id', 'a local gateway'],
  ['carrier_gateway_id', 'a carrier gateway'],
  ['core_network_arn', 'a core network'],
  ['odb_network_arn', 'an Oracle database network'],
  ['ip_address', 'an address'],
]

/** `gateway_id` names gateways of several kinds, told apart by their ids. */
const GATEWAYS: readonly (readonly [string, string])[] = [
  ['igw-', 'an internet gateway'],
  ['vgw-', 'a virtual private gateway'],
  [ENDPOINT, 'a VPC endpoint, such as that of a firewall'],
  ['local', 'the VPC itself'],
]

/** `route`: an item of `route_table_routes`. */
export function targetOf(route: JsonObject): Target {
  const isBlackhole = route['state'] === 'blackhole'
  const gateway = textOf(route['gateway_id'])
  if (gateway !== undefined) {
    const what = GATEWAYS.find(([prefix]) => gateway.startsWith(prefix))?.[1] ?? 'another gateway'
    const isInternet = gateway.startsWith('igw-') && !isBlackhole
    const isAppliance = gateway.startsWith(ENDPOINT)
    return { id: gateway, what, isBlackhole, isInternet, isAppliance, interfaceId: undefined }
  }
  const interfaceId = textOf(route['network_interface_id'])
  const isAppliance = interfaceId !== undefined && textOf(route['nat_gateway_id']) === undefined
  const plain = { isBlackhole, isInternet: false, isAppliance, interfaceId }
  for (const [member, what] of MEMBERS) {
    const id = textOf(route[member])
    if (id !== undefined) return { id, what, ...plain }
  }
  return { id: 'something unknown', what: 'no internet gateway', ...plain }
}

/** `the firewall endpoint vpce-1`, `the appliance at eni-1`. */
export function applianceName({ id, interfaceId = id }: Target): string {
  return id.startsWith(ENDPOINT) ? `the firewall endpoint ${id}` : `the appliance at ${interfaceId}`
}
