import type { JsonObject } from '../../model/json.ts'
import { memberOf, objectsOf, textOf } from '../../text/members.ts'

/** By `network_interface_type`. EC2 answers `nat_gateway` where its reference says `natGateway`. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['nat_gateway', 'nat_gateway'],
  ['natGateway', 'nat_gateway'],
  ['load_balancer', 'load_balancer'],
  ['network_load_balancer', 'load_balancer'],
  ['gateway_load_balancer', 'load_balancer'],
  ['gateway_load_balancer_endpoint', 'vpc_endpoint'],
  ['vpc_endpoint', 'vpc_endpoint'],
  ['transit_gateway', 'transit_gateway'],
  ['lambda', 'lambda'],
  ['api_gateway_managed', 'api_gateway'],
  ['global_accelerator_managed', 'global_accelerator'],
  ['ec2_instance_connect_endpoint', 'instance_connect_endpoint'],
  ['quicksight', 'quicksight'],
  ['iot_rules_managed', 'iot'],
  ['aws_codestar_connections_managed', 'code_connections'],
])

/** How services begin the descriptions of the interfaces that they create. */
const DESCRIPTIONS: readonly (readonly [string, string])[] = [
  ['ELB ', 'load_balancer'],
  ['VPC Endpoint Interface', 'vpc_endpoint'],
  ['Network Interface for Transit Gateway', 'transit_gateway'],
  ['AWS Lambda VPC ENI', 'lambda'],
  ['EC2 Instance Connect Endpoint', 'instance_connect_endpoint'],
  ['VPC Link Interface', 'api_gateway'],
  ['GlobalAccelerator', 'global_accelerator'],
  ['AWS Global Accelerator', 'global_accelerator'],
  ['Verified Access', 'verified_access'],
  ['RDSNetworkInterface', 'rds'],
  ['Amazon EKS', 'eks'],
  ['arn:aws:ecs:', 'ecs'],
  ['EFS mount target', 'efs'],
  ['ElastiCache', 'elasticache'],
  ['RedshiftNetworkInterface', 'redshift'],
  ['ClientVPN Endpoint', 'client_vpn'],
  ['Route 53 Resolver', 'resolver'],
  ['DMSNetworkInterface', 'dms'],
]

/** By `nic_requester_id`, where it is a service's name and not a role's. */
const REQUESTERS: ReadonlyMap<string, string> = new Map([
  ['amazon-elb', 'load_balancer'],
  ['amazon-rds', 'rds'],
  ['amazon-elasticache', 'elasticache'],
  ['amazon-redshift', 'redshift'],
])

/** All that may be behind a network interface. */
export const INTERFACE_OWNERS: readonly string[] = [
  ...new Set([
    'instance',
    ...TYPES.values(),
    ...REQUESTERS.values(),
    'cloudfront',
    ...DESCRIPTIONS.map(([, owner]) => owner),
    'none',
    'other',
  ]),
].toSorted()

/**
 * What is behind a network interface: `instance`, a service such as `load_balancer`, `none` where it is attached to
 * nothing, else `other`. Descriptions are trusted only on interfaces that somebody else created or manages, and never
 * for a NAT gateway: anyone may give that description to an interface that takes connections.
 */
export function interfaceOwner(networkInterface: JsonObject): string {
  const typed = TYPES.get(textOf(networkInterface['network_interface_type']) ?? '')
  if (typed !== undefined) return typed
  if (attachedInstance(networkInterface) !== undefined) return 'instance'
  const requester = REQUESTERS.get(textOf(networkInterface['nic_requester_id']) ?? '')
  if (requester !== undefined) return requester
  if (isOfService(networkInterface)) {
    if (hasGroupOfCloudFront(networkInterface)) return 'cloudfront'
    const description = textOf(networkInterface['description']) ?? ''
    return DESCRIPTIONS.find(([start]) => description.startsWith(start))?.[1] ?? 'other'
  }
  return isUnattached(networkInterface) ? 'none' : 'other'
}

/** EKS attaches its interfaces from an account of its own and does not mark them as managed. */
function isOfService(networkInterface: JsonObject): boolean {
  const holder = memberOf(networkInterface['nic_attachment'], 'instance_owner_id')
  const isForeign = holder !== undefined && holder !== networkInterface['owner_id']
  return networkInterface['nic_requester_managed'] === true || isForeign
}

/** CloudFront makes it with the first VPC origin (CloudFront guide, "Restrict access with VPC origins"). */
function hasGroupOfCloudFront(networkInterface: JsonObject): boolean {
  const names = objectsOf(networkInterface['nic_groups']).map((group) =>
    textOf(memberOf(group, 'group_name')),
  )
  return names.some((name) => name?.startsWith('CloudFront-VPCOrigins') === true)
}

export function attachedInstance(networkInterface: JsonObject): string | undefined {
  return textOf(memberOf(networkInterface['nic_attachment'], 'instance_id'))
}

export function isUnattached(networkInterface: JsonObject): boolean {
  return networkInterface['network_interface_status'] === 'available'
}
