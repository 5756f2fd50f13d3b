import { byName, changed, created, deleted } from '../../../reading/changing-call.ts'
import { ec2 } from '../operation.ts'
import type { EdgeSource } from '../../../reading/edge-source.ts'
import { elsewhere, from, type KindSource } from '../../../reading/kind-source.ts'
import { bool, datetime, object, region, string, strings } from '../../../reading/shape.ts'
import type { Properties } from '../../../reading/property.ts'

const vpcInfo: Properties = {
  cidr_block: string('CidrBlock'),
  ipv6_cidr_block_set: strings('Ipv6CidrBlockSet[].Ipv6CidrBlock'),
  cidr_block_set: strings('CidrBlockSet[].CidrBlock'),
  owner_id: string('OwnerId'),
  peering_options: object('PeeringOptions', {
    allow_dns_resolution_from_remote_vpc: bool('AllowDnsResolutionFromRemoteVpc'),
    allow_egress_from_local_classic_link_to_remote_vpc: bool('AllowEgressFromLocalClassicLinkToRemoteVpc'),
    allow_egress_from_local_vpc_to_remote_classic_link: bool('AllowEgressFromLocalVpcToRemoteClassicLink'),
  }),
  vpc_id: string('VpcId'),
  region: region('Region'),
}

/** Either end may be in another region, and in another account, whose VPCs are not visible to us. */
function vpcOf(info: string): readonly EdgeSource[] {
  return elsewhere(`${info}.OwnerId`, `${info}.Region`, from('aws_vpc', `${info}.VpcId`, 'default', 'delete'))
}

export const VPC_PEERING_CONNECTION: KindSource = {
  name: 'aws_vpc_peering_connection',
  about: 'A connection of two VPCs.',
  bases: ['peering_connection'],
  ...ec2('DescribeVpcPeeringConnections'),
  list: 'VpcPeeringConnections',
  pageSize: 1000,
  id: 'VpcPeeringConnectionId',
  again: { prefix: 'pcx-', filter: 'vpc-peering-connection-id' },
  arn: { form: 'arn:{partition}:ec2:{region}:{account}:vpc-peering-connection/{id}' },
  properties: {
    connection_accepter_vpc_info: object('AccepterVpcInfo', vpcInfo),
    connection_expiration_time: datetime('ExpirationTime'),
    connection_requester_vpc_info: object('RequesterVpcInfo', vpcInfo),
    peering_connection_status: object('Status', {
      code: string('Code'),
      message: string('Message'),
    }),
  },
  gone: {
    property: 'peering_connection_status.code',
    states: ['deleted', 'deleting', 'expired', 'failed', 'rejected'],
  },
  changedBy: byName([
    ...changed(['AcceptVpcPeeringConnection', 'ModifyVpcPeeringConnectionOptions']),
    ...created('CreateVpcPeeringConnection'),
    ...deleted('DeleteVpcPeeringConnection'),
  ]),
  compared: { volatile: ['peering_connection_status.message', 'connection_expiration_time'] },
  edges: [...vpcOf('RequesterVpcInfo'), ...vpcOf('AccepterVpcInfo')],
}
