const OCTET = /^(?:0|[1-9]\d{0,2})$/
const GROUP = /^[0-9a-f]{1,4}$/i

/** 32 bits. Null also for octets with leading zeros, which some programs read as octal and others don't. */
export function readIpv4(text: string): number | null {
  const octets = text.split('.')
  if (octets.length !== 4 || octets.some((octet) => !OCTET.test(octet) || Number(octet) > 255)) return null
  return octets.reduce((address, octet) => address * 256 + Number(octet), 0)
}

/** 128 bits, of every text form of RFC 4291 section 2.2; without a zone. */
export function readIpv6(text: string): bigint | null {
  const halves = text.split('::')
  if (halves.length > 2) return null
  const head = readGroups(halves[0] ?? '', halves.length === 1)
  const tail = readGroups(halves[1] ?? '', true)
  if (head === null || tail === null) return null
  const missing = 8 - head.length - tail.length
  if (halves.length === 1 ? missing !== 0 : missing < 1) return null
  const groups = [...head, ...Array<number>(missing).fill(0), ...tail]
  return groups.reduce((address, group) => (address << 16n) | BigInt(group), 0n)
}

export function showIpv4(address: number): string {
  return [24, 16, 8, 0].map((shift) => (address >>> shift) & 255).join('.')
}

/** In the form of RFC 5952: lower case, the first longest run of two or more zero groups as `::`. */
export function showIpv6(address: bigint): string {
  const groups = Array.from({ length: 8 }, (_, i) => Number((address >> BigInt(112 - i * 16)) & 0xffffn))
  const runs = groups.map((_, i) => {
    const next = groups.findIndex((group, j) => j >= i && group !== 0)
    return (next === -1 ? 8 : next) - i
  })
  const longest = Math.max(...runs)
  if (longest < 2) return showGroups(groups)
  const at = runs.indexOf(longest)
  return `${showGroups(groups.slice(0, at))}::${showGroups(groups.slice(at + longest))}`
}

function showGroups(groups: readonly number[]): string {
  return groups.map((group) => group.toString(16)).join(':')
}

/** Groups of 16 bits; the last two may be written as an IPv4 address where the text ends the address. */
function readGroups(text: string, ends: boolean): number[] | null {
  if (text === '') return []
  const parts = text.split(':')
  const groups: number[] = []
  for (const [i, part] of parts.entries()) {
    const ipv4 = ends && i === parts.length - 1 && part.includes('.') ? readIpv4(part) : null
    if (ipv4 !== null) groups.push(Math.floor(ipv4 / 65536), ipv4 % 65536)
    else if (GROUP.test(part)) groups.push(Number.parseInt(part, 16))
    else return null
  }
  return groups
}
