import * as intervals from './interval-set.ts'
import type { Interval, IntervalSet } from './interval-set.ts'
import { readIpv4, readIpv6, showIpv4, showIpv6 } from './ip-text.ts'

export type Family = 'ipv4' | 'ipv6'

export const FAMILIES: readonly Family[] = ['ipv4', 'ipv6']

/** Addresses of both families, apart: an IPv4-mapped IPv6 address is an IPv6 address. */
export interface AddressSet {
  readonly ipv4: IntervalSet<number>
  readonly ipv6: IntervalSet<bigint>
}

export const NO_ADDRESSES: AddressSet = { ipv4: [], ipv6: [] }

export const ALL_ADDRESSES: AddressSet = {
  ipv4: [{ from: 0, end: 2 ** 32 }],
  ipv6: [{ from: 0n, end: 1n << 128n }],
}

/** `10.1.2.3/8`, `2001:db8::/32`, `::ffff:10.0.0.1`: host bits are dropped, an address alone is a network of one. */
export function parseCidr(text: string): AddressSet | null {
  const [host = '', length, ...rest] = text.trim().split('/')
  if (rest.length > 0 || (length !== undefined && !/^\d{1,3}$/.test(length))) return null
  return host.includes(':')
    ? ipv6Network(host, Number(length ?? 128))
    : ipv4Network(host, Number(length ?? 32))
}

/** Of a CIDR that is well formed. */
export function prefixLength(cidr: string): number {
  const [host = '', length] = cidr.split('/')
  return Number(length ?? (host.includes(':') ? 128 : 32))
}

/** The union of CIDRs that are known to be well formed, such as those in this source. */
export function addressSet(...cidrs: readonly string[]): AddressSet {
  return unite(
    ...cidrs.map((cidr) => {
      const set = parseCidr(cidr)
      if (set === null) throw new Error(`${JSON.stringify(cidr)} is not a CIDR`)
      return set
    }),
  )
}

export function unite(...sets: readonly AddressSet[]): AddressSet {
  return {
    ipv4: intervals.intervalSet(sets.flatMap(({ ipv4 }) => ipv4)),
    ipv6: intervals.intervalSet(sets.flatMap(({ ipv6 }) => ipv6)),
  }
}

export function intersect(a: AddressSet, b: AddressSet): AddressSet {
  return { ipv4: intervals.intersect(a.ipv4, b.ipv4), ipv6: intervals.intersect(a.ipv6, b.ipv6) }
}

export function subtract(a: AddressSet, b: AddressSet): AddressSet {
  return { ipv4: intervals.subtract(a.ipv4, b.ipv4), ipv6: intervals.subtract(a.ipv6, b.ipv6) }
}

/** Whether all of `part` lies in `whole`. */
export function includes(whole: AddressSet, part: AddressSet): boolean {
  return intervals.includes(whole.ipv4, part.ipv4) && intervals.includes(whole.ipv6, part.ipv6)
}

export function isEmpty(set: AddressSet): boolean {
  return set.ipv4.length === 0 && set.ipv6.length === 0
}

export function sameAddresses(a: AddressSet, b: AddressSet): boolean {
  return intervals.sameSet(a.ipv4, b.ipv4) && intervals.sameSet(a.ipv6, b.ipv6)
}

export function onlyFamily(set: AddressSet, family: Family): AddressSet {
  return family === 'ipv4' ? { ipv4: set.ipv4, ipv6: [] } : { ipv4: [], ipv6: set.ipv6 }
}

/** How many addresses of the family. */
export function sizeOf(set: AddressSet, family: Family): bigint {
  return family === 'ipv4' ? intervals.sizeOf(set.ipv4) : intervals.sizeOf(set.ipv6)
}

/** Which share (0–1) of the family's addresses of `whole` lies in `set`; 0 where `whole` has none. */
export function shareOf(set: AddressSet, whole: AddressSet, family: Family): number {
  const all = sizeOf(whole, family)
  return all === 0n ? 0 : Number(sizeOf(intersect(set, whole), family)) / Number(all)
}

/** The shortest list of CIDRs that make up the set: IPv4 before IPv6, ascending. */
export function cidrsOf(set: AddressSet): string[] {
  return [
    ...set.ipv4.flatMap((interval) => blocks(interval, 32, (address) => showIpv4(Number(address)))),
    ...set.ipv6.flatMap((interval) => blocks(interval, 128, showIpv6)),
  ]
}

function ipv4Network(host: string, length: number): AddressSet | null {
  const address = readIpv4(host)
  if (address === null || length > 32) return null
  const size = 2 ** (32 - length)
  const from = address - (address % size)
  return { ipv4: [{ from, end: from + size }], ipv6: [] }
}

function ipv6Network(host: string, length: number): AddressSet | null {
  const address = readIpv6(host)
  if (address === null || length > 128) return null
  const size = 1n << BigInt(128 - length)
  const from = address - (address % size)
  return { ipv4: [], ipv6: [{ from, end: from + size }] }
}

function blocks(
  interval: Interval<number | bigint>,
  bits: number,
  show: (address: bigint) => string,
): string[] {
  const cidrs: string[] = []
  const end = BigInt(interval.end)
  for (let at = BigInt(interval.from); at < end;) {
    let length = bits
    let size = 1n
    while (length > 0 && at % (size * 2n) === 0n && at + size * 2n <= end) {
      size *= 2n
      length -= 1
    }
    cidrs.push(`${show(at)}/${length}`)
    at += size
  }
  return cidrs
}
