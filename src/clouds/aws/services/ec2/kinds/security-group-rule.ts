import { ec2 } from '../operation.ts'
import { from, type KindSource } from '../../../reading/kind-source.ts'
import { bool, int, object, string, text } from '../../../reading/shape.ts'

/** A group's permissions one by one, each with an id and tags of its own. */
export const SECURITY_GROUP_RULE: KindSource = {
  name: 'aws_ec2_security_group_rule',
  about: 'One rule of a security group, with an id of its own.',
  bases: [],
  ...ec2('DescribeSecurityGroupRules'),
  list: 'SecurityGroupRules',
  pageSize: 1000,
  id: 'SecurityGroupRuleId',
  arn: {
    from: 'SecurityGroupRuleArn',
    form: 'arn:{partition}:ec2:{region}:{owner}:security-group-rule/{id}',
  },
  properties: {
    group_id: string('GroupId'),
    group_owner_id: string('GroupOwnerId'),
    is_egress: bool('IsEgress'),
    ip_protocol: string('IpProtocol'),
    from_port: int('FromPort'),
    to_port: int('ToPort'),
    cidr_ipv4: string('CidrIpv4'),
    cidr_ipv6: string('CidrIpv6'),
    prefix_list_id: string('PrefixListId'),
    referenced_group_info: object('ReferencedGroupInfo', {
      group_id: string('GroupId'),
      peering_status: string('PeeringStatus'),
      user_id: string('UserId'),
      vpc_id: string('VpcId'),
      vpc_peering_connection_id: string('VpcPeeringConnectionId'),
    }),
    description: text('Description'),
    owner_id: string('GroupOwnerId'),
  },
  edges: [
    ...from('aws_ec2_security_group', 'GroupId', 'default', 'delete'),
    ...from('aws_ec2_managed_prefix_list', 'PrefixListId'),
  ],
}
