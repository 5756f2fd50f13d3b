import { compareText } from '../../text/compare.ts'
import * as addresses from '../sets/address-set.ts'
import {
  ALL_ADDRESSES,
  FAMILIES,
  onlyFamily,
  parseCidr,
  prefixLength,
  unite,
  type Family,
} from '../sets/address-set.ts'
import type { Ingress, IngressTraffic, UnreadTraffic } from './ingress-traffic.ts'
import { includes, piecesOf, type Interval } from '../sets/interval-set.ts'
import { ALL_PORTS } from '../sets/port-set.ts'
import { ALL_PROTOCOLS, isIcmp } from '../sets/protocol.ts'
import { coversInternet, PUBLIC_SPACE } from './public-space.ts'
import { compareReach, reachesOf, type Reach } from './reach.ts'
import { isUsual, ofProtocol, protocolsToDecide, type Traffic } from './traffic.ts'

/**
 * A maximal interval of ports that the same sources with public addresses may reach. Single messages of ICMP are listed
 * in addition to all of it where more sources may send them.
 */
export interface PublicReach extends Reach, Judgement {}

interface Judgement {
  /** Above 0: which share of the family's public addresses; 1 only if it is all of them. */
  readonly share: number
  /** Of the widest CIDR with public addresses, as it is written: 0 for 0.0.0.0/0. */
  readonly prefix_length: number
  /** The CIDRs and prefix lists with public addresses, as written. */
  readonly sources: readonly string[]
}

interface PublicIngress {
  readonly reached: readonly PublicReach[]
  /** `reached` if everything unread let the whole internet in. */
  readonly widest: readonly PublicReach[]
  /** Prefix lists, and texts that make no sense, that make the difference. */
  readonly unknown: readonly string[]
}

/** A source that has public addresses of the family. */
interface Source extends Traffic {
  readonly length: number
  readonly isUnread: boolean
}

type Piece = Judgement & { readonly ports: Interval<number> }

/** What any public address may reach through a security group. */
export function publicIngress({ traffic, unread }: Ingress): PublicIngress {
  const reached = FAMILIES.flatMap((family) => reachedBy(traffic, [], family)).toSorted(compareReach)
  if (unread.length === 0) return { reached, widest: reached, unknown: [] }
  const widest = FAMILIES.flatMap((family) => reachedBy(traffic, unread, family)).toSorted(compareReach)
  const named = new Set(widest.flatMap(({ sources }) => sources))
  const unknown = new Set(unread.map(({ source }) => source).filter((source) => named.has(source)))
  return { reached, widest, unknown: [...unknown].toSorted(compareText) }
}

function reachedBy(
  traffic: readonly IngressTraffic[],
  unread: readonly UnreadTraffic[],
  family: Family,
): PublicReach[] {
  const sources = [
    ...traffic.flatMap((one) => publicSource(one, family)),
    ...unread.filter(({ families }) => families.includes(family)).map((one) => asOpen(one, family)),
  ]
  if (sources.length === 0) return []
  const named = sources.map(({ protocol }) => protocol)
  const found: PublicReach[] = []
  let all: Piece | undefined
  // All protocols come first: what holds for them is not repeated for protocols that have no ports.
  for (const protocol of protocolsToDecide(named, family)) {
    const own = ofProtocol(sources, protocol)
    const pieces = isIcmp(protocol) ? splitMessages(own, family) : split(own, family)
    if (protocol === ALL_PROTOCOLS) all = pieces[0]
    for (const { ports, ...judgement } of pieces) {
      if (!isUsual(protocol, family) && isSame(judgement, all)) continue
      for (const reach of reachesOf(protocol, family, ports)) found.push({ ...reach, ...judgement })
    }
  }
  return found
}

function publicSource(
  { protocol, ports, source, publicAddresses, cidrs }: IngressTraffic,
  family: Family,
): Source[] {
  if (publicAddresses[family].length === 0) return []
  const length = Math.min(...cidrs.flatMap((cidr) => publicLength(cidr, family)))
  return [
    { protocol, ports, source, addresses: onlyFamily(publicAddresses, family), length, isUnread: false },
  ]
}

function asOpen({ protocol, ports, source }: UnreadTraffic, family: Family): Source {
  return {
    protocol,
    ports,
    source,
    addresses: onlyFamily(ALL_ADDRESSES, family),
    length: 0,
    isUnread: true,
  }
}

/** The prefix length of a CIDR that has public addresses of the family. */
function publicLength(cidr: string, family: Family): number[] {
  const set = parseCidr(cidr)
  const isPublic = set !== null && addresses.intersect(set, PUBLIC_SPACE)[family].length > 0
  return isPublic ? [prefixLength(cidr)] : []
}

function split(sources: readonly Source[], family: Family): Piece[] {
  const found: Piece[] = []
  for (const ports of piecesOf(sources.map((one) => one.ports))) {
    const open = sources.filter((one) =>
      one.ports.some(({ from, end }) => from <= ports.from && ports.end <= end),
    )
    if (open.length === 0) continue
    const judgement = judge(open, family)
    const last = found.at(-1)
    if (last?.ports.end === ports.from && isSame(judgement, last)) {
      found[found.length - 1] = { ...last, ports: { from: last.ports.from, end: ports.end } }
    } else found.push({ ports, ...judgement })
  }
  return found
}

/** Without repeating, for each of 65,536 messages, the sources that may send them all. */
function splitMessages(sources: readonly Source[], family: Family): Piece[] {
  const ofAll = sources.filter(({ ports }) => includes(ports, ALL_PORTS))
  const pieces = split(sources, family)
  if (ofAll.length === 0) return pieces
  const whole = judge(ofAll, family)
  const messages = pieces.filter((piece) => !isSame(piece, whole))
  return [...ALL_PORTS.map((ports) => Object.assign({ ports }, whole)), ...messages]
}

function judge(open: readonly Source[], family: Family): Judgement {
  // If everything is let in anyway, what was not read cannot add to it.
  const isOpen = open.some(({ length, isUnread }) => length === 0 && !isUnread)
  const counted = isOpen ? open.filter(({ isUnread }) => !isUnread) : open
  const union = unite(...counted.map((one) => one.addresses))
  return {
    share: publicShare(union, family),
    prefix_length: Math.min(...counted.map(({ length }) => length)),
    sources: [...new Set(counted.map(({ source }) => source))].toSorted(compareText),
  }
}

function publicShare(set: addresses.AddressSet, family: Family): number {
  if (coversInternet(set, family)) return 1
  // A floating-point number would call all but a few IPv6 addresses "all".
  return Math.min(addresses.shareOf(set, PUBLIC_SPACE, family), 1 - Number.EPSILON)
}

function isSame(one: Judgement, other: Judgement | undefined): boolean {
  return (
    other !== undefined &&
    one.share === other.share &&
    one.prefix_length === other.prefix_length &&
    one.sources.length === other.sources.length &&
    one.sources.every((source, i) => source === other.sources[i])
  )
}
