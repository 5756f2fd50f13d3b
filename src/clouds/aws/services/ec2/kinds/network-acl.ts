import { changed, created, deleted } from '../../../reading/changing-call.ts'
import { opensEntry } from '../logged-requests.ts'
import { ec2 } from '../operation.ts'
import { from, to, type KindSource } from '../../../reading/kind-source.ts'
import { alwaysList, bool, int, object, string } from '../../../reading/shape.ts'

export const NETWORK_ACL: KindSource = {
  name: 'aws_ec2_network_acl',
  about: 'What may enter and leave subnets, in numbered entries.',
  bases: ['network_acl'],
  ...ec2('DescribeNetworkAcls'),
  list: 'NetworkAcls',
  pageSize: 1000,
  id: 'NetworkAclId',
  again: { prefix: 'acl-', filter: 'network-acl-id', orAll: true },
  arn: { form: 'arn:{partition}:ec2:{region}:{owner}:network-acl/{id}' },
  properties: {
    acl_associations: alwaysList('Associations', {
      network_acl_association_id: string('NetworkAclAssociationId'),
      network_acl_id: string('NetworkAclId'),
      subnet_id: string('SubnetId'),
    }),
    acl_entries: alwaysList('Entries', {
      cidr_block: string('CidrBlock'),
      egress: bool('Egress'),
      icmp_type_code: object('IcmpTypeCode', {
        code: int('Code'),
        type: int('Type'),
      }),
      ipv6_cidr_block: string('Ipv6CidrBlock'),
      port_range: object('PortRange', {
        from_range: int('From'),
        to_range: int('To'),
      }),
      protocol: string('Protocol'),
      rule_action: string('RuleAction'),
      rule_number: int('RuleNumber'),
    }),
    is_default: bool('IsDefault'),
    owner_id: string('OwnerId'),
    vpc_id: string('VpcId'),
  },
  changedBy: [
    { event: 'CreateNetworkAclEntry', did: 'opened', claims: opensEntry },
    { event: 'ReplaceNetworkAclEntry', did: 'opened', claims: opensEntry },
    // Without an entry that denies, the next one may allow.
    ...changed(['DeleteNetworkAclEntry', 'ReplaceNetworkAclAssociation']),
    ...created('CreateNetworkAcl'),
    ...deleted('DeleteNetworkAcl'),
  ],
  compared: {
    called: { acl_entries: 'entry' },
    keys: { acl_associations: ['subnet_id'], acl_entries: ['egress', 'rule_number'] },
  },
  edges: [
    ...from('aws_vpc', 'VpcId', 'default', 'delete'),
    ...from('aws_ec2_subnet', 'Associations[].SubnetId'),
    ...to('aws_ec2_subnet', 'Associations[].SubnetId', 'delete'),
  ],
}
