import type { Json, JsonObject } from '../../model/json.ts'
import type { ValueType } from '../../model/kind.ts'
import { compareText } from '../../text/compare.ts'
import { FAMILIES, type Family } from '../sets/address-set.ts'
import { internetIngress } from '../ingress/internet-ingress.ts'
import { intervalSet, sameSet } from '../sets/interval-set.ts'
import { objectsOf } from '../../text/members.ts'
import { ALL_PORTS, type PortSet } from '../sets/port-set.ts'
import { ALL_PROTOCOLS, type Protocol } from '../sets/protocol.ts'
import { portsReached, REACH_TYPES, reachesOf, reachMembers, type Reach } from '../ingress/reach.ts'
import { isUsual, protocolsToDecide } from '../ingress/traffic.ts'

/**
 * The part of a protocol that the internet reaches up to this point of the path. As in internetIngress, `-1` stands for
 * every protocol that has no opening of its own; tcp, udp and icmp always have theirs.
 */
export interface Opening {
  readonly family: Family
  readonly protocol: Protocol
  /** Never empty. */
  readonly ports: PortSet
}

/** One for each family and protocol, in that order: equal openings have equal lists. */
export type Openings = readonly Opening[]

export const NOTHING: Openings = []

export function openings(parts: readonly Opening[]): Openings {
  // Usually there is nothing to unite, and this runs once for every finding about a group.
  if (parts.length < 2) return parts.filter(({ ports }) => ports.length > 0)
  const groups = Map.groupBy(parts, ({ family, protocol }) => `${family} ${protocol}`)
  return [...groups.values()]
    .flatMap(([first, ...rest]) =>
      first === undefined
        ? []
        : [Object.assign({}, first, { ports: intervalSet([first, ...rest].flatMap(({ ports }) => ports)) })],
    )
    .filter(({ ports }) => ports.length > 0)
    .toSorted((a, b) => compareText(a.family, b.family) || compareText(a.protocol, b.protocol))
}

export function openingsOf(reached: readonly Reach[]): Openings {
  return openings(
    reached.map((one) => ({ family: one.family, protocol: one.protocol, ports: portsReached(one) })),
  )
}

/** Reads a list of items as reachMembers writes them; other items are ignored. */
export function readReached(list: Json | undefined): Openings {
  return openingsOf(objectsOf(list).flatMap((item) => readReach(item) ?? []))
}

/** An item as reachMembers writes it; null for anything else. */
export function readReach(item: JsonObject): Reach | null {
  const { protocol, family, from_port: from, to_port: to, icmp_type: type, icmp_code: code } = item
  if (typeof protocol !== 'string' || !isFamily(family)) return null
  return {
    protocol,
    family,
    from_port: portOr(from),
    to_port: portOr(to),
    ...(typeof type === 'number' ? { icmp_type: type } : {}),
    ...(typeof code === 'number' ? { icmp_code: code } : {}),
  }
}

function isFamily(value: Json | undefined): value is Family {
  return FAMILIES.some((family) => family === value)
}

function portOr(value: Json | undefined): number | null {
  return typeof value === 'number' ? value : null
}

/** What comes in where nothing filters. */
export const EVERYTHING: Openings = openingsOf(
  internetIngress(
    [{ ip_protocol: '-1', ip_ranges: [{ cidr_ip: '0.0.0.0/0' }], ipv6_ranges: [{ cidr_ipv6: '::/0' }] }],
    () => null,
  ).reached,
)

export function familiesOf(parts: Openings): Family[] {
  return [...new Set(parts.map(({ family }) => family))]
}

export function sameOpenings(a: Openings, b: Openings): boolean {
  return (
    a.length === b.length &&
    a.every((one, i) => {
      const other = b[i]
      return (
        other?.family === one.family && other.protocol === one.protocol && sameSet(one.ports, other.ports)
      )
    })
  )
}

/** The type of `toReached`. */
export const REACHED: ValueType = { type: 'array', items: { type: 'object', properties: REACH_TYPES } }

/**
 * As rules see openings: one entry for each interval of ports or message of ICMP. As with groups and ACLs, `-1` is
 * listed only where it is every protocol, and then no other protocol without ports is.
 */
export function toReached(parts: Openings): JsonObject[] {
  const all = new Set(FAMILIES.filter((family) => isEverything(parts.filter((one) => one.family === family))))
  return parts
    .filter(({ family, protocol }) =>
      all.has(family) ? isUsual(protocol, family) : protocol !== ALL_PROTOCOLS,
    )
    .flatMap(({ family, protocol, ports }) =>
      ports.flatMap((interval) => reachesOf(protocol, family, interval).map(reachMembers)),
    )
}

function isEverything(ofFamily: Openings): boolean {
  const whole = new Set(
    ofFamily.filter(({ ports }) => sameSet(ports, ALL_PORTS)).map(({ protocol }) => protocol),
  )
  const [first] = ofFamily
  return first !== undefined && protocolsToDecide([], first.family).every((name) => whole.has(name))
}
