import type { Instance } from '@aws-sdk/client-ec2'
import { USER_DATA } from '../estate/user-data.ts'
import type { Listed } from '../listed.ts'
import { taggedAs, type Tagged } from '../tagged.ts'
import { isAlive } from './instance-rules.ts'
import { eachOf, type Oracle } from './oracle.ts'

const SECRETS = new Set(Object.values(USER_DATA).flatMap(({ text, secret }) => (secret ? [text] : [])))

const instance = eachOf<Instance>(
  'aws_ec2_instance',
  ({ instances }) => instances.filter(isAlive),
  ({ InstanceId }) => InstanceId,
)

/** Of what the account has itself: prefix lists of AWS are AWS's to tag. */
function taggedIn(place: Listed): readonly Tagged[] {
  return [
    ...place.tagged,
    ...taggedAs('aws_ec2_elastic_ip', 'PublicIp', place.addresses),
    ...taggedAs('aws_ec2_flow_log', 'FlowLogId', place.flowLogs),
    ...taggedAs('aws_ec2_instance', 'InstanceId', place.instances.filter(isAlive)),
    ...taggedAs(
      'aws_ec2_managed_prefix_list',
      'PrefixListId',
      place.prefixLists.filter(({ OwnerId }) => OwnerId === place.account),
    ),
    ...taggedAs('aws_ec2_network_acl', 'NetworkAclId', place.networkAcls),
    ...taggedAs('aws_ec2_network_interface', 'NetworkInterfaceId', place.interfaces),
    ...taggedAs('aws_ec2_route_table', 'RouteTableId', place.routeTables),
    ...taggedAs('aws_ec2_security_group', 'GroupId', place.groups),
    ...taggedAs('aws_ec2_subnet', 'SubnetId', place.subnets),
    ...taggedAs('aws_ec2_transit_gateway', 'TransitGatewayId', place.transitGateways),
    ...taggedAs('aws_ec2_volume', 'VolumeId', place.volumes),
    ...taggedAs('aws_vpc', 'VpcId', place.vpcs),
    ...taggedAs('aws_vpc_endpoint_service', 'ServiceId', place.endpointServices),
    ...taggedAs('aws_vpc_peering_connection', 'VpcPeeringConnectionId', place.peerings),
  ]
}

/** Tags that AWS gives of its own accord are none. */
function isUntagged({ keys, isOfAws }: Tagged): boolean {
  return !isOfAws && keys.every((key) => key.startsWith('aws:'))
}

const UNTAGGED: Oracle = {
  rule: 'aws-ec2-resource-without-tags',
  judge: (estate) =>
    estate.flatMap((place) =>
      taggedIn(place).map((one) => {
        const { account, region } = place
        const severity = isUntagged(one) ? 'low' : null
        return { account, region, kind: one.kind, id: one.id, severity }
      }),
    ),
}

/** Rules that are no part of the default packs: they are asked for by id. */
export const ON_REQUEST_ORACLES: readonly Oracle[] = [
  instance(
    'aws-ec2-instance-secrets-in-user-data',
    ({ InstanceId = '' }, { userData }) => SECRETS.has(userData.get(InstanceId) ?? '') && 'high',
  ),
  UNTAGGED,
]
