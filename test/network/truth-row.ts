import type { Json, JsonObject } from '../../src/model/json.ts'

/** What the internet reaches through these permissions, and why. */
export interface TruthRow {
  readonly reason: string
  readonly permissions: readonly JsonObject[]
  /** As reachText writes them. */
  readonly reached: readonly string[]
  /** Sources that could not be read and may change the answer. */
  readonly unknown: readonly string[]
  /** Which share of public space counts as the internet. */
  readonly share: number
}

/** The prefix lists that can be read; every other one can't. */
export const PREFIX_LISTS: Readonly<Record<string, readonly string[]>> = {
  'pl-world': ['0.0.0.0/0'],
  'pl-world6': ['::/0'],
  'pl-low': ['0.0.0.0/1'],
  'pl-high': ['128.0.0.0/1'],
  'pl-halves': ['0.0.0.0/1', '128.0.0.0/1'],
  'pl-quarters': ['64.0.0.0/2', '192.0.0.0/2', '0.0.0.0/2', '128.0.0.0/2'],
  'pl-office': ['198.51.100.0/24', '9.9.9.0/24'],
  'pl-empty': [],
  'pl-broken': ['9.9.9.0/24', 'nonsense'],
  'pl-broken-world': ['0.0.0.0/0', 'nonsense'],
}

/** As internetIngress asks for them. */
export function readPrefixList(id: string): { readonly cidrs: readonly string[] } | null {
  const cidrs = PREFIX_LISTS[id]
  return cidrs === undefined ? null : { cidrs }
}

export const ALL4: readonly string[] = ['-1 ipv4', 'icmp ipv4', 'tcp 0-65535 ipv4', 'udp 0-65535 ipv4']
export const ALL6: readonly string[] = ['-1 ipv6', 'icmpv6 ipv6', 'tcp 0-65535 ipv6', 'udp 0-65535 ipv6']

export function row(
  reason: string,
  permissions: readonly JsonObject[],
  reached: readonly string[],
  unknown: readonly string[] = [],
  share = 1,
): TruthRow {
  return { reason, permissions, reached, unknown, share }
}

/** Sources by their form: `sg-…`, `pl-…`, with a colon IPv6, else IPv4. */
export function permission(protocol: string, ports: JsonObject, ...sources: readonly string[]): JsonObject {
  const group = sources.filter((source) => source.startsWith('sg-'))
  const list = sources.filter((source) => source.startsWith('pl-'))
  const cidrs = sources.filter((source) => !group.includes(source) && !list.includes(source))
  const lists: [string, Json[]][] = [
    ['ip_ranges', cidrs.filter((cidr) => !cidr.includes(':')).map((cidr_ip) => ({ cidr_ip }))],
    ['ipv6_ranges', cidrs.filter((cidr) => cidr.includes(':')).map((cidr_ipv6) => ({ cidr_ipv6 }))],
    ['prefix_list_ids', list.map((prefix_list_id) => ({ prefix_list_id }))],
    ['user_id_group_pairs', group.map((group_id) => ({ group_id, user_id: '123456789012' }))],
  ]
  return { ip_protocol: protocol, ...ports, ...Object.fromEntries(lists) }
}

export function tcp(from: number, to: number, ...sources: readonly string[]): JsonObject {
  return permission('tcp', { from_port: from, to_port: to }, ...sources)
}

export function udp(from: number, to: number, ...sources: readonly string[]): JsonObject {
  return permission('udp', { from_port: from, to_port: to }, ...sources)
}

export function icmp(type: number, code: number, ...sources: readonly string[]): JsonObject {
  return permission('icmp', { from_port: type, to_port: code }, ...sources)
}

export function icmpv6(type: number, code: number, ...sources: readonly string[]): JsonObject {
  return permission('icmpv6', { from_port: type, to_port: code }, ...sources)
}

/** As AWS answers for all traffic: without ports. */
export function all(...sources: readonly string[]): JsonObject {
  return permission('-1', {}, ...sources)
}
