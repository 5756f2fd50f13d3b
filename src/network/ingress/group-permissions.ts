import { isJsonObject, type Json } from '../../model/json.ts'
import { intersect } from '../sets/interval-set.ts'
import type { Opening } from '../path/openings.ts'
import { readPermission } from './permission.ts'
import type { PortSet } from '../sets/port-set.ts'
import { isUsual } from './traffic.ts'
import { ALL_PROTOCOLS, applies, hasPorts, isIcmp, type Protocol } from '../sets/protocol.ts'

/** A permission of a security group from one of its sources: EC2's rule. No group has the same one twice. */
interface SourcedPermission {
  /** As it is written: `tcp 1024-65535 from 0.0.0.0/0`. */
  readonly id: string
  readonly source: string
  readonly protocol: Protocol
  readonly ports: PortSet
}

/** What an item of `group_ip_permissions` says, source by source. */
export function sourcedPermissions(item: Json): SourcedPermission[] {
  const { protocol, ports, cidrs, prefixLists } = readPermission(item)
  return [...cidrs.map(({ text }) => text), ...prefixLists].map((source) => ({
    id: `${wordsOf(protocol, item)} from ${source}`,
    source,
    protocol,
    ports,
  }))
}

/**
 * The part of the opening that the permission opens; null: nothing. Where every protocol is open, those without ports
 * are not listed one by one (see internetIngress), and yet permissions for one of them keep it open.
 */
export function openedThrough({ protocol, ports }: SourcedPermission, opening: Opening): Opening | null {
  const isAmongAll = opening.protocol === ALL_PROTOCOLS && !isUsual(protocol, opening.family)
  const common = isAmongAll || applies(protocol, opening.protocol) ? intersect(ports, opening.ports) : []
  return common.length === 0
    ? null
    : { ...opening, protocol: isAmongAll ? protocol : opening.protocol, ports: common }
}

function wordsOf(protocol: Protocol, item: Json): string {
  if (protocol === ALL_PROTOCOLS) return 'all traffic'
  const name = hasPorts(protocol) || isIcmp(protocol) ? protocol : `protocol ${protocol}`
  const [from, to] = isJsonObject(item) ? [item['from_port'], item['to_port']] : []
  if (typeof from !== 'number' || from === -1) return name
  const last = typeof to !== 'number' || to === from ? '' : `-${to}`
  return `${name} ${from}${last}`
}
