import * as ec2 from '@aws-sdk/client-ec2'
import { describe, expect, it } from '@jest/globals'
import { NormalizedSchema } from '@smithy/core/schema'
import { addSecurityGroup, permission } from '../../../sandbox/aws/security-groups.ts'
import { toResource } from '../../../src/clouds/aws/reading/to-resource.ts'
import { AWS_KINDS } from '../../../src/clouds/aws/kinds.ts'
import { EC2 } from '../../../src/clouds/aws/services/ec2/service.ts'
import { HOME, read, sandbox, useSandboxes } from './read-sandbox.ts'

const PLACE = { account: HOME, region: 'eu-central-1', partition: 'aws' }

useSandboxes()

/** A value for every member that the SDK may deliver, each different. */
function fullValue(schema: NormalizedSchema, path: string): unknown {
  if (schema.isStructSchema()) {
    return Object.fromEntries(
      [...schema.structIterator()].map(([name, member]) => [name, fullValue(member, `${path}.${name}`)]),
    )
  }
  if (schema.isListSchema()) return [fullValue(schema.getValueSchema(), path)]
  if (schema.isNumericSchema())
    return Buffer.from(path).reduce((sum, byte) => (sum * 31 + byte) % 1_000_003, 7)
  if (schema.isBooleanSchema()) return true
  if (schema.isTimestampSchema()) return new Date(Date.UTC(2020, 0, 1) + path.length * 1000)
  return `<${path}>`
}

function leavesOf(value: unknown): readonly unknown[] {
  if (value instanceof Date) return [`${value.toISOString().slice(0, 19)}Z`]
  if (typeof value !== 'object' || value === null) return [value]
  return Object.values(value).flatMap(leavesOf)
}

describe('the kinds that Resoto lacks', () => {
  const SECRETS: Readonly<Record<string, readonly string[]>> = {
    aws_ec2_vpn_connection: [
      '<VpnConnection.CustomerGatewayConfiguration>',
      '<VpnConnection.Options.TunnelOptions.PreSharedKey>',
    ],
    aws_ec2_spot_fleet_request: [
      '<SpotFleetRequestConfig.SpotFleetRequestConfig.LaunchSpecifications.UserData>',
    ],
  }

  it.each([
    ['aws_ec2_security_group_rule', 'SecurityGroupRule'],
    ['aws_ec2_managed_prefix_list', 'ManagedPrefixList'],
    ['aws_ec2_transit_gateway', 'TransitGateway'],
    ['aws_ec2_transit_gateway_attachment', 'TransitGatewayAttachment'],
    ['aws_ec2_transit_gateway_route_table', 'TransitGatewayRouteTable'],
    ['aws_ec2_vpn_connection', 'VpnConnection'],
    ['aws_ec2_vpn_gateway', 'VpnGateway'],
    ['aws_ec2_customer_gateway', 'CustomerGateway'],
    ['aws_ec2_client_vpn_endpoint', 'ClientVpnEndpoint'],
    ['aws_ec2_egress_only_internet_gateway', 'EgressOnlyInternetGateway'],
    ['aws_ec2_dhcp_options', 'DhcpOptions'],
    ['aws_vpc_endpoint_service', 'ServiceConfiguration'],
    ['aws_vpc_block_public_access_exclusion', 'VpcBlockPublicAccessExclusion'],
    ['aws_ec2_spot_fleet_request', 'SpotFleetRequestConfig'],
    ['aws_ec2_traffic_mirror_session', 'TrafficMirrorSession'],
    ['aws_ec2_traffic_mirror_filter', 'TrafficMirrorFilter'],
    ['aws_ec2_traffic_mirror_target', 'TrafficMirrorTarget'],
  ])('%s has all that AWS tells of a %s, but no keys', (name, shape) => {
    const kind = EC2.kinds.find((one) => one.name === name)
    const { [`${shape}$`]: schema } = ec2 as unknown as Record<string, typeof ec2.Vpc$>
    if (kind === undefined || schema === undefined) throw new Error(`${name} or ${shape} is missing`)
    const item = fullValue(NormalizedSchema.of(schema), shape)
    const leaves = leavesOf(toResource(kind, item, PLACE).reported)
    const known = new Set(leaves)
    const isOfTags = (value: unknown) =>
      value === `<${shape}.Tags.Value>` || String(value).endsWith('.Tags.Key>')
    const lacking = leavesOf(item).filter((value) => !known.has(value) && !isOfTags(value))
    expect(new Set(lacking)).toEqual(new Set(SECRETS[name]))
    expect(leaves.filter((value) => value === true)).toEqual(leavesOf(item).filter((value) => value === true))
  })

  it('are read from AWS, named and linked', async () => {
    const { region } = await sandbox()
    const Tags = [{ Key: 'Name', Value: 'hub' }]
    const group = addSecurityGroup(region, {
      name: 'web',
      vpcId: 'vpc-1',
      egress: [],
      permissions: [permission('tcp', 443, 'pl-1')],
    })
    region.transitGateways.push({ TransitGatewayId: 'tgw-1', OwnerId: '444455556666', Tags })
    region.transitGatewayAttachments.push(
      {
        TransitGatewayAttachmentId: 'tgw-attach-1',
        TransitGatewayId: 'tgw-1',
        ResourceType: 'vpc',
        ResourceId: 'vpc-1',
        Tags: [],
      },
      {
        TransitGatewayAttachmentId: 'tgw-attach-2',
        TransitGatewayId: 'tgw-1',
        ResourceType: 'vpn',
        ResourceId: 'vpn-1',
        Tags: [],
      },
    )
    region.vpnGateways.push({
      VpnGatewayId: 'vgw-1',
      VpcAttachments: [{ VpcId: 'vpc-1', State: 'attached' }],
      Tags: [],
    })
    region.egressOnlyInternetGateways.push({
      EgressOnlyInternetGatewayId: 'eigw-1',
      Attachments: [{ VpcId: 'vpc-1' }],
      Tags: [],
    })
    region.blockPublicAccessExclusions.push({
      ExclusionId: 'vpcbpa-exclude-1',
      ResourceArn: `arn:aws:ec2:eu-central-1:${HOME}:subnet/subnet-1`,
      InternetGatewayExclusionMode: 'allow-bidirectional',
      Tags: [],
    })
    const all = await read(
      'aws_ec2_security_group_rule',
      'aws_ec2_transit_gateway',
      'aws_ec2_transit_gateway_attachment',
      'aws_ec2_vpn_gateway',
      'aws_ec2_egress_only_internet_gateway',
      'aws_vpc_block_public_access_exclusion',
    )
    expect(all.gaps).toEqual([])
    const told = all.resources
      .filter(({ kind }) => kind !== 'aws_ec2_security_group_rule')
      .map(({ name, reported: { arn }, edges }) => {
        const ends = edges.filter(({ type }) => type === 'default')
        return [name, arn, ends.map(({ direction, kind, id }) => `${direction} ${kind} ${id}`).join()]
      })
    expect(told).toEqual([
      ['eigw-1', `arn:aws:ec2:eu-central-1:${HOME}:egress-only-internet-gateway/eigw-1`, 'in aws_vpc vpc-1'],
      ['hub', 'arn:aws:ec2:eu-central-1:444455556666:transit-gateway/tgw-1', ''],
      [
        'tgw-attach-1',
        `arn:aws:ec2:eu-central-1:${HOME}:transit-gateway-attachment/tgw-attach-1`,
        'in aws_ec2_transit_gateway tgw-1,in aws_vpc vpc-1',
      ],
      [
        'tgw-attach-2',
        `arn:aws:ec2:eu-central-1:${HOME}:transit-gateway-attachment/tgw-attach-2`,
        'in aws_ec2_transit_gateway tgw-1,in aws_ec2_vpn_connection vpn-1',
      ],
      ['vgw-1', `arn:aws:ec2:eu-central-1:${HOME}:vpn-gateway/vgw-1`, 'in aws_vpc vpc-1'],
      [
        'vpcbpa-exclude-1',
        `arn:aws:ec2:eu-central-1:${HOME}:vpc-block-public-access-exclusion/vpcbpa-exclude-1`,
        'in aws_ec2_subnet subnet-1',
      ],
    ])
    const rule = all.resources.find(({ kind }) => kind === 'aws_ec2_security_group_rule')
    expect(rule?.reported).toMatchObject({
      group_id: group.GroupId,
      is_egress: false,
      prefix_list_id: 'pl-1',
    })
    expect(rule?.edges.map(({ type, kind, id }) => `${type} ${kind} ${id}`)).toEqual([
      `default aws_ec2_security_group ${group.GroupId}`,
      `delete aws_ec2_security_group ${group.GroupId}`,
      'default aws_ec2_managed_prefix_list pl-1',
    ])
  })

  it('link fleets to what they launch from, and mirrors to what they copy and where to', async () => {
    const { region } = await sandbox()
    region.spotFleetRequests.push({
      SpotFleetRequestId: 'sfr-1',
      SpotFleetRequestState: 'active',
      SpotFleetRequestConfig: {
        IamFleetRole: `arn:aws:iam::${HOME}:role/fleet`,
        TargetCapacity: 2,
        LaunchSpecifications: [
          {
            ImageId: 'ami-1',
            BlockDeviceMappings: [
              { DeviceName: '/dev/xvda', Ebs: { VolumeSize: 8, Encrypted: false } },
              { DeviceName: '/dev/xvdb', Ebs: { VolumeSize: 80 } },
            ],
          },
        ],
        LaunchTemplateConfigs: [{ LaunchTemplateSpecification: { LaunchTemplateId: 'lt-1', Version: '1' } }],
      },
      Tags: [{ Key: 'team', Value: 'data' }],
    })
    region.trafficMirrorSessions.push({
      TrafficMirrorSessionId: 'tms-1',
      NetworkInterfaceId: 'eni-1',
      TrafficMirrorFilterId: 'tmf-1',
      TrafficMirrorTargetId: 'tmt-1',
      OwnerId: HOME,
      Tags: [],
    })
    region.trafficMirrorFilters.push({ TrafficMirrorFilterId: 'tmf-1', Tags: [] })
    region.trafficMirrorTargets.push(
      {
        TrafficMirrorTargetId: 'tmt-1',
        Type: 'network-interface',
        NetworkInterfaceId: 'eni-2',
        OwnerId: HOME,
      },
      {
        TrafficMirrorTargetId: 'tmt-2',
        Type: 'gateway-load-balancer-endpoint',
        GatewayLoadBalancerEndpointId: 'vpce-1',
        OwnerId: '444455556666',
      },
    )
    const all = await read(
      'aws_ec2_spot_fleet_request',
      'aws_ec2_traffic_mirror_session',
      'aws_ec2_traffic_mirror_filter',
      'aws_ec2_traffic_mirror_target',
    )
    expect(all.gaps).toEqual([])
    const told = all.resources.map(({ reported: { arn }, edges }) => {
      const ends = edges.filter(({ type }) => type === 'default')
      return [arn, ...ends.map(({ direction, id }) => `${direction} ${id}`)]
    })
    const mine = `arn:aws:ec2:eu-central-1:${HOME}`
    expect(told).toEqual([
      [`${mine}:spot-fleet-request/sfr-1`, 'in lt-1', 'in ami-1'],
      [`${mine}:traffic-mirror-session/tms-1`, 'in eni-1', 'in tmf-1', 'in tmt-1'],
      [`${mine}:traffic-mirror-filter/tmf-1`],
      [`${mine}:traffic-mirror-target/tmt-1`, 'in eni-2'],
      ['arn:aws:ec2:eu-central-1:444455556666:traffic-mirror-target/tmt-2', 'in vpce-1'],
    ])
    expect(all.resources[0]?.reported).toMatchObject({
      state: 'active',
      tags: { team: 'data' },
      launch_specifications: [
        { block_device_mappings: [{ ebs: { encrypted: false } }, { ebs: { volume_size: 80 } }] },
      ],
    })
  })

  it('are none where AWS says that the region does not have the feature', async () => {
    const { aws } = await sandbox()
    const operation = 'DescribeManagedPrefixLists'
    aws.faults.error(
      { operation },
      'UnsupportedOperation',
      'The functionality you requested is not available in this region.',
    )
    const all = await read('aws_ec2_managed_prefix_list')
    expect(all.gaps).toEqual([])
    expect(all.complete).toMatchObject([{ kind: 'aws_ec2_managed_prefix_list', count: 0 }])
  })

  it.each([
    'aws_vpc',
    'aws_ec2_security_group',
    'aws_ec2_instance',
    'aws_ec2_network_interface',
    'aws_ec2_volume',
  ])('are a gap where AWS says so of what every region has: %s', async (kind) => {
    const { aws } = await sandbox()
    const action = AWS_KINDS.get(kind)?.actions[0] ?? ''
    const message = 'The functionality you requested is not available in this region.'
    aws.faults.error({ operation: action.replace('ec2:', '') }, 'UnsupportedOperation', message)
    const all = await read(kind)
    expect(all.complete).toEqual([])
    expect(all.gaps).toMatchObject([{ kind, action, reason: 'error' }])
  })

  it.each([
    ['UnsupportedOperation', 'The operation is not supported for this account.'],
    ['InvalidAction', 'The action DescribeManagedPrefixLists is not valid for this web service.'],
    ['OptInRequired', 'You are not subscribed to this service. Not available in this region.'],
  ])('are a gap where AWS says %s for another reason', async (code, message) => {
    const { aws } = await sandbox()
    aws.faults.error({ operation: 'DescribeManagedPrefixLists' }, code, message)
    const all = await read('aws_ec2_managed_prefix_list')
    expect(all.complete).toEqual([])
    expect(all.gaps).toMatchObject([
      { kind: 'aws_ec2_managed_prefix_list', action: 'ec2:DescribeManagedPrefixLists' },
    ])
  })
})
