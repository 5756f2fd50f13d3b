import { changed, created } from '../../../reading/changing-call.ts'
import { ec2 } from '../operation.ts'
import { from, type KindSource } from '../../../reading/kind-source.ts'
import { bool, int, list, object, string } from '../../../reading/shape.ts'
import { privateDnsNameOptions } from './instance-parts.ts'
import { blockPublicAccess, cidrBlockState } from './shared.ts'

export const SUBNET: KindSource = {
  name: 'aws_ec2_subnet',
  about: 'A part of a VPC in one availability zone.',
  bases: ['subnet'],
  ...ec2('DescribeSubnets'),
  list: 'Subnets',
  pageSize: 1000,
  id: 'SubnetId',
  again: { prefix: 'subnet-', filter: 'subnet-id' },
  arn: { from: 'SubnetArn', form: 'arn:{partition}:ec2:{region}:{owner}:subnet/{id}' },
  console: 'vpcconsole/home?region={region}#SubnetDetails:subnetId={id}',
  properties: {
    subnet_availability_zone: string('AvailabilityZone'),
    subnet_availability_zone_id: string('AvailabilityZoneId'),
    subnet_available_ip_address_count: int('AvailableIpAddressCount'),
    subnet_cidr_block: string('CidrBlock'),
    subnet_default_for_az: bool('DefaultForAz'),
    subnet_enable_lni_at_device_index: int('EnableLniAtDeviceIndex'),
    subnet_map_public_ip_on_launch: bool('MapPublicIpOnLaunch'),
    subnet_map_customer_owned_ip_on_launch: bool('MapCustomerOwnedIpOnLaunch'),
    subnet_customer_owned_ipv4_pool: string('CustomerOwnedIpv4Pool'),
    subnet_state: string('State'),
    subnet_assign_ipv6_address_on_creation: bool('AssignIpv6AddressOnCreation'),
    subnet_ipv6_cidr_block_association_set: list('Ipv6CidrBlockAssociationSet', {
      association_id: string('AssociationId'),
      ipv6_cidr_block: string('Ipv6CidrBlock'),
      ipv6_cidr_block_state: object('Ipv6CidrBlockState', cidrBlockState),
    }),
    subnet_outpost_arn: string('OutpostArn'),
    subnet_enable_dns64: bool('EnableDns64'),
    subnet_ipv6_native: bool('Ipv6Native'),
    subnet_private_dns_name_options_on_launch: object('PrivateDnsNameOptionsOnLaunch', privateDnsNameOptions),
    subnet_block_public_access_states: object('BlockPublicAccessStates', blockPublicAccess),
    subnet_type: string('Type'),
    cidr_block: string('CidrBlock'),
    vpc_id: string('VpcId'),
    owner_id: string('OwnerId'),
  },
  gone: { property: 'subnet_state', states: ['failed', 'failed-insufficient-capacity'] },
  changedBy: [...changed(['ModifySubnetAttribute']), ...created('CreateSubnet', 'CreateDefaultSubnet')],
  compared: {
    volatile: [
      'subnet_available_ip_address_count',
      'cidr_block',
      'subnet_ipv6_cidr_block_association_set.ipv6_cidr_block_state.status_message',
    ],
    keys: { subnet_ipv6_cidr_block_association_set: ['association_id'] },
  },
  edges: from('aws_vpc', 'VpcId', 'default', 'delete'),
}
