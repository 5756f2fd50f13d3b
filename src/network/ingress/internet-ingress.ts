import type { Json } from '../../model/json.ts'
import { compareText } from '../../text/compare.ts'
import { FAMILIES, unite, type Family } from '../sets/address-set.ts'
import {
  ingressTraffic,
  type Ingress,
  type IngressTraffic,
  type Resolve,
  type UnreadTraffic,
} from './ingress-traffic.ts'
import { intersect, intervalSet } from '../sets/interval-set.ts'
import { openersOf } from './openers.ts'
import type { PortSet } from '../sets/port-set.ts'
import { ALL_PROTOCOLS, type Protocol } from '../sets/protocol.ts'
import { coversInternet } from './public-space.ts'
import { compareReach, portsReached, reachesOf, type Reach } from './reach.ts'
import {
  isUsual,
  ofProtocol,
  protocolsToDecide,
  stretches,
  without,
  type Opener,
  type Stretch,
} from './traffic.ts'

/**
 * A maximal interval of ports open to the whole internet. Where `-1` is reached, so are tcp, udp and icmp
 * (IPv6: icmpv6), and each is listed too.
 */
export interface Reached extends Reach {
  /** CIDRs and prefix lists, as written, that have to be removed to close it: see openersOf. */
  readonly sources: readonly string[]
  /** The same with the part that each opens (ICMP: messages), by source and port. */
  readonly openers: readonly Opener[]
}

export interface InternetIngress {
  readonly reached: readonly Reached[]
  /**
   * What else would be reached if everything that was not read let the whole internet in; `sources` names what was not
   * read.
   */
  readonly possible: readonly Reached[]
  /** Prefix lists, and texts that make no sense, whose contents could change the answer. */
  readonly unknown: readonly string[]
}

interface IngressOptions {
  /** The share of public space (0–1) that counts as the whole internet; 1 if absent. */
  readonly share?: number
}

/** One protocol of one family: where the internet surely comes in, and where else it may. */
interface Decision {
  readonly protocol: Protocol
  readonly family: Family
  readonly sure: readonly Stretch[]
  readonly doubtful: readonly UnreadTraffic[]
}

/**
 * What the whole internet may reach through a security group's permissions.
 * `permissions` are items of `group_ip_permissions`; `resolvePrefixList` answers null for a list it could not read.
 */
export function internetIngress(
  permissions: readonly Json[],
  resolvePrefixList: Resolve,
  options: IngressOptions = {},
): InternetIngress {
  return reachedByInternet(ingressTraffic(permissions, resolvePrefixList), options)
}

/**
 * What the whole internet may reach, decided on the union of the sources: two halves of the internet in two permissions
 * open what both have in common.
 */
export function reachedByInternet(ingress: Ingress, options: IngressOptions = {}): InternetIngress {
  const decisions = decide(ingress, options)
  const reached = withoutRepeats(decisions, ({ sure }) => sure)
  const possible = decisions.flatMap((one) => describe(one, stretches(one.doubtful, namesOf)))
  const unknown = [...new Set(possible.flatMap(({ sources }) => sources))].toSorted(compareText)
  return { reached, possible: possible.toSorted(compareReach), unknown }
}

/**
 * `reached` as it would be if everything that was not read let the whole internet in: never less than what is certain.
 */
export function widestIngress(ingress: Ingress, options: IngressOptions = {}): readonly Reached[] {
  return withoutRepeats(decide(ingress, options), ({ sure, doubtful }) =>
    stretches(
      [
        ...sure.flatMap(({ openers }) => openers.map(({ ports, source }) => ({ ports: [ports], source }))),
        ...doubtful.map(({ ports, source }) => ({ ports, source })),
      ],
      namesOf,
    ),
  )
}

function decide({ traffic, unread }: Ingress, { share = 1 }: IngressOptions): readonly Decision[] {
  return FAMILIES.flatMap((family) => {
    const open = traffic.filter((one) => one.publicAddresses[family].length > 0)
    const doubt = unread.filter(({ families }) => families.includes(family))
    // Most groups end here, with one union instead of one for every protocol.
    if (doubt.length === 0 && !areInternet(open, family, share)) return []
    const named = [...open, ...doubt].map(({ protocol }) => protocol)
    const judge = judgeOf(family, share)
    return protocolsToDecide(named, family).map((protocol) => {
      const sure = reachedPorts(ofProtocol(open, protocol), family, share, judge)
      return { protocol, family, sure, doubtful: without(ofProtocol(doubt, protocol), sure) }
    })
  })
}

/** What holds for all protocols is not repeated for one that has no ports. */
function withoutRepeats(
  decisions: readonly Decision[],
  portsOf: (decision: Decision) => readonly Stretch[],
): Reached[] {
  const found = decisions.map((decision) => ({ decision, ports: portsOf(decision) }))
  const whole = found.filter(({ decision, ports }) => decision.protocol === ALL_PROTOCOLS && ports.length > 0)
  const families = new Set(whole.map(({ decision }) => decision.family))
  return found
    .filter(({ decision: { protocol, family } }) => !families.has(family) || isUsual(protocol, family))
    .flatMap(({ decision, ports }) => describe(decision, ports))
    .toSorted(compareReach)
}

type Judge = (open: readonly IngressTraffic[]) => readonly string[] | null

/** Who opens what is open to the internet. Protocols and stretches of ports have the same sources more often than not. */
function judgeOf(family: Family, share: number): Judge {
  const known = new Map<string, readonly string[] | null>()
  return (open) => {
    const key = open.map(({ source }) => source).join('\n')
    const before = known.get(key)
    if (before !== undefined) return before
    const found = areInternet(open, family, share) ? openersOf(open, family, share) : null
    known.set(key, found)
    return found
  }
}

function reachedPorts(
  traffic: readonly IngressTraffic[],
  family: Family,
  share: number,
  judge: Judge,
): Stretch[] {
  // Most protocols end here, with one union instead of one for every stretch of ports.
  return areInternet(traffic, family, share) ? stretches(traffic, judge) : []
}

/** Whether the sources are the internet together. */
function areInternet(traffic: readonly IngressTraffic[], family: Family, share: number): boolean {
  return coversInternet(unite(...traffic.map((one) => one.publicAddresses)), family, share)
}

function namesOf(open: readonly { readonly source: string }[]): string[] {
  return [...new Set(open.map(({ source }) => source))]
}

function describe({ protocol, family }: Decision, found: readonly Stretch[]): Reached[] {
  return found.flatMap(({ ports, openers }) =>
    reachesOf(protocol, family, ports).map((reach) => {
      const own = joined(openers, portsReached(reach))
      return Object.assign({}, reach, { sources: namesOf(own), openers: own })
    }),
  )
}

/** The part of the openers within the ports, neighbours merged, sorted. */
function joined(openers: readonly Opener[], within: PortSet): readonly Opener[] {
  return [...Map.groupBy(openers, ({ source }) => source)]
    .toSorted(([a], [b]) => compareText(a, b))
    .flatMap(([source, own]) =>
      intersect(intervalSet(own.map(({ ports }) => ports)), within).map((ports) => ({ source, ports })),
    )
}
