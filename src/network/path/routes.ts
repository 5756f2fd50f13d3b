import type { JsonObject } from '../../model/json.ts'
import type { Resource } from '../../model/resource.ts'
import * as addresses from '../sets/address-set.ts'
import { NO_ADDRESSES, parseCidr, prefixLength, unite, type AddressSet } from '../sets/address-set.ts'
import type { PrefixListContent } from '../ingress/ingress-traffic.ts'
import { objectsOf, textOf } from '../../text/members.ts'
import { PUBLIC_SPACE } from '../ingress/public-space.ts'
import type { Bounds } from './bounds.ts'
import { targetOf, type Target } from './route-target.ts'

/** A route with the part of the internet that it wins over the others. */
export interface Way {
  /** A CIDR, or the id of a prefix list. */
  readonly destination: string
  readonly target: Target
  readonly addresses: AddressSet
}

export interface Routing {
  /** In the order of the table; without those that win nothing. */
  readonly ways: readonly Way[]
  /** The part of the internet that the table sends to internet gateways. */
  readonly toInternet: Bounds<AddressSet>
}

interface Route {
  readonly destination: string
  readonly target: Target
  /** Null: where the route leads was not read. */
  readonly cidrs: readonly string[] | null
  /** Among equal prefixes the lowest wins. */
  readonly rank: number
}

/**
 * Longest prefix first; of the same one static routes before those of prefix lists, and propagated ones last
 * (VPC user guide, "Route priority"). Blackholes lead nowhere and still take their prefix. Of prefix lists with the same
 * prefix AWS takes any, so the answer lies between what they would give if those to internet gateways came last or first.
 */
export function routingOf(table: Resource, resolve: (id: string) => PrefixListContent | null): Routing {
  const routes = objectsOf(table.reported['route_table_routes']).map((item) => readRoute(item, resolve))
  const claims = routes.flatMap((route, index) =>
    (route.cidrs ?? []).flatMap((cidr) => {
      const set = parseCidr(cidr)
      return set === null ? [] : [{ index, rank: route.rank, set, length: prefixLength(cidr) }]
    }),
  )
  const internetLast = waysOf(routes, claims, 1)
  const [least, most] = [internetLast, waysOf(routes, claims, -1)].map(sentToInternet)
  const sent = { least: least ?? NO_ADDRESSES, most: most ?? NO_ADDRESSES }
  return { ways: internetLast, toInternet: withUnread(sent, routes.filter(isDoubtful), table.id) }
}

/** A CIDR of a route, and what it covers. */
interface Claim {
  /** Of the route. */
  readonly index: number
  readonly rank: number
  readonly set: AddressSet
  readonly length: number
}

/** `internet`: where internet gateways stand among prefix lists with the same prefix: -1 first, 1 last. */
function waysOf(routes: readonly Route[], claims: readonly Claim[], internet: -1 | 1): readonly Way[] {
  const order = ({ index, rank }: Claim): number =>
    rank === OF_PREFIX_LIST && routes[index]?.target.isInternet === true ? internet : 0
  const won = routes.map((): AddressSet => NO_ADDRESSES)
  let taken = NO_ADDRESSES
  for (const { index, set } of claims.toSorted(
    (a, b) => b.length - a.length || a.rank - b.rank || order(a) - order(b),
  )) {
    const rest = addresses.subtract(addresses.intersect(set, PUBLIC_SPACE), taken)
    if (addresses.isEmpty(rest)) continue
    won[index] = unite(won[index] ?? NO_ADDRESSES, rest)
    taken = unite(taken, rest)
  }
  return routes
    .map(({ destination, target }, i) => ({ destination, target, addresses: won[i] ?? NO_ADDRESSES }))
    .filter((way) => !addresses.isEmpty(way.addresses))
}

function sentToInternet(ways: readonly Way[]): AddressSet {
  return unite(...ways.filter(({ target }) => target.isInternet).map((way) => way.addresses))
}

/** What was not read may be more specific than all other routes, and so take or give everything. */
function withUnread(
  { least, most }: Omit<Bounds<AddressSet>, 'missing'>,
  unread: readonly Route[],
  table: string,
): Bounds<AddressSet> {
  const gives = unread.some(({ target }) => target.isInternet)
  const takes = unread.some(({ target }) => !target.isInternet)
  const lists = unread.map(({ destination }) => (destination.startsWith('pl-') ? destination : table))
  return {
    least: takes ? NO_ADDRESSES : least,
    most: gives ? PUBLIC_SPACE : most,
    missing: addresses.sameAddresses(least, most) ? lists : [...lists, table],
  }
}

function isDoubtful({ cidrs }: Route): boolean {
  return cidrs === null || cidrs.some((cidr) => parseCidr(cidr) === null)
}

const OF_PREFIX_LIST = 1

const PROPAGATED: ReadonlySet<string> = new Set(['EnableVgwRoutePropagation', 'Advertisement'])

function readRoute(item: JsonObject, resolve: (id: string) => PrefixListContent | null): Route {
  const target = targetOf(item)
  const cidr = textOf(item['destination_cidr_block'] ?? item['destination_ipv6_cidr_block'])
  const list = textOf(item['destination_prefix_list_id'])
  const isPropagated = PROPAGATED.has(textOf(item['origin']) ?? '')
  if (cidr !== undefined) {
    return { destination: cidr, target, cidrs: [cidr], rank: isPropagated ? 2 : 0 }
  }
  if (list === undefined) return { destination: 'an unknown place', target, cidrs: null, rank: 0 }
  return { destination: list, target, cidrs: resolve(list)?.cidrs ?? null, rank: OF_PREFIX_LIST }
}
