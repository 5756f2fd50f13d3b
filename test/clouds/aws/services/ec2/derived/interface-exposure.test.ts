import { describe, expect, it } from '@jest/globals'
import type { JsonObject } from '../../../../../../src/model/json.ts'
import type { Resource } from '../../../../../../src/model/resource.ts'
import {
  acl,
  blockOptions,
  group,
  instance,
  networkInterface,
  prefixList,
  route,
  routeTable,
  TO_INTERNET,
  TO_NAT,
} from '../../../../../network/estate.ts'
import { exposure, grade, lastReason, reached, SSH } from '../../../../../network/interface-answers.ts'
import { tcp, udp } from '../../../../../network/truth-row.ts'

const NIC6 = networkInterface('eni-1', { public_ips: [], v6_ips: ['2a05:d014::5'] })

const BOTH = networkInterface('eni-1', { nic_groups: [{ group_id: 'sg-1' }, { group_id: 'sg-2' }] })

function firstReason(...changes: readonly Resource[]): unknown {
  return (exposure(BOTH, ...changes)['reasons'] as string[])[0]
}

function balancer(reported: JsonObject = {}): Resource {
  return networkInterface('eni-1', {
    network_interface_type: 'network_load_balancer',
    nic_groups: [],
    nic_attachment: {},
    ...reported,
  })
}

describe('an interface', () => {
  it('is reachable where nothing on the way stops what a group lets in', () => {
    expect(exposure()).toEqual({
      grade: 'reachable',
      reached: [SSH],
      public_addresses: ['203.0.113.5'],
      owner: 'instance',
      reasons: [
        'sg-1 lets the internet in.',
        'It has the public address 203.0.113.5.',
        'VPC block public access is off.',
        "rtb-1 (the VPC's main table) sends 0.0.0.0/0 to igw-1.",
        'acl-1 lets it through.',
        'i-1 is running.',
      ],
    })
  })

  it('is closed where no group lets the internet in', () => {
    expect(exposure(group('sg-1', tcp(22, 22, '198.51.100.7/32', 'sg-1')))).toEqual({
      grade: 'closed',
      reached: [],
      public_addresses: ['203.0.113.5'],
      owner: 'instance',
      reasons: ['sg-1 does not let the internet in.'],
    })
  })

  const stops: [string, string, readonly Resource[]][] = [
    [
      'it has no public address',
      'It has no public address.',
      [networkInterface('eni-1', { public_ips: [] })],
    ],
    [
      'it refuses internet gateways',
      'It refuses all traffic of internet gateways.',
      [networkInterface('eni-1', { nic_deny_all_igw_traffic: true })],
    ],
    [
      'public access is blocked',
      'VPC block public access (block-ingress) stops it.',
      [blockOptions('block-ingress')],
    ],
    [
      'the subnet is private',
      'rtb-2 sends 0.0.0.0/0 to nat-1, a NAT gateway, which lets nothing in.',
      [routeTable('rtb-2', ['subnet-1'], [route('0.0.0.0/0', TO_NAT)])],
    ],
    ['the network ACL denies it', 'acl-1 stops it.', [acl('acl-1', [])]],
  ]
  it.each(stops)('is open where %s', (_, reason, changes) => {
    expect(exposure(...changes)).toMatchObject({ grade: 'open-but-blocked', reached: [] })
    expect(lastReason(...changes)).toBe(reason)
  })

  it.each(['stopped', 'stopping', 'shutting-down', 'terminated'])(
    'is exposed but stopped where its instance is %s',
    (state) => {
      expect(exposure(instance('i-1', state))).toMatchObject({ grade: 'exposed-but-stopped', reached: [SSH] })
      expect(lastReason(instance('i-1', state))).toBe(`i-1 is ${state}.`)
    },
  )

  it.each(['running', 'pending', 'a-state-of-next-year'])(
    'is reachable where its instance is %s',
    (state) => {
      expect(grade(instance('i-1', state))).toBe('reachable')
    },
  )

  it('is exposed but stopped where it is attached to nothing', () => {
    const nic = networkInterface('eni-1', { nic_attachment: {}, network_interface_status: 'available' })
    expect(exposure(nic)).toMatchObject({ grade: 'exposed-but-stopped', owner: 'none' })
    expect(lastReason(nic)).toBe('It is attached to nothing.')
  })

  it('is reachable where a service answers', () => {
    const nic = networkInterface('eni-1', {
      nic_attachment: { instance_owner_id: 'amazon-elb' },
      nic_requester_id: 'amazon-elb',
      description: 'ELB app/shop/0123456789abcdef',
    })
    expect(exposure(nic)).toMatchObject({ grade: 'reachable', owner: 'load_balancer' })
    expect(lastReason(nic)).toBe('acl-1 lets it through.')
  })
})

describe('groups', () => {
  it('may let half of the internet in each', () => {
    const halves = [group('sg-1', tcp(22, 22, '0.0.0.0/1')), group('sg-2', tcp(1, 80, '128.0.0.0/1'))]
    expect(exposure(BOTH, ...halves)).toMatchObject({ grade: 'reachable', reached: [SSH] })
    expect(firstReason(...halves)).toBe('sg-1 and sg-2 let the internet in together.')
    expect(grade(...halves)).toBe('closed')
  })

  it('that let it in are named', () => {
    expect(firstReason(group('sg-2', tcp(1, 1, '9.9.9.9/32')))).toBe('sg-1 lets the internet in.')
    expect(firstReason(group('sg-2', udp(53, 53, '0.0.0.0/0')))).toBe('sg-1 and sg-2 let the internet in.')
    expect(firstReason(group('sg-1'), group('sg-2'))).toBe('None of sg-1 and sg-2 lets the internet in.')
  })

  it('count by what their prefix lists hold', () => {
    const listed = group('sg-1', tcp(443, 443, 'pl-1'))
    expect(reached(listed, prefixList('pl-1', '0.0.0.0/1', '128.0.0.0/1'))).toEqual(['tcp 443 ipv4'])
    expect(grade(listed, prefixList('pl-1', '9.9.9.0/24'))).toBe('closed')
  })
})

describe('addresses', () => {
  it('let in only their own family', () => {
    expect(reached(NIC6)).toEqual(['tcp 22 ipv6'])
    expect(exposure(NIC6)['public_addresses']).toEqual(['2a05:d014::5'])
    expect(lastReason(NIC6, group('sg-1', tcp(22, 22, '0.0.0.0/0')))).toBe('It has no public IPv4 address.')
  })

  it('and routes have to be of the same family', () => {
    const only4 = routeTable('rtb-1', ['main'], [route('0.0.0.0/0', TO_INTERNET)])
    expect(grade(NIC6, only4)).toBe('open-but-blocked')
    expect(lastReason(NIC6, only4)).toBe("rtb-1 (the VPC's main table) has no route to the internet.")
    const dual = networkInterface('eni-1', { v6_ips: ['2a05:d014::5'] })
    expect(reached(dual, only4)).toEqual(['tcp 22 ipv4'])
    expect(reached(dual)).toEqual(['tcp 22 ipv4', 'tcp 22 ipv6'])
  })

  it('behind an egress-only internet gateway are not reached', () => {
    const out = route('::/0', { egress_only_internet_gateway_id: 'eigw-1' })
    const table = routeTable('rtb-1', ['main'], [route('0.0.0.0/0', TO_INTERNET), out])
    expect(lastReason(NIC6, table)).toBe(
      "rtb-1 (the VPC's main table) sends ::/0 to eigw-1, an egress-only internet gateway, which lets nothing in.",
    )
  })
})

describe('services', () => {
  it('NAT gateways take in nothing', () => {
    const nat = networkInterface('eni-1', {
      network_interface_type: 'nat_gateway',
      nic_groups: [],
      nic_attachment: {},
      description: 'Interface for NAT Gateway nat-1',
    })
    expect(exposure(nat)).toMatchObject({ grade: 'closed', owner: 'nat_gateway', reached: [] })
  })

  it('is no NAT gateway what only says so', () => {
    const nic = networkInterface('eni-1', { description: 'Interface for NAT Gateway nat-1' })
    expect(exposure(nic)).toMatchObject({ grade: 'reachable', owner: 'instance' })
  })

  it('network load balancers without groups take in everything', () => {
    expect(reached(balancer())).toEqual(['-1 ipv4', 'icmp ipv4', 'tcp 0-65535 ipv4', 'udp 0-65535 ipv4'])
    expect(grade(balancer({ public_ips: [] }))).toBe('open-but-blocked')
    expect(reached(balancer({ nic_groups: [{ group_id: 'sg-1' }] }))).toEqual(['tcp 22 ipv4'])
  })

  it('others without groups are open only with a public address', () => {
    const transit = { network_interface_type: 'transit_gateway', nic_groups: [], nic_attachment: {} }
    expect(grade(networkInterface('eni-1', { ...transit, public_ips: [] }))).toBe('closed')
    expect(grade(networkInterface('eni-1', transit))).toBe('reachable')
  })
})
