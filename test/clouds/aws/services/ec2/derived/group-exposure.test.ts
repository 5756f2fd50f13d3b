import { describe, expect, it } from '@jest/globals'
import { GROUP_EXPOSURE } from '../../../../../../src/clouds/aws/services/ec2/derived/group-exposure.ts'
import { memberOf } from '../../../../../../src/text/members.ts'
import type { JsonObject } from '../../../../../../src/model/json.ts'
import type { Resource } from '../../../../../../src/model/resource.ts'
import {
  acl,
  blockOptions,
  certainOf,
  derivedOf,
  doubtOf,
  group,
  instance,
  networkInterface,
  route,
  ROUTE_TABLE,
  routeTable,
  TO_NAT,
  type Estate,
} from '../../../../../network/estate.ts'
import { tcp } from '../../../../../network/truth-row.ts'
import { ACL, INTERFACE, PREFIX_LIST } from './world.ts'

function exposure(id: string, ...changes: readonly Resource[]): JsonObject {
  return certainOf(GROUP_EXPOSURE, id, { changes })
}

function grades(id: string, of: Estate): readonly [unknown, unknown, readonly string[]] {
  return doubtOf(GROUP_EXPOSURE, id, 'grade', of)
}

const WEB = group('sg-2', tcp(443, 443, '0.0.0.0/0'))
const SSH4 = { protocol: 'tcp', from_port: 22, to_port: 22, family: 'ipv4' }
const SSH = [SSH4, { ...SSH4, family: 'ipv6' }]
const ETH = { interface_id: 'eni-1', instance_id: 'i-1', owner: 'instance' }

describe('a group', () => {
  it('is as exposed as the worst of its interfaces, which it lists from the worst on', () => {
    const changes = [
      networkInterface('eni-0', { public_ips: [] }),
      networkInterface('eni-2', { nic_attachment: { instance_id: 'i-2' } }),
      networkInterface('eni-3', { nic_attachment: {}, nic_requester_id: 'amazon-rds' }),
      networkInterface('eni-4', { nic_groups: [{ group_id: 'sg-2' }] }),
      instance('i-2', 'stopped', 'eni-2'),
      WEB,
    ]
    expect(exposure('sg-1', ...changes)).toEqual({
      grade: 'reachable',
      reached: [SSH4],
      interfaces: [
        { ...ETH, grade: 'reachable', reached: [SSH4] },
        { interface_id: 'eni-3', owner: 'rds', grade: 'reachable', reached: [SSH4] },
        {
          interface_id: 'eni-2',
          instance_id: 'i-2',
          owner: 'instance',
          grade: 'exposed-but-stopped',
          reached: [SSH4],
        },
        {
          interface_id: 'eni-0',
          instance_id: 'i-1',
          owner: 'instance',
          grade: 'open-but-blocked',
          stopped_by: 'address',
          reached: [],
        },
      ],
    })
  })

  it.each([
    ['address', networkInterface('eni-1', { public_ips: [] })],
    ['interface', networkInterface('eni-1', { nic_deny_all_igw_traffic: true })],
    ['block_public_access', blockOptions('block-ingress')],
    ['route', routeTable('rtb-2', ['subnet-1'], [route('0.0.0.0/0', TO_NAT)])],
    ['network_acl', acl('acl-1', [])],
  ])('says of an interface what stops it: %s', (stop, change) => {
    expect(memberOf(exposure('sg-1', change), 'interfaces')).toEqual([
      { ...ETH, grade: 'open-but-blocked', stopped_by: stop, reached: [] },
    ])
  })

  it('on no interface is open or closed', () => {
    expect(exposure('sg-2', WEB)).toEqual({ grade: 'open-but-blocked', reached: [], interfaces: [] })
    expect(exposure('sg-2', group('sg-2'))).toEqual({ grade: 'closed', reached: [], interfaces: [] })
  })

  it('answers for what it lets in itself', () => {
    const nic = networkInterface('eni-1', { nic_groups: [{ group_id: 'sg-1' }, { group_id: 'sg-2' }] })
    const closed = { grade: 'closed', reached: [], interfaces: [{ ...ETH, grade: 'closed', reached: [] }] }
    expect(exposure('sg-2', nic, group('sg-2'))).toEqual(closed)
    expect(exposure('sg-1', nic, group('sg-2'))['grade']).toBe('reachable')
    const halves = [group('sg-1', tcp(1, 1, '0.0.0.0/1')), group('sg-2', tcp(1, 1, '128.0.0.0/1'))]
    expect(exposure('sg-1', nic, ...halves)).toEqual(closed)
  })

  it('is open where the way is stopped', () => {
    expect(exposure('sg-1', acl('acl-1', []))).toEqual({
      grade: 'open-but-blocked',
      reached: [],
      interfaces: [{ ...ETH, grade: 'open-but-blocked', stopped_by: 'network_acl', reached: [] }],
    })
  })
})

describe('what was not read', () => {
  it('may be interfaces that have the group', () => {
    const interfaces = [{ owner: 'unread', missing: [INTERFACE], grade: 'reachable', reached: SSH }]
    expect(derivedOf(GROUP_EXPOSURE, 'sg-1', { denied: [INTERFACE] })).toEqual({
      value: { grade: 'open-but-blocked', reached: [], interfaces: [] },
      possible: { grade: 'reachable', reached: SSH, interfaces },
      between: [{ grade: 'exposed-but-stopped', reached: SSH, interfaces }],
      missing: [INTERFACE],
    })
  })

  it('leaves the grade of a closed group certain, but not which interfaces have it', () => {
    expect(derivedOf(GROUP_EXPOSURE, 'sg-1', { changes: [group('sg-1')], partial: [INTERFACE] })).toEqual({
      value: { grade: 'closed', reached: [], interfaces: [{ ...ETH, grade: 'closed', reached: [] }] },
      possible: {
        grade: 'closed',
        reached: [],
        interfaces: [
          { owner: 'unread', missing: [INTERFACE], grade: 'closed', reached: [] },
          { ...ETH, grade: 'closed', reached: [] },
        ],
      },
      missing: [INTERFACE],
    })
  })

  it('is told for each interface', () => {
    const { value, possible } = derivedOf(GROUP_EXPOSURE, 'sg-1', { denied: [ACL] })
    expect(memberOf(value, 'interfaces')).toEqual([{ ...ETH, grade: 'open-but-blocked', reached: [] }])
    expect(memberOf(possible, 'interfaces')).toEqual([
      { ...ETH, grade: 'reachable', reached: [SSH4], missing: [ACL] },
    ])
  })

  it('may be on the way', () => {
    expect(grades('sg-1', { denied: [ROUTE_TABLE] })).toEqual([
      'open-but-blocked',
      'reachable',
      [ROUTE_TABLE],
    ])
    const closed = certainOf(GROUP_EXPOSURE, 'sg-1', { changes: [group('sg-1')], denied: [ROUTE_TABLE] })
    expect(closed['grade']).toBe('closed')
  })

  it('may be a prefix list', () => {
    const listed = group('sg-2', tcp(443, 443, 'pl-1'))
    const denied = [PREFIX_LIST]
    expect(grades('sg-2', { changes: [listed], denied })).toEqual([
      'closed',
      'open-but-blocked',
      [PREFIX_LIST, 'pl-1'],
    ])
    const changes = [listed, networkInterface('eni-1', { nic_groups: [{ group_id: 'sg-2' }] })]
    expect(grades('sg-2', { changes })).toEqual(['closed', 'reachable', ['pl-1']])
  })

  it('may add ports to what is reached', () => {
    const changes = [group('sg-1', tcp(22, 22, '0.0.0.0/0'), tcp(80, 80, 'pl-1'))]
    const web = { ...SSH4, from_port: 80, to_port: 80 }
    expect(doubtOf(GROUP_EXPOSURE, 'sg-1', 'reached', { changes })).toEqual([[SSH4], [SSH4, web], ['pl-1']])
    expect(grades('sg-1', { changes })).toEqual(['reachable', 'reachable', ['pl-1']])
  })
})
