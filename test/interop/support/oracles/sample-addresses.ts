import { BlockList } from 'node:net'

export type Family = 'ipv4' | 'ipv6'

export const FAMILIES: readonly Family[] = ['ipv4', 'ipv6']

/** Public addresses, one for each /5 of IPv4 below multicast and each /7 of what IPv6 has assigned. */
export const EVENLY: Readonly<Record<Family, readonly string[]>> = {
  ipv4: words(`
    3.5.140.2 8.8.8.8 18.185.3.9 31.13.24.5 34.117.59.81 44.192.0.7 52.95.10.4 61.135.169.121 66.249.66.1 77.88.55.60
    85.214.132.117 91.198.174.192 98.137.11.163 104.16.132.229 113.160.1.1 122.201.3.4 130.89.148.12 138.68.5.6
    145.40.7.8 157.240.1.35 163.172.9.10 171.66.9.9 178.128.1.2 185.199.108.153 193.0.6.139 205.251.242.103
    212.58.244.22 218.75.1.1`),
  ipv6: Array.from({ length: 16 }, (_, index) => `${(0x2009 + index * 0x200).toString(16)}:5::1`),
}

/** With those beside what is not public, and at the seams of halves and quarters. */
export const SAMPLES: Readonly<Record<Family, readonly string[]>> = {
  ipv4: EVENLY.ipv4.concat(
    words(`
    1.0.0.0 9.255.255.255 11.0.0.0 63.255.255.255 64.0.0.0 100.63.255.255 100.128.0.0 126.255.255.255 128.0.0.0
    172.15.255.255 172.32.0.0 191.255.255.255 192.0.1.0 192.167.255.255 192.169.0.0 223.255.255.255`),
  ),
  ipv6: EVENLY.ipv6.concat(words('2000:: 2003:: 2fff:ffff:: 3000:: 3ffe:ffff::')),
}

/** Where nobody on the internet sends from: private, shared, documentation, multicast and the like. */
const NOT_PUBLIC = new BlockList()
for (const cidr of words(`
    0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24
    192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3 ::/3 4000::/2 8000::/1
    2001::/23 2001:db8::/32 2002::/16 3fff::/20`)) {
  addTo(NOT_PUBLIC, cidr)
}

const known = new Map<string, ReadonlySet<string>>()

/** The samples that lie in the CIDR. */
export function inside(cidr: string): ReadonlySet<string> {
  const found = known.get(cidr)
  if (found !== undefined) return found
  const list = new BlockList()
  addTo(list, cidr)
  const family = familyOf(cidr)
  const answer = new Set(SAMPLES[family].filter((address) => list.check(address, family)))
  known.set(cidr, answer)
  return answer
}

export function familyOf(cidr: string): Family {
  return cidr.includes(':') ? 'ipv6' : 'ipv4'
}

export function prefixOf(cidr: string): number {
  return Number(cidr.split('/')[1])
}

export function isPublic(address: string): boolean {
  return !NOT_PUBLIC.check(address, familyOf(address))
}

/** Whether some of it is public; small networks are told by their first address. */
export function hasPublic(cidr: string): boolean {
  return inside(cidr).size > 0 || isPublic(cidr.split('/')[0] ?? '')
}

/** Whether the CIDR holds all of these IPv4 addresses. */
export function holds(cidrs: readonly string[], addresses: readonly string[]): boolean {
  const list = new BlockList()
  for (const cidr of cidrs) addTo(list, cidr)
  return addresses.every((address) => list.check(address, familyOf(address)))
}

function addTo(list: BlockList, cidr: string): void {
  list.addSubnet(cidr.split('/')[0] ?? '', prefixOf(cidr), familyOf(cidr))
}

function words(text: string): string[] {
  return text.trim().split(/\s+/)
}
