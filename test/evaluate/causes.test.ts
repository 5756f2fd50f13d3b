import { describe, expect, it } from '@jest/globals'
import { affectedBy } from '../../src/evaluate/affected.ts'
import { withCauses } from '../../src/evaluate/causes.ts'
import { fixOf } from '../../src/evaluate/fix.ts'
import { readReach, type RuleReach } from '../../src/network/ingress/rule-reach.ts'
import type { JsonObject } from '../../src/model/json.ts'
import { affectedWords } from '../../src/words/affected-words.ts'
import type { Resource } from '../../src/model/resource.ts'
import type { GapsOf } from '../../src/search/terms/certainty.ts'

function group(reported: JsonObject): Resource {
  const place = { account: '111122223333', region: 'eu-west-1' }
  return { ...place, kind: 'aws_ec2_security_group', id: 'sg-1', name: 'sg-1', reported, edges: [] }
}

function run(from_port: number, to_port: number, rule_id: string, source = '0.0.0.0/0'): JsonObject {
  return { source, from_port, to_port, rule_id, lets: { protocol: 'tcp', from_port, to_port } }
}

const NONE: GapsOf = () => []

function exposed(...interfaces: readonly JsonObject[]): JsonObject {
  return { internet_exposure: { interfaces } }
}

describe('withCauses', () => {
  const open = { protocol: 'tcp', from_port: 22, to_port: 22, family: 'ipv4' }
  const resource = group({
    internet_ingress: [
      { ...open, sources: ['0.0.0.0/1', '128.0.0.0/1'], rule_ids: ['sgr-1'] },
      { ...open, sources: ['pl-1'], rule_ids: [] },
    ],
  })

  it('puts behind a yes what says why', () => {
    const place = { account: '111122223333', region: 'global', edges: [] }
    const through = { policy: 'all', statement: 'statement 1', conditional: false, why: 'It allows *.' }
    const reported = { administrator: true, administrator_through: [through] }
    const user: Resource = { ...place, kind: 'aws_iam_user', id: 'AIDAEXAMPLE', name: 'ada', reported }
    const yes = { path: 'administrator', value: true }
    expect(withCauses(user, [yes], null)).toEqual([
      yes,
      { path: 'administrator_through[0].policy', value: 'all' },
      { path: 'administrator_through[0].statement', value: 'statement 1' },
      { path: 'administrator_through[0].why', value: 'It allows *.' },
    ])
    expect(withCauses({ ...user, reported: { administrator: true } }, [yes], null)).toEqual([yes])
  })

  it('puts sources and rules behind what they open, once', () => {
    const evidence = [
      { path: 'internet_ingress[0].protocol', value: 'tcp' },
      { path: 'internet_ingress[0].from_port', value: 22 },
      { path: 'internet_ingress[1].protocol', value: 'tcp' },
    ]
    expect(withCauses(resource, evidence, null)).toEqual([
      ...evidence.slice(0, 2),
      { path: 'internet_ingress[0].family', value: 'ipv4' },
      { path: 'internet_ingress[0].sources', value: ['0.0.0.0/1', '128.0.0.0/1'] },
      { path: 'internet_ingress[0].rule_ids', value: ['sgr-1'] },
      evidence[2],
      { path: 'internet_ingress[1].family', value: 'ipv4' },
      { path: 'internet_ingress[1].sources', value: ['pl-1'] },
    ])
  })

  it('says nothing twice that the search asked about', () => {
    const evidence = ['protocol', 'family', 'sources'].map((name) => ({
      path: `internet_ingress[1].${name}`,
      value: 'as asked',
    }))
    expect(withCauses(resource, evidence, null)).toEqual(evidence)
  })

  it('leaves other evidence as it is', () => {
    const evidence = [{ path: 'group_ip_permissions[0].ip_protocol', value: '-1' }]
    expect(withCauses(resource, evidence, null)).toEqual(evidence)
  })
})

describe('withCauses of a rule that is about certain ports', () => {
  const SSH: RuleReach = readReach([{ protocol: 'tcp', ports: [22] }], {})
  const resource = group({
    internet_ingress: [
      {
        protocol: 'tcp',
        from_port: 20,
        to_port: 25,
        family: 'ipv4',
        sources: ['0.0.0.0/0', 'pl-1'],
        rule_ids: ['sgr-1', 'sgr-2', 'sgr-3'],
        opened_by: [run(20, 21, 'sgr-1'), run(22, 25, 'sgr-2'), run(20, 21, 'sgr-3', 'pl-1')],
      },
      {
        protocol: 'tcp',
        from_port: 443,
        to_port: 443,
        family: 'ipv4',
        sources: ['0.0.0.0/0'],
        rule_ids: ['sgr-4'],
        opened_by: [run(443, 443, 'sgr-4')],
      },
      {
        protocol: 'tcp',
        from_port: 22,
        to_port: 22,
        family: 'ipv6',
        sources: ['::/0'],
        rule_ids: ['sgr-5'],
        opened_by: [run(22, 22, 'sgr-5', '::/0')],
      },
    ],
  })

  it('names the rules that open these, of every family', () => {
    const evidence = withCauses(resource, [{ path: 'internet_ingress[0].protocol', value: 'tcp' }], SSH)
    const told = evidence.filter(({ path }) => /rule_ids|sources/.test(path))
    expect(told).toEqual([
      { path: 'internet_ingress[0].sources', value: ['0.0.0.0/0'] },
      { path: 'internet_ingress[0].rule_ids', value: ['sgr-2'] },
      { path: 'internet_ingress[2].sources', value: ['::/0'] },
      { path: 'internet_ingress[2].rule_ids', value: ['sgr-5'] },
    ])
  })

  it('says what revoking them closes besides', () => {
    expect(fixOf(resource, SSH)?.text).toBe(
      'Revoke sgr-2 and sgr-5. Revoking sgr-2 also closes tcp 23-25, unless another rule lets it in.',
    )
    expect(fixOf(resource, null)).toBeUndefined()
  })

  it('names apart what may be meant beside a wider rule', () => {
    const world = { protocol: 'tcp', family: 'ipv4', sources: ['0.0.0.0/0'], rule_ids: [] }
    const open = group({
      internet_ingress: [
        {
          ...world,
          from_port: 0,
          to_port: 65535,
          opened_by: [
            run(0, 65535, 'sgr-wide'),
            run(443, 443, 'sgr-web'),
            { source: '0.0.0.0/0', rule_id: 'sgr-all', lets: { protocol: '-1' } },
          ],
        },
      ],
    })
    expect(fixOf(open, readReach([{ protocol: 'tcp' }], {}))?.text).toBe(
      'Revoke sgr-all and sgr-wide. sgr-web (tcp 443) opens a part of it as well: revoke it too unless that is meant. ' +
        'Revoking sgr-all also closes all other traffic, unless another rule lets it in.',
    )
    expect(fixOf(open, readReach([{ protocol: 'all' }], {}))?.text).toBe(
      'Revoke sgr-all. sgr-web (tcp 443) and sgr-wide (all ports of tcp) open a part of it as well: ' +
        'revoke them too unless that is meant.',
    )
    expect(fixOf(open, SSH)?.text).toBe(
      'Revoke sgr-all and sgr-wide. Revoking sgr-all also closes all other traffic, unless another rule lets it in. ' +
        'Revoking sgr-wide also closes tcp 0-21 and 23-65535, unless another rule lets it in.',
    )
  })
})

describe('what a group lays open', () => {
  const PORT: RuleReach = readReach([{ protocol: 'tcp', ports: [22] }], {})
  const SSH = { protocol: 'tcp', family: 'ipv4', from_port: 22, to_port: 22 }
  const WEB = { ...SSH, from_port: 443, to_port: 443 }
  const first = { interface_id: 'eni-1', instance_id: 'i-1', owner: 'instance' }

  it('is told with instances, and grades of what the rule is about', () => {
    const interfaces = [
      { ...first, grade: 'reachable', reached: [SSH, WEB] },
      { interface_id: 'eni-2', owner: 'load_balancer', grade: 'reachable', reached: [WEB] },
    ]
    const affected = affectedBy(group(exposed(...interfaces)), PORT, NONE)
    expect(affected).toEqual([
      { kind: 'aws_ec2_network_interface', id: 'eni-1', grade: 'reachable', instance: 'i-1' },
      { kind: 'aws_ec2_network_interface', id: 'eni-2', owner: 'load_balancer', grade: 'open-but-blocked' },
    ])
    expect(affectedWords(affected)).toBe(
      'i-1 (reachable from the internet), load balancer eni-2 (not reached)',
    )
  })

  it('is told with what stops it, where that stops all', () => {
    const stopped = { ...first, grade: 'open-but-blocked', reached: [], stopped_by: 'network_acl' }
    expect(affectedBy(group(exposed(stopped)), PORT, NONE)).toEqual([
      {
        kind: 'aws_ec2_network_interface',
        id: 'eni-1',
        instance: 'i-1',
        grade: 'open-but-blocked',
        stoppedBy: 'network_acl',
      },
    ])
  })

  it.each([
    ['rds', 'RDS database eni-1'],
    ['lambda', 'Lambda function eni-1'],
    ['transit_gateway', 'transit gateway eni-1'],
    ['none', 'eni-1'],
    ['other', 'eni-1'],
  ])('says what the interface of %s is', (owner, name) => {
    const interfaces = [{ interface_id: 'eni-1', owner, grade: 'reachable', reached: [SSH] }]
    const affected = affectedBy(group(exposed(...interfaces)), PORT, NONE)
    expect(affectedWords(affected)).toBe(`${name} (reachable from the internet)`)
  })

  it('is unknown where it hangs on what was not read, which is told', () => {
    const least = exposed({ ...first, grade: 'open-but-blocked', reached: [] })
    const most = exposed(
      { ...first, grade: 'reachable', reached: [SSH], missing: ['aws_ec2_network_acl', 'i-1'] },
      { owner: 'unread', grade: 'reachable', reached: [SSH], missing: ['aws_ec2_network_interface'] },
    )
    const gap = { account: '*', region: '*', reason: 'denied', message: '' } as const
    const gapsOf: GapsOf = (kind) =>
      kind === 'aws_ec2_network_acl' ? [{ ...gap, kind, action: 'ec2:DescribeNetworkAcls' }] : []
    const affected = affectedBy({ ...group(least), doubts: [most] }, PORT, gapsOf)
    const unknown = { kind: 'aws_ec2_network_interface', grade: 'unknown' }
    expect(affected).toEqual([
      {
        ...unknown,
        id: 'eni-1',
        instance: 'i-1',
        between: ['open-but-blocked', 'reachable'],
        missing: ['DescribeNetworkAcls was denied', 'i-1 could not be read'],
      },
      {
        ...unknown,
        id: '*',
        between: ['closed', 'reachable'],
        missing: ['the network interfaces could not be read'],
      },
    ])
    expect(affectedWords(affected)).toBe(
      'i-1 (may be reachable from the internet; unknown: DescribeNetworkAcls was denied and i-1 could not be read), ' +
        'interfaces that were not read (unknown: the network interfaces could not be read)',
    )
  })

  it.each([
    ['exposed-but-stopped', 'reachable', 'reachable from the internet if it runs; unknown: x'],
    ['open-but-blocked', 'exposed-but-stopped', 'does not run; may be reachable once it does; unknown: x'],
  ])('is between %s and %s', (least, most, words) => {
    const between = [least, most] as const
    const affected = { kind: '', id: 'eni-1', instance: 'i-1', grade: 'unknown', between, missing: ['x'] }
    expect(affectedWords([affected])).toBe(`i-1 (${words})`)
  })

  it('is reached when something is attached or started', () => {
    const stopped = { kind: '', id: 'eni-1', grade: 'exposed-but-stopped' }
    expect(affectedWords([stopped])).toBe('eni-1 (reachable as soon as it is attached)')
    expect(affectedWords([{ ...stopped, instance: 'i-1' }])).toBe('i-1 (reachable as soon as it runs)')
  })

  it('is nothing where nobody worked it out, or the rule is not about who gets where', () => {
    expect(affectedBy(group({}), PORT, NONE)).toEqual([])
    expect(
      affectedBy(group(exposed({ ...first, grade: 'open-but-blocked', reached: [] })), null, NONE),
    ).toEqual([])
    expect(affectedWords([])).toBe('')
  })

  it('is shortened in words', () => {
    const many = Array.from({ length: 9 }, (_, index) => ({
      kind: '',
      id: `eni-${index}`,
      grade: 'open-but-blocked',
    }))
    expect(affectedWords(many)).toMatch(/eni-4 \(not reached\) and 4 more$/)
  })
})
