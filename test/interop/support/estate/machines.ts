import {
  AllocateAddressCommand,
  AssociateAddressCommand,
  CreateNetworkInterfaceCommand,
  type EC2Client,
  ModifyNetworkInterfaceAttributeCommand,
  RunInstancesCommand,
  type RunInstancesRequest,
  StopInstancesCommand,
  TerminateInstancesCommand,
} from '@aws-sdk/client-ec2'
import type { Random } from '../../../../sandbox/random.ts'
import { INSTANCE_PROFILE } from '../moto-requests.ts'
import type { Groups } from './groups.ts'
import { given, named, pick } from './made.ts'
import type { Networks } from './networks.ts'
import { USER_DATA } from './user-data.ts'

/** What an instance or interface of the estate is like. */
interface MachinePlan {
  readonly subnet: string
  /** Names of groups that every place has, or how many are drawn. */
  readonly groups: readonly string[] | number
  readonly address?: 'own' | 'elastic'
  readonly ipv6?: boolean
  readonly end?: 'stop' | 'terminate'
  /** Of an instance's other interface. */
  readonly second?: MachinePlan
}

/** One for each way in which the internet gets to an instance, or does not. */
const INSTANCES: Readonly<Record<string, MachinePlan>> = {
  front: { subnet: 'public-a', groups: ['front'], address: 'own' },
  'front-stopped': { subnet: 'public-a', groups: ['front'], address: 'elastic', end: 'stop' },
  gone: { subnet: 'public-a', groups: ['front'], address: 'own', end: 'terminate' },
  both: { subnet: 'public-b', groups: ['half-low', 'half-high'], address: 'own' },
  half: { subnet: 'public-b', groups: ['half-low'], address: 'own' },
  'ipv6-only': { subnet: 'public-a', groups: 2, ipv6: true },
  'ipv6-inside': { subnet: 'private-a', groups: 2, ipv6: true },
  inside: {
    subnet: 'private-a',
    groups: ['front'],
    second: { subnet: 'private-a', groups: ['front'] },
  },
  'two-homed': {
    subnet: 'private-a',
    groups: ['half-low'],
    second: { subnet: 'public-a', groups: ['front'], address: 'elastic' },
  },
  'inside-with-address': { subnet: 'private-b', groups: ['front'], address: 'elastic' },
  'no-address': { subnet: 'public-b', groups: ['front'] },
  guarded: { subnet: 'guarded', groups: 3, address: 'elastic', ipv6: true },
  walled: { subnet: 'walled', groups: 2, address: 'own' },
  'half-walled': { subnet: 'half-walled', groups: 2, address: 'own' },
  'two-halves': { subnet: 'two-halves', groups: 1, address: 'own' },
  'lower-half': { subnet: 'lower-half', groups: 2, address: 'own' },
  'most-of-it': { subnet: 'most-of-it', groups: 2, address: 'own' },
  overridden: { subnet: 'overridden', groups: 2, address: 'own' },
  'by-list': { subnet: 'by-list', groups: 2, address: 'elastic' },
  flat: { subnet: 'flat', groups: 3, address: 'own' },
  'flat-stopped': { subnet: 'flat', groups: 2, address: 'elastic', end: 'stop' },
  drawn: { subnet: 'public-a', groups: 3, address: 'own' },
}

const INTERFACES: Readonly<Record<string, MachinePlan>> = {
  spare: { subnet: 'public-a', groups: 2 },
  'spare-with-address': { subnet: 'public-a', groups: 2, address: 'elastic' },
  'spare-inside': { subnet: 'private-a', groups: 1, address: 'elastic' },
}

interface Around {
  readonly networks: Networks
  readonly groups: Groups
  readonly random: Random
}

/** Instances and interfaces in the estate's networks. Ids of the instances by name. */
export async function createMachines(ec2: EC2Client, around: Around): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  for (const [name, plan] of Object.entries(INSTANCES)) {
    const own = await createInterface(ec2, name, plan, around)
    const { second } = plan
    const more = second === undefined ? [] : [await createInterface(ec2, `${name} 2`, second, around)]
    ids.set(name, await runInstance(ec2, name, plan, [own, ...more], around.random))
  }
  for (const [name, plan] of Object.entries(INTERFACES)) await createInterface(ec2, name, plan, around)
  await endSome(ec2, ids)
  await allocateSpares(ec2)
  return ids
}

/** `own`: an address that goes when the instance stops; moto gives it to interfaces that it makes itself only. */
async function runInstance(
  ec2: EC2Client,
  name: string,
  { address, subnet }: MachinePlan,
  interfaces: readonly MadeInterface[],
  random: Random,
): Promise<string> {
  const { Instances } = await ec2.send(
    new RunInstancesCommand({
      ImageId: 'ami-0123456789abcdef0',
      InstanceType: random.pick(['t3.micro', 'm5.large']),
      MinCount: 1,
      MaxCount: 1,
      NetworkInterfaces: interfaces.map(({ id, subnetId, groupIds }, DeviceIndex) =>
        address === 'own'
          ? { DeviceIndex, SubnetId: subnetId, Groups: groupIds, AssociatePublicIpAddress: true }
          : { DeviceIndex, NetworkInterfaceId: id },
      ),
      ...chosen(random),
      TagSpecifications: subnet === 'flat' ? [] : named('instance', `${name} | <b>&"`),
    }),
  )
  return given(Instances?.[0]?.InstanceId)
}

/** Half of what EC2 lets one choose is for rules to find. */
function chosen(random: Random): Partial<RunInstancesRequest> {
  const texts = Object.values(USER_DATA).map(({ text }) => text)
  const text = random.next() < 0.4 ? random.pick(texts) : undefined
  return {
    ...(random.next() < 0.5 ? { IamInstanceProfile: { Name: INSTANCE_PROFILE } } : {}),
    ...(text === undefined ? {} : { UserData: Buffer.from(text).toString('base64') }),
    Monitoring: { Enabled: random.next() < 0.5 },
    MetadataOptions: {
      HttpTokens: random.pick(['required', 'optional']),
      HttpEndpoint: random.pick(['enabled', 'enabled', 'disabled']),
    },
  }
}

interface MadeInterface {
  /** Undefined where it is made with the instance. */
  readonly id: string | undefined
  readonly subnetId: string
  readonly groupIds: string[]
}

async function createInterface(
  ec2: EC2Client,
  name: string,
  { subnet, groups, address, ipv6 = false }: MachinePlan,
  { networks, groups: made, random }: Around,
): Promise<MadeInterface> {
  const subnetId = pick(networks.subnets, subnet)
  const groupIds =
    typeof groups === 'number'
      ? [...new Set(Array.from({ length: groups }, () => random.pick(made.ids)))]
      : groups.map((group) => pick(made.byShape, group))
  if (address === 'own') return { id: undefined, subnetId, groupIds }
  const { NetworkInterface } = await ec2.send(
    new CreateNetworkInterfaceCommand({
      SubnetId: subnetId,
      Groups: groupIds,
      Description: name,
      ...(ipv6 ? { Ipv6AddressCount: 1 } : {}),
      TagSpecifications: name === 'spare' ? [] : named('network-interface', name),
    }),
  )
  const id = given(NetworkInterface?.NetworkInterfaceId)
  if (random.next() < 0.3) {
    const request = { NetworkInterfaceId: id, SourceDestCheck: { Value: false } }
    await ec2.send(new ModifyNetworkInterfaceAttributeCommand(request))
  }
  if (address === 'elastic') {
    const { AllocationId } = await ec2.send(
      new AllocateAddressCommand({ Domain: 'vpc', TagSpecifications: named('elastic-ip', name) }),
    )
    await ec2.send(new AssociateAddressCommand({ AllocationId, NetworkInterfaceId: id }))
  }
  return { id, subnetId, groupIds }
}

async function endSome(ec2: EC2Client, ids: ReadonlyMap<string, string>): Promise<void> {
  const idsOf = (wanted: MachinePlan['end']): string[] =>
    Object.entries(INSTANCES).flatMap(([name, { end }]) => (end === wanted ? [pick(ids, name)] : []))
  await ec2.send(new StopInstancesCommand({ InstanceIds: idsOf('stop') }))
  await ec2.send(new TerminateInstancesCommand({ InstanceIds: idsOf('terminate') }))
}

async function allocateSpares(ec2: EC2Client): Promise<void> {
  await ec2.send(new AllocateAddressCommand({ Domain: 'vpc' }))
  const tagged = { Domain: 'vpc' as const, TagSpecifications: named('elastic-ip', 'spare') }
  await ec2.send(new AllocateAddressCommand(tagged))
}
