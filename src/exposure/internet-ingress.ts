import type { Json } from '../model/json.ts'
import { compareText } from '../text/compare.ts'
import * as addresses from './address-set.ts'
import { FAMILIES, NO_ADDRESSES, parseCidr, unite, type Family } from './address-set.ts'
import { readPermission, type Permission, type UnreadSource } from './permission.ts'
import { messagesOf, type IcmpMessages, type PortSet } from './port-set.ts'
import { ALL_PROTOCOLS, hasPorts, isIcmp, type Protocol } from './protocol.ts'
import { coversInternet, PUBLIC_SPACE } from './public-space.ts'
import {
  isUsual,
  ofProtocol,
  protocolsToDecide,
  stretches,
  without,
  type Stretch,
  type Traffic,
} from './traffic.ts'

/**
 * A maximal interval of ports open to the whole internet. The ports are null for ICMP, for protocols without ports
 * and for `-1`, all protocols. Where `-1` is reached, so are tcp, udp and icmp (IPv6: icmpv6), and each is listed too.
 * ICMP without type: all of it; with a type and no code: all its codes.
 */
export interface Reached extends Partial<IcmpMessages> {
  readonly protocol: Protocol
  readonly from_port: number | null
  readonly to_port: number | null
  readonly family: Family
  /** CIDRs and prefix lists, as written, that open it; without those that add nothing to the wider ones. */
  readonly sources: readonly string[]
}

export interface InternetIngress {
  readonly reached: readonly Reached[]
  /** What would be reached besides if everything unread let the whole internet in; `sources` names the unread. */
  readonly possible: readonly Reached[]
  /** Prefix lists, and texts that make no sense, whose contents could change the answer. */
  readonly unknown: readonly string[]
}

export interface PrefixListContent {
  readonly cidrs: readonly string[]
}

export interface IngressOptions {
  /** The share of public space (0–1) that counts as the whole internet; 1 if absent. */
  readonly share?: number
}

interface Unread {
  readonly protocol: Protocol
  readonly ports: PortSet
  readonly source: string
  readonly families: readonly Family[]
}

/**
 * What the whole internet may reach through a security group's permissions, decided on the union of their sources:
 * two halves of the internet in two permissions open what both have in common.
 * `permissions` are items of `group_ip_permissions`; `resolvePrefixList` answers null for a list it could not read.
 */
export function internetIngress(
  permissions: readonly Json[],
  resolvePrefixList: (id: string) => PrefixListContent | null,
  { share = 1 }: IngressOptions = {},
): InternetIngress {
  const { traffic, unread } = gather(permissions.map(readPermission), resolvePrefixList)
  const reached: Reached[] = []
  const possible: Reached[] = []
  for (const family of FAMILIES) {
    const open = traffic.filter((one) => addresses.sizeOf(one.addresses, family) > 0n)
    const doubtful = unread.filter(({ families }) => families.includes(family))
    let all = false
    // All protocols come first: what is said of them is not said again of protocols that have no ports.
    for (const protocol of protocolsToDecide(
      [...open, ...doubtful].map((one) => one.protocol),
      family,
    )) {
      const sure = reachedPorts(ofProtocol(open, protocol), family, share)
      const doubt = stretches(without(ofProtocol(doubtful, protocol), sure), namesOf)
      if (!all || isUsual(protocol, family)) reached.push(...describe(protocol, family, sure))
      possible.push(...describe(protocol, family, doubt))
      if (protocol === ALL_PROTOCOLS) all = sure.length > 0
    }
  }
  const unknown = [...new Set(possible.flatMap(({ sources }) => sources))].toSorted(compareText)
  return { reached: reached.toSorted(compareReached), possible: possible.toSorted(compareReached), unknown }
}

function gather(
  permissions: readonly Permission[],
  resolve: (id: string) => PrefixListContent | null,
): { readonly traffic: Traffic[]; readonly unread: Unread[] } {
  const traffic: Traffic[] = []
  const unread: Unread[] = []
  for (const { protocol, ports, unread: why, cidrs, prefixLists, unreadSources } of permissions) {
    const doubt = ({ text, families }: UnreadSource) =>
      unread.push({ protocol, ports, source: why === null ? text : `${why} from ${text}`, families })
    const open = (source: string, set: addresses.AddressSet) => {
      if (why === null) traffic.push({ protocol, ports, addresses: set, source })
      else if (!addresses.isEmpty(addresses.intersect(set, PUBLIC_SPACE))) {
        doubt({ text: source, families: FAMILIES.filter((family) => addresses.sizeOf(set, family) > 0n) })
      }
    }
    for (const { text, addresses: set } of cidrs) open(text, set)
    for (const id of prefixLists) {
      const content = resolve(id)
      if (content === null) doubt({ text: id, families: FAMILIES })
      else {
        const sets = content.cidrs.map(parseCidr)
        open(id, unite(...sets.map((set) => set ?? NO_ADDRESSES)))
        if (sets.includes(null)) doubt({ text: id, families: FAMILIES })
      }
    }
    unreadSources.forEach(doubt)
  }
  return { traffic, unread }
}

function reachedPorts(traffic: readonly Traffic[], family: Family, share: number): Stretch[] {
  // Most groups end here, with one union instead of one for every stretch of ports.
  if (!coversInternet(unite(...traffic.map((one) => one.addresses)), family, share)) return []
  return stretches(traffic, (open) => {
    const union = unite(...open.map((one) => one.addresses))
    return coversInternet(union, family, share) ? contributors(open, family) : null
  })
}

/** The widest first, and only those that add public addresses. */
function contributors(open: readonly Traffic[], family: Family): string[] {
  const sized = open
    .map(({ source, addresses: set }) => ({
      source,
      set: addresses.intersect(addresses.onlyFamily(set, family), PUBLIC_SPACE),
      size: addresses.sizeOf(set, family),
    }))
    .toSorted((a, b) => (a.size === b.size ? compareText(a.source, b.source) : a.size > b.size ? -1 : 1))
  let sum = NO_ADDRESSES
  const sources: string[] = []
  for (const { source, set } of sized) {
    if (addresses.includes(sum, set)) continue
    sum = unite(sum, set)
    sources.push(source)
  }
  return sources
}

function namesOf(open: readonly Unread[]): string[] {
  return [...new Set(open.map(({ source }) => source))]
}

function describe(protocol: Protocol, family: Family, found: readonly Stretch[]): Reached[] {
  return found.flatMap(({ ports, sources }): Reached[] => {
    const about = { protocol, family, sources: [...sources].toSorted(compareText) }
    if (hasPorts(protocol)) return [{ ...about, from_port: ports.from, to_port: ports.end - 1 }]
    const portless = { ...about, from_port: null, to_port: null }
    if (!isIcmp(protocol) || ports.end - ports.from === 65536) return [portless]
    return messagesOf(ports).map((messages) => Object.assign({}, portless, messages))
  })
}

function compareReached(a: Reached, b: Reached): number {
  return (
    compareText(a.family, b.family) ||
    compareText(a.protocol, b.protocol) ||
    (a.from_port ?? a.icmp_type ?? 0) - (b.from_port ?? b.icmp_type ?? 0) ||
    (a.icmp_code ?? 0) - (b.icmp_code ?? 0)
  )
}
