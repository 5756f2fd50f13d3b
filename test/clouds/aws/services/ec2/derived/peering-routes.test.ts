import { describe, expect, it } from '@jest/globals'
import { PEERING_ROUTES } from '../../../../../../src/clouds/aws/services/ec2/derived/peering-routes.ts'
import type { Derived } from '../../../../../../src/model/derived-property.ts'
import type { JsonObject } from '../../../../../../src/model/json.ts'
import type { Resource } from '../../../../../../src/model/resource.ts'
import { derived, OTHER_ACCOUNT, PEERING, PREFIX_LIST, prefixList, resource } from './world.ts'

const OWN = { vpc_id: 'vpc-1', cidr_block: '10.0.0.0/16', cidr_block_set: ['10.0.0.0/16'] }
const FAR = {
  vpc_id: 'vpc-2',
  owner_id: OTHER_ACCOUNT,
  cidr_block: '10.1.0.0/16',
  cidr_block_set: ['10.1.0.0/16', '10.9.0.0/24'],
  ipv6_cidr_block_set: ['2600:1f14:abc::/56'],
}
const asRequester = connection(OWN, FAR)
const asAccepter = connection(FAR, OWN)

function connection(requester: JsonObject, accepter: JsonObject): Resource {
  return resource(PEERING, 'pcx-1', {
    connection_requester_vpc_info: requester,
    connection_accepter_vpc_info: accepter,
  })
}

function route(destination: string, state = 'active', through = 'pcx-1'): JsonObject {
  const field = destination.startsWith('pl-')
    ? 'destination_prefix_list_id'
    : destination.includes(':')
      ? 'destination_ipv6_cidr_block'
      : 'destination_cidr_block'
  return { [field]: destination, vpc_peering_connection_id: through, state }
}

function answer(
  routes: readonly JsonObject[],
  others: readonly Resource[] = [asRequester],
  unread: readonly string[] = [],
): Derived {
  const local = { destination_cidr_block: '10.0.0.0/16', gateway_id: 'local', state: 'active' }
  const table = resource('aws_ec2_route_table', 'rtb-1', {
    vpc_id: 'vpc-1',
    route_table_routes: [local, ...routes],
  })
  return derived(PEERING_ROUTES, [table, ...others], unread)
}

function told(destination: string, whole_vpc: boolean, everything: boolean): JsonObject {
  return { vpc_peering_connection_id: 'pcx-1', destination, whole_vpc, everything }
}

describe('peering_routes', () => {
  it.each([
    ['10.1.0.0/16', true, false],
    ['10.0.0.0/8', true, false],
    ['10.9.0.0/24', true, false],
    ['10.1.1.0/24', false, false],
    ['10.1.0.0/17', false, false],
    ['10.0.0.0/16', false, false],
    ['0.0.0.0/0', true, true],
    ['2600:1f14:abc::/56', true, false],
    ['2600:1f14:abc::/64', false, false],
    ['::/0', true, true],
  ])('%s, whichever side asked for the peering', (destination, whole, everything) => {
    const expected = { value: [told(destination, whole, everything)] }
    expect(answer([route(destination)])).toEqual(expected)
    expect(answer([route(destination)], [asAccepter])).toEqual(expected)
  })

  it('routes count together: halves of a block, and of the internet', () => {
    expect(answer([route('10.1.0.0/17'), route('10.1.128.0/17'), route('10.2.0.0/16')]).value).toEqual([
      told('10.1.0.0/17', true, false),
      told('10.1.128.0/17', true, false),
      told('10.2.0.0/16', false, false),
    ])
    expect(answer([route('0.0.0.0/1'), route('128.0.0.0/1')]).value).toEqual([
      told('0.0.0.0/1', true, true),
      told('128.0.0.0/1', false, true),
    ])
  })

  it('not with routes through another connection', () => {
    const other = resource(PEERING, 'pcx-2', {
      connection_requester_vpc_info: OWN,
      connection_accepter_vpc_info: FAR,
    })
    const { value } = answer(
      [route('10.1.0.0/17'), route('10.1.128.0/17', 'active', 'pcx-2')],
      [asRequester, other],
    )
    expect((value as JsonObject[]).map(({ whole_vpc }) => whole_vpc)).toEqual([false, false])
  })

  it('reads the destinations in a prefix list', () => {
    expect(
      answer([route('pl-1')], [asRequester, prefixList('pl-1', '10.1.0.0/17', '10.1.128.0/17')]),
    ).toEqual({
      value: [told('pl-1', true, false)],
    })
  })

  it('leaves out blackholes and routes to elsewhere', () => {
    expect(answer([route('0.0.0.0/0', 'blackhole')], [])).toEqual({ value: [] })
    expect(answer([{ destination_cidr_block: '0.0.0.0/0', gateway_id: 'igw-1', state: 'active' }])).toEqual({
      value: [],
    })
  })
})

describe('peering_routes of what was not read', () => {
  it('a route may lead to a whole VPC of which nothing is known', () => {
    expect(answer([route('10.1.0.0/16')], [], [PEERING])).toEqual({
      value: [told('10.1.0.0/16', false, false)],
      possible: [told('10.1.0.0/16', true, false)],
      missing: [PEERING],
    })
    expect(answer([route('10.1.0.0/16')], []).missing).toEqual(['pcx-1'])
  })

  it.each([
    ['10.1.0.0/29', false, false],
    ['10.1.0.1/32', false, false],
    ['2600:1f14:abc::/64', false, false],
    ['0.0.0.0/0', true, true],
  ])('but %s is certain: no block is smaller, and every VPC has one', (destination, whole, everything) => {
    expect(answer([route(destination)], [], [PEERING])).toEqual({
      value: [told(destination, whole, everything)],
    })
  })

  it('a side without blocks says nothing of them', () => {
    const pending = connection(OWN, { vpc_id: 'vpc-2', cidr_block_set: [], ipv6_cidr_block_set: [] })
    expect(answer([route('10.1.0.0/16')], [pending])).toMatchObject({
      value: [{ whole_vpc: false }],
      possible: [{ whole_vpc: true }],
      missing: ['pcx-1'],
    })
  })

  it('a prefix list may hold everything', () => {
    expect(answer([route('pl-x'), route('10.1.0.0/24')], [asRequester], [PREFIX_LIST])).toEqual({
      value: [told('pl-x', false, false), told('10.1.0.0/24', false, false)],
      possible: [told('pl-x', true, true), told('10.1.0.0/24', true, false)],
      missing: [PREFIX_LIST, 'pl-x'],
    })
  })

  it('a route without a destination too', () => {
    const { value, possible, missing } = answer([{ vpc_peering_connection_id: 'pcx-1', state: 'active' }])
    expect(value).toEqual([{ vpc_peering_connection_id: 'pcx-1', whole_vpc: false, everything: false }])
    expect(possible).toEqual([{ vpc_peering_connection_id: 'pcx-1', whole_vpc: true, everything: true }])
    expect(missing).toEqual(['rtb-1'])
  })
})
