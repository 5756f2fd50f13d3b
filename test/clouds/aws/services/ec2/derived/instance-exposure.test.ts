import { describe, expect, it } from '@jest/globals'
import { INSTANCE_EXPOSURE } from '../../../../../../src/clouds/aws/services/ec2/derived/instance-exposure.ts'
import type { JsonObject } from '../../../../../../src/model/json.ts'
import type { Resource } from '../../../../../../src/model/resource.ts'
import {
  certainOf,
  derivedOf,
  doubtOf,
  group,
  INSTANCE,
  instance,
  networkInterface,
  ROUTE_TABLE,
  type Estate,
} from '../../../../../network/estate.ts'
import { tcp, udp } from '../../../../../network/truth-row.ts'
import { GROUP, INTERFACE, resource } from './world.ts'

const SSH = { protocol: 'tcp', from_port: 22, to_port: 22, family: 'ipv4' }
const DNS = { protocol: 'udp', from_port: 53, to_port: 53, family: 'ipv4' }

function exposure(...changes: readonly Resource[]): JsonObject {
  return certainOf(INSTANCE_EXPOSURE, 'i-1', { changes })
}

function grades(of: Estate): readonly [unknown, unknown, readonly string[]] {
  return doubtOf(INSTANCE_EXPOSURE, 'i-1', 'grade', of)
}

const TWO = instance('i-1', 'running', 'eni-1', 'eni-2')
const DNS_GROUP = group('sg-2', udp(53, 53, '0.0.0.0/0'))

function second(reported: JsonObject = {}): Resource {
  return networkInterface('eni-2', {
    nic_groups: [{ group_id: 'sg-2' }],
    public_ips: ['203.0.113.6'],
    ...reported,
  })
}

describe('an instance', () => {
  it('is as exposed as its only interface', () => {
    expect(exposure()).toMatchObject({
      grade: 'reachable',
      reached: [SSH],
      public_addresses: ['203.0.113.5'],
      interface_ids: ['eni-1'],
      reasons: expect.arrayContaining(['sg-1 lets the internet in.', 'i-1 is running.']),
    })
  })

  it('is reached at all its interfaces', () => {
    expect(exposure(TWO, DNS_GROUP, second())).toMatchObject({
      grade: 'reachable',
      reached: [SSH, DNS],
      public_addresses: ['203.0.113.5', '203.0.113.6'],
      interface_ids: ['eni-1', 'eni-2'],
    })
  })

  it('has the reasons of those that are the worst', () => {
    expect(exposure(TWO, DNS_GROUP, second({ public_ips: [] }))).toMatchObject({
      grade: 'reachable',
      reached: [SSH],
      reasons: [expect.stringMatching(/^eni-1: sg-1 lets the internet in\. It has/)],
    })
    expect(exposure(TWO, DNS_GROUP, second({ public_ips: [] }), group('sg-1'))).toMatchObject({
      grade: 'open-but-blocked',
      reasons: ['eni-2: sg-2 lets the internet in. It has no public address.'],
    })
  })

  it('finds interfaces that only they themselves tell of', () => {
    expect(exposure(DNS_GROUP, second())).toMatchObject({
      reached: [SSH, DNS],
      interface_ids: ['eni-1', 'eni-2'],
    })
  })

  it('is closed where it has none, or is terminated', () => {
    const lone = networkInterface('eni-1', { nic_attachment: { instance_id: 'i-2' } })
    expect(exposure(instance('i-1', 'running'), lone)).toEqual({
      grade: 'closed',
      reached: [],
      public_addresses: [],
      interface_ids: [],
      reasons: ['i-1 has no network interface.'],
    })
    expect(exposure(instance('i-1', 'terminated', 'eni-1'))).toMatchObject({
      grade: 'closed',
      interface_ids: [],
      reasons: ['i-1 is terminated.'],
    })
  })

  it('is exposed but stopped where it does not run', () => {
    expect(exposure(instance('i-1', 'stopped', 'eni-1'))).toMatchObject({
      grade: 'exposed-but-stopped',
      reached: [SSH],
    })
  })
})

describe('what was not read', () => {
  it('may be an interface', () => {
    expect(grades({ denied: [INTERFACE] })).toEqual(['closed', 'reachable', [INTERFACE]])
    expect(grades({ gone: ['eni-1'] })).toEqual(['closed', 'reachable', ['eni-1']])
    const changes = [instance('i-1', 'stopped', 'eni-1')]
    expect(grades({ changes, denied: [INTERFACE] })).toEqual(['closed', 'exposed-but-stopped', [INTERFACE]])
  })

  it('is no interface that the instance does not have', () => {
    const changes = [instance('i-1', 'running')]
    expect(certainOf(INSTANCE_EXPOSURE, 'i-1', { changes, denied: [INTERFACE] })['grade']).toBe('closed')
    expect(certainOf(INSTANCE_EXPOSURE, 'i-1', { partial: [INTERFACE] })['grade']).toBe('reachable')
  })

  it.each(['instance_public_ip_address', 'instance_ipv6_address'])(
    'is the interface that has the %s, whatever the lists say',
    (address) => {
      const lone = networkInterface('eni-1', { nic_attachment: { instance_id: 'i-2' } })
      const { reported, ...bare } = instance('i-1', 'running')
      const changes = [{ ...bare, reported: { ...reported, [address]: '203.0.113.5' } }, lone]
      expect(grades({ changes })).toEqual(['closed', 'reachable', ['the network interfaces of i-1']])
      expect(grades({ changes, denied: [INTERFACE] })).toEqual(['closed', 'reachable', [INTERFACE]])
    },
  )

  it('may be which interfaces it has', () => {
    const changes = [resource(INSTANCE, 'i-1', { instance_state: { name: 'running' } })]
    expect(grades({ changes, denied: [INTERFACE] })).toEqual(['closed', 'reachable', [INTERFACE]])
    expect(certainOf(INSTANCE_EXPOSURE, 'i-1', { changes })['grade']).toBe('reachable')
  })

  it('may be on the way to one of them, and is no matter where the other is as exposed', () => {
    const changes = [TWO, group('sg-1', tcp(22, 22, '0.0.0.0/0')), second()]
    const { value, possible, missing } = derivedOf(INSTANCE_EXPOSURE, 'i-1', { changes })
    expect([value, possible]).toMatchObject([{ grade: 'reachable' }, { grade: 'reachable' }])
    expect(missing).toEqual(['sg-2'])
    const same = [TWO, second({ nic_groups: [{ group_id: 'sg-1' }, { group_id: 'sg-3' }] })]
    const of = { changes: [...same, group('sg-3', tcp(22, 22, 'pl-1'))] }
    expect(certainOf(INSTANCE_EXPOSURE, 'i-1', of)['reached']).toEqual([SSH])
  })

  it('is told by kind', () => {
    expect(grades({ denied: [ROUTE_TABLE] })).toEqual(['open-but-blocked', 'reachable', [ROUTE_TABLE]])
    expect(grades({ denied: [GROUP, ROUTE_TABLE] })).toEqual(['closed', 'reachable', [GROUP, ROUTE_TABLE]])
  })
})
