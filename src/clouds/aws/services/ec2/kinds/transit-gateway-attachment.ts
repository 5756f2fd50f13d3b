import { ec2 } from '../operation.ts'
import { from, withPrefix, type KindSource } from '../../../reading/kind-source.ts'
import { datetime, object, string } from '../../../reading/shape.ts'

/** Both sides see the attachment, and each has an ARN of its own for it. */
export const TRANSIT_GATEWAY_ATTACHMENT: KindSource = {
  name: 'aws_ec2_transit_gateway_attachment',
  about: 'What is connected to a transit gateway.',
  bases: [],
  ...ec2('DescribeTransitGatewayAttachments'),
  notInAllRegions: true,
  list: 'TransitGatewayAttachments',
  pageSize: 1000,
  id: 'TransitGatewayAttachmentId',
  arn: { form: 'arn:{partition}:ec2:{region}:{account}:transit-gateway-attachment/{id}' },
  properties: {
    ctime: datetime('CreationTime'),
    transit_gateway_id: string('TransitGatewayId'),
    transit_gateway_owner_id: string('TransitGatewayOwnerId'),
    resource_owner_id: string('ResourceOwnerId'),
    resource_type: string('ResourceType'),
    resource_id: string('ResourceId'),
    state: string('State'),
    association: object('Association', {
      transit_gateway_route_table_id: string('TransitGatewayRouteTableId'),
      transit_gateway_policy_table_id: string('TransitGatewayPolicyTableId'),
      state: string('State'),
    }),
    creation_time: datetime('CreationTime'),
    nat_gateway_support: string('NatGatewaySupport'),
    owner_id: string('ResourceOwnerId'),
  },
  gone: { property: 'state', states: ['deleted', 'deleting', 'failed', 'failing', 'rejected', 'rejecting'] },
  compared: { volatile: ['creation_time'] },
  edges: [
    ...from('aws_ec2_transit_gateway', 'TransitGatewayId', 'default', 'delete'),
    ...withPrefix('vpc-', from('aws_vpc', 'ResourceId', 'default', 'delete')),
    ...withPrefix('vpn-', from('aws_ec2_vpn_connection', 'ResourceId')),
  ],
}
