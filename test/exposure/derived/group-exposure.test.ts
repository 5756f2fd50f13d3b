import { describe, expect, it } from '@jest/globals'
import { GROUP_EXPOSURE } from '../../../src/exposure/derived/group-exposure.ts'
import type { JsonObject } from '../../../src/model/json.ts'
import type { Resource } from '../../../src/model/resource.ts'
import {
  acl,
  certainOf,
  derivedOf,
  doubtOf,
  group,
  instance,
  networkInterface,
  ROUTE_TABLE,
  type Estate,
} from '../estate.ts'
import { tcp } from '../truth-row.ts'
import { INTERFACE, PREFIX_LIST } from './world.ts'

function exposure(id: string, ...changes: readonly Resource[]): JsonObject {
  return certainOf(GROUP_EXPOSURE, id, { changes })
}

function grades(id: string, of: Estate): readonly [unknown, unknown, readonly string[]] {
  return doubtOf(GROUP_EXPOSURE, id, 'grade', of)
}

const WEB = group('sg-2', tcp(443, 443, '0.0.0.0/0'))
const ETH = { interface_id: 'eni-1', instance_id: 'i-1', owner: 'instance' }

describe('a group', () => {
  it('is as exposed as the worst of its interfaces, which it lists from the worst on', () => {
    const changes = [
      networkInterface('eni-0', { public_ips: [] }),
      networkInterface('eni-2', { nic_attachment: { instance_id: 'i-2' } }),
      networkInterface('eni-3', { nic_attachment: {}, nic_requester_id: 'amazon-elb' }),
      networkInterface('eni-4', { nic_groups: [{ group_id: 'sg-2' }] }),
      instance('i-2', 'stopped', 'eni-2'),
      WEB,
    ]
    expect(exposure('sg-1', ...changes)).toEqual({
      grade: 'reachable',
      interfaces: [
        { ...ETH, grade: 'reachable' },
        { interface_id: 'eni-3', owner: 'load_balancer', grade: 'reachable' },
        { interface_id: 'eni-2', instance_id: 'i-2', owner: 'instance', grade: 'exposed-but-stopped' },
        { interface_id: 'eni-0', instance_id: 'i-1', owner: 'instance', grade: 'open' },
      ],
    })
  })

  it('on no interface is open or closed', () => {
    expect(exposure('sg-2', WEB)).toEqual({ grade: 'open', interfaces: [] })
    expect(exposure('sg-2', group('sg-2'))).toEqual({ grade: 'closed', interfaces: [] })
  })

  it('answers for what it lets in itself', () => {
    const nic = networkInterface('eni-1', { nic_groups: [{ group_id: 'sg-1' }, { group_id: 'sg-2' }] })
    const closed = { grade: 'closed', interfaces: [{ ...ETH, grade: 'closed' }] }
    expect(exposure('sg-2', nic, group('sg-2'))).toEqual(closed)
    expect(exposure('sg-1', nic, group('sg-2'))['grade']).toBe('reachable')
    const halves = [group('sg-1', tcp(1, 1, '0.0.0.0/1')), group('sg-2', tcp(1, 1, '128.0.0.0/1'))]
    expect(exposure('sg-1', nic, ...halves)).toEqual(closed)
  })

  it('is open where the way is stopped', () => {
    expect(exposure('sg-1', acl('acl-1', []))).toEqual({
      grade: 'open',
      interfaces: [{ ...ETH, grade: 'open' }],
    })
  })
})

describe('what was not read', () => {
  it('may be interfaces that have the group', () => {
    expect(derivedOf(GROUP_EXPOSURE, 'sg-1', { denied: [INTERFACE] })).toEqual({
      value: { grade: 'open', interfaces: [] },
      possible: { grade: 'reachable', interfaces: [{ owner: 'unread', grade: 'reachable' }] },
      between: [{ grade: 'exposed-but-stopped', interfaces: [{ owner: 'unread', grade: 'reachable' }] }],
      missing: [INTERFACE],
    })
  })

  it('leaves the grade of a closed group certain, but not which interfaces have it', () => {
    expect(derivedOf(GROUP_EXPOSURE, 'sg-1', { changes: [group('sg-1')], partial: [INTERFACE] })).toEqual({
      value: { grade: 'closed', interfaces: [{ ...ETH, grade: 'closed' }] },
      possible: {
        grade: 'closed',
        interfaces: [
          { owner: 'unread', grade: 'closed' },
          { ...ETH, grade: 'closed' },
        ],
      },
      missing: [INTERFACE],
    })
  })

  it('may be on the way', () => {
    expect(grades('sg-1', { denied: [ROUTE_TABLE] })).toEqual(['open', 'reachable', [ROUTE_TABLE]])
    const closed = certainOf(GROUP_EXPOSURE, 'sg-1', { changes: [group('sg-1')], denied: [ROUTE_TABLE] })
    expect(closed['grade']).toBe('closed')
  })

  it('may be a prefix list', () => {
    const listed = group('sg-2', tcp(443, 443, 'pl-1'))
    const denied = [PREFIX_LIST]
    expect(grades('sg-2', { changes: [listed], denied })).toEqual(['closed', 'open', [PREFIX_LIST, 'pl-1']])
    const changes = [listed, networkInterface('eni-1', { nic_groups: [{ group_id: 'sg-2' }] })]
    expect(grades('sg-2', { changes })).toEqual(['closed', 'reachable', ['pl-1']])
  })

  it('is no matter where it only adds ports to what is reached', () => {
    const changes = [group('sg-1', tcp(22, 22, '0.0.0.0/0'), tcp(80, 80, 'pl-1'))]
    expect(certainOf(GROUP_EXPOSURE, 'sg-1', { changes })['grade']).toBe('reachable')
  })
})
