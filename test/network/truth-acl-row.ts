import type { Json } from '../../src/model/json.ts'

/** What the internet gets through a network ACL, and why. */
export interface AclRow {
  readonly reason: string
  /** As aclEntry reads them. */
  readonly entries: readonly string[]
  /** As reachTexts writes them: surely. */
  readonly reached: readonly string[]
  /** The most that may be reached, where something could not be read. */
  readonly possible: readonly string[] | null
}

export function acl(
  reason: string,
  entries: readonly string[],
  reached: readonly string[],
  possible: readonly string[] | null = null,
): AclRow {
  return { reason, entries, reached, possible }
}

/** What every ACL has last. */
export const CLOSING: readonly string[] = ['* deny all 0.0.0.0/0', '* deny all ::/0']

const DIRECTIONS: ReadonlyMap<string | undefined, { readonly egress?: boolean }> = new Map([
  ['out', { egress: true }],
  ['in-or-out', {}],
])

/** AWS tells protocols of ACLs as numbers. */
const NUMBERS: ReadonlyMap<string, string> = new Map([
  ['all', '-1'],
  ['icmp', '1'],
  ['tcp', '6'],
  ['udp', '17'],
  ['icmpv6', '58'],
])

/**
 * An item of `acl_entries` from `100 allow tcp 22 0.0.0.0/0`, `* deny all ::/0`, `100 allow icmp 8/0 0.0.0.0/0`,
 * `out 100 allow all 0.0.0.0/0` (egress), `in-or-out …` (not told which). A text of fewer words is kept as it is:
 * nothing that AWS would answer.
 */
export function aclEntry(text: string): Json {
  const words = text.split(' ')
  const direction = DIRECTIONS.get(words[0])
  const [number = '', action = '', name = '', ...rest] = direction === undefined ? words : words.slice(1)
  const cidr = rest.at(-1)
  if (cidr === undefined) return text
  const protocol = NUMBERS.get(name) ?? name
  const ports = rest.length === 1 ? {} : rangeOf(protocol, rest[0] ?? '')
  const network = cidr.includes(':') ? { ipv6_cidr_block: cidr } : { cidr_block: cidr }
  return {
    rule_number: numberOf(number, cidr),
    rule_action: action,
    protocol,
    ...(direction ?? { egress: false }),
    ...network,
    ...ports,
  }
}

/** The closing entries, `*` in the console, are 32767 for IPv4 and 32768 for IPv6; what is no number stays a text. */
function numberOf(text: string, cidr: string): Json {
  if (text === '*') return cidr.includes(':') ? 32768 : 32767
  return /^\d+$/.test(text) ? Number(text) : text
}

function rangeOf(protocol: string, text: string): Record<string, Json> {
  if (protocol === '1' || protocol === '58') {
    const [type, code = '-1'] = text.split('/')
    return { icmp_type_code: { type: Number(type), code: Number(code) } }
  }
  const [from = '', to = from] = text.split('-').map((port) => (/^\d+$/.test(port) ? Number(port) : port))
  return { port_range: { from_range: from, to_range: to } }
}
