import { changed, created, deleted, mended } from '../../../reading/changing-call.ts'
import { OPENING } from '../logged-requests.ts'
import { permissionSentence } from '../../../../../network/ingress/ingress-sentence.ts'
import { ec2 } from '../operation.ts'
import { from, type KindSource } from '../../../reading/kind-source.ts'
import { isJsonObject, type Json } from '../../../../../model/json.ts'
import { MalformedAnswer } from '../../../client/failure.ts'
import { alwaysList, int, list, string, text } from '../../../reading/shape.ts'
import type { Properties, Property } from '../../../reading/property.ts'

const permission: Properties = {
  from_port: int('FromPort'),
  ip_protocol: string('IpProtocol'),
  ip_ranges: list('IpRanges', { cidr_ip: string('CidrIp'), description: text('Description') }),
  ipv6_ranges: list('Ipv6Ranges', { cidr_ipv6: string('CidrIpv6'), description: text('Description') }),
  prefix_list_ids: list('PrefixListIds', {
    description: text('Description'),
    prefix_list_id: string('PrefixListId'),
  }),
  to_port: int('ToPort'),
  user_id_group_pairs: list('UserIdGroupPairs', {
    description: text('Description'),
    group_id: string('GroupId'),
    group_name: string('GroupName'),
    peering_status: string('PeeringStatus'),
    user_id: string('UserId'),
    vpc_id: string('VpcId'),
    vpc_peering_connection_id: string('VpcPeeringConnectionId'),
  }),
}

const SOURCES = ['ip_ranges', 'ipv6_ranges', 'prefix_list_ids', 'user_id_group_pairs']

/** AWS keeps no permission without a source: one without any had its lists left out on the way. */
function permissions(path: string): Property {
  const all = alwaysList(path, permission)
  const sourced = (value: Json | undefined): Json | undefined => {
    const listed = Array.isArray(value) ? (value as readonly Json[]) : []
    if (listed.every(hasSource)) return value
    throw new MalformedAnswer(`a permission in ${path} names nobody`)
  }
  return {
    ...all,
    read: (source) => sourced(all.read(source)),
    salvage: (source, lose) => sourced(all.salvage?.(source, lose)),
  }
}

function hasSource(one: Json): boolean {
  return isJsonObject(one) && SOURCES.some((name) => Array.isArray(one[name]) && one[name].length > 0)
}

export const SECURITY_GROUP: KindSource = {
  name: 'aws_ec2_security_group',
  about: 'What may reach its members, and what they may reach.',
  bases: ['security_group'],
  ...ec2('DescribeSecurityGroups'),
  list: 'SecurityGroups',
  pageSize: 1000,
  id: 'GroupId',
  again: { prefix: 'sg-', filter: 'group-id' },
  nameFrom: 'GroupName',
  arn: {
    from: 'SecurityGroupArn',
    form: 'arn:{partition}:ec2:{region}:{owner}:security-group/{id}',
  },
  console: 'ec2/home?region={region}#SecurityGroup:groupId={id}',
  properties: {
    description: text('Description'),
    group_ip_permissions: permissions('IpPermissions'),
    group_ip_permissions_egress: permissions('IpPermissionsEgress'),
    vpc_id: string('VpcId'),
    owner_id: string('OwnerId'),
  },
  say: { group_ip_permissions: permissionSentence },
  changedBy: [
    ...OPENING,
    ...changed(['AuthorizeSecurityGroupEgress', 'RevokeSecurityGroupEgress'], {
      of: ['group_ip_permissions_egress'],
    }),
    ...mended('RevokeSecurityGroupIngress'),
    ...created('CreateSecurityGroup'),
    ...deleted('DeleteSecurityGroup'),
  ],
  compared: {
    called: { group_ip_permissions: 'ingress', group_ip_permissions_egress: 'egress' },
    volatile: ['group_vpc_associations.state_reason'],
    keys: {
      group_ip_permissions: ['ip_protocol', 'from_port', 'to_port'],
      'group_ip_permissions.ip_ranges': ['cidr_ip'],
      'group_ip_permissions.ipv6_ranges': ['cidr_ipv6'],
      'group_ip_permissions.prefix_list_ids': ['prefix_list_id'],
      'group_ip_permissions.user_id_group_pairs': ['user_id', 'group_id'],
      group_ip_permissions_egress: ['ip_protocol', 'from_port', 'to_port'],
      'group_ip_permissions_egress.ip_ranges': ['cidr_ip'],
      'group_ip_permissions_egress.ipv6_ranges': ['cidr_ipv6'],
      'group_ip_permissions_egress.prefix_list_ids': ['prefix_list_id'],
      'group_ip_permissions_egress.user_id_group_pairs': ['user_id', 'group_id'],
      group_vpc_associations: ['vpc_id'],
    },
  },
  edges: from('aws_vpc', 'VpcId', 'default', 'delete'),
  details: [
    {
      ...ec2('DescribeSecurityGroupVpcAssociations'),
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
