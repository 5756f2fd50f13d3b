import type { Call, Operations } from '../call.ts'
import { AwsFault } from '../errors.ts'
import { securityGroupRules } from '../security-group-rules.ts'
import {
  CLIENT_VPN_ENDPOINT,
  DHCP_OPTIONS,
  EGRESS_ONLY_INTERNET_GATEWAY,
  ENDPOINT_SERVICE,
  TAGGED,
  TRAFFIC_MIRROR_FILTER,
  VPN_CONNECTION,
  VPN_GATEWAY,
} from './connection-shapes.ts'
import { listing } from './listing.ts'

/** What belongs to the thing that the parameter names. Throws where there is no such thing. */
function partsOf<T>(call: Call, parameter: string, code: string, parts: ReadonlyMap<string, readonly T[]>) {
  const id = call.parameters.get(parameter) ?? ''
  const found = parts.get(id)
  if (found === undefined) throw new AwsFault(code, 400, `The ID '${id}' does not exist`)
  return found
}

/** Prefix lists, gateways, VPN and what else joins networks. */
export const CONNECTION_LISTINGS: Operations = {
  DescribeSecurityGroupRules: listing({
    set: 'securityGroupRuleSet',
    shape: TAGGED,
    entries: securityGroupRules,
    most: 1000,
  }),
  DescribeSecurityGroupVpcAssociations: listing({
    set: 'securityGroupVpcAssociationSet',
    shape: {},
    entries: (region) => region.groupAssociations,
    most: 1000,
  }),
  DescribeManagedPrefixLists: listing({
    set: 'prefixListSet',
    shape: TAGGED,
    entries: (region) => region.prefixLists,
    byId: ['prefix-list-id', ({ PrefixListId }) => [PrefixListId]],
    most: 100,
  }),
  GetManagedPrefixListEntries: listing({
    set: 'entrySet',
    shape: {},
    entries: (region, call) =>
      partsOf(call, 'PrefixListId', 'InvalidPrefixListID.NotFound', region.prefixListEntries),
    most: 100,
    parameters: ['PrefixListId'],
  }),
  DescribeTransitGateways: listing({
    set: 'transitGatewaySet',
    shape: TAGGED,
    entries: (region) => region.transitGateways,
    most: 1000,
  }),
  DescribeTransitGatewayAttachments: listing({
    set: 'transitGatewayAttachments',
    shape: TAGGED,
    entries: (region) => region.transitGatewayAttachments,
    most: 1000,
  }),
  DescribeTransitGatewayRouteTables: listing({
    set: 'transitGatewayRouteTables',
    shape: TAGGED,
    entries: (region) => region.transitGatewayRouteTables,
    most: 1000,
  }),
  DescribeVpnConnections: listing({
    set: 'vpnConnectionSet',
    shape: VPN_CONNECTION,
    entries: (region) => region.vpnConnections,
    most: null,
  }),
  DescribeVpnGateways: listing({
    set: 'vpnGatewaySet',
    shape: VPN_GATEWAY,
    entries: (region) => region.vpnGateways,
    most: null,
  }),
  DescribeCustomerGateways: listing({
    set: 'customerGatewaySet',
    shape: TAGGED,
    entries: (region) => region.customerGateways,
    most: null,
  }),
  DescribeClientVpnEndpoints: listing({
    set: 'clientVpnEndpoint',
    shape: CLIENT_VPN_ENDPOINT,
    entries: (region) => region.clientVpnEndpoints,
    most: 1000,
  }),
  DescribeEgressOnlyInternetGateways: listing({
    set: 'egressOnlyInternetGatewaySet',
    shape: EGRESS_ONLY_INTERNET_GATEWAY,
    entries: (region) => region.egressOnlyInternetGateways,
    most: 255,
  }),
  DescribeDhcpOptions: listing({
    set: 'dhcpOptionsSet',
    shape: DHCP_OPTIONS,
    entries: (region) => region.dhcpOptions,
    most: 1000,
  }),
  DescribeVpcEndpointServiceConfigurations: listing({
    set: 'serviceConfigurationSet',
    shape: ENDPOINT_SERVICE,
    entries: (region) => region.endpointServices,
    most: 1000,
  }),
  DescribeVpcEndpointServicePermissions: listing({
    set: 'allowedPrincipals',
    shape: TAGGED,
    entries: (region, call) =>
      partsOf(call, 'ServiceId', 'InvalidVpcEndpointServiceId.NotFound', region.servicePermissions),
    most: 1000,
    parameters: ['ServiceId'],
  }),
  DescribeVpcBlockPublicAccessExclusions: listing({
    set: 'vpcBlockPublicAccessExclusionSet',
    shape: TAGGED,
    entries: (region) => region.blockPublicAccessExclusions,
    most: 1000,
  }),
  DescribeTrafficMirrorSessions: listing({
    set: 'trafficMirrorSessionSet',
    shape: TAGGED,
    entries: (region) => region.trafficMirrorSessions,
    most: 1000,
  }),
  DescribeTrafficMirrorFilters: listing({
    set: 'trafficMirrorFilterSet',
    shape: TRAFFIC_MIRROR_FILTER,
    entries: (region) => region.trafficMirrorFilters,
    most: 1000,
  }),
  DescribeTrafficMirrorTargets: listing({
    set: 'trafficMirrorTargetSet',
    shape: TAGGED,
    entries: (region) => region.trafficMirrorTargets,
    most: 1000,
  }),
}
