import { describe, expect, it } from '@jest/globals'
import { GROUP_PUBLIC_INGRESS } from '../../../../../../src/clouds/aws/services/ec2/derived/group-public-ingress.ts'
import type { JsonObject } from '../../../../../../src/model/json.ts'
import type { Resource } from '../../../../../../src/model/resource.ts'
import { all, icmp, permission, tcp } from '../../../../../network/truth-row.ts'
import { derived, GROUP, prefixList, resource } from './world.ts'

function group(...permissions: readonly JsonObject[]): Resource {
  return resource(GROUP, 'sg-1', { group_ip_permissions: permissions })
}

function value(...resources: readonly [Resource, ...Resource[]]): readonly JsonObject[] {
  const answer = derived(GROUP_PUBLIC_INGRESS, resources)
  expect(answer.possible).toBeUndefined()
  return answer.value as readonly JsonObject[]
}

describe('public_ingress', () => {
  it('tells an address from a wide range and from the internet', () => {
    const found = value(
      group(tcp(22, 22, '8.8.8.8/32'), tcp(80, 80, '8.0.0.0/8', '8.8.8.0/24'), tcp(443, 443, '0.0.0.0/0')),
    )
    expect(found.map(({ from_port, prefix_length, sources }) => [from_port, prefix_length, sources])).toEqual(
      [
        [22, 32, ['8.8.8.8/32']],
        [80, 8, ['8.0.0.0/8', '8.8.8.0/24']],
        [443, 0, ['0.0.0.0/0']],
      ],
    )
    const [host = 1, wide = 1, everything] = found.map(({ share }) => share as number)
    expect(host).toBeGreaterThan(0)
    expect(host).toBeLessThan(1e-9)
    expect(wide).toBeGreaterThan(1 / 256)
    expect(wide).toBeLessThan(1 / 200)
    expect(everything).toBe(1)
  })

  it.each([
    ['10.0.0.0/8'],
    ['172.16.0.0/12'],
    ['192.168.0.0/16'],
    ['100.64.0.0/10'],
    ['169.254.0.0/16'],
    ['224.0.0.0/4'],
    ['fd00::/8'],
    ['2001:db8::/32'],
    ['sg-2'],
  ])('%s is no public address', (source) => {
    expect(value(group(tcp(22, 22, source)))).toEqual([])
  })

  it.each([
    ['100.0.0.0/16', 16],
    ['192.0.4.0/22', 22],
    ['172.0.0.0/12', 12],
    ['10.0.0.0/7', 7],
    ['2600::/12', 12],
    ['9.9.9.9', 32],
  ])('%s is, however it begins', (source, length) => {
    expect(value(group(tcp(22, 22, source)))).toMatchObject([{ prefix_length: length, sources: [source] }])
  })

  it('a private range beside the internet is not among the sources', () => {
    expect(value(group(tcp(22, 22, '10.0.0.0/8', '0.0.0.0/0')))).toEqual([
      {
        protocol: 'tcp',
        from_port: 22,
        to_port: 22,
        family: 'ipv4',
        share: 1,
        prefix_length: 0,
        sources: ['0.0.0.0/0'],
      },
    ])
  })

  it('two halves are all of the internet, in CIDRs of /1', () => {
    expect(value(group(tcp(22, 22, '0.0.0.0/1', '128.0.0.0/1')))).toMatchObject([
      { share: 1, prefix_length: 1 },
    ])
  })

  it('all but an address of IPv6 is not yet all of it', () => {
    const cidrs = Array.from({ length: 125 }, (_, i) => 127n - BigInt(i)).map((bit) => {
      const network = ((1n << 125n) >> 0n) | (1n << (127n - bit))
      return `${network
        .toString(16)
        .padStart(32, '0')
        .replace(/(.{4})(?=.)/g, '$1:')}/${bit + 1n}`
    })
    const [entry] = value(group(tcp(22, 22, ...cidrs)))
    expect(entry?.['share']).toBeGreaterThan(0.99)
    expect(entry?.['share']).toBeLessThan(1)
  })

  it('splits a range where the sources change, and joins it where they do not', () => {
    const found = value(
      group(tcp(20, 30, '9.9.9.0/24'), tcp(25, 40, '8.8.8.0/24'), tcp(41, 50, '8.8.8.0/24')),
    )
    expect(found.map(({ from_port, to_port, sources }) => [from_port, to_port, sources])).toEqual([
      [20, 24, ['9.9.9.0/24']],
      [25, 30, ['8.8.8.0/24', '9.9.9.0/24']],
      [31, 50, ['8.8.8.0/24']],
    ])
  })

  it('takes the widest CIDR of a prefix list, and only public ones', () => {
    const list = prefixList('pl-1', '10.0.0.0/8', '9.9.9.0/24', '8.8.0.0/16', '2600::/64')
    expect(value(group(tcp(22, 22, 'pl-1')), list)).toMatchObject([
      { family: 'ipv4', prefix_length: 16, sources: ['pl-1'] },
      { family: 'ipv6', prefix_length: 64, sources: ['pl-1'] },
    ])
  })

  it('all protocols: each of the usual ones too, others only where they have more', () => {
    const found = value(
      group(
        all('9.9.9.9/32'),
        permission('50', {}, '8.8.8.8/32'),
        permission('47', {}, '9.9.9.9/32'),
        icmp(8, 0, '8.8.8.8/32'),
      ),
    )
    expect(
      found.map(({ protocol, icmp_type, from_port, sources }) => [protocol, icmp_type ?? from_port, sources]),
    ).toEqual([
      ['-1', undefined, ['9.9.9.9/32']],
      ['50', undefined, ['8.8.8.8/32', '9.9.9.9/32']],
      ['icmp', undefined, ['9.9.9.9/32']],
      ['icmp', 8, ['8.8.8.8/32', '9.9.9.9/32']],
      ['tcp', 0, ['9.9.9.9/32']],
      ['udp', 0, ['9.9.9.9/32']],
    ])
  })
})

describe('public_ingress with prefix lists that were not read', () => {
  const open = { protocol: 'tcp', from_port: 22, to_port: 22, share: 1, prefix_length: 0 }

  it('lies between what is known and the internet', () => {
    const answer = derived(GROUP_PUBLIC_INGRESS, [group(tcp(22, 22, '9.9.9.9/32', 'pl-x'))])
    expect(answer.value).toMatchObject([{ prefix_length: 32, sources: ['9.9.9.9/32'] }])
    expect(answer.possible).toEqual([
      { ...open, family: 'ipv4', sources: ['9.9.9.9/32', 'pl-x'] },
      { ...open, family: 'ipv6', sources: ['pl-x'] },
    ])
    expect(answer.missing).toEqual(['pl-x'])
  })

  it('is certain where 0.0.0.0/0 and ::/0 are open anyhow', () => {
    expect(derived(GROUP_PUBLIC_INGRESS, [group(tcp(22, 22, 'pl-x', '0.0.0.0/0', '::/0'))])).toEqual({
      value: [
        { ...open, family: 'ipv4', sources: ['0.0.0.0/0'] },
        { ...open, family: 'ipv6', sources: ['::/0'] },
      ],
    })
  })

  it('is certain where a list is partly unreadable, but holds the internet', () => {
    const answer = derived(GROUP_PUBLIC_INGRESS, [
      group(tcp(22, 22, 'pl-x')),
      prefixList('pl-x', '0.0.0.0/0', '::/0', 'nonsense'),
    ])
    expect(answer.possible).toBeUndefined()
    const partly = derived(GROUP_PUBLIC_INGRESS, [
      group(tcp(22, 22, 'pl-x')),
      prefixList('pl-x', '9.9.9.0/24', 'nonsense'),
    ])
    expect(partly.value).toMatchObject([{ family: 'ipv4', prefix_length: 24 }])
    expect(partly.possible).toMatchObject([
      { family: 'ipv4', prefix_length: 0 },
      { family: 'ipv6', prefix_length: 0 },
    ])
  })
})
