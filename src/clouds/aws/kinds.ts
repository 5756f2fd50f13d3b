import { withDerived } from './derived-kinds.ts'
import type { KindModel } from '../../model/kind.ts'
import { kindOf, type Ec2Kind } from './reading/kind-source.ts'
import { ACCOUNT_SETTINGS } from './services/ec2/kinds/account-settings.ts'
import { ACCOUNT } from './services/ec2/kinds/account.ts'
import { CLIENT_VPN_ENDPOINT } from './services/ec2/kinds/client-vpn-endpoint.ts'
import { CUSTOMER_GATEWAY } from './services/ec2/kinds/customer-gateway.ts'
import { DHCP_OPTIONS } from './services/ec2/kinds/dhcp-options.ts'
import { EGRESS_ONLY_INTERNET_GATEWAY } from './services/ec2/kinds/egress-only-internet-gateway.ts'
import { ELASTIC_IP } from './services/ec2/kinds/elastic-ip.ts'
import { FLOW_LOG } from './services/ec2/kinds/flow-log.ts'
import { HOST } from './services/ec2/kinds/host.ts'
import { IMAGE } from './services/ec2/kinds/image.ts'
import { INSTANCE } from './services/ec2/kinds/instance.ts'
import { INSTANCE_TYPE } from './services/ec2/kinds/instance-type.ts'
import { INTERNET_GATEWAY } from './services/ec2/kinds/internet-gateway.ts'
import { KEYPAIR } from './services/ec2/kinds/keypair.ts'
import { LAUNCH_TEMPLATE } from './services/ec2/kinds/launch-template.ts'
import { MANAGED_PREFIX_LIST } from './services/ec2/kinds/managed-prefix-list.ts'
import { NAT_GATEWAY } from './services/ec2/kinds/nat-gateway.ts'
import { NETWORK_ACL } from './services/ec2/kinds/network-acl.ts'
import { NETWORK_INTERFACE } from './services/ec2/kinds/network-interface.ts'
import { REGION } from './services/ec2/kinds/region.ts'
import { RESERVED_INSTANCES } from './services/ec2/kinds/reserved-instances.ts'
import { ROUTE_TABLE } from './services/ec2/kinds/route-table.ts'
import { SECURITY_GROUP_RULE } from './services/ec2/kinds/security-group-rule.ts'
import { SECURITY_GROUP } from './services/ec2/kinds/security-group.ts'
import { SNAPSHOT } from './services/ec2/kinds/snapshot.ts'
import { SPOT_FLEET_REQUEST } from './services/ec2/kinds/spot-fleet-request.ts'
import { SUBNET } from './services/ec2/kinds/subnet.ts'
import { TRAFFIC_MIRROR_FILTER } from './services/ec2/kinds/traffic-mirror-filter.ts'
import { TRAFFIC_MIRROR_SESSION } from './services/ec2/kinds/traffic-mirror-session.ts'
import { TRAFFIC_MIRROR_TARGET } from './services/ec2/kinds/traffic-mirror-target.ts'
import { TRANSIT_GATEWAY_ATTACHMENT } from './services/ec2/kinds/transit-gateway-attachment.ts'
import { TRANSIT_GATEWAY_ROUTE_TABLE } from './services/ec2/kinds/transit-gateway-route-table.ts'
import { TRANSIT_GATEWAY } from './services/ec2/kinds/transit-gateway.ts'
import { VOLUME } from './services/ec2/kinds/volume.ts'
import { VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION } from './services/ec2/kinds/vpc-block-public-access-exclusion.ts'
import { VPC_BLOCK_PUBLIC_ACCESS_OPTIONS } from './services/ec2/kinds/vpc-block-public-access-options.ts'
import { VPC } from './services/ec2/kinds/vpc.ts'
import { VPC_ENDPOINT_SERVICE } from './services/ec2/kinds/vpc-endpoint-service.ts'
import { VPC_ENDPOINT } from './services/ec2/kinds/vpc-endpoint.ts'
import { VPC_PEERING_CONNECTION } from './services/ec2/kinds/vpc-peering-connection.ts'
import { VPN_CONNECTION } from './services/ec2/kinds/vpn-connection.ts'
import { VPN_GATEWAY } from './services/ec2/kinds/vpn-gateway.ts'
import { settingKindOf, type Ec2Setting } from './reading/setting-source.ts'

/** What is read in every region, in the order of the inventory. A new kind is a file in kinds/ and a line here. */
export const EC2_KINDS: readonly Ec2Kind[] = [
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

/** What an account has once in every region. */
export const EC2_SETTINGS: readonly Ec2Setting[] = [ACCOUNT_SETTINGS, VPC_BLOCK_PUBLIC_ACCESS_OPTIONS]

/** Every kind that this program reads, by name. Loads nothing of the AWS SDK. */
export const AWS_KINDS: KindModel = withDerived([
  ACCOUNT,
  kindOf(REGION),
  ...EC2_KINDS.map(kindOf),
  ...EC2_SETTINGS.map(settingKindOf),
])
