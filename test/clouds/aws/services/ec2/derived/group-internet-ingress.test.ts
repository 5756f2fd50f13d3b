import { describe, expect, it } from '@jest/globals'
import { GROUP_INTERNET_INGRESS } from '../../../../../../src/clouds/aws/services/ec2/derived/group-internet-ingress.ts'
import type { Derived } from '../../../../../../src/model/derived-property.ts'
import { objectsOf } from '../../../../../../src/text/members.ts'
import type { Json, JsonObject } from '../../../../../../src/model/json.ts'
import type { Resource } from '../../../../../../src/model/resource.ts'
import { all, icmp, permission, tcp, udp } from '../../../../../network/truth-row.ts'
import { derived, GROUP, GROUP_RULE, PREFIX_LIST, prefixList, resource } from './world.ts'

function group(...permissions: readonly JsonObject[]): Resource {
  return resource(GROUP, 'sg-1', {
    group_ip_permissions: permissions,
    group_ip_permissions_egress: [all('0.0.0.0/0')],
  })
}

function rule(id: string, reported: JsonObject): Resource {
  return resource(GROUP_RULE, id, { group_id: 'sg-1', is_egress: false, ...reported })
}

/** Without the part by part of it. */
function answerTo(resources: readonly [Resource, ...Resource[]], denied: readonly string[] = []): Derived {
  const answer = derived(GROUP_INTERNET_INGRESS, resources, denied)
  const { value, possible } = answer
  return {
    ...answer,
    value: plain(value),
    ...(possible === undefined ? {} : { possible: plain(possible) }),
  }
}

function plain(value: Json | undefined): JsonObject[] {
  return objectsOf(value).map(({ opened_by: _by, unread_sources: _unread, ...told }) => told)
}

const ssh = { ip_protocol: 'tcp', from_port: 22, to_port: 22 }

describe('internet_ingress of a security group', () => {
  it('is empty for a group that lets nobody in, whatever it lets out', () => {
    expect(derived(GROUP_INTERNET_INGRESS, [group()])).toEqual({ value: [] })
    expect(derived(GROUP_INTERNET_INGRESS, [group(tcp(22, 22, '10.0.0.0/8', 'sg-2'))])).toEqual({ value: [] })
    expect(derived(GROUP_INTERNET_INGRESS, [resource(GROUP, 'sg-1')])).toEqual({ value: [] })
  })

  it('names the rules that open a port, and no others', () => {
    const answer = answerTo([
      group(tcp(22, 22, '0.0.0.0/0', '10.0.0.0/8'), tcp(443, 443, '0.0.0.0/0')),
      rule('sgr-ssh', { ...ssh, cidr_ipv4: '0.0.0.0/0' }),
      rule('sgr-office', { ...ssh, cidr_ipv4: '10.0.0.0/8' }),
      rule('sgr-https', { ip_protocol: 'tcp', from_port: 443, to_port: 443, cidr_ipv4: '0.0.0.0/0' }),
      rule('sgr-egress', {
        ip_protocol: '-1',
        from_port: -1,
        to_port: -1,
        cidr_ipv4: '0.0.0.0/0',
        is_egress: true,
      }),
      rule('sgr-other-group', { ...ssh, cidr_ipv4: '0.0.0.0/0', group_id: 'sg-2' }),
      rule('sgr-other-family', { ...ssh, cidr_ipv6: '::/0' }),
      rule('sgr-group', { ...ssh, referenced_group_info: { group_id: 'sg-2' } }),
    ])
    const common = { protocol: 'tcp', family: 'ipv4', sources: ['0.0.0.0/0'] }
    expect(answer).toEqual({
      value: [
        { ...common, from_port: 22, to_port: 22, rule_ids: ['sgr-ssh'] },
        { ...common, from_port: 443, to_port: 443, rule_ids: ['sgr-https'] },
      ],
    })
  })

  it('names the rules of both halves of the internet, of a prefix list and of a wider range', () => {
    const answer = answerTo([
      group(tcp(20, 30, '0.0.0.0/1'), tcp(22, 22, 'pl-high')),
      prefixList('pl-high', '128.0.0.0/1'),
      rule('sgr-low', { ip_protocol: '6', from_port: 20, to_port: 30, cidr_ipv4: '0.0.0.0/1' }),
      rule('sgr-high', { ...ssh, prefix_list_id: 'pl-high' }),
    ])
    expect(answer.value).toEqual([
      {
        protocol: 'tcp',
        from_port: 22,
        to_port: 22,
        family: 'ipv4',
        sources: ['0.0.0.0/1', 'pl-high'],
        rule_ids: ['sgr-high', 'sgr-low'],
      },
    ])
  })

  it('lists tcp, udp and icmp beside all protocols, opened by the same rule', () => {
    const answer = answerTo([
      group(all('::/0')),
      rule('sgr-all', { ip_protocol: '-1', from_port: -1, to_port: -1, cidr_ipv6: '::/0' }),
      rule('sgr-ssh', { ...ssh, cidr_ipv6: '::/0' }),
    ])
    const common = { family: 'ipv6', sources: ['::/0'] }
    expect(answer.value).toEqual([
      { ...common, protocol: '-1', rule_ids: ['sgr-all'] },
      { ...common, protocol: 'icmpv6', rule_ids: ['sgr-all'] },
      { ...common, protocol: 'tcp', from_port: 0, to_port: 65535, rule_ids: ['sgr-all', 'sgr-ssh'] },
      { ...common, protocol: 'udp', from_port: 0, to_port: 65535, rule_ids: ['sgr-all'] },
    ])
  })

  it('knows UDP and ICMP messages from TCP', () => {
    const answer = answerTo([
      group(udp(53, 53, '0.0.0.0/0'), icmp(8, -1, '0.0.0.0/0'), permission('50', {}, '0.0.0.0/0')),
      rule('sgr-dns', { ip_protocol: 'udp', from_port: 53, to_port: 53, cidr_ipv4: '0.0.0.0/0' }),
      rule('sgr-ping', { ip_protocol: 'icmp', from_port: 8, to_port: -1, cidr_ipv4: '0.0.0.0/0' }),
      rule('sgr-esp', { ip_protocol: '50', from_port: -1, to_port: -1, cidr_ipv4: '0.0.0.0/0' }),
    ])
    const common = { family: 'ipv4', sources: ['0.0.0.0/0'] }
    expect(answer.value).toEqual([
      { ...common, protocol: '50', rule_ids: ['sgr-esp'] },
      { ...common, protocol: 'icmp', icmp_type: 8, rule_ids: ['sgr-ping'] },
      { ...common, protocol: 'udp', from_port: 53, to_port: 53, rule_ids: ['sgr-dns'] },
    ])
  })

  it('leaves the rules out where they were not read, and is certain all the same', () => {
    const answer = answerTo(
      [group(tcp(22, 22, '0.0.0.0/0')), rule('sgr-1', { ...ssh, cidr_ipv4: '0.0.0.0/0' })],
      [GROUP_RULE],
    )
    expect(answer).toEqual({
      value: [{ protocol: 'tcp', from_port: 22, to_port: 22, family: 'ipv4', sources: ['0.0.0.0/0'] }],
    })
  })
})

describe('the rules that have to go', () => {
  const IDS: Readonly<Record<string, string>> = {
    '0.0.0.0/0': 'sgr-world',
    '0.0.0.0/1': 'sgr-low',
    '128.0.0.0/1': 'sgr-high',
    '64.0.0.0/2': 'sgr-quarter',
    '8.8.8.0/24': 'sgr-office',
    'pl-low': 'sgr-pl-low',
    'pl-high': 'sgr-pl-high',
    'pl-odd': 'sgr-pl-odd',
    'pl-even': 'sgr-pl-even',
  }

  function closing(...sources: readonly string[]): Json | undefined {
    const [item] = answerTo([
      group(tcp(22, 22, ...sources)),
      prefixList('pl-low', '0.0.0.0/1'),
      prefixList('pl-high', '128.0.0.0/2', '192.0.0.0/2'),
      prefixList('pl-odd', '0.0.0.0/2', '128.0.0.0/2'),
      prefixList('pl-even', '64.0.0.0/2', '192.0.0.0/2'),
      ...sources.map((source) =>
        rule(IDS[source] ?? '', {
          ...ssh,
          ...(source.startsWith('pl-') ? { prefix_list_id: source } : { cidr_ipv4: source }),
        }),
      ),
    ]).value as JsonObject[]
    return item?.['rule_ids']
  }

  it.each([
    [['0.0.0.0/0'], ['sgr-world']],
    [
      ['0.0.0.0/0', '0.0.0.0/1', '128.0.0.0/1'],
      ['sgr-high', 'sgr-low', 'sgr-world'],
    ],
    [
      ['0.0.0.0/1', '128.0.0.0/1'],
      ['sgr-high', 'sgr-low'],
    ],
    // The world but for a half is closed when the world goes.
    [['0.0.0.0/0', '0.0.0.0/1'], ['sgr-world']],
    [['0.0.0.0/0', '8.8.8.0/24', '64.0.0.0/2'], ['sgr-world']],
    // Networks within others add nothing.
    [
      ['0.0.0.0/1', '128.0.0.0/1', '64.0.0.0/2', '8.8.8.0/24'],
      ['sgr-high', 'sgr-low'],
    ],
    [
      ['0.0.0.0/0', 'pl-low', '128.0.0.0/1'],
      ['sgr-high', 'sgr-pl-low', 'sgr-world'],
    ],
    [
      ['0.0.0.0/1', 'pl-low', 'pl-high'],
      ['sgr-low', 'sgr-pl-high', 'sgr-pl-low'],
    ],
    [
      ['pl-odd', 'pl-even', '0.0.0.0/1'],
      ['sgr-pl-even', 'sgr-pl-odd'],
    ],
    [
      ['pl-odd', 'pl-even', '0.0.0.0/1', '128.0.0.0/1'],
      ['sgr-high', 'sgr-low', 'sgr-pl-even', 'sgr-pl-odd'],
    ],
    [
      ['pl-odd', 'pl-even', '64.0.0.0/2'],
      ['sgr-pl-even', 'sgr-pl-odd'],
    ],
  ])('of %j are %j', (sources, expected) => {
    expect(closing(...sources)).toEqual(expected)
    expect(closing(...sources.toReversed())).toEqual(expected)
  })

  it('are told part by part, with all that each lets in', () => {
    const wide = { ip_protocol: 'tcp', from_port: 22, to_port: 25 }
    const answer = derived(GROUP_INTERNET_INGRESS, [
      group(tcp(20, 21, '0.0.0.0/0'), tcp(22, 25, '0.0.0.0/0'), tcp(25, 25, 'pl-x')),
      rule('sgr-1', { ip_protocol: 'tcp', from_port: 20, to_port: 21, cidr_ipv4: '0.0.0.0/0' }),
      rule('sgr-2', { ...wide, cidr_ipv4: '0.0.0.0/0' }),
    ])
    const [item] = answer.value as JsonObject[]
    expect(item?.['opened_by']).toEqual([
      {
        source: '0.0.0.0/0',
        from_port: 20,
        to_port: 21,
        rule_id: 'sgr-1',
        lets: { protocol: 'tcp', from_port: 20, to_port: 21 },
      },
      {
        source: '0.0.0.0/0',
        from_port: 22,
        to_port: 25,
        rule_id: 'sgr-2',
        lets: { protocol: 'tcp', from_port: 22, to_port: 25 },
      },
    ])
    expect(item?.['unread_sources']).toEqual(['pl-x'])
  })

  it('are not told where the list of rules lacks one that must be there', () => {
    const [item] = answerTo([
      group(tcp(22, 22, '0.0.0.0/1', '128.0.0.0/1')),
      rule('sgr-low', { ...ssh, cidr_ipv4: '0.0.0.0/1' }),
    ]).value as JsonObject[]
    expect(item?.['sources']).toEqual(['0.0.0.0/1', '128.0.0.0/1'])
    expect(item).not.toHaveProperty('rule_ids')
  })
})

describe('internet_ingress with prefix lists that were not read', () => {
  const entry = { protocol: 'tcp', family: 'ipv4' }

  it('lies between nothing and everything', () => {
    expect(answerTo([group(tcp(22, 22, 'pl-x', '10.0.0.0/8'))])).toEqual({
      value: [],
      possible: [
        { ...entry, from_port: 22, to_port: 22, sources: ['pl-x'] },
        { ...entry, from_port: 22, to_port: 22, sources: ['pl-x'], family: 'ipv6' },
      ],
      missing: ['pl-x'],
    })
  })

  it('joins what is open and what may be, so that a range is seen as one', () => {
    const answer = answerTo([
      group(tcp(20, 22, '0.0.0.0/0', '::/0'), tcp(22, 25, 'pl-x')),
      rule('sgr-x', { ip_protocol: 'tcp', from_port: 22, to_port: 25, prefix_list_id: 'pl-x' }),
    ])
    expect(answer.value).toEqual([
      { ...entry, from_port: 20, to_port: 22, sources: ['0.0.0.0/0'] },
      { ...entry, from_port: 20, to_port: 22, sources: ['::/0'], family: 'ipv6' },
    ])
    expect(answer.possible).toEqual([
      { ...entry, from_port: 20, to_port: 25, sources: ['0.0.0.0/0', 'pl-x'] },
      { ...entry, from_port: 20, to_port: 25, sources: ['::/0', 'pl-x'], family: 'ipv6' },
    ])
  })

  it('is certain where everything is open anyhow', () => {
    const answer = answerTo([group(tcp(22, 22, 'pl-x', '0.0.0.0/1', '128.0.0.0/1', '::/0'))])
    expect(answer.possible).toBeUndefined()
    expect(answer.missing).toBeUndefined()
    expect(answer.value).toHaveLength(2)
  })

  it('names the kind where the lists could not be listed, and a list whose entries were refused', () => {
    const listed = resource(PREFIX_LIST, 'pl-x', { max_entries: 10 })
    const open = group(tcp(22, 22, 'pl-x'))
    expect(derived(GROUP_INTERNET_INGRESS, [open, listed], [PREFIX_LIST]).missing).toEqual([
      PREFIX_LIST,
      'pl-x',
    ])
    expect(derived(GROUP_INTERNET_INGRESS, [open, listed]).missing).toEqual([PREFIX_LIST, 'pl-x'])
    expect(derived(GROUP_INTERNET_INGRESS, [open]).missing).toEqual(['pl-x'])
    expect(derived(GROUP_INTERNET_INGRESS, [open, prefixList('pl-x')], [PREFIX_LIST])).toEqual({ value: [] })
  })

  it('keeps permissions that make no sense as possible', () => {
    const answer = answerTo([group(tcp(30, 20, '0.0.0.0/0'))])
    expect(answer.value).toEqual([])
    expect(answer.possible).toEqual([
      { ...entry, from_port: 0, to_port: 65535, sources: ['ports 30 to 20 from 0.0.0.0/0'] },
    ])
    const strange = derived(GROUP_INTERNET_INGRESS, [
      resource(GROUP, 'sg-1', { group_ip_permissions: 'all' }),
    ])
    expect(strange.missing).toEqual(['permission "all"'])
  })

  it('all protocols may be open: those with a number of their own are not listed again', () => {
    const answer = answerTo([group(all('pl-x'), permission('50', {}, '0.0.0.0/0', '::/0'))])
    expect(answer.value).toEqual([
      { protocol: '50', family: 'ipv4', sources: ['0.0.0.0/0'] },
      { protocol: '50', family: 'ipv6', sources: ['::/0'] },
    ])
    expect((answer.possible as JsonObject[]).map(({ protocol, family }) => [protocol, family])).toEqual([
      ['-1', 'ipv4'],
      ['icmp', 'ipv4'],
      ['tcp', 'ipv4'],
      ['udp', 'ipv4'],
      ['-1', 'ipv6'],
      ['icmpv6', 'ipv6'],
      ['tcp', 'ipv6'],
      ['udp', 'ipv6'],
    ])
  })
})
