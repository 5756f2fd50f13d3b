import { describe, expect, it } from '@jest/globals'
import * as addresses from '../../../src/network/sets/address-set.ts'
import { addressSet, cidrsOf, parseCidr } from '../../../src/network/sets/address-set.ts'
import { readIpv4, readIpv6, showIpv4, showIpv6 } from '../../../src/network/sets/ip-text.ts'
import { Random } from '../../search/random.ts'

describe('CIDR texts', () => {
  it.each([
    ['0.0.0.0/0', '0.0.0.0/0'],
    ['10.1.2.3/8', '10.0.0.0/8'],
    ['255.255.255.255', '255.255.255.255/32'],
    ['128.0.0.0/1', '128.0.0.0/1'],
    ['203.0.113.77/31', '203.0.113.76/31'],
    [' 10.0.0.0/8 ', '10.0.0.0/8'],
    ['::/0', '::/0'],
    ['::', '::/128'],
    ['::1', '::1/128'],
    ['0:0:0:0:0:0:0:0/0', '::/0'],
    ['0000:0000:0000:0000:0000:0000:0000:0000/0', '::/0'],
    ['2001:DB8::/32', '2001:db8::/32'],
    ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1/128'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1/128'],
    ['2001:db8::ffff/32', '2001:db8::/32'],
    ['::ffff:1.2.3.4', '::ffff:102:304/128'],
    ['64:ff9b::1.2.3.4/96', '64:ff9b::/96'],
    ['1:2:3:4:5:6:1.2.3.4', '1:2:3:4:5:6:102:304/128'],
    ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0/128'],
    ['::2:3:4:5:6:7:8', '0:2:3:4:5:6:7:8/128'],
    ['fe80::/10', 'fe80::/10'],
  ])('%s is %s', (text, shown) => {
    const set = parseCidr(text)
    expect(set === null ? null : cidrsOf(set)).toEqual([shown])
  })

  it.each([
    '',
    '/',
    '/0',
    '10.0.0.0/',
    '10.0.0.0/33',
    '10.0.0.0/-1',
    '10.0.0.0/8/8',
    '10.0.0/8',
    '10.0.0.0.0/8',
    '256.0.0.0/8',
    '010.0.0.0/8',
    '10.0.0.0/0x8',
    '10.0.0.0 /8',
    'any',
    '1.2.3.4:80',
    '::/129',
    ':::',
    ':',
    '1::2::3',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4:5:6:7:8::',
    '::1:2:3:4:5:6:7:8',
    '12345::',
    'g::',
    'fe80::1%eth0',
    '1.2.3.4::',
    '::1.2.3.4:5',
    '::1.2.3',
    '1:2:3:4:5:6:7:1.2.3.4',
    ':1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:',
    '::/ 0',
  ])('%j is none', (text) => {
    expect(parseCidr(text)).toBeNull()
  })

  it('come back from what they are shown as', () => {
    const random = new Random(53)
    for (let round = 0; round < 2000; round += 1) {
      const ipv4 = random.below(2 ** 32)
      expect(readIpv4(showIpv4(ipv4))).toBe(ipv4)
      const ipv6 = random
        .list(8, 8, () => (random.chance(0.5) ? 0 : random.below(65536)))
        .reduce((address, group) => (address << 16n) | BigInt(group), 0n)
      expect(readIpv6(showIpv6(ipv6))).toBe(ipv6)
    }
  })
})

describe('address sets', () => {
  it('agree with sets of single addresses in a small network of either family', () => {
    const random = new Random(54)
    const hosts = Array.from({ length: 32 }, (_, i) => i)
    for (const [base, bits] of [
      ['10.0.0.', 32],
      ['2001:db8::', 128],
    ] as const) {
      const host = (i: number) => addressSet(base + (bits === 32 ? String(i) : i.toString(16)))
      const one = () => {
        const i = random.below(32)
        return `${base}${bits === 32 ? i : i.toString(16)}/${bits - random.below(6)}`
      }
      for (let round = 0; round < 150; round += 1) {
        const [a, b] = [addressSet(...random.list(0, 4, one)), addressSet(...random.list(0, 4, one))]
        const is = (set: addresses.AddressSet) => hosts.map((i) => addresses.includes(set, host(i)))
        const [inA, inB] = [is(a), is(b)]
        expect(is(addresses.unite(a, b))).toEqual(inA.map((x, i) => x || inB[i] === true))
        expect(is(addresses.intersect(a, b))).toEqual(inA.map((x, i) => x && inB[i] === true))
        expect(is(addresses.subtract(a, b))).toEqual(inA.map((x, i) => x && inB[i] !== true))
        const rest = addresses.subtract(a, b)
        expect(addressSet(...cidrsOf(rest))).toEqual(rest)
        expect(addresses.isEmpty(rest)).toBe(!is(rest).includes(true))
      }
    }
  })

  it('are shown by the shortest list of CIDRs', () => {
    expect(cidrsOf(addresses.subtract(addressSet('10.0.0.0/8'), addressSet('10.0.0.0/10')))).toEqual([
      '10.64.0.0/10',
      '10.128.0.0/9',
    ])
    expect(cidrsOf(addressSet('0.0.0.0/1', '128.0.0.0/1', '8000::/1', '::/1'))).toEqual(['0.0.0.0/0', '::/0'])
    expect(cidrsOf(addresses.subtract(addressSet('0.0.0.0/0'), addressSet('0.0.0.0/32')))).toHaveLength(32)
    expect(cidrsOf(addresses.subtract(addresses.ALL_ADDRESSES, addressSet('::/0', '0.0.0.0/0')))).toEqual([])
  })

  it('know their share of another set', () => {
    expect(
      addresses.shareOf(addressSet('10.0.0.0/9', '192.0.2.0/24'), addressSet('10.0.0.0/8'), 'ipv4'),
    ).toBe(0.5)
    expect(addresses.shareOf(addressSet('::/1'), addresses.ALL_ADDRESSES, 'ipv6')).toBe(0.5)
    expect(addresses.shareOf(addressSet('::/1'), addressSet('0.0.0.0/0'), 'ipv6')).toBe(0)
    expect(addresses.sizeOf(addresses.ALL_ADDRESSES, 'ipv6')).toBe(1n << 128n)
  })

  it('refuse texts of ours that are no CIDRs', () => {
    expect(() => addressSet('10.0.0.0/40')).toThrow('"10.0.0.0/40" is not a CIDR')
  })
})
