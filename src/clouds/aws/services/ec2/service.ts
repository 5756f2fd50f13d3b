import { NEXT_TOKEN } from '../../client/connection.ts'
import type { Said } from '../../client/error-words.ts'
import type { KindSource } from '../../reading/kind-source.ts'
import type { SettingSource } from '../../reading/setting-source.ts'
import type { Service } from '../../service.ts'
import { CLOSED_SETS } from './closed-sets.ts'
import { DERIVED } from './derived-properties.ts'
import { ACCOUNT_SETTINGS } from './kinds/account-settings.ts'
import { CLIENT_VPN_ENDPOINT } from './kinds/client-vpn-endpoint.ts'
import { CUSTOMER_GATEWAY } from './kinds/customer-gateway.ts'
import { DHCP_OPTIONS } from './kinds/dhcp-options.ts'
import { EGRESS_ONLY_INTERNET_GATEWAY } from './kinds/egress-only-internet-gateway.ts'
import { ELASTIC_IP } from './kinds/elastic-ip.ts'
import { FLOW_LOG } from './kinds/flow-log.ts'
import { HOST } from './kinds/host.ts'
import { IMAGE } from './kinds/image.ts'
import { INSTANCE } from './kinds/instance.ts'
import { INSTANCE_TYPE } from './kinds/instance-type.ts'
import { INTERNET_GATEWAY } from './kinds/internet-gateway.ts'
import { KEYPAIR } from './kinds/keypair.ts'
import { LAUNCH_TEMPLATE } from './kinds/launch-template.ts'
import { MANAGED_PREFIX_LIST } from './kinds/managed-prefix-list.ts'
import { NAT_GATEWAY } from './kinds/nat-gateway.ts'
import { NETWORK_ACL } from './kinds/network-acl.ts'
import { NETWORK_INTERFACE } from './kinds/network-interface.ts'
import { RESERVED_INSTANCES } from './kinds/reserved-instances.ts'
import { ROUTE_TABLE } from './kinds/route-table.ts'
import { SECURITY_GROUP_RULE } from './kinds/security-group-rule.ts'
import { SECURITY_GROUP } from './kinds/security-group.ts'
import { SNAPSHOT } from './kinds/snapshot.ts'
import { SPOT_FLEET_REQUEST } from './kinds/spot-fleet-request.ts'
import { SUBNET } from './kinds/subnet.ts'
import { TRAFFIC_MIRROR_FILTER } from './kinds/traffic-mirror-filter.ts'
import { TRAFFIC_MIRROR_SESSION } from './kinds/traffic-mirror-session.ts'
import { TRAFFIC_MIRROR_TARGET } from './kinds/traffic-mirror-target.ts'
import { TRANSIT_GATEWAY_ATTACHMENT } from './kinds/transit-gateway-attachment.ts'
import { TRANSIT_GATEWAY_ROUTE_TABLE } from './kinds/transit-gateway-route-table.ts'
import { TRANSIT_GATEWAY } from './kinds/transit-gateway.ts'
import { VOLUME } from './kinds/volume.ts'
import { VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION } from './kinds/vpc-block-public-access-exclusion.ts'
import { VPC_BLOCK_PUBLIC_ACCESS_OPTIONS } from './kinds/vpc-block-public-access-options.ts'
import { VPC } from './kinds/vpc.ts'
import { VPC_ENDPOINT_SERVICE } from './kinds/vpc-endpoint-service.ts'
import { VPC_ENDPOINT } from './kinds/vpc-endpoint.ts'
import { VPC_PEERING_CONNECTION } from './kinds/vpc-peering-connection.ts'
import { VPN_CONNECTION } from './kinds/vpn-connection.ts'
import { VPN_GATEWAY } from './kinds/vpn-gateway.ts'

/** In the order of the inventory. A new kind is a file in kinds/ and a line here. */
const KINDS: readonly KindSource[] = [
  VPC,
  SUBNET,
  SECURITY_GROUP,
  NETWORK_INTERFACE,
  INSTANCE,
  VOLUME,
  SNAPSHOT,
  IMAGE,
  LAUNCH_TEMPLATE,
  KEYPAIR,
  INSTANCE_TYPE,
  RESERVED_INSTANCES,
  HOST,
  NETWORK_ACL,
  ROUTE_TABLE,
  INTERNET_GATEWAY,
  NAT_GATEWAY,
  ELASTIC_IP,
  VPC_ENDPOINT,
  VPC_PEERING_CONNECTION,
  FLOW_LOG,
  SECURITY_GROUP_RULE,
  MANAGED_PREFIX_LIST,
  EGRESS_ONLY_INTERNET_GATEWAY,
  TRANSIT_GATEWAY,
  TRANSIT_GATEWAY_ATTACHMENT,
  TRANSIT_GATEWAY_ROUTE_TABLE,
  VPN_GATEWAY,
  CUSTOMER_GATEWAY,
  VPN_CONNECTION,
  CLIENT_VPN_ENDPOINT,
  DHCP_OPTIONS,
  VPC_ENDPOINT_SERVICE,
  VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION,
  SPOT_FLEET_REQUEST,
  TRAFFIC_MIRROR_SESSION,
  TRAFFIC_MIRROR_FILTER,
  TRAFFIC_MIRROR_TARGET,
]

/** What an account has exactly once in every region. */
const SETTINGS: readonly SettingSource[] = [ACCOUNT_SETTINGS, VPC_BLOCK_PUBLIC_ACCESS_OPTIONS]

export const EC2: Service = {
  name: 'ec2',
  label: 'EC2 (with EBS and VPC)',
  client: async () => (await import('./client.ts')).openEc2,
  level: 'region',
  paging: NEXT_TOKEN,
  errors: { isGone, isNotOffered },
  // EC2 refills 20 such calls per second, account and region (its throttling limits); each takes about 0.1 s.
  detailsAtATime: 2,
  kinds: KINDS,
  closedSets: CLOSED_SETS,
  settings: SETTINGS,
  derived: DERIVED,
}

/** `InvalidInstanceID.NotFound`, `InvalidPrefixListID.NotFound` … */
function isGone({ code }: Said): boolean {
  return code.endsWith('.NotFound')
}

/** Nothing else says so: EC2 answers InvalidAction to misspelt operations too, and UnsupportedOperation for other reasons. */
function isNotOffered({ code, message }: Said): boolean {
  return code === 'UnsupportedOperation' && /\bnot (available|supported) in this region\b/i.test(message)
}
