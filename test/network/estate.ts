import type { Derived, DerivedProperty, ScopeView } from '../../src/model/derived-property.ts'
import { scopeView } from '../../src/derive/scope-view.ts'
import type { JsonObject } from '../../src/model/json.ts'
import type { Resource } from '../../src/model/resource.ts'
import {
  ACCOUNT,
  ACL,
  GROUP,
  INTERFACE,
  PREFIX_LIST,
  prefixList,
  REGION,
  resource,
} from '../clouds/aws/services/ec2/derived/world.ts'
import { tcp } from './truth-row.ts'

export const INSTANCE = 'aws_ec2_instance'
export const ROUTE_TABLE = 'aws_ec2_route_table'
export const SUBNET = 'aws_ec2_subnet'
export const VPC = 'aws_vpc'
export const BLOCK_OPTIONS = 'aws_vpc_block_public_access_options'
export const BLOCK_EXCLUSION = 'aws_vpc_block_public_access_exclusion'

const KINDS = [
  GROUP,
  INTERFACE,
  ACL,
  PREFIX_LIST,
  INSTANCE,
  ROUTE_TABLE,
  SUBNET,
  VPC,
  BLOCK_OPTIONS,
  BLOCK_EXCLUSION,
]

const ASSOCIATED = { state: 'associated' }

export function group(id: string, ...permissions: readonly JsonObject[]): Resource {
  return resource(GROUP, id, { vpc_id: 'vpc-1', group_ip_permissions: permissions })
}

/** In subnet-1 of vpc-1 with sg-1, attached to i-1, with 203.0.113.5, as EC2 answers. */
export function networkInterface(id: string, reported: JsonObject = {}): Resource {
  return resource(INTERFACE, id, {
    network_interface_type: 'interface',
    network_interface_status: 'in-use',
    nic_requester_managed: false,
    vpc_id: 'vpc-1',
    subnet_id: 'subnet-1',
    nic_groups: [{ group_id: 'sg-1', group_name: 'web' }],
    nic_attachment: { instance_id: 'i-1', instance_owner_id: ACCOUNT, status: 'attached' },
    public_ips: ['203.0.113.5'],
    v6_ips: [],
    ...reported,
  })
}

export function instance(id: string, state: string, ...interfaces: readonly string[]): Resource {
  return resource(INSTANCE, id, {
    instance_state: { name: state },
    instance_network_interfaces: interfaces.map((one) => ({ network_interface_id: one })),
  })
}

const BLOCKS: Readonly<Record<string, JsonObject>> = Object.fromEntries(
  [1, 2].map((n) => [
    `subnet-${n}`,
    {
      subnet_cidr_block: `10.0.${n}.0/24`,
      subnet_ipv6_cidr_block_association_set: [{ ipv6_cidr_block: `2600:1f18:0:${n}::/64` }],
    },
  ]),
)

export function subnet(id: string, reported: JsonObject = {}): Resource {
  return resource(SUBNET, id, { vpc_id: 'vpc-1', ...BLOCKS[id], ...reported })
}

/** Of vpc-1. `subnets`: associated with it; the word `main` makes it the VPC's main table. */
export function routeTable(
  id: string,
  subnets: readonly string[],
  routes: readonly JsonObject[],
  vpc = 'vpc-1',
): Resource {
  const associations = subnets.map((one) => {
    const what = one === 'main' ? { main: true } : { main: false, subnet_id: one }
    return Object.assign({ association_state: ASSOCIATED }, what)
  })
  return resource(ROUTE_TABLE, id, {
    vpc_id: vpc,
    route_table_associations: associations,
    route_table_routes: [route('10.0.0.0/16', { gateway_id: 'local' }), ...routes],
  })
}

/** `to`: a CIDR of either family or a prefix list. */
export function route(to: string, target: JsonObject): JsonObject {
  const destination = to.startsWith('pl-')
    ? { destination_prefix_list_id: to }
    : to.includes(':')
      ? { destination_ipv6_cidr_block: to }
      : { destination_cidr_block: to }
  return { ...destination, origin: 'CreateRoute', state: 'active', ...target }
}

export const TO_INTERNET: JsonObject = { gateway_id: 'igw-1' }
export const TO_NAT: JsonObject = { nat_gateway_id: 'nat-1' }

export function entry(
  number: number,
  action: string,
  cidr: string,
  protocol = '-1',
  ports?: readonly [number, number],
): JsonObject {
  return {
    rule_number: number,
    rule_action: action,
    protocol,
    egress: false,
    ...(cidr.includes(':') ? { ipv6_cidr_block: cidr } : { cidr_block: cidr }),
    ...(ports === undefined ? {} : { port_range: { from_range: ports[0], to_range: ports[1] } }),
  }
}

/** Of subnet-1 in vpc-1, with the entries that EC2 always puts last. */
export function acl(id: string, entries: readonly JsonObject[], reported: JsonObject = {}): Resource {
  return resource(ACL, id, {
    vpc_id: 'vpc-1',
    is_default: true,
    acl_associations: [{ subnet_id: 'subnet-1' }],
    acl_entries: [...entries, entry(32767, 'deny', '0.0.0.0/0'), entry(32768, 'deny', '::/0')],
    ...reported,
  })
}

export const ALLOW_ALL: readonly JsonObject[] = [
  entry(100, 'allow', '0.0.0.0/0'),
  entry(101, 'allow', '::/0'),
]

export function blockOptions(mode: string, state = 'update-complete'): Resource {
  return resource(BLOCK_OPTIONS, REGION, { internet_gateway_block_mode: mode, state })
}

export function exclusion(of: string, mode: string, state = 'create-complete'): Resource {
  const type = of.startsWith('vpc-') ? 'vpc' : 'subnet'
  return resource(BLOCK_EXCLUSION, 'vpcbpa-exclude-1', {
    resource_arn: `arn:aws:ec2:${REGION}:${ACCOUNT}:${type}/${of}`,
    internet_gateway_exclusion_mode: mode,
    state,
  })
}

/** i-1 is reached at tcp 22 over IPv4 at 203.0.113.5, and nothing else is. */
const STANDARD: readonly Resource[] = [
  resource(VPC, 'vpc-1'),
  subnet('subnet-1'),
  routeTable('rtb-1', ['main'], [route('0.0.0.0/0', TO_INTERNET), route('::/0', TO_INTERNET)]),
  acl('acl-1', ALLOW_ALL),
  blockOptions('off', 'default-state'),
  group('sg-1', tcp(22, 22, '0.0.0.0/0', '::/0')),
  networkInterface('eni-1'),
  instance('i-1', 'running', 'eni-1'),
]

export interface Estate {
  /** Added to the standard estate; one of the same kind and id takes the other's place. */
  readonly changes?: readonly Resource[]
  /** Ids of resources that are not there. */
  readonly gone?: readonly string[]
  /** Kinds that could not be read at all. */
  readonly denied?: readonly string[]
  /** Kinds of which some were read. */
  readonly partial?: readonly string[]
}

function estate({ changes = [], gone = [], denied = [], partial = [] }: Estate = {}): ScopeView {
  const replaced = new Set(changes.map(keyOf))
  const resources = [...STANDARD.filter((one) => !replaced.has(keyOf(one))), ...changes].filter(
    ({ kind, id }) => !gone.includes(id) && !denied.includes(kind),
  )
  const holes = new Set([...denied, ...partial])
  const place = { account: ACCOUNT, region: REGION }
  return scopeView(place, { resources, whole: new Set(KINDS.filter((kind) => !holes.has(kind))) })
}

function keyOf({ kind, id }: Resource): string {
  return `${kind} ${id}`
}

/** The property of one resource of the estate. */
export function derivedOf(property: DerivedProperty, id: string, of: Estate = {}): Derived {
  const scope = estate(of)
  const found = scope.byId(property.kind, id)
  if (found === undefined) throw new Error(`no ${property.kind} ${id}`)
  return property.prepare(scope)(found)
}

/** Which must be certain. */
export function certainOf(property: DerivedProperty, id: string, of: Estate = {}): JsonObject {
  const { value, possible, missing } = derivedOf(property, id, of)
  if (possible !== undefined) throw new Error(`uncertain for lack of ${String(missing)}`)
  return value as JsonObject
}

/** What a property that must be uncertain says of one member, at least and at most, and for lack of what. */
export function doubtOf(
  property: DerivedProperty,
  id: string,
  member: string,
  of: Estate = {},
): readonly [unknown, unknown, readonly string[]] {
  const { value, possible, missing } = derivedOf(property, id, of)
  if (possible === undefined) throw new Error('certain')
  return [(value as JsonObject)[member], (possible as JsonObject)[member], missing ?? []]
}

export { prefixList }
