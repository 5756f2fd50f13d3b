import { describe, expect, it } from '@jest/globals'
import { entriesThatAdmit } from '../../../src/network/ingress/acl-permissions.ts'
import type { JsonObject } from '../../../src/model/json.ts'

const WORLD = { cidr_block: '0.0.0.0/0' }

function entry(number: number, action: 'allow' | 'deny', more: JsonObject): JsonObject {
  return { rule_number: number, rule_action: action, protocol: '6', egress: false, ...more }
}

function ports(from_range: number, to_range: number): JsonObject {
  return { port_range: { from_range, to_range } }
}

/** Numbers of the entries that let the internet in to TCP 22. */
function numbers(...entries: readonly JsonObject[]): readonly number[] {
  const ssh = { family: 'ipv4', protocol: 'tcp', ports: [{ from: 22, end: 23 }] } as const
  return entriesThatAdmit(entries, ssh).map(({ number }) => number)
}

describe('the entries of an ACL that let the internet in', () => {
  it('are all that have to go, also those behind one that allows the same', () => {
    const entries = [
      entry(100, 'allow', { ...WORLD, ...ports(22, 22) }),
      entry(200, 'allow', { ...WORLD, protocol: '-1' }),
    ]
    expect(numbers(...entries)).toEqual([100, 200])
    expect(numbers(...entries.toReversed())).toEqual([100, 200])
  })

  it('are none behind a denial, and none for other ports, protocols, families or ways', () => {
    expect(
      numbers(
        entry(90, 'deny', { ...WORLD, ...ports(20, 30) }),
        entry(100, 'allow', WORLD),
        entry(110, 'allow', { ...WORLD, ...ports(443, 443) }),
        entry(120, 'allow', { ...WORLD, protocol: '17' }),
        entry(130, 'allow', { ipv6_cidr_block: '::/0' }),
        entry(140, 'allow', { ...WORLD, egress: true }),
      ),
    ).toEqual([])
  })

  it('are the halves of the internet, and no office beside them', () => {
    expect(
      numbers(
        entry(100, 'allow', { cidr_block: '0.0.0.0/1' }),
        entry(110, 'allow', { cidr_block: '128.0.0.0/1' }),
        entry(120, 'allow', { cidr_block: '203.0.113.0/24' }),
      ),
    ).toEqual([100, 110])
    expect(numbers(entry(100, 'allow', { cidr_block: '0.0.0.0/1' }))).toEqual([])
  })

  it('say which of the ports they open', () => {
    const all = { family: 'ipv4', protocol: 'tcp', ports: [{ from: 20, end: 30 }] } as const
    const entries = [
      entry(100, 'allow', { ...WORLD, ...ports(0, 24) }),
      entry(110, 'allow', { ...WORLD, ...ports(22, 100) }),
    ]
    expect(entriesThatAdmit(entries, all)).toEqual([
      { number: 100, ports: [{ from: 20, end: 25 }] },
      { number: 110, ports: [{ from: 22, end: 30 }] },
    ])
  })
})
