import { describe, expect, it } from '@jest/globals'
import type { Json, JsonObject } from '../../../src/model/json.ts'
import {
  type AddressSet,
  addressSet,
  ALL_ADDRESSES,
  cidrsOf,
  includes,
  type Family,
  NO_ADDRESSES,
} from '../../../src/network/sets/address-set.ts'
import { type AclAnswer, admittedByAcl } from '../../../src/network/ingress/network-acl.ts'
import type { Protocol } from '../../../src/network/sets/protocol.ts'
import { Random } from '../../search/random.ts'

/** The addresses that come through at one port (ICMP: `type * 256 + code`) of a protocol. */
function admittedAt(answer: AclAnswer, family: Family, protocol: Protocol, port: number): AddressSet {
  const name = answer.decided[family].includes(protocol) ? protocol : '-1'
  const found = answer.admitted.find(
    (one) => one.family === family && one.protocol === name && one.ports.from <= port && port < one.ports.end,
  )
  return found?.addresses ?? NO_ADDRESSES
}

function entry(
  number: number,
  action: string,
  protocol: string,
  cidr: string,
  ports?: readonly [number, number],
): JsonObject {
  const range = ports === undefined ? {} : { port_range: { from_range: ports[0], to_range: ports[1] } }
  const network = cidr.includes(':') ? { ipv6_cidr_block: cidr } : { cidr_block: cidr }
  return { rule_number: number, rule_action: action, protocol, egress: false, ...network, ...range }
}

function icmp(
  number: number,
  action: string,
  protocol: string,
  cidr: string,
  type: number,
  code: number,
): JsonObject {
  return { ...entry(number, action, protocol, cidr), icmp_type_code: { type, code } }
}

const DENY_REST = [entry(32767, 'deny', '-1', '0.0.0.0/0'), entry(32768, 'deny', '-1', '::/0')]
const ALLOW_ALL = [entry(100, 'allow', '-1', '0.0.0.0/0'), entry(101, 'allow', '-1', '::/0')]

function at(entries: readonly Json[], protocol: string, port: number, family: Family = 'ipv4'): string[] {
  return cidrsOf(admittedAt(admittedByAcl([...entries, ...DENY_REST], ALL_ADDRESSES), family, protocol, port))
}

describe('network ACLs', () => {
  it('the default ACL admits everything', () => {
    const answer = admittedByAcl([...ALLOW_ALL, ...DENY_REST], ALL_ADDRESSES)
    expect(
      answer.admitted.map(({ family, protocol, ports }) => [family, protocol, ports.from, ports.end]),
    ).toEqual([
      ['ipv4', '-1', 0, 65536],
      ['ipv4', 'tcp', 0, 65536],
      ['ipv4', 'udp', 0, 65536],
      ['ipv4', 'icmp', 0, 65536],
      ['ipv6', '-1', 0, 65536],
      ['ipv6', 'tcp', 0, 65536],
      ['ipv6', 'udp', 0, 65536],
      ['ipv6', 'icmpv6', 0, 65536],
    ])
    expect(answer.unknown).toEqual([])
  })

  it('no entry, nothing admitted', () => {
    expect(admittedByAcl([], ALL_ADDRESSES).admitted).toEqual([])
    expect(admittedByAcl(DENY_REST, ALL_ADDRESSES).admitted).toEqual([])
  })

  it.each<[string, readonly Json[], string, number, Family, readonly string[]]>([
    [
      'a deny before the allow',
      [entry(90, 'deny', '6', '0.0.0.0/0', [22, 22]), ...ALLOW_ALL],
      'tcp',
      22,
      'ipv4',
      [],
    ],
    [
      'a deny for exactly one port leaves the next',
      [entry(90, 'deny', '6', '0.0.0.0/0', [22, 22]), ...ALLOW_ALL],
      'tcp',
      23,
      'ipv4',
      ['0.0.0.0/0'],
    ],
    [
      'a deny for TCP leaves UDP',
      [entry(90, 'deny', '6', '0.0.0.0/0', [22, 22]), ...ALLOW_ALL],
      'udp',
      22,
      'ipv4',
      ['0.0.0.0/0'],
    ],
    [
      'a deny for IPv4 leaves IPv6',
      [entry(90, 'deny', '6', '0.0.0.0/0', [22, 22]), ...ALLOW_ALL],
      'tcp',
      22,
      'ipv6',
      ['::/0'],
    ],
    [
      'a deny after the allow is too late',
      [...ALLOW_ALL, entry(200, 'deny', '6', '0.0.0.0/0', [22, 22])],
      'tcp',
      22,
      'ipv4',
      ['0.0.0.0/0'],
    ],
    [
      'the order is that of the numbers, not of the list',
      [entry(200, 'deny', '-1', '0.0.0.0/0'), entry(10, 'allow', '6', '0.0.0.0/0', [22, 22])],
      'tcp',
      22,
      'ipv4',
      ['0.0.0.0/0'],
    ],
    [
      'a deny of half the internet leaves the other',
      [entry(90, 'deny', '-1', '0.0.0.0/1'), ...ALLOW_ALL],
      'tcp',
      22,
      'ipv4',
      ['128.0.0.0/1'],
    ],
    [
      'two denied halves leave nothing',
      [entry(90, 'deny', '-1', '0.0.0.0/1'), entry(91, 'deny', '-1', '128.0.0.0/1'), ...ALLOW_ALL],
      'tcp',
      22,
      'ipv4',
      [],
    ],
    [
      'two allowed halves are everything',
      [entry(90, 'allow', '6', '0.0.0.0/1', [0, 100]), entry(91, 'allow', '6', '128.0.0.0/1', [22, 22])],
      'tcp',
      22,
      'ipv4',
      ['0.0.0.0/0'],
    ],
    [
      'an allowed range that ends at the port',
      [entry(90, 'allow', '6', '0.0.0.0/0', [20, 22])],
      'tcp',
      22,
      'ipv4',
      ['0.0.0.0/0'],
    ],
    [
      'an allowed range that begins at the port',
      [entry(90, 'allow', '6', '0.0.0.0/0', [22, 30])],
      'tcp',
      22,
      'ipv4',
      ['0.0.0.0/0'],
    ],
    [
      'a deny for all protocols reaches TCP',
      [entry(90, 'deny', '-1', '0.0.0.0/0'), ...ALLOW_ALL],
      'tcp',
      22,
      'ipv4',
      [],
    ],
    [
      'an allow for another protocol is none for TCP',
      [entry(90, 'allow', '50', '0.0.0.0/0')],
      'tcp',
      22,
      'ipv4',
      [],
    ],
    ['protocols without ports', [entry(90, 'allow', '50', '0.0.0.0/0')], '50', 0, 'ipv4', ['0.0.0.0/0']],
    [
      'a protocol nobody names goes with all others',
      [entry(90, 'deny', '50', '0.0.0.0/0'), ...ALLOW_ALL],
      '47',
      0,
      'ipv4',
      ['0.0.0.0/0'],
    ],
    [
      'a denied protocol is not among all others',
      [entry(90, 'deny', '50', '0.0.0.0/0'), ...ALLOW_ALL],
      '50',
      0,
      'ipv4',
      [],
    ],
    [
      'ICMP echo denied',
      [icmp(90, 'deny', '1', '0.0.0.0/0', 8, -1), ...ALLOW_ALL],
      'icmp',
      8 * 256,
      'ipv4',
      [],
    ],
    [
      'ICMP unreachable not denied with echo',
      [icmp(90, 'deny', '1', '0.0.0.0/0', 8, -1), ...ALLOW_ALL],
      'icmp',
      3 * 256 + 4,
      'ipv4',
      ['0.0.0.0/0'],
    ],
    [
      'ICMPv6 echo allowed alone',
      [icmp(90, 'allow', '58', '::/0', 128, 0)],
      'icmpv6',
      128 * 256,
      'ipv6',
      ['::/0'],
    ],
    [
      'an exception for one network',
      [
        entry(80, 'allow', '6', '192.0.2.0/24', [22, 22]),
        entry(90, 'deny', '6', '0.0.0.0/0', [22, 22]),
        ...ALLOW_ALL,
      ],
      'tcp',
      22,
      'ipv4',
      ['192.0.2.0/24'],
    ],
    [
      'entries for egress say nothing',
      [{ ...entry(10, 'deny', '-1', '0.0.0.0/0'), egress: true }, ...ALLOW_ALL],
      'tcp',
      22,
      'ipv4',
      ['0.0.0.0/0'],
    ],
  ])('%s', (_, entries, protocol, port, family, cidrs) => {
    expect(at(entries, protocol, port, family)).toEqual(cidrs)
  })

  it('egress is decided by the entries for egress', () => {
    const entries = [{ ...entry(10, 'allow', '6', '0.0.0.0/0', [443, 443]), egress: true }, ...DENY_REST]
    const answer = admittedByAcl(entries, addressSet('8.8.8.0/24'), true)
    expect(answer.admitted).toEqual([
      {
        family: 'ipv4',
        protocol: 'tcp',
        ports: { from: 443, end: 444 },
        addresses: addressSet('8.8.8.0/24'),
      },
    ])
  })

  it('names what it could not read, even for the other direction', () => {
    const broken = [
      entry(1, 'deny', 'whatever', '0.0.0.0/0'),
      entry(2, 'deny', '6', '0.0.0.0/40'),
      entry(3, 'refuse', '6', '0.0.0.0/0'),
      entry(4, 'deny', '6', '0.0.0.0/0', [23, 22]),
      { ...entry(5, 'deny', '6', '0.0.0.0/0'), port_range: 'all' },
      { ...entry(6, 'deny', '6', '0.0.0.0/0'), rule_number: '6' },
      { rule_number: 7, rule_action: 'deny', protocol: '6', cidr_block: '0.0.0.0/0' },
      'deny',
    ]
    const answer = admittedByAcl([...broken, ...ALLOW_ALL], addressSet('8.8.8.8'))
    expect(answer.unknown).toHaveLength(broken.length)
    expect(answer.unknown[0]).toContain('"whatever"')
    expect(cidrsOf(admittedAt(answer, 'ipv4', 'tcp', 22))).toEqual(['8.8.8.8/32'])
  })

  it('agrees with a packet by packet reading of the entries', () => {
    const random = new Random(55)
    const hosts = Array.from({ length: 8 }, (_, i) => `10.0.0.${i}`)
    for (let round = 0; round < 150; round += 1) {
      const entries = random.list(0, 6, () => {
        const from = random.below(6)
        const cidr = `10.0.0.${random.below(8)}/${29 + random.below(4)}`
        const action = random.pick(['allow', 'deny'])
        return entry(1 + random.below(100_000), action, random.pick(['6', '17', '-1']), cidr, [
          from,
          from + random.below(3),
        ])
      })
      const answer = admittedByAcl(entries, addressSet('10.0.0.0/29'))
      for (const protocol of ['tcp', 'udp']) {
        for (let port = 0; port < 9; port += 1) {
          const got = admittedAt(answer, 'ipv4', protocol, port)
          for (const host of hosts) {
            expect(includes(got, addressSet(host))).toBe(
              firstMatch(entries, protocol, port, host) === 'allow',
            )
          }
        }
      }
    }
  })
})

function firstMatch(
  entries: readonly JsonObject[],
  protocol: string,
  port: number,
  host: string,
): Json | undefined {
  const numbers = { tcp: '6', udp: '17' }[protocol]
  const matching = entries.filter(({ protocol: named, port_range: range, cidr_block: cidr }) => {
    const [from, to] = Object.values(range as JsonObject)
    const inPorts = named === '-1' || (named === numbers && Number(from) <= port && port <= Number(to))
    const [network = '', length = ''] = typeof cidr === 'string' ? cidr.split('/') : []
    const size = 2 ** (32 - Number(length))
    const block = (address: string) => Math.floor(Number(address.split('.')[3]) / size)
    return inPorts && block(network) === block(host)
  })
  return matching.toSorted((a, b) => Number(a['rule_number']) - Number(b['rule_number']))[0]?.['rule_action']
}
