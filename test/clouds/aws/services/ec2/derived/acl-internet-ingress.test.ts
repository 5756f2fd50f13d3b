import { describe, expect, it } from '@jest/globals'
import { ACL_INTERNET_INGRESS } from '../../../../../../src/clouds/aws/services/ec2/derived/acl-internet-ingress.ts'
import type { Derived } from '../../../../../../src/model/derived-property.ts'
import type { Json, JsonObject } from '../../../../../../src/model/json.ts'
import { ACL, derived, resource } from './world.ts'

type Ports = readonly [number, number]

function entry(number: number, action: string, protocol: string, cidr: string, ports?: Ports): JsonObject {
  return {
    rule_number: number,
    rule_action: action,
    protocol,
    egress: false,
    ...(cidr.includes(':') ? { ipv6_cidr_block: cidr } : { cidr_block: cidr }),
    ...(ports === undefined ? {} : { port_range: { from_range: ports[0], to_range: ports[1] } }),
  }
}

const LAST = [entry(32767, 'deny', '-1', '0.0.0.0/0'), entry(32768, 'deny', '-1', '::/0')]
const ALLOW = entry(100, 'allow', '-1', '0.0.0.0/0')
const ALLOW6 = entry(101, 'allow', '-1', '::/0')
const ALL = ['-1 ipv4', 'icmp ipv4', 'tcp 0-65535 ipv4', 'udp 0-65535 ipv4']
const ALL6 = ['-1 ipv6', 'icmpv6 ipv6', 'tcp 0-65535 ipv6', 'udp 0-65535 ipv6']

function answer(...entries: readonly Json[]): Derived {
  return derived(ACL_INTERNET_INGRESS, [resource(ACL, 'acl-1', { acl_entries: [...entries, ...LAST] })])
}

function shown(value: Json | undefined): string[] {
  return (value as JsonObject[]).map(({ protocol, from_port, to_port, icmp_type, icmp_code, family }) => {
    const ports = from_port === to_port ? from_port : `${Number(from_port)}-${Number(to_port)}`
    const message = icmp_code === undefined ? icmp_type : `${Number(icmp_type)}/${Number(icmp_code)}`
    return [protocol, ports ?? message, family]
      .flatMap((word) => (word === undefined ? [] : [String(word as string | number)]))
      .join(' ')
  })
}

function sure(...entries: readonly Json[]): string[] {
  const { value, possible } = answer(...entries)
  expect(possible).toBeUndefined()
  return shown(value)
}

describe('internet_ingress of a network ACL', () => {
  it('the default ACL lets everything in, one without entries of its own nothing', () => {
    expect(sure(ALLOW, ALLOW6)).toEqual([...ALL, ...ALL6])
    expect(sure(ALLOW)).toEqual(ALL)
    expect(sure()).toEqual([])
  })

  it('leaves out what an entry before it denies, for its port, protocol and family only', () => {
    const found = sure(entry(90, 'deny', '6', '0.0.0.0/0', [22, 22]), ALLOW, ALLOW6)
    expect(found).toEqual(['icmp ipv4', 'tcp 0-21 ipv4', 'tcp 23-65535 ipv4', 'udp 0-65535 ipv4', ...ALL6])
  })

  it('a denial after the allow is too late, wherever it stands in the list', () => {
    expect(sure(entry(200, 'deny', '6', '0.0.0.0/0', [22, 22]), ALLOW)).toEqual(ALL)
  })

  it('finds an entry for exactly one port, and a range that begins or ends there', () => {
    expect(sure(entry(100, 'allow', '6', '0.0.0.0/0', [22, 22]))).toEqual(['tcp 22 ipv4'])
    expect(sure(entry(100, 'allow', '6', '0.0.0.0/0', [22, 30]))).toEqual(['tcp 22-30 ipv4'])
    expect(sure(entry(100, 'allow', '17', '::/0', [10, 22]))).toEqual(['udp 10-22 ipv6'])
  })

  it('all ports of TCP are all ports, though not all protocols', () => {
    expect(sure(entry(100, 'allow', '6', '0.0.0.0/0', [0, 65535]))).toEqual(['tcp 0-65535 ipv4'])
  })

  it('joins ranges of several entries, and the halves of the internet', () => {
    expect(
      sure(
        entry(100, 'allow', '6', '0.0.0.0/0', [20, 25]),
        entry(110, 'allow', '6', '0.0.0.0/1', [26, 30]),
        entry(120, 'allow', '6', '128.0.0.0/1', [26, 40]),
      ),
    ).toEqual(['tcp 20-30 ipv4'])
  })

  it('a few denied addresses do not look like protection', () => {
    const bad = [entry(10, 'deny', '-1', '9.9.9.9/32'), entry(11, 'deny', '6', '8.8.0.0/16', [22, 22])]
    expect(sure(...bad, ALLOW)).toEqual(ALL)
  })

  it('half the internet denied does', () => {
    expect(sure(entry(10, 'deny', '-1', '0.0.0.0/1'), ALLOW)).toEqual([])
    expect(sure(entry(10, 'deny', '6', '0.0.0.0/1', [22, 22]), ALLOW)).not.toContain('-1 ipv4')
  })

  it('says all protocols only if those that entries name are open as well', () => {
    expect(sure(entry(10, 'deny', '50', '0.0.0.0/0'), ALLOW)).toEqual([
      'icmp ipv4',
      'tcp 0-65535 ipv4',
      'udp 0-65535 ipv4',
    ])
    expect(sure(entry(10, 'allow', '50', '0.0.0.0/0'), ALLOW)).toEqual(ALL)
    expect(sure(entry(10, 'allow', '50', '0.0.0.0/0'))).toEqual(['50 ipv4'])
  })

  it('tells ICMP by its messages', () => {
    const ping = { ...entry(100, 'allow', '1', '0.0.0.0/0'), icmp_type_code: { type: 8, code: -1 } }
    expect(sure(ping)).toEqual(['icmp 8 ipv4'])
  })

  it('entries for what goes out, and private sources, let nothing in', () => {
    expect(sure({ ...ALLOW, egress: true })).toEqual([])
    expect(sure(entry(100, 'allow', '-1', '10.0.0.0/8'))).toEqual([])
  })
})

describe('internet_ingress with entries that could not be read', () => {
  it('lies between nothing and everything', () => {
    const { value, possible, missing } = answer({ ...ALLOW, cidr_block: 'nonsense' })
    expect(value).toEqual([])
    expect(shown(possible)).toEqual([...ALL, ...ALL6])
    expect(missing).toEqual(['acl-1'])
  })

  it('is certain of what an earlier entry decides', () => {
    const strange = entry(200, 'maybe', '-1', '0.0.0.0/0')
    const { value, possible } = answer(entry(100, 'allow', '6', '0.0.0.0/0', [22, 22]), strange)
    expect(shown(value)).toEqual(['tcp 22 ipv4'])
    expect(shown(possible)).toEqual([...ALL, ...ALL6])
    expect(sure(ALLOW, ALLOW6, strange)).toEqual([...ALL, ...ALL6])
  })

  it('a strange entry without a number comes before all others', () => {
    const { value, possible } = answer('entry', ALLOW, ALLOW6)
    expect(value).toEqual([])
    expect(shown(possible)).toEqual([...ALL, ...ALL6])
  })

  it('an ACL without any entries was not read', () => {
    const { value, possible } = derived(ACL_INTERNET_INGRESS, [resource(ACL, 'acl-1')])
    expect(value).toEqual([])
    expect(shown(possible)).toEqual([...ALL, ...ALL6])
  })
})
