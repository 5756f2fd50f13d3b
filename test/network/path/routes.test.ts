import { describe, expect, it } from '@jest/globals'
import {
  addressSet,
  cidrsOf,
  intersect,
  parseCidr,
  sameAddresses,
} from '../../../src/network/sets/address-set.ts'
import { routingOf } from '../../../src/network/path/routes.ts'
import { PUBLIC_SPACE } from '../../../src/network/ingress/public-space.ts'
import type { JsonObject } from '../../../src/model/json.ts'
import { Random } from '../../search/random.ts'
import { route, routeTable, TO_INTERNET, TO_NAT } from '../estate.ts'

function routing(...routes: readonly JsonObject[]) {
  return routingOf(routeTable('rtb-1', [], routes), () => null)
}

describe('routes', () => {
  it('win what no longer prefix takes from them', () => {
    const { ways } = routing(
      route('0.0.0.0/0', TO_INTERNET),
      route('8.0.0.0/7', TO_NAT),
      route('9.0.0.0/8', TO_INTERNET),
    )
    const won = ways.map(({ destination, target, addresses }) => [destination, target.id, cidrsOf(addresses)])
    expect(won.slice(1)).toEqual([
      ['8.0.0.0/7', 'nat-1', ['8.0.0.0/8']],
      ['9.0.0.0/8', 'igw-1', ['9.0.0.0/8']],
    ])
  })

  it('agree with a search for the longest prefix, block by block', () => {
    const random = new Random(7)
    const targets = [TO_INTERNET, TO_NAT, { ...TO_INTERNET, state: 'blackhole' }]
    // Of each /4 of IPv4 some address is public but in the last two.
    const blocks = Array.from({ length: 14 }, (_, i) => `${i * 16}.0.0.0/4`)
    for (let round = 0; round < 200; round += 1) {
      const chosen = new Map<string, JsonObject>()
      for (let i = 0; i < 6; i += 1) {
        const length = random.below(5)
        const cidr = `${random.below(2 ** length) * 2 ** (8 - length)}.0.0.0/${length}`
        chosen.set(cidr, random.pick(targets))
      }
      const longest = (block: string) =>
        [...chosen]
          .filter(([cidr]) =>
            sameAddresses(intersect(addressSet(cidr), addressSet(block)), addressSet(block)),
          )
          .toSorted(([a], [b]) => Number(b.split('/')[1]) - Number(a.split('/')[1]))[0]
      const expected = blocks.filter((block) => longest(block)?.[1] === TO_INTERNET)
      const { toInternet } = routing(...[...chosen].map(([cidr, target]) => route(cidr, target)))
      const found = blocks.filter(
        (block) => cidrsOf(intersect(toInternet.least, addressSet(block))).length > 0,
      )
      expect(found).toEqual(expected)
      expect(toInternet.most).toEqual(toInternet.least)
    }
  })

  it('of a list whose contents make no sense are uncertain', () => {
    const table = routeTable('rtb-1', [], [route('0.0.0.0/0', TO_NAT), route('pl-1', TO_INTERNET)])
    const { toInternet } = routingOf(table, () => ({ cidrs: ['9.0.0.0/8', 'nonsense'] }))
    expect(sameAddresses(toInternet.least, parseCidr('9.0.0.0/8') ?? PUBLIC_SPACE)).toBe(true)
    expect(toInternet).toMatchObject({ most: PUBLIC_SPACE, missing: ['pl-1'] })
  })
})
