import type { AddressSet, Family } from '../sets/address-set.ts'
import { intervalSet, piecesOf, subtract, type Interval } from '../sets/interval-set.ts'
import type { PortSet } from '../sets/port-set.ts'
import { ALL_PROTOCOLS, applies, type Protocol } from '../sets/protocol.ts'

/** Packets to these ports of this protocol, from any of the addresses; what a permission's source lets in. */
export interface Traffic {
  readonly protocol: Protocol
  readonly ports: PortSet
  readonly addresses: AddressSet
  /** The CIDR or prefix list as it is written in the permission. */
  readonly source: string
}

/** A source, and where it counts. */
export interface Opener {
  readonly source: string
  readonly ports: Interval<number>
}

/** An interval of ports with the sources that count in any part of it, part by part. */
export interface Stretch {
  readonly ports: Interval<number>
  readonly openers: readonly Opener[]
}

/**
 * Protocols that always have an answer of their own, so that a search for tcp needs no second branch for "all
 * protocols".
 */
const USUAL: Readonly<Record<Family, readonly Protocol[]>> = {
  ipv4: ['tcp', 'udp', 'icmp'],
  ipv6: ['tcp', 'udp', 'icmpv6'],
}

/** The protocols to decide apart; the first, ALL_PROTOCOLS, stands for every one that is not named after it. */
export function protocolsToDecide(named: Iterable<Protocol>, family: Family): Protocol[] {
  const portless = [...new Set(named)].filter(
    (name) => name !== ALL_PROTOCOLS && !USUAL[family].includes(name),
  )
  return [ALL_PROTOCOLS, ...USUAL[family], ...portless.toSorted()]
}

/** Whether the answer for all protocols already says it. */
export function isUsual(protocol: Protocol, family: Family): boolean {
  return protocol === ALL_PROTOCOLS || USUAL[family].includes(protocol)
}

/** The parts of `traffic` that carry the protocol. */
export function ofProtocol<T extends { readonly protocol: Protocol }>(
  traffic: readonly T[],
  protocol: Protocol,
): T[] {
  return traffic.filter((one) => applies(one.protocol, protocol))
}

/**
 * The maximal intervals of ports at which `judge` finds an answer for the parts that are open there; it is asked
 * once for every stretch in which those parts stay the same.
 */
export function stretches<T extends { readonly ports: PortSet }>(
  parts: readonly T[],
  judge: (open: readonly T[]) => readonly string[] | null,
): Stretch[] {
  const found: Stretch[] = []
  for (const piece of piecesOf(parts.map(({ ports }) => ports))) {
    const open = parts.filter(({ ports }) =>
      ports.some(({ from, end }) => from <= piece.from && piece.end <= end),
    )
    const sources = open.length === 0 ? null : judge(open)
    if (sources === null) continue
    const openers = sources.map((source): Opener => ({ source, ports: piece }))
    const last = found.at(-1)
    if (last?.ports.end === piece.from) {
      const both = [...last.openers, ...openers]
      found[found.length - 1] = { ports: { from: last.ports.from, end: piece.end }, openers: both }
    } else found.push({ ports: piece, openers })
  }
  return found
}

/** What is left of the parts' ports; parts of which nothing is left are gone. */
export function without<T extends { readonly ports: PortSet }>(
  parts: readonly T[],
  taken: readonly Stretch[],
): T[] {
  const ports = intervalSet(taken.map((stretch) => stretch.ports))
  return parts.flatMap((part) => {
    const rest = subtract(part.ports, ports)
    return rest.length === 0 ? [] : [{ ...part, ports: rest }]
  })
}
