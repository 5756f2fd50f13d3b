import { describe, expect, it } from '@jest/globals'
import { publicAddresses } from '../../../src/network/path/public-address.ts'

describe('public addresses', () => {
  it('are told once, wherever EC2 tells them', () => {
    const found = publicAddresses({
      public_ips: ['203.0.113.5'],
      nic_association: { public_ip: '203.0.113.5' },
      nic_private_ip_addresses: [
        { private_ip_address: '10.0.0.5', association: { public_ip: '203.0.113.5' } },
        { private_ip_address: '10.0.0.6', association: { public_ip: '203.0.113.6' } },
        { private_ip_address: '10.0.0.7' },
      ],
    })
    expect(found).toEqual({ ipv4: ['203.0.113.5', '203.0.113.6'], ipv6: [], strange: [] })
  })

  it('are not those of carriers and of customers', () => {
    const found = publicAddresses({
      public_ips: ['155.146.1.1', ''],
      nic_association: { carrier_ip: '155.146.1.1' },
      nic_private_ip_addresses: [
        { association: { carrier_ip: '155.146.1.1', public_ip: '155.146.1.1' } },
        { association: { customer_owned_ip: '198.51.100.1' } },
      ],
    })
    expect(found.ipv4).toEqual([])
  })

  it('of IPv6 are those of public ranges, prefixes among them', () => {
    const found = publicAddresses({
      v6_ips: ['fd00::1', 'fe80::1', '2600:1f14::1', '2001:db8::1', '2600:1f14:0::1'],
      nic_ipv6_prefixes: ['2a05:d014:1:2:3::/80', 'fd00:1::/80'],
    })
    expect(found).toEqual({
      ipv4: [],
      ipv6: ['2600:1f14::1', '2600:1f14:0::1', '2a05:d014:1:2:3::/80'],
      strange: [],
    })
  })

  it('keep what makes no sense apart', () => {
    expect(publicAddresses({ v6_ips: ['nonsense', null], nic_association: 'none' })).toEqual({
      ipv4: [],
      ipv6: [],
      strange: ['"nonsense"', 'null'],
    })
  })
})
