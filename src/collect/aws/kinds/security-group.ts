import { from, type Ec2Kind } from '../kind-source.ts'
import { alwaysList, int, list, string, text, type Properties } from '../shape.ts'

const permission: Properties = {
  from_port: int('FromPort'),
  ip_protocol: string('IpProtocol'),
  ip_ranges: alwaysList('IpRanges', { cidr_ip: string('CidrIp'), description: text('Description') }),
  ipv6_ranges: alwaysList('Ipv6Ranges', { cidr_ipv6: string('CidrIpv6'), description: text('Description') }),
  prefix_list_ids: alwaysList('PrefixListIds', {
    description: text('Description'),
    prefix_list_id: string('PrefixListId'),
  }),
  to_port: int('ToPort'),
  user_id_group_pairs: alwaysList('UserIdGroupPairs', {
    description: text('Description'),
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
    description: text('Description'),
    group_ip_permissions: alwaysList('IpPermissions', permission),
    group_ip_permissions_egress: alwaysList('IpPermissionsEgress', permission),
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
