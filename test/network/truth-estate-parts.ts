import type { JsonObject } from '../../src/model/json.ts'
import type { Resource } from '../../src/model/resource.ts'
import { resource } from '../clouds/aws/services/ec2/derived/world.ts'
import { networkInterface, route, ROUTE_TABLE } from './estate.ts'
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

const MANAGED = { nic_requester_managed: true, nic_attachment: {}, nic_groups: [], public_ips: [] }

/** Services by what their interfaces are known by. */
const SERVICES: Readonly<Record<string, JsonObject>> = {
  'Global Accelerator': { network_interface_type: 'global_accelerator_managed' },
  'VPC link of API Gateway': { network_interface_type: 'api_gateway_managed' },
  'VPC origin of CloudFront': {
    nic_groups: [{ group_id: 'sg-9', group_name: 'CloudFront-VPCOrigins-Service-SG' }],
  },
  'EC2 Instance Connect Endpoint': { network_interface_type: 'ec2_instance_connect_endpoint' },
  'Client VPN': { description: 'ClientVPN Endpoint resource' },
  'Verified Access': { description: 'Verified Access Endpoint Interface' },
  'transit gateway': { network_interface_type: 'transit_gateway' },
  'interface endpoint': { network_interface_type: 'vpc_endpoint' },
}

/** `load balancer net/web`, `internal load balancer app/shop`, or a service. */
export function otherInterface(id: string, text: string, subnetId: string): Resource {
  const [what = '', name = ''] = text.split('load balancer ')
  const about = name === '' ? SERVICES[text] : balancer(name, what.trim() === 'internal')
  if (about === undefined) throw new Error(`no other interface of the truth table: ${text}`)
  return networkInterface(id, { ...MANAGED, subnet_id: subnetId, ...about })
}

function balancer(name: string, isInternal: boolean): JsonObject {
  return {
    network_interface_type: name.startsWith('net/') ? 'network_load_balancer' : 'interface',
    nic_requester_id: 'amazon-elb',
    description: `ELB ${name}`,
    public_ips: isInternal ? [] : ['203.0.113.77'],
  }
}
