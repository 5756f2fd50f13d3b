import { ec2 } from '../operation.ts'
import type { KindSource } from '../../../reading/kind-source.ts'
import { list, string, strings } from '../../../reading/shape.ts'

/** VPCs declare which options they use. */
export const DHCP_OPTIONS: KindSource = {
  name: 'aws_ec2_dhcp_options',
  about: 'What instances of a VPC are told of domain names and servers.',
  bases: [],
  ...ec2('DescribeDhcpOptions'),
  list: 'DhcpOptions',
  pageSize: 1000,
  id: 'DhcpOptionsId',
  arn: { form: 'arn:{partition}:ec2:{region}:{owner}:dhcp-options/{id}' },
  properties: {
    dhcp_configurations: list('DhcpConfigurations', {
      key: string('Key'),
      values: strings('Values[].Value'),
    }),
    owner_id: string('OwnerId'),
  },
  compared: { keys: { dhcp_configurations: ['key'] } },
  edges: [],
}
