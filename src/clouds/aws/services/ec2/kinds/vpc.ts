import { changed, created } from '../../../reading/changing-call.ts'
import { ec2 } from '../operation.ts'
import { from, type KindSource } from '../../../reading/kind-source.ts'
import { bool, list, object, string, strings } from '../../../reading/shape.ts'
import { blockPublicAccess, cidrBlockState } from './shared.ts'

export const VPC: KindSource = {
  name: 'aws_vpc',
  about: 'A virtual network.',
  bases: ['network'],
  ...ec2('DescribeVpcs'),
  list: 'Vpcs',
  pageSize: 1000,
  id: 'VpcId',
  again: { prefix: 'vpc-', filter: 'vpc-id' },
  arn: { form: 'arn:{partition}:ec2:{region}:{owner}:vpc/{id}' },
  console: 'vpcconsole/home?region={region}#VpcDetails:VpcId={id}',
  properties: {
    vpc_cidr_block: string('CidrBlock'),
    vpc_dhcp_options_id: string('DhcpOptionsId'),
    vpc_state: string('State'),
    vpc_instance_tenancy: string('InstanceTenancy'),
    vpc_ipv6_cidr_block_association_set: list('Ipv6CidrBlockAssociationSet', {
      association_id: string('AssociationId'),
      ipv6_cidr_block: string('Ipv6CidrBlock'),
      ipv6_cidr_block_state: object('Ipv6CidrBlockState', cidrBlockState),
      network_border_group: string('NetworkBorderGroup'),
      ipv6_pool: string('Ipv6Pool'),
    }),
    vpc_cidr_block_association_set: list('CidrBlockAssociationSet', {
      association_id: string('AssociationId'),
      cidr_block: string('CidrBlock'),
      cidr_block_state: object('CidrBlockState', cidrBlockState),
    }),
    vpc_is_default: bool('IsDefault'),
    cidr_blocks: strings('CidrBlockAssociationSet[].CidrBlock'),
    vpc_block_public_access_states: object('BlockPublicAccessStates', blockPublicAccess),
    vpc_encryption_control: object('EncryptionControl', {
      vpc_encryption_control_id: string('VpcEncryptionControlId'),
      mode: string('Mode'),
      state: string('State'),
      state_message: string('StateMessage'),
    }),
    vpc_id: string('VpcId'),
    owner_id: string('OwnerId'),
  },
  gone: { property: 'vpc_state', states: ['deleting'] },
  changedBy: [...changed(['ModifyVpcAttribute']), ...created('CreateVpc', 'CreateDefaultVpc')],
  compared: {
    volatile: [
      'vpc_cidr_block_association_set.cidr_block_state.status_message',
      'vpc_ipv6_cidr_block_association_set.ipv6_cidr_block_state.status_message',
      'vpc_encryption_control.state_message',
      'cidr_blocks',
    ],
    keys: {
      vpc_cidr_block_association_set: ['association_id'],
      vpc_ipv6_cidr_block_association_set: ['association_id'],
    },
  },
  edges: from('aws_ec2_dhcp_options', 'DhcpOptionsId'),
}
