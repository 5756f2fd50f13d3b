import {
  addressSet,
  includes,
  intersect,
  onlyFamily,
  shareOf,
  sizeOf,
  subtract,
} from '../sets/address-set.ts'
import type { AddressSet, Family } from '../sets/address-set.ts'

/**
 * Addresses that no packet from the internet may have as its source. Sources: IANA's registries of special-purpose
 * addresses for IPv4 and IPv6 (state of October 2025) and of the IPv4 and IPv6 address space (multicast, global
 * unicast). Blocks that IANA marks as globally reachable stay public, but for the anycast addresses inside 192.0.0.0/24
 * and 2001::/23, which stay with their blocks: leaving those out of a permission must not make it less than everything.
 */
const SPECIAL = addressSet(
  '0.0.0.0/8', // "this network", RFC 791
  '10.0.0.0/8', // private, RFC 1918
  '100.64.0.0/10', // carrier-grade NAT, RFC 6598
  '127.0.0.0/8', // loopback, RFC 1122
  '169.254.0.0/16', // link local, RFC 3927
  '172.16.0.0/12', // private, RFC 1918
  '192.0.0.0/24', // IETF protocols, RFC 6890
  '192.0.2.0/24', // documentation, RFC 5737
  '192.88.99.0/24', // 6to4 relays, withdrawn, RFC 7526
  '192.168.0.0/16', // private, RFC 1918
  '198.18.0.0/15', // benchmarks, RFC 2544
  '198.51.100.0/24', // documentation, RFC 5737
  '203.0.113.0/24', // documentation, RFC 5737
  '224.0.0.0/4', // multicast, RFC 5771
  '240.0.0.0/4', // reserved, RFC 1112, and the broadcast address
  '2001::/23', // IETF protocols, Teredo, benchmarks, ORCHID, RFC 2928
  '2001:db8::/32', // documentation, RFC 3849
  '2002::/16', // 6to4, RFC 3056
  '3fff::/20', // documentation, RFC 9637
)

/** The internet. Of IPv6 only 2000::/3 is assigned as global unicast (RFC 4291 and IANA's registry). */
export const PUBLIC_SPACE: AddressSet = subtract(addressSet('0.0.0.0/0', '2000::/3'), SPECIAL)

/** Whether the set holds at least `share` (0–1; 1: all) of the family's public addresses. */
export function coversInternet(set: AddressSet, family: Family, share = 1): boolean {
  const internet = onlyFamily(PUBLIC_SPACE, family)
  // Exactly: a share is a floating-point number and would call all but a few IPv6 addresses "all".
  if (share >= 1) return includes(set, internet)
  return sizeOf(intersect(set, internet), family) > 0n && shareOf(set, internet, family) >= share
}
