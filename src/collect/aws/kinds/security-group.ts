import { from, type Ec2Kind } from '../kind-source.ts'
import { int, list, string, type Properties } from '../shape.ts'

const permission: Properties = {
  from_port: int('FromPort'),
  ip_protocol: string('IpProtocol'),
  ip_ranges: list('IpRanges', { cidr_ip: string('CidrIp'), description: string('Description') }),
  ipv6_ranges: list('Ipv6Ranges', { cidr_ipv6: string('CidrIpv6'), description: string('Description') }),
  prefix_list_ids: list('PrefixListIds', {
    description: string('Description'),
    prefix_list_id: string('PrefixListId'),
  }),
  to_port: int('ToPort'),
  user_id_group_pairs: list('UserIdGroupPairs', {
    description: string('Description'),
    group_id: string('GroupId'),
    group_name: string('GroupName'),
    peering_status: string('PeeringStatus'),
    user_id: string('UserId'),
    vpc_id: string('VpcId'),
    vpc_peering_connection_id: string('VpcPeeringConnectionId'),
  }),
}

export const SECURITY_GROUP: Ec2Kind = {
  name: 'aws_ec2_security_group',
  bases: ['security_group'],
  action: 'ec2:DescribeSecurityGroups',
  list: 'SecurityGroups',
  pageSize: 1000,
  id: 'GroupId',
  nameFrom: 'GroupName',
  arn: {
    from: 'SecurityGroupArn',
    form: 'arn:{partition}:ec2:{region}:{owner}:security-group/{id}',
  },
  properties: {
    description: string('Description'),
    group_ip_permissions: list('IpPermissions', permission),
    group_ip_permissions_egress: list('IpPermissionsEgress', permission),
    vpc_id: string('VpcId'),
    owner_id: string('OwnerId'),
  },
  edges: from('aws_vpc', 'VpcId', 'default', 'delete'),
  details: [
    {
      action: 'ec2:DescribeSecurityGroupVpcAssociations',
      list: 'SecurityGroupVpcAssociations',
      pageSize: 1000,
      heldBy: 'GroupId',
      properties: {
        group_vpc_associations: list('SecurityGroupVpcAssociations', {
          vpc_id: string('VpcId'),
          vpc_owner_id: string('VpcOwnerId'),
          state: string('State'),
          state_reason: string('StateReason'),
        }),
      },
      costly: true,
    },
  ],
}
