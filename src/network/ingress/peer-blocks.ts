import type { Json } from '../../model/json.ts'
import type { Resource } from '../../model/resource.ts'
import * as addresses from '../sets/address-set.ts'
import {
  ALL_ADDRESSES,
  cidrsOf,
  includes,
  onlyFamily,
  parseCidr,
  type AddressSet,
} from '../sets/address-set.ts'
import { listOf, memberOf } from '../../text/members.ts'

/** CIDR blocks of a VPC; null: they were not read. */
export type Blocks = readonly AddressSet[] | null

/** The longest prefixes that blocks of a VPC may have (VPC user guide, "VPC CIDR blocks"). */
const LONGEST = { ipv4: 28, ipv6: 60 }

const ALL_IPV4 = onlyFamily(ALL_ADDRESSES, 'ipv4')

/**
 * The blocks of the VPC that a peering connection leads to from `vpcId`: those of the requester or of the accepter,
 * whichever is on the other side; of both if it is neither.
 */
export function blocksBeyond(connection: Resource | undefined, vpcId: Json | undefined): Blocks {
  const sides = ['connection_requester_vpc_info', 'connection_accepter_vpc_info'].map(
    (name) => connection?.reported[name],
  )
  const beyond = sides.filter((side) => memberOf(side, 'vpc_id') !== vpcId)
  const blocks = beyond.map(blocksOf)
  return blocks.includes(null) ? null : blocks.flatMap((one) => one ?? [])
}

/**
 * Whether `destinations` together hold a whole block that `destination`, one of them, leads into. `unread`: what to
 * say where that hangs on blocks that were not read.
 */
export function holdsBlock(
  destination: AddressSet,
  destinations: AddressSet,
  blocks: Blocks,
  unread: boolean,
): boolean {
  const leadsInto = (set: AddressSet) => !addresses.isEmpty(addresses.intersect(destination, set))
  if (blocks !== null) return blocks.some((block) => includes(destinations, block) && leadsInto(block))
  // Every VPC has a block of IPv4.
  if (includes(destinations, ALL_IPV4) && leadsInto(ALL_IPV4)) return true
  return (
    unread && cidrsOf(destinations).some((cidr) => mayBeBlock(cidr) && leadsInto(addresses.addressSet(cidr)))
  )
}

function mayBeBlock(cidr: string): boolean {
  return Number(cidr.split('/')[1]) <= (cidr.includes(':') ? LONGEST.ipv6 : LONGEST.ipv4)
}

/** AWS sends none for connections that are not, or no longer, active. */
function blocksOf(side: Json | undefined): Blocks {
  const written = new Set([
    ...listOf(memberOf(side, 'cidr_block')),
    ...listOf(memberOf(side, 'cidr_block_set')),
    ...listOf(memberOf(side, 'ipv6_cidr_block_set')),
  ])
  const blocks = [...written].map((cidr) => (typeof cidr === 'string' ? parseCidr(cidr) : null))
  return blocks.length === 0 || blocks.includes(null) ? null : blocks.filter((block) => block !== null)
}
