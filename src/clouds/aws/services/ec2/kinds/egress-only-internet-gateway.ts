import { ec2 } from '../operation.ts'
import { from, type KindSource } from '../../../reading/kind-source.ts'
import { list, string } from '../../../reading/shape.ts'

export const EGRESS_ONLY_INTERNET_GATEWAY: KindSource = {
  name: 'aws_ec2_egress_only_internet_gateway',
  about: 'The way out to the internet over IPv6.',
  bases: ['gateway'],
  ...ec2('DescribeEgressOnlyInternetGateways'),
  notInAllRegions: true,
  list: 'EgressOnlyInternetGateways',
  pageSize: 255,
  id: 'EgressOnlyInternetGatewayId',
  arn: { form: 'arn:{partition}:ec2:{region}:{account}:egress-only-internet-gateway/{id}' },
  properties: {
    attachments: list('Attachments', { state: string('State'), vpc_id: string('VpcId') }),
  },
  compared: { keys: { attachments: ['vpc_id'] } },
  edges: from('aws_vpc', 'Attachments[].VpcId', 'default', 'delete'),
}
