import {
  AuthorizeSecurityGroupIngressCommand,
  CreateSecurityGroupCommand,
  CreateVolumeCommand,
  type EC2Client,
  ModifyNetworkInterfaceAttributeCommand,
  ModifySubnetAttributeCommand,
  DescribeSubnetsCommand,
  RunInstancesCommand,
} from '@aws-sdk/client-ec2'
import type { Random } from '../../../sandbox/random.ts'
import { drawShapes } from './group-shapes.ts'
import { INSTANCE_PROFILE, type Place } from './moto-accounts.ts'

/** What was put into one account and region, beside what moto has there from the start. */
export interface Contents extends Place {
  readonly groupIds: readonly string[]
  /** Those that let the whole internet in on every port. */
  readonly openGroupIds: readonly string[]
  readonly instanceIds: readonly string[]
  readonly volumeIds: readonly string[]
}

/** Makes groups, instances and volumes, as many as the generator wants. */
export async function fill(ec2: EC2Client, place: Place, random: Random): Promise<Contents> {
  const openGroupIds: string[] = []
  const groupIds: string[] = []
  for (const [index, shape] of drawShapes(random).entries()) {
    const id = await createGroup(ec2, `${shape.name}-${index}`)
    groupIds.push(id)
    if (shape.everythingFromAnywhere) openGroupIds.push(id)
    if (shape.ingress.length > 0) {
      const ingress = { GroupId: id, IpPermissions: [...shape.ingress] }
      await ec2.send(new AuthorizeSecurityGroupIngressCommand(ingress))
    }
  }
  const instanceIds = await repeat(random.below(5), (index) => runInstance(ec2, random, groupIds, index))
  const volumeIds = await repeat(random.below(6), () => createVolume(ec2, place.region, random))
  await closeSomeSubnets(ec2, random)
  return { ...place, groupIds, openGroupIds, instanceIds, volumeIds }
}

async function createGroup(ec2: EC2Client, name: string): Promise<string> {
  const request = { GroupName: name, Description: `${name} & <others>` }
  const { GroupId } = await ec2.send(new CreateSecurityGroupCommand(request))
  return given(GroupId)
}

async function runInstance(
  ec2: EC2Client,
  random: Random,
  groupIds: readonly string[],
  index: number,
): Promise<string> {
  const { Instances } = await ec2.send(
    new RunInstancesCommand({
      ImageId: 'ami-12c6146b',
      InstanceType: random.pick(['t3.micro', 'm5.large']),
      MinCount: 1,
      MaxCount: 1,
      ...(groupIds.length === 0 ? {} : { SecurityGroupIds: [random.pick(groupIds)] }),
      ...(random.next() < 0.5 ? { IamInstanceProfile: { Name: INSTANCE_PROFILE } } : {}),
      MetadataOptions: {
        HttpTokens: random.pick(['required', 'optional']),
        HttpEndpoint: random.pick(['enabled', 'enabled', 'disabled']),
      },
      TagSpecifications: [
        { ResourceType: 'instance', Tags: [{ Key: 'Name', Value: `web ${index} | <b>&"` }] },
      ],
    }),
  )
  const id = Instances?.[0]?.NetworkInterfaces?.[0]?.NetworkInterfaceId
  if (id !== undefined && random.next() < 0.3) {
    const request = { NetworkInterfaceId: id, SourceDestCheck: { Value: false } }
    await ec2.send(new ModifyNetworkInterfaceAttributeCommand(request))
  }
  return given(Instances?.[0]?.InstanceId)
}

async function createVolume(ec2: EC2Client, region: string, random: Random): Promise<string> {
  const { VolumeId } = await ec2.send(
    new CreateVolumeCommand({
      AvailabilityZone: `${region}a`,
      Size: 1 + random.below(500),
      VolumeType: random.pick(['gp2', 'gp3']),
      Encrypted: random.next() < 0.5,
      TagSpecifications: [{ ResourceType: 'volume', Tags: [{ Key: 'team', Value: 'ops & dev' }] }],
    }),
  )
  return given(VolumeId)
}

/** A default subnet gives public addresses from the start. */
async function closeSomeSubnets(ec2: EC2Client, random: Random): Promise<void> {
  const { Subnets = [] } = await ec2.send(new DescribeSubnetsCommand({}))
  for (const { SubnetId } of Subnets.filter(() => random.next() < 0.4)) {
    await ec2.send(new ModifySubnetAttributeCommand({ SubnetId, MapPublicIpOnLaunch: { Value: false } }))
  }
}

async function repeat(times: number, make: (index: number) => Promise<string>): Promise<string[]> {
  const ids: string[] = []
  for (let index = 0; index < times; index += 1) ids.push(await make(index))
  return ids
}

function given(id: string | undefined): string {
  if (id === undefined) throw new Error('moto gave what it made no id')
  return id
}
