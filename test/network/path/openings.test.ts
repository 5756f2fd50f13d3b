import { describe, expect, it } from '@jest/globals'
import { internetIngress } from '../../../src/network/ingress/internet-ingress.ts'
import {
  EVERYTHING,
  openings,
  openingsOf,
  sameOpenings,
  toReached,
  type Opening,
} from '../../../src/network/path/openings.ts'
import { reachMembers } from '../../../src/network/ingress/reach.ts'
import type { JsonObject } from '../../../src/model/json.ts'
import { all, icmp, icmpv6, permission, tcp, udp } from '../truth-row.ts'

const PERMISSIONS: readonly (readonly JsonObject[])[] = [
  [all('0.0.0.0/0', '::/0')],
  [tcp(22, 22, '0.0.0.0/0'), tcp(20, 21, '::/0'), udp(0, 65535, '0.0.0.0/0')],
  [tcp(1, 10, '0.0.0.0/1'), tcp(5, 20, '128.0.0.0/1'), permission('50', {}, '0.0.0.0/0')],
  [icmp(8, -1, '0.0.0.0/0'), icmp(3, 4, '0.0.0.0/0'), icmpv6(-1, -1, '::/0')],
  [icmp(-1, -1, '0.0.0.0/0')],
  [],
]

function one(from: number, end: number): Opening {
  return { family: 'ipv4', protocol: 'tcp', ports: [{ from, end }] }
}

describe('openings', () => {
  it.each(PERMISSIONS)('tell again what groups let in', (...permissions) => {
    const { reached } = internetIngress(permissions, () => null)
    expect(toReached(openingsOf(reached))).toEqual(reached.map(reachMembers))
  })

  it('of everything are all protocols of both families', () => {
    expect(EVERYTHING.map(({ family, protocol }) => `${family} ${protocol}`)).toEqual([
      'ipv4 -1',
      'ipv4 icmp',
      'ipv4 tcp',
      'ipv4 udp',
      'ipv6 -1',
      'ipv6 icmpv6',
      'ipv6 tcp',
      'ipv6 udp',
    ])
  })

  it('are put together by family and protocol', () => {
    const both = openings([one(22, 23), one(20, 22), { family: 'ipv4', protocol: 'udp', ports: [] }])
    expect(both).toEqual([one(20, 23)])
    expect(sameOpenings(both, [one(20, 23)])).toBe(true)
    expect(sameOpenings(both, [one(20, 24)])).toBe(false)
    expect(sameOpenings(both, [])).toBe(false)
  })

  it('do not call the rest of the protocols all of them', () => {
    const rest = [{ family: 'ipv4', protocol: '-1', ports: [{ from: 0, end: 65536 }] }] as const
    expect(toReached(rest)).toEqual([])
  })
})
