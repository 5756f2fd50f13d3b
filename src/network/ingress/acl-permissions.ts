import { isJsonObject, type Json } from '../../model/json.ts'
import * as addresses from '../sets/address-set.ts'
import { NO_ADDRESSES, onlyFamily, type AddressSet, type Family } from '../sets/address-set.ts'
import { intersect, intervalSet, piecesOf, type Interval } from '../sets/interval-set.ts'
import { readEntry } from './network-acl.ts'
import { mostOfInternet } from '../path/most-of-internet.ts'
import type { Opening } from '../path/openings.ts'
import type { PortSet } from '../sets/port-set.ts'
import { PUBLIC_SPACE } from './public-space.ts'
import { ofProtocol } from './traffic.ts'

/** An inbound entry that lets the internet in, and the ports that it opens. */
interface AclOpener {
  readonly number: number
  readonly ports: PortSet
}

/**
 * The inbound entries that let the internet in to any part of the opening, each with the ports that it opens: those
 * that let most of it in where no denial comes first, and the widest of those that do so only together.
 */
export function entriesThatAdmit(
  entries: readonly Json[],
  { family, protocol, ports }: Opening,
): readonly AclOpener[] {
  const read = entries
    .filter((item) => isJsonObject(item) && item['egress'] === false)
    .map(readEntry)
    .filter((entry) => typeof entry !== 'string')
    .toSorted((a, b) => a.number - b.number)
  const found = new Map<number, Interval<number>[]>()
  const speaking = ofProtocol(read, protocol)
  for (const piece of piecesOf([ports, ...speaking.map((entry) => intersect(entry.ports, ports))])) {
    let denied = NO_ADDRESSES
    const letting: { readonly number: number; readonly let: AddressSet }[] = []
    for (const entry of speaking) {
      if (!entry.ports.some(({ from, end }) => from <= piece.from && piece.end <= end)) continue
      if (!entry.allow) denied = addresses.unite(denied, entry.addresses)
      else {
        const through = addresses.intersect(entry.addresses, onlyFamily(PUBLIC_SPACE, family))
        letting.push({ number: entry.number, let: addresses.subtract(through, denied) })
      }
    }
    for (const { number } of openersAmong(letting, family)) {
      found.set(number, [...(found.get(number) ?? []), piece])
    }
  }
  return [...found].map(([number, pieces]) => ({ number, ports: intervalSet(pieces) }))
}

function openersAmong<T extends { readonly let: AddressSet }>(all: readonly T[], family: Family): T[] {
  const alone = all.filter((one) => mostOfInternet(one.let, family))
  const others = all.filter((one) => !alone.includes(one) && !addresses.isEmpty(one.let))
  if (!mostOfInternet(addresses.unite(...others.map((one) => one.let)), family)) return alone
  return [...alone, ...others.filter((one) => !others.some((other) => isWithin(one.let, other.let)))]
}

function isWithin(part: AddressSet, whole: AddressSet): boolean {
  return addresses.includes(whole, part) && !addresses.includes(part, whole)
}
