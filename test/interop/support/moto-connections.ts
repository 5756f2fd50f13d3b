import {
  AttachVpnGatewayCommand,
  CreateCustomerGatewayCommand,
  CreateDhcpOptionsCommand,
  CreateEgressOnlyInternetGatewayCommand,
  CreateManagedPrefixListCommand,
  CreateSubnetCommand,
  CreateTransitGatewayCommand,
  CreateTransitGatewayVpcAttachmentCommand,
  CreateVpcCommand,
  CreateVpcEndpointServiceConfigurationCommand,
  CreateVpnConnectionCommand,
  CreateVpnGatewayCommand,
  type EC2Client,
  EnableEbsEncryptionByDefaultCommand,
  ModifyVpcEndpointServicePermissionsCommand,
  type ResourceType,
  RunInstancesCommand,
  type TagSpecification,
} from '@aws-sdk/client-ec2'
import type { Place } from './moto-accounts.ts'
import { createBalancer } from './moto-requests.ts'

export const USER_DATA = '#!/bin/sh\necho "hällo" > /srv/x\n'
export const PRINCIPAL = 'arn:aws:iam::111122223333:root'

/** Makes one of everything that joins networks, as far as moto has it. */
export async function connectNetworks(ec2: EC2Client, url: string, place: Place): Promise<void> {
  const { Vpc } = await ec2.send(new CreateVpcCommand({ CidrBlock: '10.9.0.0/16' }))
  const VpcId = Vpc?.VpcId
  const { Subnet } = await ec2.send(new CreateSubnetCommand({ VpcId, CidrBlock: '10.9.1.0/24' }))
  const SubnetId = Subnet?.SubnetId ?? ''
  const entries = Array.from({ length: 130 }, (_, index) => ({
    Cidr: `10.${index}.0.0/16`,
    Description: `office ${index} <&>`,
  }))
  await ec2.send(
    new CreateManagedPrefixListCommand({
      PrefixListName: 'offices',
      AddressFamily: 'IPv4',
      MaxEntries: 200,
      Entries: entries,
      TagSpecifications: named('prefix-list'),
    }),
  )
  const { TransitGateway } = await ec2.send(
    new CreateTransitGatewayCommand({
      Description: 'hub',
      Options: { AmazonSideAsn: 64620, TransitGatewayCidrBlocks: ['10.8.0.0/24'] },
      TagSpecifications: named('transit-gateway'),
    }),
  )
  await ec2.send(
    new CreateTransitGatewayVpcAttachmentCommand({
      TransitGatewayId: TransitGateway?.TransitGatewayId,
      VpcId,
      SubnetIds: [SubnetId],
    }),
  )
  const { VpnGateway } = await ec2.send(
    new CreateVpnGatewayCommand({
      Type: 'ipsec.1',
      AmazonSideAsn: 64999,
      TagSpecifications: named('vpn-gateway'),
    }),
  )
  const VpnGatewayId = VpnGateway?.VpnGatewayId
  await ec2.send(new AttachVpnGatewayCommand({ VpcId, VpnGatewayId }))
  const { CustomerGateway } = await ec2.send(
    new CreateCustomerGatewayCommand({ Type: 'ipsec.1', BgpAsn: 65000, IpAddress: '203.0.113.9' }),
  )
  await ec2.send(
    new CreateVpnConnectionCommand({
      Type: 'ipsec.1',
      CustomerGatewayId: CustomerGateway?.CustomerGatewayId,
      VpnGatewayId,
      TagSpecifications: named('vpn-connection'),
    }),
  )
  await ec2.send(
    new CreateEgressOnlyInternetGatewayCommand({
      VpcId,
      TagSpecifications: named('egress-only-internet-gateway'),
    }),
  )
  const DhcpConfigurations = [{ Key: 'domain-name-servers', Values: ['10.2.5.1', '10.2.5.2'] }]
  await ec2.send(new CreateDhcpOptionsCommand({ DhcpConfigurations }))
  await createService(ec2, await createBalancer(url, place, SubnetId))
  await ec2.send(new EnableEbsEncryptionByDefaultCommand({}))
  const UserData = Buffer.from(USER_DATA).toString('base64')
  await ec2.send(new RunInstancesCommand({ ImageId: 'ami-12c6146b', MinCount: 1, MaxCount: 1, UserData }))
  await ec2.send(new RunInstancesCommand({ ImageId: 'ami-12c6146b', MinCount: 1, MaxCount: 1 }))
}

function named(ResourceType: ResourceType): TagSpecification[] {
  return [{ ResourceType, Tags: [{ Key: 'Name', Value: 'uplink & <downlink>' }] }]
}

async function createService(ec2: EC2Client, balancer: string): Promise<void> {
  const { ServiceConfiguration } = await ec2.send(
    new CreateVpcEndpointServiceConfigurationCommand({
      NetworkLoadBalancerArns: [balancer],
      AcceptanceRequired: true,
    }),
  )
  const ServiceId = ServiceConfiguration?.ServiceId
  await ec2.send(
    new ModifyVpcEndpointServicePermissionsCommand({ ServiceId, AddAllowedPrincipals: [PRINCIPAL] }),
  )
}
