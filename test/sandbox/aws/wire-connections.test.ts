import * as ec2Sdk from '@aws-sdk/client-ec2'
import { describe, expect, it } from '@jest/globals'
import { NormalizedSchema } from '@smithy/core/schema'
import type { Region } from '../../../sandbox/aws/region.ts'
import { addSecurityGroup, permission } from '../../../sandbox/aws/security-groups.ts'
import { ec2, HOME, start, twoAccounts } from './sandbox.ts'

/** A value for every member that the SDK knows, each different. */
function fullValue(schema: NormalizedSchema, path = 'x'): unknown {
  if (schema.isStructSchema()) {
    const members = [...schema.structIterator()]
    return Object.fromEntries(members.map(([name, member]) => [name, fullValue(member, `${path}.${name}`)]))
  }
  if (schema.isListSchema()) return [fullValue(schema.getValueSchema(), path)]
  if (schema.isNumericSchema()) return path.length
  if (schema.isBooleanSchema()) return true
  if (schema.isTimestampSchema()) return new Date('2026-01-02T03:04:05.000Z')
  return `${path} <&>`
}

interface Wire {
  readonly operation: string
  readonly member: string
  readonly shape: (typeof ec2Sdk)['Vpc$']
  readonly put: (region: Region, item: never) => void
  readonly input?: Readonly<Record<string, unknown>>
}

const WIRES: readonly Wire[] = [
  {
    operation: 'DescribeManagedPrefixLists',
    member: 'PrefixLists',
    shape: ec2Sdk.ManagedPrefixList$,
    put: (region, item) => region.prefixLists.push(item),
  },
  {
    operation: 'GetManagedPrefixListEntries',
    member: 'Entries',
    shape: ec2Sdk.PrefixListEntry$,
    put: (region, item) => region.prefixListEntries.set('pl-1', [item]),
    input: { PrefixListId: 'pl-1' },
  },
  {
    operation: 'DescribeTransitGateways',
    member: 'TransitGateways',
    shape: ec2Sdk.TransitGateway$,
    put: (region, item) => region.transitGateways.push(item),
  },
  {
    operation: 'DescribeTransitGatewayAttachments',
    member: 'TransitGatewayAttachments',
    shape: ec2Sdk.TransitGatewayAttachment$,
    put: (region, item) => region.transitGatewayAttachments.push(item),
  },
  {
    operation: 'DescribeTransitGatewayRouteTables',
    member: 'TransitGatewayRouteTables',
    shape: ec2Sdk.TransitGatewayRouteTable$,
    put: (region, item) => region.transitGatewayRouteTables.push(item),
  },
  {
    operation: 'DescribeVpnConnections',
    member: 'VpnConnections',
    shape: ec2Sdk.VpnConnection$,
    put: (region, item) => region.vpnConnections.push(item),
  },
  {
    operation: 'DescribeVpnGateways',
    member: 'VpnGateways',
    shape: ec2Sdk.VpnGateway$,
    put: (region, item) => region.vpnGateways.push(item),
  },
  {
    operation: 'DescribeCustomerGateways',
    member: 'CustomerGateways',
    shape: ec2Sdk.CustomerGateway$,
    put: (region, item) => region.customerGateways.push(item),
  },
  {
    operation: 'DescribeClientVpnEndpoints',
    member: 'ClientVpnEndpoints',
    shape: ec2Sdk.ClientVpnEndpoint$,
    put: (region, item) => region.clientVpnEndpoints.push(item),
  },
  {
    operation: 'DescribeEgressOnlyInternetGateways',
    member: 'EgressOnlyInternetGateways',
    shape: ec2Sdk.EgressOnlyInternetGateway$,
    put: (region, item) => region.egressOnlyInternetGateways.push(item),
  },
  {
    operation: 'DescribeDhcpOptions',
    member: 'DhcpOptions',
    shape: ec2Sdk.DhcpOptions$,
    put: (region, item) => region.dhcpOptions.push(item),
  },
  {
    operation: 'DescribeVpcEndpointServiceConfigurations',
    member: 'ServiceConfigurations',
    shape: ec2Sdk.ServiceConfiguration$,
    put: (region, item) => region.endpointServices.push(item),
  },
  {
    operation: 'DescribeVpcEndpointServicePermissions',
    member: 'AllowedPrincipals',
    shape: ec2Sdk.AllowedPrincipal$,
    put: (region, item) => region.servicePermissions.set('vpce-svc-1', [item]),
    input: { ServiceId: 'vpce-svc-1' },
  },
  {
    operation: 'DescribeVpcBlockPublicAccessExclusions',
    member: 'VpcBlockPublicAccessExclusions',
    shape: ec2Sdk.VpcBlockPublicAccessExclusion$,
    put: (region, item) => region.blockPublicAccessExclusions.push(item),
  },
  {
    operation: 'DescribeSpotFleetRequests',
    member: 'SpotFleetRequestConfigs',
    shape: ec2Sdk.SpotFleetRequestConfig$,
    put: (region, item) => region.spotFleetRequests.push(item),
  },
  {
    operation: 'DescribeTrafficMirrorSessions',
    member: 'TrafficMirrorSessions',
    shape: ec2Sdk.TrafficMirrorSession$,
    put: (region, item) => region.trafficMirrorSessions.push(item),
  },
  {
    operation: 'DescribeTrafficMirrorFilters',
    member: 'TrafficMirrorFilters',
    shape: ec2Sdk.TrafficMirrorFilter$,
    put: (region, item) => region.trafficMirrorFilters.push(item),
  },
  {
    operation: 'DescribeTrafficMirrorTargets',
    member: 'TrafficMirrorTargets',
    shape: ec2Sdk.TrafficMirrorTarget$,
    put: (region, item) => region.trafficMirrorTargets.push(item),
  },
]

type Command = new (input: object) => ec2Sdk.DescribeVpcsCommand

async function ask(
  client: ec2Sdk.EC2Client,
  operation: string,
  input: object = {},
): Promise<Record<string, unknown>> {
  const { [`${operation}Command`]: Command } = ec2Sdk as unknown as Record<string, Command>
  if (Command === undefined) throw new Error(`no ${operation}`)
  const { $metadata: _metadata, ...answer } = await client.send(new Command(input))
  return answer
}

describe('what the AWS SDK reads from the sandbox', () => {
  it.each(WIRES)(
    'of $operation is every member that was put in',
    async ({ operation, member, shape, put, input }) => {
      const organisation = twoAccounts()
      const item = fullValue(NormalizedSchema.of(shape))
      put(organisation.account(HOME).region('us-east-1'), item as never)
      expect(await ask(ec2(await start(organisation)), operation, input)).toEqual({ [member]: [item] })
    },
  )

  it('of rules is a rule for each source of a permission, with stable ids', async () => {
    const organisation = twoAccounts()
    const region = organisation.account(HOME).region('us-east-1')
    const { GroupId } = addSecurityGroup(region, {
      name: 'web',
      permissions: [
        permission('tcp', 443, '0.0.0.0/0', '::/0', 'pl-0123456789abcdef0', 'sg-0123456789abcdef0'),
      ],
    })
    const client = ec2(await start(organisation))
    const { SecurityGroupRules: rules = [] } = await client.send(
      new ec2Sdk.DescribeSecurityGroupRulesCommand({}),
    )
    expect(rules).toMatchObject([
      { GroupId, IsEgress: false, IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIpv4: '0.0.0.0/0' },
      { IsEgress: false, CidrIpv6: '::/0' },
      { IsEgress: false, PrefixListId: 'pl-0123456789abcdef0' },
      { IsEgress: false, ReferencedGroupInfo: { GroupId: 'sg-0123456789abcdef0' } },
      { IsEgress: true, IpProtocol: '-1', FromPort: -1, ToPort: -1, CidrIpv4: '0.0.0.0/0' },
    ])
    expect(new Set(rules.map(({ SecurityGroupRuleId: id }) => id)).size).toBe(5)
    const again = await client.send(new ec2Sdk.DescribeSecurityGroupRulesCommand({}))
    expect(again.SecurityGroupRules).toEqual(rules)
  })

  it('of settings is what a new account has, and what was set', async () => {
    const organisation = twoAccounts()
    const { settings } = organisation.account(HOME).region('us-east-1')
    const client = ec2(await start(organisation))
    expect(await ask(client, 'GetInstanceMetadataDefaults')).toEqual({ AccountLevel: {} })
    settings.metadataDefaults = { AccountLevel: { HttpTokens: 'required', HttpPutResponseHopLimit: 2 } }
    settings.ebsEncryption = { EbsEncryptionByDefault: true, SseType: 'sse-ebs' }
    expect(await ask(client, 'GetInstanceMetadataDefaults')).toEqual(settings.metadataDefaults)
    expect(await ask(client, 'GetEbsEncryptionByDefault')).toEqual(settings.ebsEncryption)
    expect(await ask(client, 'GetEbsDefaultKmsKeyId')).toEqual({ KmsKeyId: 'alias/aws/ebs' })
    expect(await ask(client, 'GetSerialConsoleAccessStatus')).toEqual(settings.serialConsole)
    expect(await ask(client, 'GetImageBlockPublicAccessState')).toEqual(settings.imageSharing)
    expect(await ask(client, 'GetSnapshotBlockPublicAccessState')).toEqual(settings.snapshotSharing)
    expect(await ask(client, 'DescribeVpcBlockPublicAccessOptions')).toEqual({
      VpcBlockPublicAccessOptions: settings.vpcBlockPublicAccess,
    })
  })

  it('of user data is what the instance has, or nothing', async () => {
    const organisation = twoAccounts()
    const region = organisation.account(HOME).region('us-east-1')
    region.reservations.push({ Instances: [{ InstanceId: 'i-1' }, { InstanceId: 'i-2' }] })
    region.userData.set('i-1', 'IyEvYmluL3No')
    const client = ec2(await start(organisation))
    const userDataOf = (InstanceId: string) =>
      ask(client, 'DescribeInstanceAttribute', { InstanceId, Attribute: 'userData' })
    expect(await userDataOf('i-1')).toEqual({ InstanceId: 'i-1', UserData: { Value: 'IyEvYmluL3No' } })
    expect(await userDataOf('i-2')).toEqual({ InstanceId: 'i-2', UserData: {} })
    await expect(userDataOf('i-3')).rejects.toMatchObject({ name: 'InvalidInstanceID.NotFound' })
  })

  it('refuses prefix lists and services that are not there', async () => {
    const client = ec2(await start())
    await expect(ask(client, 'GetManagedPrefixListEntries', { PrefixListId: 'pl-2' })).rejects.toMatchObject({
      name: 'InvalidPrefixListID.NotFound',
    })
    await expect(
      ask(client, 'DescribeVpcEndpointServicePermissions', { ServiceId: 'vpce-svc-2' }),
    ).rejects.toMatchObject({ name: 'InvalidVpcEndpointServiceId.NotFound' })
  })
})
