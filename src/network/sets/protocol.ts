import { ALL_PORTS, icmpMessages, portRange, type PortSet } from './port-set.ts'

/** `tcp`, `udp`, `icmp`, `icmpv6`, another protocol's number in decimal, or ALL_PROTOCOLS. */
export type Protocol = string

export const ALL_PROTOCOLS = '-1'

// Security groups answer with the names, network ACLs with the numbers: EC2's IpPermission and NetworkAclEntry.
const NAMES: ReadonlyMap<string, Protocol> = new Map([
  ['-1', ALL_PROTOCOLS],
  ['all', ALL_PROTOCOLS],
  ['1', 'icmp'],
  ['6', 'tcp'],
  ['17', 'udp'],
  ['58', 'icmpv6'],
  ['icmp', 'icmp'],
  ['tcp', 'tcp'],
  ['udp', 'udp'],
  ['icmpv6', 'icmpv6'],
])

/** The normal form of what AWS calls a protocol; null where the text names none. */
export function parseProtocol(text: string): Protocol | null {
  const plain = text.trim().toLowerCase()
  if (/^\d{1,3}$/.test(plain) && Number(plain) <= 255) {
    const number = String(Number(plain))
    return NAMES.get(number) ?? number
  }
  return NAMES.get(plain) ?? null
}

export function hasPorts(protocol: Protocol): boolean {
  return protocol === 'tcp' || protocol === 'udp'
}

export function isIcmp(protocol: Protocol): boolean {
  return protocol === 'icmp' || protocol === 'icmpv6'
}

/** Whether a permission or ACL entry for `named` applies to `protocol`. */
export function applies(named: Protocol, protocol: Protocol): boolean {
  return named === ALL_PROTOCOLS || named === protocol
}

/**
 * The ports (ICMP: messages) of a permission or ACL entry; for ICMP `from` is the type and `to` the code. Absent and -1
 * mean all. Protocols without ports admit everything whatever the numbers say (EC2's IpPermission). Null where the
 * numbers are not a range: AWS refuses those, so what they would do is unknown.
 */
export function portsOf(
  protocol: Protocol,
  from: number | undefined,
  to: number | undefined,
): PortSet | null {
  if (isIcmp(protocol)) return icmpMessages(from ?? -1, to ?? -1)
  if (!hasPorts(protocol)) return ALL_PORTS
  const last = to === undefined || to === -1 ? 65535 : to
  const ports = portRange(from ?? 0, last)
  return ports.length === 0 ? null : ports
}
