import { ec2 } from '../operation.ts'
import { from, type KindSource } from '../../../reading/kind-source.ts'
import { bool, datetime, string } from '../../../reading/shape.ts'

/** Only the owner of the transit gateway sees them. */
export const TRANSIT_GATEWAY_ROUTE_TABLE: KindSource = {
  name: 'aws_ec2_transit_gateway_route_table',
  about: 'Where packets in a transit gateway go.',
  bases: [],
  ...ec2('DescribeTransitGatewayRouteTables'),
  notInAllRegions: true,
  list: 'TransitGatewayRouteTables',
  pageSize: 1000,
  id: 'TransitGatewayRouteTableId',
  arn: { form: 'arn:{partition}:ec2:{region}:{account}:transit-gateway-route-table/{id}' },
  properties: {
    ctime: datetime('CreationTime'),
    state: string('State'),
    transit_gateway_id: string('TransitGatewayId'),
    default_association_route_table: bool('DefaultAssociationRouteTable'),
    default_propagation_route_table: bool('DefaultPropagationRouteTable'),
    creation_time: datetime('CreationTime'),
  },
  gone: { property: 'state', states: ['deleted', 'deleting'] },
  compared: { volatile: ['creation_time'] },
  edges: from('aws_ec2_transit_gateway', 'TransitGatewayId', 'default', 'delete'),
}
