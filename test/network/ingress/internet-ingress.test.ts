import { describe, expect, it } from '@jest/globals'
import { internetIngress } from '../../../src/network/ingress/internet-ingress.ts'
import type { JsonObject } from '../../../src/model/json.ts'
import { Random } from '../../search/random.ts'
import { reachText } from '../truth-notation.ts'
import { all, icmp, permission, readPrefixList, tcp } from '../truth-row.ts'

function at(source: string, from: number, to: number) {
  return { source, ports: { from, end: to + 1 } }
}

describe('the answer', () => {
  it('names the sources that open a port, without those that add nothing', () => {
    const permissions = [
      tcp(22, 22, '9.9.9.9/32', '128.0.0.0/1', '10.0.0.0/8', 'pl-low'),
      tcp(22, 30, '0.0.0.0/0'),
      tcp(31, 31, '0.0.0.0/1', 'pl-high'),
    ]
    expect(internetIngress(permissions, readPrefixList)).toEqual({
      reached: [
        {
          protocol: 'tcp',
          from_port: 22,
          to_port: 31,
          family: 'ipv4',
          // At port 22 the halves are the internet as well as 0.0.0.0/0 is.
          sources: ['0.0.0.0/0', '0.0.0.0/1', '128.0.0.0/1', 'pl-high', 'pl-low'],
          openers: [
            at('0.0.0.0/0', 22, 30),
            at('0.0.0.0/1', 31, 31),
            at('128.0.0.0/1', 22, 22),
            at('pl-high', 31, 31),
            at('pl-low', 22, 22),
          ],
        },
      ],
      possible: [],
      unknown: [],
    })
  })

  it('says where an unread list matters, so that a rule for another port stays certain', () => {
    const { possible } = internetIngress(
      [tcp(20, 25, 'pl-x'), tcp(22, 22, '0.0.0.0/0'), icmp(8, 0, 'pl-y')],
      readPrefixList,
    )
    expect(possible.map((one) => `${reachText(one)} ${one.sources.join()}`)).toEqual([
      'icmp 8/0 ipv4 pl-y',
      'tcp 20-21 ipv4 pl-x',
      'tcp 23-25 ipv4 pl-x',
      'icmp 8/0 ipv6 pl-y',
      'tcp 20-25 ipv6 pl-x',
    ])
  })

  it('keeps what is no permission at all as unknown', () => {
    const answer = internetIngress(['all', null], readPrefixList)
    expect(answer.reached).toEqual([])
    expect(answer.unknown).toEqual(['permission "all"', 'permission null'])
  })

  it('asks for a prefix list by its id', () => {
    const asked: string[] = []
    internetIngress([all('pl-1'), tcp(1, 2, 'pl-2')], (id) => {
      asked.push(id)
      return { cidrs: [] }
    })
    expect(asked).toEqual(['pl-1', 'pl-2'])
  })

  it('agrees with a port by port, block by block reading', () => {
    const random = new Random(56)
    // Blocks of /3: each but the last holds public addresses.
    const blocks = Array.from({ length: 8 }, (_, i) => i)
    for (let round = 0; round < 400; round += 1) {
      const parts = random.list(0, 7, () => {
        const from = random.below(6)
        const bits = random.below(4)
        const protocol = random.pick(['tcp', '6', 'udp', '-1'])
        return {
          protocol,
          from,
          to: from + random.below(4),
          first: random.below(8) & -(2 ** (3 - bits)),
          bits,
        }
      })
      const permissions = parts.map(({ protocol, from, to, first, bits }): JsonObject => {
        return permission(protocol, { from_port: from, to_port: to }, `${first * 32}.0.0.0/${bits}`)
      })
      const { reached } = internetIngress(permissions, readPrefixList)
      for (const protocol of ['tcp', 'udp']) {
        for (let port = 0; port < 12; port += 1) {
          const open = parts.filter(
            (part) =>
              part.protocol === '-1' ||
              ((part.protocol === '6' ? 'tcp' : part.protocol) === protocol &&
                part.from <= port &&
                port <= part.to),
          )
          // 224.0.0.0/3 is multicast and reserved: the last block is not needed.
          const expected = blocks
            .slice(0, 7)
            .every((block) =>
              open.some(({ first, bits }) => first <= block && block < first + 2 ** (3 - bits)),
            )
          const got = reached.some(
            (one) => one.protocol === protocol && (one.from_port ?? 0) <= port && port <= (one.to_port ?? 0),
          )
          expect(got).toBe(expected)
        }
      }
    }
  })
})
