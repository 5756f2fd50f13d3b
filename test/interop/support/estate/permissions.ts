import type { IpPermission } from '@aws-sdk/client-ec2'

/** Sources of permissions. Prefix lists are told by name. */
export type Sources = Pick<IpPermission, 'IpRanges' | 'Ipv6Ranges' | 'PrefixListIds' | 'UserIdGroupPairs'>

export const V4: Sources = { IpRanges: [{ CidrIp: '0.0.0.0/0' }] }
export const V6: Sources = { Ipv6Ranges: [{ CidrIpv6: '::/0' }] }
export const BOTH: Sources = { ...V4, ...V6 }
export const OFFICE: Sources = { IpRanges: [{ CidrIp: '203.0.113.0/24', Description: 'office' }] }
export const PRIVATE: Sources = { IpRanges: [{ CidrIp: '10.0.0.0/8' }, { CidrIp: '192.168.0.0/16' }] }

export function v4(...cidrs: readonly string[]): Sources {
  return { IpRanges: cidrs.map((CidrIp) => ({ CidrIp })) }
}

export function v6(...cidrs: readonly string[]): Sources {
  return { Ipv6Ranges: cidrs.map((CidrIpv6) => ({ CidrIpv6 })) }
}

export function list(...names: readonly string[]): Sources {
  return { PrefixListIds: names.map((PrefixListId) => ({ PrefixListId })) }
}

export function tcp(from: number, to: number, sources: Sources): IpPermission {
  return { IpProtocol: 'tcp', FromPort: from, ToPort: to, ...sources }
}

export function udp(from: number, to: number, sources: Sources): IpPermission {
  return { IpProtocol: 'udp', FromPort: from, ToPort: to, ...sources }
}

/** A type and a code; -1 is all. */
export function icmp(type: number, code: number, sources: Sources): IpPermission {
  return { IpProtocol: 'icmp', FromPort: type, ToPort: code, ...sources }
}

export function icmpv6(type: number, code: number, sources: Sources): IpPermission {
  return { IpProtocol: 'icmpv6', FromPort: type, ToPort: code, ...sources }
}

/** A protocol without ports, by its number. moto wants ports all the same. */
export function protocol(number: number, sources: Sources): IpPermission {
  return { IpProtocol: String(number), FromPort: -1, ToPort: -1, ...sources }
}

export function all(sources: Sources): IpPermission {
  return { IpProtocol: '-1', ...sources }
}
