import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts'
import { FAMILIES, parseCidr, type AddressSet, type Family } from '../sets/address-set.ts'
import { ALL_PORTS, type PortSet } from '../sets/port-set.ts'
import { ALL_PROTOCOLS, parseProtocol, portsOf, type Protocol } from '../sets/protocol.ts'

interface CidrSource {
  readonly text: string
  readonly addresses: AddressSet
}

/** Something that could not be read and might be any address of these families. */
export interface UnreadSource {
  readonly text: string
  readonly families: readonly Family[]
}

/** One permission of a security group, normalised. */
interface Permission {
  readonly protocol: Protocol
  readonly ports: PortSet
  /** Why protocol or ports could not be read; those above are then the widest they may be. */
  readonly unread: string | null
  readonly cidrs: readonly CidrSource[]
  readonly prefixLists: readonly string[]
  /** Ids of the security groups named as sources. */
  readonly groups: readonly string[]
  readonly unreadSources: readonly UnreadSource[]
}

/**
 * One item of `group_ip_permissions` (docs/kinds/ec2.md), as EC2's IpPermission: for ICMP `from_port` is the type and
 * `to_port` the code. Never throws: what makes no sense counts as not read, so that it cannot pass for "nothing".
 */
export function readPermission(item: Json): Permission {
  if (!isJsonObject(item)) return unreadable(item)
  const sources = {
    ...readCidrs(item),
    prefixLists: texts(item, 'prefix_list_ids', 'prefix_list_id'),
    groups: groupsNamed(item),
  }
  const named = item['ip_protocol']
  const protocol = typeof named === 'string' ? parseProtocol(named) : null
  if (protocol === null) {
    return { ...sources, protocol: ALL_PROTOCOLS, ports: ALL_PORTS, unread: `protocol ${show(named)}` }
  }
  const [from, to] = [item['from_port'], item['to_port']]
  const ports = isPort(from) && isPort(to) ? portsOf(protocol, from, to) : null
  if (ports === null)
    return { ...sources, protocol, ports: ALL_PORTS, unread: `ports ${show(from)} to ${show(to)}` }
  return { ...sources, protocol, ports, unread: null }
}

/** Ids of the security groups that a permission, into or out of a group, names. */
function groupsNamed(item: Json): readonly string[] {
  return isJsonObject(item) ? texts(item, 'user_id_group_pairs', 'group_id') : []
}

export function isPort(value: Json | undefined): value is number | undefined {
  return value === undefined || (typeof value === 'number' && Number.isInteger(value))
}

export function show(value: Json | undefined): string {
  return value === undefined ? 'absent' : JSON.stringify(value)
}

const CIDR_FIELDS = [
  { list: 'ip_ranges', field: 'cidr_ip', family: 'ipv4' },
  { list: 'ipv6_ranges', field: 'cidr_ipv6', family: 'ipv6' },
] as const

function readCidrs(item: JsonObject): Pick<Permission, 'cidrs' | 'unreadSources'> {
  const cidrs: CidrSource[] = []
  const unreadSources: UnreadSource[] = []
  for (const { list, field, family } of CIDR_FIELDS) {
    for (const range of items(item, list)) {
      const text = isJsonObject(range) ? range[field] : range
      const addresses = typeof text === 'string' ? parseCidr(text) : null
      if (typeof text === 'string' && addresses !== null) cidrs.push({ text, addresses })
      else unreadSources.push({ text: `address range ${show(text)}`, families: [family] })
    }
  }
  return { cidrs, unreadSources }
}

function texts(item: JsonObject, list: string, field: string): string[] {
  return items(item, list).map((entry) => {
    const text = isJsonObject(entry) ? entry[field] : entry
    return typeof text === 'string' ? text : show(text)
  })
}

/** A value that is not a list is kept as one strange item. */
function items(item: JsonObject, list: string): readonly Json[] {
  const value = item[list] ?? []
  return Array.isArray(value) ? (value as readonly Json[]) : [value]
}

function unreadable(item: Json): Permission {
  return {
    protocol: ALL_PROTOCOLS,
    ports: ALL_PORTS,
    unread: null,
    cidrs: [],
    prefixLists: [],
    groups: [],
    unreadSources: [{ text: `permission ${show(item)}`, families: FAMILIES }],
  }
}
