import { isJsonObject, type JsonObject } from '../../model/json.ts'
import { intersect, isEmpty, parseCidr, type Family } from '../sets/address-set.ts'
import { listOf, objectsOf, textOf } from '../../text/members.ts'
import { show } from '../ingress/permission.ts'
import { PUBLIC_SPACE } from '../ingress/public-space.ts'

export interface PublicAddresses extends Readonly<Record<Family, readonly string[]>> {
  /** IPv6 texts that are not addresses: they may stand for public ones. */
  readonly strange: readonly string[]
}

/**
 * The addresses of a network interface that the internet may send to. Carrier addresses and customer-owned addresses
 * belong to other networks than the internet. An IPv4 address that AWS calls public is so whatever its range (customers
 * bring their own); an IPv6 address is public by its range.
 */
export function publicAddresses(networkInterface: JsonObject): PublicAddresses {
  const associations = [
    networkInterface['nic_association'],
    ...objectsOf(networkInterface['nic_private_ip_addresses']).map(({ association }) => association),
  ].filter((association) => isJsonObject(association))
  const named = (member: string) => associations.map((association) => association[member])
  const foreign = new Set([...named('carrier_ip'), ...named('customer_owned_ip')])
  const ipv4 = [...listOf(networkInterface['public_ips']), ...named('public_ip')].filter(
    (address) => !foreign.has(address),
  )
  const ipv6: string[] = []
  const strange: string[] = []
  for (const item of [
    ...listOf(networkInterface['v6_ips']),
    ...listOf(networkInterface['nic_ipv6_prefixes']),
  ]) {
    const text = textOf(item)
    const set = text === undefined ? null : parseCidr(text)
    if (text === undefined || set === null) strange.push(show(item))
    else if (!isEmpty(intersect(set, PUBLIC_SPACE))) ipv6.push(text)
  }
  return { ipv4: distinct(ipv4.map((item) => textOf(item) ?? '')), ipv6: distinct(ipv6), strange }
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '')
}
