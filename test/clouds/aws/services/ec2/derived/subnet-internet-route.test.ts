import { describe, expect, it } from '@jest/globals'
import { SUBNET_INTERNET_ROUTE } from '../../../../../../src/clouds/aws/services/ec2/derived/subnet-internet-route.ts'
import type { JsonObject } from '../../../../../../src/model/json.ts'
import type { Resource } from '../../../../../../src/model/resource.ts'
import {
  certainOf,
  derivedOf,
  doubtOf,
  prefixList,
  route,
  ROUTE_TABLE,
  routeTable,
  subnet,
  TO_INTERNET,
  TO_NAT,
  type Estate,
} from '../../../../../network/estate.ts'
import { PREFIX_LIST, resource } from './world.ts'

function routed(of: Estate = {}): JsonObject {
  return certainOf(SUBNET_INTERNET_ROUTE, 'subnet-1', of)
}

/** The families of a subnet whose own table has these routes. */
function families(routes: readonly JsonObject[], ...others: readonly Resource[]): string[] {
  const {
    ipv4,
    ipv6,
    public: isPublic,
  } = routed({
    changes: [routeTable('rtb-2', ['subnet-1'], routes), ...others],
  })
  const found = [...(ipv4 === true ? ['ipv4'] : []), ...(ipv6 === true ? ['ipv6'] : [])]
  expect(isPublic).toBe(found.length > 0)
  return found
}

/** Whether it is public, at least and at most. */
function doubts(of: Estate): readonly [unknown, unknown, readonly string[]] {
  return doubtOf(SUBNET_INTERNET_ROUTE, 'subnet-1', 'public', of)
}

describe('the table of a subnet', () => {
  it('is the main one of the VPC where it has none of its own', () => {
    expect(routed()).toEqual({
      public: true,
      ipv4: true,
      ipv6: true,
      route_table_id: 'rtb-1',
      main: true,
      gateway_ids: ['igw-1'],
    })
  })

  it('is its own', () => {
    expect(routed({ changes: [routeTable('rtb-2', ['subnet-1'], [route('0.0.0.0/0', TO_NAT)])] })).toEqual({
      public: false,
      ipv4: false,
      ipv6: false,
      route_table_id: 'rtb-2',
      main: false,
      gateway_ids: [],
    })
  })

  it('is never the main one of another VPC', () => {
    const changes = [
      subnet('subnet-2', { vpc_id: 'vpc-2' }),
      routeTable('rtb-0', ['main'], [], 'vpc-2'),
      routeTable('rtb-9', ['main'], [route('0.0.0.0/0', TO_INTERNET)], 'vpc-3'),
    ]
    expect(certainOf(SUBNET_INTERNET_ROUTE, 'subnet-2', { changes })).toMatchObject({
      public: false,
      route_table_id: 'rtb-0',
      main: true,
    })
    expect(certainOf(SUBNET_INTERNET_ROUTE, 'subnet-1', { changes })).toMatchObject({
      public: true,
      route_table_id: 'rtb-1',
    })
  })

  it('is not one of another VPC that claims the subnet', () => {
    const changes = [routeTable('rtb-2', ['subnet-1'], [], 'vpc-2')]
    expect(routed({ changes })).toMatchObject({ public: true, route_table_id: 'rtb-1' })
  })

  it.each(['associating', 'disassociating', 'disassociated', 'failed'])('is not one that is %s', (state) => {
    const own = routeTable('rtb-2', [], [])
    const associations = [{ main: false, subnet_id: 'subnet-1', association_state: { state } }]
    const changes = [
      resource(ROUTE_TABLE, 'rtb-2', { ...own.reported, route_table_associations: associations }),
    ]
    expect(routed({ changes })).toMatchObject({ route_table_id: 'rtb-1', main: true })
  })

  it('counts an association whose state is not told', () => {
    const own = routeTable('rtb-2', [], [])
    const associations = [{ main: false, subnet_id: 'subnet-1' }]
    const changes = [
      resource(ROUTE_TABLE, 'rtb-2', { ...own.reported, route_table_associations: associations }),
    ]
    expect(routed({ changes })).toMatchObject({ route_table_id: 'rtb-2', public: false })
  })

  it('is not one that is associated with a gateway', () => {
    const own = routeTable('rtb-2', [], [])
    const associations = [{ main: false, gateway_id: 'igw-1', association_state: { state: 'associated' } }]
    const changes = [
      resource(ROUTE_TABLE, 'rtb-2', { ...own.reported, route_table_associations: associations }),
    ]
    expect(routed({ changes })).toMatchObject({ route_table_id: 'rtb-1' })
  })
})

describe('the internet is routed to an internet gateway', () => {
  it('by family', () => {
    expect(families([route('0.0.0.0/0', TO_INTERNET)])).toEqual(['ipv4'])
    expect(families([route('::/0', TO_INTERNET)])).toEqual(['ipv6'])
    expect(families([route('2000::/3', TO_INTERNET)])).toEqual(['ipv6'])
    expect(families([])).toEqual([])
  })

  it('in halves', () => {
    const halves = [route('0.0.0.0/1', TO_INTERNET), route('128.0.0.0/1', { gateway_id: 'igw-2' })]
    expect(families(halves)).toEqual(['ipv4'])
    expect(families([route('0.0.0.0/1', TO_INTERNET)])).toEqual([])
    const changes = [routeTable('rtb-2', ['subnet-1'], halves)]
    expect(routed({ changes })['gateway_ids']).toEqual(['igw-1', 'igw-2'])
  })

  it('unless longer prefixes take it away', () => {
    const all = route('0.0.0.0/0', TO_INTERNET)
    expect(families([all, route('0.0.0.0/1', TO_NAT), route('128.0.0.0/1', TO_NAT)])).toEqual([])
    expect(families([all, route('8.8.8.0/24', TO_NAT), route('172.16.0.0/12', TO_NAT)])).toEqual(['ipv4'])
    expect(families([route('0.0.0.0/0', TO_NAT), route('0.0.0.0/1', TO_INTERNET)])).toEqual([])
  })

  it('not by a blackhole, which still takes its prefix', () => {
    const gone = { ...TO_INTERNET, state: 'blackhole' }
    expect(families([route('0.0.0.0/0', gone)])).toEqual([])
    const halves = ['0.0.0.0/1', '128.0.0.0/1'].map((half) => route(half, gone))
    expect(families([route('0.0.0.0/0', TO_INTERNET), ...halves])).toEqual([])
  })

  it.each([
    { egress_only_internet_gateway_id: 'eigw-1' },
    { nat_gateway_id: 'nat-1' },
    { transit_gateway_id: 'tgw-1' },
    { vpc_peering_connection_id: 'pcx-1' },
    { gateway_id: 'vpce-1' },
    { gateway_id: 'vgw-1' },
    { network_interface_id: 'eni-1' },
    { instance_id: 'i-1', network_interface_id: 'eni-1' },
    { carrier_gateway_id: 'cagw-1' },
    {},
  ])('not by %j', (target) => {
    expect(families([route('0.0.0.0/0', target), route('::/0', target)])).toEqual([])
  })

  it('by prefix lists', () => {
    const lists = [prefixList('pl-world', '0.0.0.0/1', '128.0.0.0/1'), prefixList('pl-few', '8.8.8.0/24')]
    expect(families([route('pl-world', TO_INTERNET)], ...lists)).toEqual(['ipv4'])
    expect(families([route('pl-few', TO_INTERNET)], ...lists)).toEqual([])
    expect(families([route('0.0.0.0/0', TO_INTERNET), route('pl-world', TO_NAT)], ...lists)).toEqual([])
  })

  it('of the same prefix by static routes first, then by prefix lists, then by propagated ones', () => {
    const list = prefixList('pl-all', '0.0.0.0/0')
    const propagated = { gateway_id: 'vgw-1', origin: 'EnableVgwRoutePropagation' }
    expect(families([route('pl-all', TO_NAT), route('0.0.0.0/0', TO_INTERNET)], list)).toEqual(['ipv4'])
    expect(families([route('0.0.0.0/0', propagated), route('0.0.0.0/0', TO_INTERNET)])).toEqual(['ipv4'])
    expect(families([route('0.0.0.0/0', propagated), route('pl-all', TO_INTERNET)], list)).toEqual(['ipv4'])
    expect(families([route('pl-all', TO_INTERNET), route('0.0.0.0/0', TO_NAT)], list)).toEqual([])
  })
})

describe('what was not read', () => {
  const NONE = { public: false, ipv4: false, ipv6: false, main: false, gateway_ids: [] }

  it('may be any table', () => {
    expect(derivedOf(SUBNET_INTERNET_ROUTE, 'subnet-1', { denied: [ROUTE_TABLE] })).toEqual({
      value: NONE,
      possible: { public: true, ipv4: true, ipv6: true, main: true, gateway_ids: [] },
      missing: [ROUTE_TABLE],
    })
  })

  it('may be a table of its own, but not where one was found', () => {
    const partial = [ROUTE_TABLE]
    expect(doubts({ partial })).toEqual([false, true, partial])
    const changes = [routeTable('rtb-2', ['subnet-1'], [])]
    expect(routed({ partial, changes })).toMatchObject({ public: false, route_table_id: 'rtb-2' })
  })

  it('may be a main table that the listing should have', () => {
    const found = doubts({ gone: ['rtb-1'] })
    expect(found).toEqual([false, true, [ROUTE_TABLE]])
  })

  it('may be a prefix list that gives or takes the internet', () => {
    const gives = [routeTable('rtb-2', ['subnet-1'], [route('pl-1', TO_INTERNET)])]
    const takes = [
      routeTable('rtb-2', ['subnet-1'], [route('0.0.0.0/0', TO_INTERNET), route('pl-1', TO_NAT)]),
    ]
    for (const changes of [gives, takes]) {
      expect(doubts({ changes })).toEqual([false, true, ['pl-1']])
      expect(doubts({ changes, denied: [PREFIX_LIST] })).toEqual([false, true, [PREFIX_LIST, 'pl-1']])
    }
  })

  it('is no matter where there is nothing to take', () => {
    const changes = [routeTable('rtb-2', ['subnet-1'], [route('0.0.0.0/0', TO_NAT), route('pl-1', TO_NAT)])]
    expect(routed({ changes })).toMatchObject({ public: false })
  })

  it('is no matter of a list of AWS, which holds few addresses', () => {
    const changes = [
      routeTable(
        'rtb-2',
        ['subnet-1'],
        [route('0.0.0.0/0', TO_INTERNET), route('pl-1', { gateway_id: 'vpce-1' })],
      ),
      resource(PREFIX_LIST, 'pl-1', { owner_id: 'AWS' }),
    ]
    expect(routed({ changes, partial: [PREFIX_LIST] })).toMatchObject({ public: true })
  })

  it.each([[route('0.0.0.0/0', TO_INTERNET), { state: 'active' }], [route('everywhere', TO_INTERNET)]])(
    'may be a route that makes no sense',
    (...routes) => {
      const changes = [routeTable('rtb-2', ['subnet-1'], routes)]
      const found = doubts({ changes })
      expect(found).toEqual([false, true, ['rtb-2']])
    },
  )
})
