import type { JsonObject } from '../../model/json.ts'
import type { Resource } from '../../model/resource.ts'
import {
  includes,
  isEmpty,
  NO_ADDRESSES,
  parseCidr,
  prefixLength,
  unite,
  type AddressSet,
  type Family,
} from '../sets/address-set.ts'
import type { ScopeView } from '../../model/derived-property.ts'
import { memberOf, objectsOf, textOf } from '../../text/members.ts'
import { passesOn } from './appliance.ts'
import { missingFrom } from './bounds.ts'
import { NETWORK_INTERFACE, SUBNET, type Place } from './place.ts'
import { perScope } from './remember.ts'
import { isInForce, ROUTE_TABLE } from './route-table.ts'
import { targetOf, type Target } from './route-target.ts'

/** Where the internet gateway of a VPC sends traffic for a subnet, with or without a route table of its own. */
export interface GatewayEntry {
  /** `nowhere`: its target is gone, or takes only traffic for itself. */
  readonly way: 'straight' | 'appliance' | 'nowhere' | 'unknown'
  /** The gateway's table, where one decides. */
  readonly table: { readonly id: string; readonly gatewayId: string; readonly target: Target } | undefined
  readonly missing: readonly string[]
}

const STRAIGHT: GatewayEntry = { way: 'straight', table: undefined, missing: [] }

/** Edge associations of the scope (VPC user guide, "Gateway route tables"). */
export const gatewayEntry = perScope((scope) => {
  const tables = tablesOf(scope)
  return (place: Place, family: Family): GatewayEntry => {
    const table = tables.get(place.vpcId)
    if (table === undefined) {
      return scope.isWhole(ROUTE_TABLE)
        ? STRAIGHT
        : { way: 'unknown', table: undefined, missing: [ROUTE_TABLE] }
    }
    const subnet = scope.byId(SUBNET, place.subnetId)
    const block = subnet === undefined ? undefined : blockOf(subnet, family)
    if (block === undefined) {
      return { way: 'unknown', table: undefined, missing: [missingFrom(scope, SUBNET, place.subnetId)] }
    }
    const target = targetFor(table.resource, block)
    if (target === undefined || target.id === 'local') return STRAIGHT
    const about = { id: table.resource.id, gatewayId: table.gatewayId, target }
    const passes = passesOn(scope, target)
    if (passes === null) {
      const missing = [missingFrom(scope, NETWORK_INTERFACE, target.interfaceId ?? target.id)]
      return { way: 'unknown', table: about, missing }
    }
    return { way: passes ? 'appliance' : 'nowhere', table: about, missing: [] }
  }
})

interface GatewayTable {
  readonly resource: Resource
  readonly gatewayId: string
}

/** By VPC, which has one internet gateway. */
function tablesOf(scope: ScopeView): ReadonlyMap<string, GatewayTable> {
  const tables = new Map<string, GatewayTable>()
  for (const resource of scope.of(ROUTE_TABLE)) {
    const vpc = textOf(resource.reported['vpc_id'])
    for (const association of objectsOf(resource.reported['route_table_associations'])) {
      const gatewayId = textOf(association['gateway_id'])
      if (vpc === undefined || gatewayId === undefined || !isInForce(association)) continue
      if (gatewayId.startsWith('igw-')) tables.set(vpc, { resource, gatewayId })
    }
  }
  return tables
}

/** Undefined: it makes no sense. */
function blockOf({ reported }: Resource, family: Family): AddressSet | undefined {
  const {
    subnet_cidr_block: ipv4,
    subnet_ipv6_native: isNative,
    subnet_ipv6_cidr_block_association_set: ipv6,
  } = reported
  if (family === 'ipv4')
    return isNative === true ? NO_ADDRESSES : (parseCidr(textOf(ipv4) ?? '') ?? undefined)
  const blocks = objectsOf(ipv6).map((one) => parseCidr(textOf(memberOf(one, 'ipv6_cidr_block')) ?? ''))
  return blocks.includes(null) ? undefined : unite(...blocks.flatMap((one) => one ?? []))
}

/** Its destinations are whole blocks of the VPC or of a subnet: two of them are nested or disjoint. */
function targetFor(table: Resource, block: AddressSet): Target | undefined {
  const routes = objectsOf(table.reported['route_table_routes']).flatMap((route) => {
    const cidr = destinationOf(route)
    const set = cidr === undefined ? null : parseCidr(cidr)
    if (cidr === undefined || set === null || !includes(set, block) || isEmpty(block)) return []
    return [{ length: prefixLength(cidr), target: targetOf(route) }]
  })
  return routes.toSorted((a, b) => b.length - a.length)[0]?.target
}

function destinationOf(route: JsonObject): string | undefined {
  return textOf(route['destination_cidr_block'] ?? route['destination_ipv6_cidr_block'])
}
