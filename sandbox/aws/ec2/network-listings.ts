import type { Operations } from '../call.ts'
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
