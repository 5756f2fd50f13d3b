import type { AddressSet, Family } from '../sets/address-set.ts'
import { coversInternet } from '../ingress/public-space.ts'

/** A share of the family's public space: less than any block list leaves, and more than half. */
const MOST_OF_INTERNET = 3 / 4

/**
 * Whether the internet still gets through routes or a network ACL. Each may take away up to a quarter of public space
 * and what is left is still the internet: an ACL that denies bad addresses, or whole countries, before it allows
 * 0.0.0.0/0, or a route that sends some networks elsewhere, is no protection from the rest and must not look like one.
 */
export function mostOfInternet(set: AddressSet, family: Family): boolean {
  return coversInternet(set, family, MOST_OF_INTERNET)
}
