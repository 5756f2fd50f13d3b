const OCTETS = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/

/** 32 bits, unsigned; null where the text is no address. */
export function parseIpv4(text: string): number | null {
  const octets = OCTETS.exec(text)?.slice(1).map(Number)
  if (octets === undefined || octets.some((octet) => octet > 255)) return null
  return octets.reduce((address, octet) => address * 256 + octet, 0)
}

/** `10.1.2.3/8`: host bits are dropped; an address alone is a network of one. */
export function parseIpv4Network(text: string): { readonly address: number; readonly mask: number } | null {
  const [host = '', length = '32', ...rest] = text.split('/')
  const address = parseIpv4(host)
  if (address === null || rest.length > 0 || !/^\d{1,2}$/.test(length) || Number(length) > 32) return null
  const mask = Number(length) === 0 ? 0 : (0xffffffff << (32 - Number(length))) >>> 0
  return { address: (address & mask) >>> 0, mask }
}
