import type { Opener } from '../model/finding.ts'
import type { Json, JsonObject } from '../model/json.ts'
import { entriesThatAdmit } from './acl-openers.ts'
import { intersect } from './interval-set.ts'
import type { Opening } from './path/openings.ts'
import { readPermission } from './permission.ts'
import type { PortSet } from './port-set.ts'
import { ALL_PROTOCOLS, applies, hasPorts, isIcmp, type Protocol } from './protocol.ts'

/** A permission of a security group from one of its sources: EC2's rule. No group has the same one twice. */
interface SourcedPermission {
  readonly id: string
  readonly source: string
  readonly protocol: Protocol
  readonly ports: PortSet
}

/** The permissions of a group, items of `group_ip_permissions`, that let these sources in to any of the opening. */
export function groupOpeners(
  permissions: readonly Json[],
  sources: readonly Json[],
  opening: Opening,
): readonly Opener[] {
  return permissions
    .flatMap(sourcedPermissions)
    .filter(({ source, protocol }) => sources.includes(source) && applies(protocol, opening.protocol))
    .map(({ id, ports }) => ({ id, ports: countPorts(opening.protocol, intersect(ports, opening.ports)) }))
    .filter(({ ports }) => ports > 0)
}

/** The permission of a group from one of its sources, with all that it opens. */
export function groupOpener(permission: Json, source: string): readonly Opener[] {
  return sourcedPermissions(permission)
    .filter((one) => one.source === source)
    .map(({ id, protocol, ports }) => ({ id, ports: countPorts(protocol, ports) }))
}

/** The entries of a network ACL, items of `acl_entries`, that let the internet in to any of the opening. */
export function aclOpeners(entries: readonly Json[], opening: Opening): readonly Opener[] {
  return entriesThatAdmit(entries, opening).map(({ number, ports }) => ({
    id: `entry ${number}`,
    ports: countPorts(opening.protocol, ports),
  }))
}

function sourcedPermissions(item: Json): SourcedPermission[] {
  const { protocol, ports, cidrs, prefixLists } = readPermission(item)
  return [...cidrs.map(({ text }) => text), ...prefixLists].map((source) => ({
    id: `${wordsOf(protocol, item as JsonObject)} from ${source}`,
    source,
    protocol,
    ports,
  }))
}

/** As a permission is written: `tcp 1024-65535`, `icmp 8`, `all traffic`. */
function wordsOf(protocol: Protocol, { from_port: from, to_port: to }: JsonObject): string {
  if (protocol === ALL_PROTOCOLS) return 'all traffic'
  const name = hasPorts(protocol) || isIcmp(protocol) ? protocol : `protocol ${protocol}`
  if (typeof from !== 'number' || from === -1) return name
  return typeof to !== 'number' || to === from ? `${name} ${from}` : `${name} ${from}-${to}`
}

/** Ports of TCP and UDP as many as they are, and all of any other protocol as one: `-1` stands for what is left of 256. */
function countPorts(protocol: Protocol, ports: PortSet): number {
  if (ports.length === 0) return 0
  if (hasPorts(protocol)) return ports.reduce((sum, { from, end }) => sum + end - from, 0)
  return protocol === ALL_PROTOCOLS ? PROTOCOLS : 1
}

const PROTOCOLS = 256
