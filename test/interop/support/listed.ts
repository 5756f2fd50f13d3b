import {
  DescribeInstancesCommand,
  DescribeNetworkInterfacesCommand,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  DescribeVolumesCommand,
  type EC2Client,
  type Instance,
  type NetworkInterface,
  type SecurityGroup,
  type Subnet,
  type Volume,
} from '@aws-sdk/client-ec2'
import type { Place } from './moto-accounts.ts'

/** What the SDK lists in one account and region, read by its own parser. */
export interface Listed extends Place {
  readonly groups: readonly SecurityGroup[]
  readonly instances: readonly Instance[]
  readonly volumes: readonly Volume[]
  readonly interfaces: readonly NetworkInterface[]
  readonly subnets: readonly Subnet[]
}

/** Everything of the kinds that the tests compare, default groups and root volumes included. */
export async function list(ec2: EC2Client, place: Place): Promise<Listed> {
  const groups = await ec2.send(new DescribeSecurityGroupsCommand({}))
  const instances = await ec2.send(new DescribeInstancesCommand({}))
  const volumes = await ec2.send(new DescribeVolumesCommand({}))
  const interfaces = await ec2.send(new DescribeNetworkInterfacesCommand({}))
  const subnets = await ec2.send(new DescribeSubnetsCommand({}))
  for (const page of [groups, instances, volumes, interfaces, subnets]) {
    if (page.NextToken !== undefined) throw new Error('The server answered in pages')
  }
  return {
    ...place,
    groups: groups.SecurityGroups ?? [],
    instances: (instances.Reservations ?? []).flatMap((reservation) => reservation.Instances ?? []),
    volumes: volumes.Volumes ?? [],
    interfaces: interfaces.NetworkInterfaces ?? [],
    subnets: subnets.Subnets ?? [],
  }
}
