import type { JsonObject } from '../../model/json.ts'
import type { ValueType } from '../../model/kind.ts'
import { compareText } from '../../text/compare.ts'
import type { Family } from '../sets/address-set.ts'
import type { Interval } from '../sets/interval-set.ts'
import {
  ALL_PORTS,
  icmpMessages,
  messagesOf,
  portRange,
  type IcmpMessages,
  type PortSet,
} from '../sets/port-set.ts'
import { hasPorts, isIcmp, type Protocol } from '../sets/protocol.ts'

/**
 * An interval of ports. The ports are null for ICMP, for protocols without ports and for `-1`, all protocols.
 * ICMP without type: all of it; with a type and no code: all its codes.
 */
export interface Reach extends Partial<IcmpMessages> {
  readonly protocol: Protocol
  readonly from_port: number | null
  readonly to_port: number | null
  readonly family: Family
}

/** More than one only where ICMP messages are not whole types. */
export function reachesOf(protocol: Protocol, family: Family, ports: Interval<number>): Reach[] {
  if (hasPorts(protocol)) return [{ protocol, family, from_port: ports.from, to_port: ports.end - 1 }]
  const portless = { protocol, family, from_port: null, to_port: null }
  if (!isIcmp(protocol) || ports.end - ports.from === 65536) return [portless]
  return messagesOf(ports).map((messages) => Object.assign({}, portless, messages))
}

export function compareReach(a: Reach, b: Reach): number {
  return (
    compareText(a.family, b.family) ||
    compareText(a.protocol, b.protocol) ||
    (a.from_port ?? a.icmp_type ?? 0) - (b.from_port ?? b.icmp_type ?? 0) ||
    (a.icmp_code ?? 0) - (b.icmp_code ?? 0)
  )
}

/** The ports (ICMP: messages) of it. */
export function portsReached({ from_port, to_port, icmp_type, icmp_code }: Reach): PortSet {
  if (icmp_type !== undefined) return icmpMessages(icmp_type, icmp_code ?? -1) ?? ALL_PORTS
  return from_port === null || to_port === null ? ALL_PORTS : portRange(from_port, to_port)
}

/** As a derived property holds it: nulls are left out. */
export function reachMembers({
  protocol,
  from_port,
  to_port,
  icmp_type,
  icmp_code,
  family,
}: Reach): JsonObject {
  return {
    protocol,
    ...(from_port === null ? {} : { from_port }),
    ...(to_port === null ? {} : { to_port }),
    ...(icmp_type === undefined ? {} : { icmp_type }),
    ...(icmp_code === undefined ? {} : { icmp_code }),
    family,
  }
}

export const REACH_TYPES: Readonly<Record<string, ValueType>> = {
  protocol: { type: 'string' },
  from_port: { type: 'int' },
  to_port: { type: 'int' },
  icmp_type: { type: 'int' },
  icmp_code: { type: 'int' },
  family: { type: 'string', values: ['ipv4', 'ipv6'] },
}
