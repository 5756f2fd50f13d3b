import { describe, expect, it } from '@jest/globals'
import { addressSet, includes, sizeOf, subtract } from '../../../src/network/sets/address-set.ts'
import { coversInternet, PUBLIC_SPACE } from '../../../src/network/ingress/public-space.ts'

const PRIVATE = addressSet('10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7')
const EVERYTHING = addressSet('0.0.0.0/0', '::/0')

describe('public space', () => {
  it.each([
    '0.1.2.3',
    '10.255.255.255',
    '100.64.0.1',
    '100.127.255.255',
    '127.0.0.1',
    '169.254.169.254',
    '172.16.0.0',
    '172.31.255.255',
    '192.0.0.9',
    '192.0.2.1',
    '192.88.99.1',
    '192.168.255.255',
    '198.18.0.1',
    '198.19.255.255',
    '198.51.100.9',
    '203.0.113.9',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:8.8.8.8',
    '64:ff9b::1',
    'fe80::1',
    'fc00::1',
    'fd12::1',
    'ff02::1',
    '2001::1',
    '2001:db8::1',
    '2002::1',
    '3fff:fff::1',
    '1fff::',
    '4000::',
  ])('%s is not public', (address) => {
    expect(includes(PUBLIC_SPACE, addressSet(address))).toBe(false)
  })

  it.each([
    '1.0.0.1',
    '8.8.8.8',
    '9.255.255.255',
    '11.0.0.0',
    '100.0.0.1',
    '100.63.255.255',
    '100.128.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '192.0.1.0',
    '192.31.196.1',
    '192.167.255.255',
    '192.169.0.0',
    '198.17.255.255',
    '198.20.0.0',
    '223.255.255.255',
    '2000::',
    '2001:200::1',
    '2001:4860::8888',
    '2600::1',
    '2620:4f:8000::1',
    '3fff:1000::',
    '3fff:ffff::1',
  ])('%s is public', (address) => {
    expect(includes(PUBLIC_SPACE, addressSet(address))).toBe(true)
  })

  it('is 3.7 thousand million IPv4 addresses', () => {
    // 2^32 without 0/8, 10/8, 127/8, 100.64/10, 169.254/16, 172.16/12, 192.168/16, 198.18/15, 224/3 and five /24.
    const special = 3 * 2 ** 24 + 2 ** 22 + 2 ** 16 + 2 ** 20 + 2 ** 16 + 2 ** 17 + 2 ** 29 + 5 * 2 ** 8
    expect(sizeOf(PUBLIC_SPACE, 'ipv4')).toBe(BigInt(2 ** 32 - special))
  })
})

describe('the internet is covered', () => {
  it.each([
    ['everything', EVERYTHING],
    ['halves', addressSet('0.0.0.0/1', '128.0.0.0/1', '::/1', '8000::/1')],
    ['all but private space', subtract(EVERYTHING, PRIVATE)],
    ['exactly public space', PUBLIC_SPACE],
  ])('by %s', (_, set) => {
    expect([coversInternet(set, 'ipv4'), coversInternet(set, 'ipv6')]).toEqual([true, true])
  })

  it.each([
    ['all but one address', subtract(EVERYTHING, addressSet('8.8.8.8', '2600::1'))],
    ['one half', addressSet('0.0.0.0/1', '2000::/4')],
    ['private space', PRIVATE],
    ['nothing', addressSet()],
  ])('not by %s', (_, set) => {
    expect([coversInternet(set, 'ipv4'), coversInternet(set, 'ipv6')]).toEqual([false, false])
  })

  it('one family says nothing of the other', () => {
    expect(coversInternet(addressSet('0.0.0.0/0'), 'ipv6')).toBe(false)
    expect(coversInternet(addressSet('2000::/3'), 'ipv4')).toBe(false)
    expect(coversInternet(addressSet('2000::/3'), 'ipv6')).toBe(true)
  })

  it('by the share that is asked for', () => {
    const most = subtract(EVERYTHING, addressSet('8.0.0.0/8', '2600::/16'))
    expect([coversInternet(most, 'ipv4', 0.99), coversInternet(most, 'ipv4', 0.999)]).toEqual([true, false])
    expect([coversInternet(most, 'ipv6', 0.99), coversInternet(most, 'ipv6', 0.99999)]).toEqual([true, false])
    expect(coversInternet(PRIVATE, 'ipv4', 0)).toBe(false)
  })

  it('all IPv6 addresses but one are not a share of 1', () => {
    expect(coversInternet(subtract(EVERYTHING, addressSet('2600::1')), 'ipv6', 1)).toBe(false)
  })
})
