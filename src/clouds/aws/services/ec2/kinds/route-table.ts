import { changed, created, deleted, mended } from '../../../reading/changing-call.ts'
import { ec2 } from '../operation.ts'
import { from, to, withPrefix, type KindSource } from '../../../reading/kind-source.ts'
import { alwaysList, bool, object, string, strings } from '../../../reading/shape.ts'

/** The endpoint declares the edges to route tables. */
export const ROUTE_TABLE: KindSource = {
  name: 'aws_ec2_route_table',
  about: 'Where packets of subnets and gateways go.',
  bases: ['routing_table'],
  ...ec2('DescribeRouteTables'),
  list: 'RouteTables',
  pageSize: 100,
  id: 'RouteTableId',
  again: { prefix: 'rtb-', filter: 'route-table-id', orAll: true },
  arn: { form: 'arn:{partition}:ec2:{region}:{owner}:route-table/{id}' },
  properties: {
    route_table_associations: alwaysList('Associations', {
      main: bool('Main'),
      route_table_association_id: string('RouteTableAssociationId'),
      route_table_id: string('RouteTableId'),
      subnet_id: string('SubnetId'),
      gateway_id: string('GatewayId'),
      association_state: object('AssociationState', {
        state: string('State'),
        status_message: string('StatusMessage'),
      }),
      public_ipv4_pool: string('PublicIpv4Pool'),
    }),
    route_table_propagating_vgws: strings('PropagatingVgws[].GatewayId'),
    route_table_routes: alwaysList('Routes', {
      destination_cidr_block: string('DestinationCidrBlock'),
      destination_ipv6_cidr_block: string('DestinationIpv6CidrBlock'),
      destination_prefix_list_id: string('DestinationPrefixListId'),
      egress_only_internet_gateway_id: string('EgressOnlyInternetGatewayId'),
      gateway_id: string('GatewayId'),
      instance_id: string('InstanceId'),
      instance_owner_id: string('InstanceOwnerId'),
      nat_gateway_id: string('NatGatewayId'),
      transit_gateway_id: string('TransitGatewayId'),
      local_gateway_id: string('LocalGatewayId'),
      carrier_gateway_id: string('CarrierGatewayId'),
      network_interface_id: string('NetworkInterfaceId'),
      origin: string('Origin'),
      state: string('State'),
      vpc_peering_connection_id: string('VpcPeeringConnectionId'),
      core_network_arn: string('CoreNetworkArn'),
      odb_network_arn: string('OdbNetworkArn'),
      ip_address: string('IpAddress'),
    }),
    owner_id: string('OwnerId'),
    vpc_id: string('VpcId'),
  },
  changedBy: [
    ...changed(['CreateRoute', 'ReplaceRoute', 'AssociateRouteTable', 'ReplaceRouteTableAssociation']),
    ...mended('DeleteRoute'),
    ...created('CreateRouteTable'),
    ...deleted('DeleteRouteTable'),
  ],
  compared: {
    called: { route_table_routes: 'route' },
    volatile: ['route_table_associations.association_state.status_message'],
    keys: {
      route_table_associations: ['main', 'subnet_id', 'gateway_id'],
      route_table_routes: [
        'destination_cidr_block',
        'destination_ipv6_cidr_block',
        'destination_prefix_list_id',
      ],
    },
  },
  edges: [
    ...from('aws_vpc', 'VpcId', 'default', 'delete'),
    ...from('aws_ec2_subnet', 'Associations[].SubnetId'),
    ...to('aws_ec2_subnet', 'Associations[].SubnetId', 'delete'),
    ...withPrefix('igw-', to('aws_ec2_internet_gateway', 'Routes[].GatewayId')),
    ...withPrefix('vgw-', to('aws_ec2_vpn_gateway', 'Routes[].GatewayId')),
    ...to('aws_ec2_egress_only_internet_gateway', 'Routes[].EgressOnlyInternetGatewayId'),
    ...to('aws_ec2_transit_gateway', 'Routes[].TransitGatewayId'),
    ...to('aws_ec2_nat_gateway', 'Routes[].NatGatewayId'),
    ...to('aws_vpc_peering_connection', 'Routes[].VpcPeeringConnectionId'),
  ],
}
