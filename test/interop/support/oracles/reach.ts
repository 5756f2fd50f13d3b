import type { IpPermission, NetworkInterface } from '@aws-sdk/client-ec2'
import type { Listed } from '../listed.ts'
import { admits, endsOf } from './network-acls.ts'
import { once } from './oracle.ts'
import { letsEverybody, packetsFor, portsAround, to, type Packet } from './packets.ts'
import { publicFamilies } from './routes.ts'
import { FAMILIES, isPublic, type Family } from './sample-addresses.ts'

/**
 * How far the internet gets if VPC block public access is off. moto does not serve it, so it may be on as well: of what
 * would get further than `open-but-blocked` nothing is certain but that it is not `closed`.
 */
type Grade = (typeof GRADES)[number]

const GRADES = ['closed', 'open-but-blocked', 'exposed-but-stopped', 'reachable'] as const

function worstOf(grades: readonly Grade[]): Grade {
  return GRADES.findLast((grade) => grades.includes(grade)) ?? 'closed'
}

/** Whether it hangs on block public access, without which it would be no more than `open-but-blocked`. */
export function isDoubtful(grade: Grade): boolean {
  return grade === 'exposed-but-stopped' || grade === 'reachable'
}

interface Reach {
  /** As if it were the only group of its interfaces. */
  readonly ofGroup: (groupId: string) => Grade
  /** Whether one of these packets gets to somebody who answers, as if it were the only group of its interfaces. */
  readonly throughGroup: (groupId: string, packets: readonly Packet[], families: readonly Family[]) => boolean
  /** With all groups of each of its interfaces together. */
  readonly ofInstance: (instanceId: string) => Grade
}

export const reachIn = once((place: Listed): Reach => {
  const { groups, interfaces } = place
  const byId = new Map(groups.map((group) => [group.GroupId ?? '', group.IpPermissions ?? []]))
  const ofGroups = new Map(
    groups.map(({ GroupId = '', IpPermissions = [] }) => {
      const open = opensOf(IpPermissions, place)
      const own = interfaces.filter((one) => groupsOf(one).includes(GroupId))
      const grades = own.map((one) => gradeOf(one, open, place))
      const without: Grade = open.length > 0 ? 'open-but-blocked' : 'closed'
      return [GroupId, own.length === 0 ? without : worstOf(grades)] as const
    }),
  )
  const ofInstances = new Map(
    place.instances.map(({ InstanceId = '', State }) => {
      const own = interfaces.filter(({ Attachment }) => Attachment?.InstanceId === InstanceId)
      const grades = own.map((one) => {
        const together = groupsOf(one).flatMap((id) => byId.get(id) ?? [])
        return gradeOf(one, opensOf(together, place), place)
      })
      return [InstanceId, State?.Name === 'terminated' ? 'closed' : worstOf(grades)] as const
    }),
  )
  return {
    ofGroup: (id) => ofGroups.get(id) ?? 'closed',
    throughGroup: (id, packets, families) => {
      const open = openAmong(packets, byId.get(id) ?? [], families, place)
      const own = interfaces.filter((one) => groupsOf(one).includes(id))
      return own.some((one) => gradeOf(one, open, place) === 'reachable')
    },
    ofInstance: (id) => ofInstances.get(id) ?? 'closed',
  }
})

function groupsOf({ Groups = [] }: NetworkInterface): string[] {
  return Groups.map(({ GroupId = '' }) => GroupId)
}

interface Open {
  readonly family: Family
  readonly packet: Packet
}

function opensOf(permissions: readonly IpPermission[], place: Listed): Open[] {
  return openAmong(samplesOf(permissions, place), permissions, FAMILIES, place)
}

/** Packets for everything that the permissions and the network ACLs tell apart. */
export function samplesOf(permissions: readonly IpPermission[], place: Listed): Packet[] {
  const ends = place.networkAcls.flatMap(endsOf)
  return [
    ...packetsFor(permissions),
    ...portsAround(ends).flatMap((port) => [to('tcp', port), to('udp', port)]),
  ]
}

function openAmong(
  packets: readonly Packet[],
  permissions: readonly IpPermission[],
  families: readonly Family[],
  place: Listed,
): Open[] {
  return families.flatMap((family) =>
    packets
      .filter((packet) => letsEverybody(permissions, family, packet, place))
      .map((packet) => ({ family, packet })),
  )
}

function gradeOf(networkInterface: NetworkInterface, open: readonly Open[], place: Listed): Grade {
  if (open.length === 0) return 'closed'
  const { SubnetId = '', Attachment, Status } = networkInterface
  const addressed = familiesWithAddress(networkInterface)
  const routed = publicFamilies(place)(SubnetId)
  const acl = place.networkAcls.find(({ Associations = [] }) =>
    Associations.some((association) => association.SubnetId === SubnetId),
  )
  const arrives = open.some(
    ({ family, packet }) =>
      addressed.includes(family) &&
      routed.includes(family) &&
      acl !== undefined &&
      admits(acl, family, packet),
  )
  if (!arrives) return 'open-but-blocked'
  const instance = place.instances.find(({ InstanceId }) => InstanceId === Attachment?.InstanceId)
  const answers = instance === undefined ? Status !== 'available' : instance.State?.Name === 'running'
  return answers ? 'reachable' : 'exposed-but-stopped'
}

function familiesWithAddress(networkInterface: NetworkInterface): Family[] {
  const { Association, PrivateIpAddresses = [], Ipv6Addresses = [] } = networkInterface
  const associations = [Association, ...PrivateIpAddresses.map((one) => one.Association)]
  const hasV4 = associations.some((association) => association?.PublicIp !== undefined)
  const hasV6 = Ipv6Addresses.some(({ Ipv6Address = '' }) => isPublic(Ipv6Address))
  return [...(hasV4 ? ['ipv4' as const] : []), ...(hasV6 ? ['ipv6' as const] : [])]
}
