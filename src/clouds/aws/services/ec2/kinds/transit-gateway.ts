import { byName, changed, created } from '../../../reading/changing-call.ts'
import { ec2 } from '../operation.ts'
import type { KindSource } from '../../../reading/kind-source.ts'
import { datetime, int, object, string, strings, text } from '../../../reading/shape.ts'

export const TRANSIT_GATEWAY: KindSource = {
  name: 'aws_ec2_transit_gateway',
  about: 'A router between VPCs, VPNs and other networks.',
  bases: ['gateway'],
  ...ec2('DescribeTransitGateways'),
  notInAllRegions: true,
  list: 'TransitGateways',
  pageSize: 1000,
  id: 'TransitGatewayId',
  arn: {
    from: 'TransitGatewayArn',
    form: 'arn:{partition}:ec2:{region}:{owner}:transit-gateway/{id}',
  },
  properties: {
    ctime: datetime('CreationTime'),
    state: string('State'),
    description: text('Description'),
    creation_time: datetime('CreationTime'),
    options: object('Options', {
      amazon_side_asn: int('AmazonSideAsn'),
      transit_gateway_cidr_blocks: strings('TransitGatewayCidrBlocks[]'),
      auto_accept_shared_attachments: string('AutoAcceptSharedAttachments'),
      default_route_table_association: string('DefaultRouteTableAssociation'),
      association_default_route_table_id: string('AssociationDefaultRouteTableId'),
      default_route_table_propagation: string('DefaultRouteTablePropagation'),
      propagation_default_route_table_id: string('PropagationDefaultRouteTableId'),
      vpn_ecmp_support: string('VpnEcmpSupport'),
      dns_support: string('DnsSupport'),
      security_group_referencing_support: string('SecurityGroupReferencingSupport'),
      multicast_support: string('MulticastSupport'),
      encryption_support: object('EncryptionSupport', {
        encryption_state: string('EncryptionState'),
        state_message: string('StateMessage'),
      }),
    }),
    owner_id: string('OwnerId'),
  },
  gone: { property: 'state', states: ['deleted', 'deleting'] },
  changedBy: byName([...changed(['ModifyTransitGateway']), ...created('CreateTransitGateway')]),
  compared: { volatile: ['creation_time', 'options.encryption_support.state_message'] },
  edges: [],
}
