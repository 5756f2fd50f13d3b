import type { ServiceDetail } from '@aws-sdk/client-ec2'
import type { Call, Operations } from '../call.ts'
import { invalidValue } from '../errors.ts'
import type { Region } from '../region.ts'
import { listParameter } from '../parameters.ts'
import { listing } from './listing.ts'
import {
  ADDRESS,
  FLOW_LOG,
  INTERNET_GATEWAY,
  NAT_GATEWAY,
  NETWORK_ACL,
  ROUTE_TABLE,
  VPC_ENDPOINT,
  VPC_PEERING_CONNECTION,
} from './network-shapes.ts'

/** Services of AWS that take no endpoint policy. */
const WITHOUT_POLICY: ReadonlySet<string> = new Set(['email-smtp', 'transfer.server'])

/** Of the services that are asked for by name, AWS's own of the region. */
function endpointServices(_: Region, { region, parameters }: Call): readonly ServiceDetail[] {
  if (parameters.get('Filter.1.Name') !== 'service-name') {
    throw invalidValue('Only the filter service-name is played here.')
  }
  const prefix = `com.amazonaws.${region}.`
  return listParameter(parameters, 'Filter.1.Value').flatMap((service) => {
    if (!service.startsWith(prefix)) return []
    const isSupported = !WITHOUT_POLICY.has(service.slice(prefix.length))
    return [{ ServiceName: service, Owner: 'amazon', VpcEndpointPolicySupported: isSupported }]
  })
}

export const NETWORK_LISTINGS: Operations = {
  DescribeNetworkAcls: listing({
    set: 'networkAclSet',
    shape: NETWORK_ACL,
    entries: (region) => region.networkAcls,
    byId: ['network-acl-id', ({ NetworkAclId }) => [NetworkAclId]],
    most: 1000,
  }),
  DescribeRouteTables: listing({
    set: 'routeTableSet',
    shape: ROUTE_TABLE,
    entries: (region) => region.routeTables,
    byId: ['route-table-id', ({ RouteTableId }) => [RouteTableId]],
    most: 100,
  }),
  DescribeInternetGateways: listing({
    set: 'internetGatewaySet',
    shape: INTERNET_GATEWAY,
    entries: (region) => region.internetGateways,
    most: 1000,
  }),
  DescribeNatGateways: listing({
    set: 'natGatewaySet',
    shape: NAT_GATEWAY,
    entries: (region) => region.natGateways,
    most: 1000,
  }),
  DescribeAddresses: listing({
    set: 'addressesSet',
    shape: ADDRESS,
    entries: (region) => region.addresses,
    most: null,
  }),
  DescribeVpcEndpoints: listing({
    set: 'vpcEndpointSet',
    shape: VPC_ENDPOINT,
    entries: (region) => region.vpcEndpoints,
    most: 1000,
  }),
  DescribeVpcEndpointServices: listing({
    set: 'serviceDetailSet',
    shape: {},
    entries: endpointServices,
    parameters: ['Filter.1.Name', 'Filter.1.Value'],
    most: 1000,
  }),
  DescribeVpcPeeringConnections: listing({
    set: 'vpcPeeringConnectionSet',
    shape: VPC_PEERING_CONNECTION,
    entries: (region) => region.peeringConnections,
    byId: ['vpc-peering-connection-id', ({ VpcPeeringConnectionId }) => [VpcPeeringConnectionId]],
    most: 1000,
  }),
  DescribeFlowLogs: listing({
    set: 'flowLogSet',
    shape: FLOW_LOG,
    entries: (region) => region.flowLogs,
    most: 1000,
  }),
}
