import type { JsonObject } from '../../model/json.ts'
import type { Resource } from '../../model/resource.ts'
import type { ScopeView } from '../../model/derived-property.ts'
import { memberOf, objectsOf } from '../../text/members.ts'
import type { InterfaceExposure } from './interface-exposure.ts'
import { interfacePath } from './interface-path.ts'
import { judge } from './judge.ts'
import { NETWORK_INTERFACE } from './place.ts'

/** The properties of an interface, and what an instance that lists it calls them. */
const CALLED: readonly (readonly [property: string, member: string])[] = [
  ['description', 'description'],
  ['network_interface_status', 'status'],
  ['network_interface_type', 'interface_type'],
  ['nic_association', 'association'],
  ['nic_groups', 'groups'],
  ['nic_ipv6_prefixes', 'ipv6_prefixes'],
  ['nic_private_ip_addresses', 'private_ip_addresses'],
  ['owner_id', 'owner_id'],
  ['subnet_id', 'subnet_id'],
  ['v6_ips', 'ipv6_addresses'],
  ['vpc_id', 'vpc_id'],
]

/**
 * An interface that EC2 does not list yet, or no longer lists, because its instance is starting or ending. What the
 * instance itself reports about it is enough to judge it. Undefined where that is not enough, or nothing is reported.
 */
export function toldByInstance(
  scope: ScopeView,
  { id, reported }: Resource,
  interfaceId: string,
): InterfaceExposure | undefined {
  if (!scope.isGone(interfaceId)) return undefined
  const told = objectsOf(reported['instance_network_interfaces']).find(
    (one) => memberOf(one, 'network_interface_id') === interfaceId,
  )
  if (told === undefined) return undefined
  const path = interfacePath(scope, asInterface(scope, id, interfaceId, told))
  return { path, outcome: judge(path) }
}

function asInterface(
  { account, region }: ScopeView,
  instanceId: string,
  id: string,
  told: JsonObject,
): Resource {
  const kind = NETWORK_INTERFACE
  const own = CALLED.flatMap(([property, member]) => {
    const value = told[member]
    return value === undefined ? [] : [[property, value] as const]
  })
  const attachment = { instance_id: instanceId, instance_owner_id: account }
  const reported = { kind, id, ...Object.fromEntries(own), nic_attachment: attachment }
  return { account, region, kind, id, name: id, reported, edges: [] }
}
