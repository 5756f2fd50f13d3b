import {
  addressSet,
  type AddressSet,
  cidrsOf,
  FAMILIES,
  includes,
  parseCidr,
  prefixLength,
  subtract,
  unite,
} from '../../../network/sets/address-set.ts'
import { piecesOf } from '../../../network/sets/interval-set.ts'
import { showIpv4, showIpv6 } from '../../../network/sets/ip-text.ts'
import type { Truth } from './three-valued.ts'

/**
 * Networks of at least so many leading bits are somebody's; broader ones are the internet (S3 guide, "Blocking public
 * access", "The meaning of public": a policy with 0.0.0.0/1 is public).
 */
const NARROW = { ipv4: 8, ipv6: 32 } as const
/** Nobody comes from there over the internet, however broad it is written. */
const NOBODYS = addressSet('10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16')
const EVERYWHERE = addressSet('0.0.0.0/0', '::/0')
/** IPv4 written as IPv6 (RFC 4291): whether AWS takes one for the other is nowhere said. */
const MAPPED = addressSet('::ffff:0:0/96')

/** Null: not a network, or not an address. */
export function isInNetwork(wanted: string, value: string): Truth {
  const [network, address] = [parseCidr(wanted), parseCidr(value)]
  return network === null || address === null || isMapped(network) ? null : includes(network, address)
}

function isMapped({ ipv4, ipv6 }: AddressSet): boolean {
  return ipv4.length === 0 && includes(MAPPED, { ipv4, ipv6 })
}

/** Whether the network is so narrow that whoever is in it counts as known; null: not a network. */
export function isNarrow(cidr: string): Truth {
  const network = parseCidr(cidr)
  if (network === null || isMapped(network)) return null
  return includes(NOBODYS, network) || isLong(cidr.trim())
}

function isLong(cidr: string): boolean {
  return prefixLength(cidr) >= (cidr.includes(':') ? NARROW.ipv6 : NARROW.ipv4)
}

/** The same networks, with those in place of narrow ones that these make up together and that are broad. */
export function united(cidrs: readonly string[]): readonly string[] {
  const narrow = cidrs.filter((cidr) => isNarrow(cidr) === true)
  const whole = subtract(unite(...narrow.flatMap((cidr) => parseCidr(cidr) ?? [])), NOBODYS)
  const broad = cidrsOf(whole).filter((cidr) => !isLong(cidr))
  if (broad.length === 0) return cidrs
  const made = addressSet(...broad)
  const isIn = (cidr: string): boolean => includes(made, parseCidr(cidr) ?? EVERYWHERE)
  return [...cidrs.filter((cidr) => !narrow.includes(cidr) || !isIn(cidr)), ...broad]
}

/** Addresses of strangers: one for each way in which the broad ones of the networks hold them, and none of a narrow one. */
export function strangeAddresses(cidrs: readonly string[]): readonly string[] {
  const setsWhere = (wanted: boolean): AddressSet[] =>
    cidrs.filter((cidr) => isNarrow(cidr) === wanted).flatMap((cidr) => parseCidr(cidr) ?? [])
  const [narrow, broad] = [unite(NOBODYS, ...setsWhere(true)), setsWhere(false)]
  const found = new Map<string, string>()
  for (const family of FAMILIES) {
    for (const address of startsOf([narrow, ...broad], family)) {
      const set = addressSet(address)
      if (includes(narrow, set)) continue
      const held = broad.map((network) => includes(network, set)).join(' ')
      if (!found.has(held)) found.set(held, address)
    }
  }
  return [...found.values()]
}

/** The first address of each piece of the line within which no set changes. */
function startsOf(sets: readonly AddressSet[], family: (typeof FAMILIES)[number]): readonly string[] {
  return family === 'ipv4'
    ? piecesOf([EVERYWHERE, ...sets].map(({ ipv4 }) => ipv4)).map(({ from }) => showIpv4(from))
    : piecesOf([EVERYWHERE, ...sets].map(({ ipv6 }) => ipv6)).map(({ from }) => showIpv6(from))
}
