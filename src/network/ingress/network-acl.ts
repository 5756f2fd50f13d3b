import { isJsonObject, type Json } from '../../model/json.ts'
import * as addresses from '../sets/address-set.ts'
import {
  ALL_ADDRESSES,
  FAMILIES,
  NO_ADDRESSES,
  onlyFamily,
  parseCidr,
  type AddressSet,
  type Family,
} from '../sets/address-set.ts'
import { piecesOf, type Interval } from '../sets/interval-set.ts'
import { isPort, show } from './permission.ts'
import { ALL_PORTS, type PortSet } from '../sets/port-set.ts'
import { ALL_PROTOCOLS, isIcmp, parseProtocol, portsOf, type Protocol } from '../sets/protocol.ts'
import { ofProtocol, protocolsToDecide } from './traffic.ts'

/** What comes through a network ACL: these addresses, at these ports (half open; ICMP: `type * 256 + code`). */
interface Admission {
  readonly family: Family
  /** `-1`: every protocol without admissions or denials of its own (not: all protocols). */
  readonly protocol: Protocol
  readonly ports: Interval<number>
  /** Of the family only, never empty. */
  readonly addresses: AddressSet
}

export interface AclAnswer {
  /** Maximal intervals of ports with the same addresses; whatever is not listed is denied. */
  readonly admitted: readonly Admission[]
  /** The protocols that were decided one by one, per family; for any other the `-1` admissions hold. */
  readonly decided: Readonly<Record<Family, readonly Protocol[]>>
  /** Entries that could not be read: if there are any, the answer is not certain. */
  readonly unknown: readonly string[]
}

interface AclEntry {
  readonly number: number
  readonly allow: boolean
  readonly protocol: Protocol
  readonly ports: PortSet
  readonly addresses: AddressSet
}

/**
 * How an entry that could not be read counts: not at all, or as one that allows (denies) everything at its number.
 * `deny` admits as little as possible, `allow` as much.
 */
export type UnreadEntry = 'none' | 'allow' | 'deny'

/**
 * Which packets from `sources` the ACL lets in (`egress`: packets to them, out). `entries` are items of `acl_entries`
 * (docs/kinds/ec2.md). For every address and port the entry with the lowest number decides, and what no entry names is
 * denied (VPC user guide, "Network ACL rules").
 */
export function admittedByAcl(
  entries: readonly Json[],
  sources: AddressSet,
  egress = false,
  unreadEntry: UnreadEntry = 'none',
): AclAnswer {
  const read: AclEntry[] = []
  const unknown: string[] = []
  for (const item of entries) {
    if (isJsonObject(item) && typeof item['egress'] === 'boolean' && item['egress'] !== egress) continue
    const entry = readEntry(item)
    if (typeof entry !== 'string') read.push(entry)
    else {
      unknown.push(entry)
      if (unreadEntry !== 'none') read.push(everything(item, unreadEntry === 'allow'))
    }
  }
  const readable = read.toSorted((a, b) => a.number - b.number)
  const decide = (family: Family) =>
    protocolsToDecide(
      readable.map(({ protocol }) => protocol),
      family,
    )
  const decided = { ipv4: decide('ipv4'), ipv6: decide('ipv6') }
  const admitted = FAMILIES.flatMap((family) =>
    decided[family].flatMap((protocol) => walk(ofProtocol(readable, protocol), family, protocol, sources)),
  )
  return { admitted, decided, unknown }
}

function walk(
  entries: readonly AclEntry[],
  family: Family,
  protocol: Protocol,
  sources: AddressSet,
): Admission[] {
  const found: Admission[] = []
  for (const piece of piecesOf([ALL_PORTS, ...entries.map(({ ports }) => ports)])) {
    let undecided = onlyFamily(sources, family)
    let through = NO_ADDRESSES
    for (const entry of entries) {
      if (!entry.ports.some(({ from, end }) => from <= piece.from && piece.end <= end)) continue
      if (entry.allow) through = addresses.unite(through, addresses.intersect(undecided, entry.addresses))
      undecided = addresses.subtract(undecided, entry.addresses)
      if (addresses.isEmpty(undecided)) break
    }
    const last = found.at(-1)
    if (addresses.isEmpty(through)) continue
    if (last?.ports.end === piece.from && addresses.sameAddresses(last.addresses, through)) {
      found[found.length - 1] = { ...last, ports: { from: last.ports.from, end: piece.end } }
    } else found.push({ family, protocol, ports: piece, addresses: through })
  }
  return found
}

/** It comes first if not even its number makes sense. */
function everything(item: Json, allow: boolean): AclEntry {
  const number = isJsonObject(item) ? item['rule_number'] : undefined
  return {
    number: typeof number === 'number' ? number : 0,
    allow,
    protocol: ALL_PROTOCOLS,
    ports: ALL_PORTS,
    addresses: ALL_ADDRESSES,
  }
}

/** The entry, or what to say about one that makes no sense. */
export function readEntry(item: Json): AclEntry | string {
  const text = `entry ${show(item)}`
  if (!isJsonObject(item)) return text
  const { rule_number: number, rule_action: action, protocol: named } = item
  const cidr = item['cidr_block'] ?? item['ipv6_cidr_block']
  const protocol = typeof named === 'string' ? parseProtocol(named) : null
  const set = typeof cidr === 'string' ? parseCidr(cidr) : null
  if (typeof number !== 'number' || (action !== 'allow' && action !== 'deny')) return text
  if (protocol === null || set === null || typeof item['egress'] !== 'boolean') return text
  const [range, first, last] = isIcmp(protocol)
    ? [item['icmp_type_code'] ?? {}, 'type', 'code']
    : [item['port_range'] ?? {}, 'from_range', 'to_range']
  if (!isJsonObject(range)) return text
  const [from, to] = [range[first], range[last]]
  const ports = isPort(from) && isPort(to) ? portsOf(protocol, from, to) : null
  return ports === null ? text : { number, allow: action === 'allow', protocol, ports, addresses: set }
}
