import { ec2 } from '../operation.ts'
import { from, type KindSource } from '../../../reading/kind-source.ts'
import { int, list, string } from '../../../reading/shape.ts'

export const VPN_GATEWAY: KindSource = {
  name: 'aws_ec2_vpn_gateway',
  about: 'A VPC’s end of VPN connections.',
  bases: ['gateway'],
  ...ec2('DescribeVpnGateways'),
  notInAllRegions: true,
  list: 'VpnGateways',
  pageSize: null,
  id: 'VpnGatewayId',
  arn: { form: 'arn:{partition}:ec2:{region}:{account}:vpn-gateway/{id}' },
  properties: {
    amazon_side_asn: int('AmazonSideAsn'),
    state: string('State'),
    type: string('Type'),
    availability_zone: string('AvailabilityZone'),
    vpc_attachments: list('VpcAttachments', { vpc_id: string('VpcId'), state: string('State') }),
  },
  gone: { property: 'state', states: ['deleted', 'deleting'] },
  compared: { keys: { vpc_attachments: ['vpc_id'] } },
  edges: from('aws_vpc', 'VpcAttachments[].VpcId', 'default', 'delete'),
}
