import {
  CreateSecurityGroupCommand,
  CreateVolumeCommand,
  DescribeSubnetsCommand,
  type EC2Client,
  ModifySubnetAttributeCommand,
  RequestSpotFleetCommand,
  RunInstancesCommand,
} from '@aws-sdk/client-ec2'
import type { Random } from '../../../../sandbox/random.ts'
import { given } from './made.ts'

/** What people do who make no network of their own: an instance, a volume and a group in the default VPC. */
export async function useDefaultNetwork(ec2: EC2Client, region: string, random: Random): Promise<void> {
  await closeSomeSubnets(ec2, random)
  const group = { GroupName: 'just-trying', Description: 'made by hand' }
  const { GroupId } = await ec2.send(new CreateSecurityGroupCommand(group))
  await ec2.send(
    new RunInstancesCommand({
      ImageId: 'ami-12c6146b',
      InstanceType: 't3.micro',
      MinCount: 1,
      MaxCount: 1,
      SecurityGroupIds: [given(GroupId)],
    }),
  )
  await ec2.send(new CreateVolumeCommand({ AvailabilityZone: `${region}a`, Size: 8, Encrypted: false }))
}

/** moto keeps nothing of the disks of a fleet, and starts its instances in the default VPC. */
export async function requestSpotFleet(ec2: EC2Client, account: string): Promise<void> {
  const BlockDeviceMappings = [{ DeviceName: '/dev/sda1', Ebs: { VolumeSize: 8, Encrypted: false } }]
  await ec2.send(
    new RequestSpotFleetCommand({
      SpotFleetRequestConfig: {
        IamFleetRole: `arn:aws:iam::${account}:role/fleet`,
        TargetCapacity: 1,
        SpotPrice: '0.1',
        AllocationStrategy: 'lowestPrice',
        LaunchSpecifications: [
          { ImageId: 'ami-0123456789abcdef0', InstanceType: 't3.micro', BlockDeviceMappings },
        ],
      },
    }),
  )
}

/** A default subnet gives public addresses from the start. */
async function closeSomeSubnets(ec2: EC2Client, random: Random): Promise<void> {
  const { Subnets = [] } = await ec2.send(new DescribeSubnetsCommand({}))
  for (const { SubnetId } of Subnets.filter(() => random.next() < 0.4)) {
    await ec2.send(new ModifySubnetAttributeCommand({ SubnetId, MapPublicIpOnLaunch: { Value: false } }))
  }
}
