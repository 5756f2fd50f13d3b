import { changed, created } from '../../../reading/changing-call.ts'
import { ec2 } from '../operation.ts'
import { from, type KindSource } from '../../../reading/kind-source.ts'
import { list, string } from '../../../reading/shape.ts'

export const INTERNET_GATEWAY: KindSource = {
  name: 'aws_ec2_internet_gateway',
  about: 'The way between a VPC and the internet.',
  bases: ['gateway'],
  ...ec2('DescribeInternetGateways'),
  list: 'InternetGateways',
  pageSize: 1000,
  id: 'InternetGatewayId',
  arn: { form: 'arn:{partition}:ec2:{region}:{owner}:internet-gateway/{id}' },
  properties: {
    gateway_attachments: list('Attachments', {
      state: string('State'),
      vpc_id: string('VpcId'),
    }),
    owner_id: string('OwnerId'),
  },
  changedBy: [...changed(['AttachInternetGateway']), ...created('CreateInternetGateway')],
  compared: { keys: { gateway_attachments: ['vpc_id'] } },
  edges: from('aws_vpc', 'Attachments[].VpcId', 'default', 'delete'),
}
