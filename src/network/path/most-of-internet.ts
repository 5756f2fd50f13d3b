import type { AddressSet, Family } from '../sets/address-set.ts'
import { coversInternet } from '../ingress/public-space.ts'

/** Of the family's public space: less than any block list leaves, and more than a half. */
const MOST_OF_INTERNET = 3 / 4

/**
 * Whether routes or a network ACL leave the internet what a group gave it. They may each take up to a quarter of public
 * space away and it still is the internet: an ACL that denies bad addresses, or whole countries, before it allows
 * 0.0.0.0/0, or a route of some networks to elsewhere, is no protection from the rest and must not look like one.
 */
export function mostOfInternet(set: AddressSet, family: Family): boolean {
  return coversInternet(set, family, MOST_OF_INTERNET)
}
