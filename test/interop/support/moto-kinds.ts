import {
  AllocateAddressCommand,
  AllocateHostsCommand,
  AssociateRouteTableCommand,
  AttachInternetGatewayCommand,
  CreateFlowLogsCommand,
  CreateImageCommand,
  CreateInternetGatewayCommand,
  CreateKeyPairCommand,
  CreateLaunchTemplateCommand,
  CreateLaunchTemplateVersionCommand,
  CreateNatGatewayCommand,
  CreateNetworkAclCommand,
  CreateNetworkAclEntryCommand,
  CreateRouteCommand,
  CreateRouteTableCommand,
  CreateSnapshotCommand,
  CreateSubnetCommand,
  CreateVolumeCommand,
  CreateVpcCommand,
  CreateVpcEndpointCommand,
  CreateVpcPeeringConnectionCommand,
  type EC2Client,
  RunInstancesCommand,
} from '@aws-sdk/client-ec2'
import type { Random } from '../../../sandbox/random.ts'
import { given, named } from './estate/made.ts'

/** Makes at least one thing of every kind that moto serves, connected to others. */
export async function fillKinds(ec2: EC2Client, region: string, random: Random): Promise<void> {
  const { vpcId, subnetId } = await network(ec2, region, random)
  await gateways(ec2, vpcId, subnetId)
  await logs(ec2, [vpcId], 'VPC')
  await logs(ec2, [subnetId], 'Subnet')
  await machines(ec2, region, random)
}

async function network(ec2: EC2Client, region: string, random: Random) {
  const block = `10.${random.below(200)}`
  const { Vpc } = await ec2.send(
    new CreateVpcCommand({ CidrBlock: `${block}.0.0/16`, TagSpecifications: named('vpc', 'main & <more>') }),
  )
  const vpcId = given(Vpc?.VpcId)
  const { Subnet } = await ec2.send(
    new CreateSubnetCommand({
      VpcId: vpcId,
      CidrBlock: `${block}.1.0/24`,
      AvailabilityZone: `${region}a`,
      TagSpecifications: named('subnet', 'public'),
    }),
  )
  const { Vpc: other } = await ec2.send(new CreateVpcCommand({ CidrBlock: '172.20.0.0/16' }))
  await ec2.send(new CreateVpcPeeringConnectionCommand({ VpcId: vpcId, PeerVpcId: other?.VpcId }))
  const { NetworkAcl } = await ec2.send(new CreateNetworkAclCommand({ VpcId: vpcId }))
  await ec2.send(
    new CreateNetworkAclEntryCommand({
      NetworkAclId: NetworkAcl?.NetworkAclId,
      RuleNumber: 1 + random.below(32_000),
      Protocol: '6',
      RuleAction: random.pick(['allow', 'deny']),
      Egress: false,
      CidrBlock: '0.0.0.0/0',
      PortRange: { From: 22, To: 22 + random.below(100) },
    }),
  )
  return { vpcId, subnetId: given(Subnet?.SubnetId) }
}

async function gateways(ec2: EC2Client, vpcId: string, subnetId: string): Promise<void> {
  const { InternetGateway } = await ec2.send(
    new CreateInternetGatewayCommand({ TagSpecifications: named('internet-gateway', 'way out') }),
  )
  const gateway = given(InternetGateway?.InternetGatewayId)
  await ec2.send(new AttachInternetGatewayCommand({ InternetGatewayId: gateway, VpcId: vpcId }))
  const { RouteTable } = await ec2.send(new CreateRouteTableCommand({ VpcId: vpcId }))
  const table = given(RouteTable?.RouteTableId)
  await ec2.send(
    new CreateRouteCommand({ RouteTableId: table, DestinationCidrBlock: '0.0.0.0/0', GatewayId: gateway }),
  )
  await ec2.send(new AssociateRouteTableCommand({ RouteTableId: table, SubnetId: subnetId }))
  const { AllocationId } = await ec2.send(new AllocateAddressCommand({ Domain: 'vpc' }))
  await ec2.send(new CreateNatGatewayCommand({ SubnetId: subnetId, AllocationId }))
  await ec2.send(
    new AllocateAddressCommand({ Domain: 'vpc', TagSpecifications: named('elastic-ip', 'spare') }),
  )
  await ec2.send(
    new CreateVpcEndpointCommand({
      VpcId: vpcId,
      ServiceName: 'com.amazonaws.us-east-1.s3',
      VpcEndpointType: 'Gateway',
      RouteTableIds: [table],
    }),
  )
  await ec2.send(
    new CreateVpcEndpointCommand({
      VpcId: vpcId,
      ServiceName: 'com.amazonaws.us-east-1.ec2',
      VpcEndpointType: 'Interface',
      SubnetIds: [subnetId],
    }),
  )
}

async function logs(ec2: EC2Client, ResourceIds: string[], of: 'VPC' | 'Subnet'): Promise<void> {
  await ec2.send(
    new CreateFlowLogsCommand({
      ResourceIds,
      ResourceType: of,
      TrafficType: 'REJECT',
      LogDestinationType: 'cloud-watch-logs',
      LogGroupName: `flows-of-${of}`,
      DeliverLogsPermissionArn: 'arn:aws:iam::111122223333:role/flows',
    }),
  )
}

async function machines(ec2: EC2Client, region: string, random: Random): Promise<void> {
  await ec2.send(
    new CreateKeyPairCommand({ KeyName: 'ops & dev', TagSpecifications: named('key-pair', 'x') }),
  )
  const data = {
    ImageId: 'ami-12c6146b',
    InstanceType: 't3.micro' as const,
    KeyName: 'ops & dev',
    UserData: Buffer.from('#!/bin/sh\necho hello').toString('base64'),
    MetadataOptions: { HttpTokens: random.pick(['required', 'optional'] as const) },
    BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeSize: 8, Encrypted: true } }],
    SecurityGroupIds: ['sg-0123456789abcdef0'],
  }
  const { LaunchTemplate } = await ec2.send(
    new CreateLaunchTemplateCommand({
      LaunchTemplateName: 'web',
      LaunchTemplateData: data,
      TagSpecifications: named('launch-template', 'web'),
    }),
  )
  const { LaunchTemplateId } = LaunchTemplate ?? {}
  const newer = { ...data, InstanceType: 'm5.large' as const }
  await ec2.send(new CreateLaunchTemplateVersionCommand({ LaunchTemplateId, LaunchTemplateData: newer }))
  await ec2.send(new CreateLaunchTemplateCommand({ LaunchTemplateName: 'one', LaunchTemplateData: data }))
  const { Instances } = await ec2.send(
    new RunInstancesCommand({ ImageId: 'ami-12c6146b', MinCount: 1, MaxCount: 1, KeyName: 'ops & dev' }),
  )
  await ec2.send(
    new CreateImageCommand({
      InstanceId: given(Instances?.[0]?.InstanceId),
      Name: 'golden',
      Description: 'ü',
    }),
  )
  const { VolumeId } = await ec2.send(
    new CreateVolumeCommand({ AvailabilityZone: `${region}a`, Size: 1 + random.below(50), Encrypted: true }),
  )
  await ec2.send(
    new CreateSnapshotCommand({
      VolumeId,
      Description: 'of <b>',
      TagSpecifications: named('snapshot', 'nightly'),
    }),
  )
  await ec2.send(
    new AllocateHostsCommand({
      AvailabilityZone: `${region}a`,
      InstanceType: 'm5.large',
      Quantity: 1,
      AutoPlacement: 'on',
    }),
  )
}
