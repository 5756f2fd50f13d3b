import type { IpPermission } from '@aws-sdk/client-ec2'
import type { Listed } from '../listed.ts'
import { familyOf, inside, SAMPLES, type Family } from './sample-addresses.ts'

/** A packet to send and see whether it comes through. `port` is of tcp and udp, `type` and `code` are of ICMP. */
export interface Packet {
  readonly protocol: string
  readonly port?: number
  readonly type?: number
  readonly code?: number
}

export function to(protocol: 'tcp' | 'udp', port: number): Packet {
  return { protocol, port }
}

/** CIDRs that a permission names by itself or in prefix lists, with the name that the permission has for each. */
export function sourcesOf(
  { IpRanges = [], Ipv6Ranges = [], PrefixListIds = [] }: IpPermission,
  { prefixListCidrs }: Listed,
): readonly (readonly [name: string, cidr: string])[] {
  return [
    ...IpRanges.map(({ CidrIp = '' }) => [CidrIp, CidrIp] as const),
    ...Ipv6Ranges.map(({ CidrIpv6 = '' }) => [CidrIpv6, CidrIpv6] as const),
    ...PrefixListIds.flatMap(({ PrefixListId = '' }) =>
      (prefixListCidrs.get(PrefixListId) ?? []).map((cidr) => [PrefixListId, cidr] as const),
    ),
  ]
}

/** Whether the permission speaks of such packets, wherever they are from. */
export function speaksOf({ IpProtocol, FromPort = -1, ToPort = -1 }: IpPermission, packet: Packet): boolean {
  if (IpProtocol === '-1') return true
  if (IpProtocol !== packet.protocol) return false
  const { port, type, code } = packet
  if (port !== undefined) return FromPort <= port && port <= ToPort
  if (type === undefined) return true
  return (FromPort === -1 || FromPort === type) && (ToPort === -1 || ToPort === code)
}

/** Whether every sample address may send such packets. */
export function letsEverybody(
  permissions: readonly IpPermission[],
  family: Family,
  packet: Packet,
  place: Listed,
): boolean {
  const cidrs = permissions
    .filter((permission) => speaksOf(permission, packet))
    .flatMap((permission) => sourcesOf(permission, place))
    .map(([, cidr]) => cidr)
  const admitted = cidrs.filter((cidr) => familyOf(cidr) === family).map(inside)
  return SAMPLES[family].every((address) => admitted.some((samples) => samples.has(address)))
}

/** Ports on both sides of every place where something begins or ends, and these. */
export function portsAround(ends: readonly (number | undefined)[], ...also: readonly number[]): number[] {
  const around = ends.flatMap((end) => (end === undefined ? [] : [end - 1, end, end + 1]))
  return [...new Set([0, 1, 65535, ...also, ...around])].filter((port) => port >= 0 && port <= 65535)
}

/** One packet of every sort that the permissions may tell apart. */
export function packetsFor(permissions: readonly IpPermission[], ...ports: readonly number[]): Packet[] {
  const ends = permissions.flatMap(({ FromPort, ToPort }) => [FromPort, ToPort])
  const packets = portsAround(ends, ...ports).flatMap((port) => [to('tcp', port), to('udp', port)])
  return packets.concat(messagesFor(permissions), { protocol: '47' }, { protocol: '50' })
}

/** Every type of ICMP, with the codes that are told and one more; none where nothing speaks of it. */
function messagesFor(permissions: readonly IpPermission[]): Packet[] {
  const isAll = permissions.some(({ IpProtocol }) => IpProtocol === '-1')
  const own = permissions.filter(({ IpProtocol }) => isIcmp(IpProtocol))
  if (own.length === 0 && !isAll) return []
  const codes = new Set([0, ...own.flatMap(({ ToPort = -1 }) => (ToPort < 0 ? [] : [ToPort]))])
  const packets: Packet[] = []
  for (const protocol of ['icmp', 'icmpv6']) {
    for (let type = 0; type < 256; type += 1) {
      for (const code of codes) packets.push({ protocol, type, code })
    }
  }
  return packets
}

function isIcmp(protocol: string | undefined): boolean {
  return protocol === 'icmp' || protocol === 'icmpv6'
}
