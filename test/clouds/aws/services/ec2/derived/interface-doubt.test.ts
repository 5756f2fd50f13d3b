import { describe, expect, it } from '@jest/globals'
import { INTERFACE_EXPOSURE } from '../../../../../../src/clouds/aws/services/ec2/derived/interface-exposure.ts'
import type { Resource } from '../../../../../../src/model/resource.ts'
import {
  acl,
  ALLOW_ALL,
  BLOCK_EXCLUSION,
  BLOCK_OPTIONS,
  blockOptions,
  certainOf,
  derivedOf,
  entry,
  group,
  INSTANCE,
  networkInterface,
  route,
  ROUTE_TABLE,
  routeTable,
  SUBNET,
  TO_INTERNET,
  VPC,
} from '../../../../../network/estate.ts'
import { doubtfulGrades, exposure, grade, SSH } from '../../../../../network/interface-answers.ts'
import { tcp } from '../../../../../network/truth-row.ts'
import { ACL, GROUP, PREFIX_LIST, resource } from './world.ts'

const EVERYTHING = [
  GROUP,
  ROUTE_TABLE,
  ACL,
  BLOCK_OPTIONS,
  BLOCK_EXCLUSION,
  INSTANCE,
  SUBNET,
  VPC,
  PREFIX_LIST,
]

function certainly(denied: readonly string[], ...changes: readonly Resource[]): unknown {
  return certainOf(INTERFACE_EXPOSURE, 'eni-1', { changes, denied })['grade']
}

/** Without prefix lists, at least. */
function reasonAt(index: number, changes: readonly Resource[]): string | undefined {
  const { value } = derivedOf(INTERFACE_EXPOSURE, 'eni-1', { changes, denied: [PREFIX_LIST] })
  return (value as { readonly reasons: readonly string[] }).reasons.at(index)
}

describe('what was not read', () => {
  it.each([GROUP, ROUTE_TABLE, ACL, BLOCK_OPTIONS, INSTANCE])('may let in, or not: %s', (kind) => {
    const least: Record<string, string> = { [GROUP]: 'closed', [INSTANCE]: 'exposed-but-stopped' }
    expect(doubtfulGrades({ denied: [kind] })).toEqual([
      least[kind] ?? 'open-but-blocked',
      'reachable',
      [kind],
    ])
  })

  it('may be what AWS left out, though it always sends it', () => {
    const associations = { acl_associations: [{ subnet_id: 'subnet-1' }] }
    const bareAcl = resource(ACL, 'acl-1', { vpc_id: 'vpc-1', is_default: true, ...associations })
    expect(doubtfulGrades({ changes: [bareAcl] })).toEqual(['open-but-blocked', 'reachable', ['acl-1']])
    const bareTable = resource(ROUTE_TABLE, 'rtb-1', {
      vpc_id: 'vpc-1',
      route_table_associations: [{ main: true }],
    })
    expect(doubtfulGrades({ changes: [bareTable] })).toEqual(['open-but-blocked', 'reachable', [ROUTE_TABLE]])
  })

  it('is told in its place', () => {
    const { value, possible } = derivedOf(INTERFACE_EXPOSURE, 'eni-1', { denied: [ROUTE_TABLE] })
    const start = [
      'sg-1 lets the internet in.',
      'It has the public address 203.0.113.5.',
      'VPC block public access is off.',
      'The route table of subnet-1 was not read.',
    ]
    expect(value).toMatchObject({ reached: [], reasons: start })
    expect(possible).toMatchObject({ reasons: [...start, 'acl-1 lets it through.', 'i-1 is running.'] })
  })

  it('is told by name', () => {
    const listed = [group('sg-1', tcp(22, 22, 'pl-1'))]
    const routed = [routeTable('rtb-2', ['subnet-1'], [route('pl-2', TO_INTERNET)])]
    expect(reasonAt(0, listed)).toBe(
      'Whether sg-1 lets the internet in depends on aws_ec2_managed_prefix_list and pl-1, which could not be read.',
    )
    expect(reasonAt(-1, routed)).toBe('rtb-2 has a route to pl-2, which could not be read.')
  })

  it('is named if it could make the difference', () => {
    expect(doubtfulGrades({ denied: EVERYTHING })).toEqual([
      'closed',
      'reachable',
      [GROUP, SUBNET, ROUTE_TABLE, ACL, INSTANCE],
    ])
  })

  it('is no matter behind a certain stop', () => {
    expect(
      certainly(
        EVERYTHING.filter((kind) => kind !== GROUP),
        group('sg-1'),
      ),
    ).toBe('closed')
    const rest = [ROUTE_TABLE, ACL, BLOCK_OPTIONS, INSTANCE, SUBNET]
    expect(certainly(rest, networkInterface('eni-1', { public_ips: [] }))).toBe('open-but-blocked')
    expect(certainly([ROUTE_TABLE, BLOCK_OPTIONS, INSTANCE], acl('acl-1', []))).toBe('open-but-blocked')
    expect(certainly([SUBNET, BLOCK_EXCLUSION, PREFIX_LIST])).toBe('reachable')
  })

  it('is told even where it is no matter', () => {
    const { value } = derivedOf(INTERFACE_EXPOSURE, 'eni-1', {
      changes: [acl('acl-1', [])],
      denied: [ROUTE_TABLE],
    })
    const reasons = (value as { readonly reasons: readonly string[] }).reasons
    expect(reasons.slice(-2)).toEqual(['The route table of subnet-1 was not read.', 'acl-1 stops it.'])
  })

  it('may be an exclusion', () => {
    const of = { changes: [blockOptions('block-ingress')], denied: [BLOCK_EXCLUSION] }
    expect(doubtfulGrades(of)).toEqual(['open-but-blocked', 'reachable', [BLOCK_EXCLUSION]])
  })

  it('may be an ACL that the partial listing lacks', () => {
    const changes = [acl('acl-1', ALLOW_ALL, { acl_associations: [] })]
    expect(doubtfulGrades({ changes, partial: [ACL] })).toEqual(['open-but-blocked', 'reachable', [ACL]])
    expect(doubtfulGrades({ gone: ['acl-1'] })).toEqual(['open-but-blocked', 'reachable', [ACL]])
    const read = routeTable('rtb-2', ['subnet-1'], [route('0.0.0.0/0', TO_INTERNET)])
    const partial = [ACL, ROUTE_TABLE]
    expect(certainOf(INTERFACE_EXPOSURE, 'eni-1', { changes: [read], partial })['grade']).toBe('reachable')
  })

  it('may be an entry of an ACL', () => {
    const strange = { ...entry(50, 'deny', '0.0.0.0/0'), rule_action: 'ponder' }
    expect(doubtfulGrades({ changes: [acl('acl-1', [strange, ...ALLOW_ALL])] })).toEqual([
      'open-but-blocked',
      'reachable',
      ['acl-1'],
    ])
    const late = { ...strange, rule_number: 200 }
    expect(grade(acl('acl-1', [late, ...ALLOW_ALL]))).toBe('reachable')
  })

  it('may be a group of another account', () => {
    expect(doubtfulGrades({ gone: ['sg-1'] })).toEqual(['closed', 'reachable', ['sg-1']])
    const nic = networkInterface('eni-1', { public_ips: [] })
    expect(doubtfulGrades({ gone: ['sg-1'], changes: [nic] })).toEqual([
      'closed',
      'open-but-blocked',
      ['sg-1'],
    ])
  })

  it('may add ports to those that are reached', () => {
    const changes = [group('sg-1', tcp(22, 22, '0.0.0.0/0'), tcp(80, 80, 'pl-1'))]
    const derived = derivedOf(INTERFACE_EXPOSURE, 'eni-1', { changes })
    expect(derived.missing).toEqual(['pl-1'])
    expect(derived.value).toMatchObject({ grade: 'reachable', reached: [SSH] })
    expect(derived.possible).toMatchObject({
      grade: 'reachable',
      reached: [SSH, { protocol: 'tcp', from_port: 80, to_port: 80, family: 'ipv4' }],
    })
    const shut = acl('acl-1', [entry(1, 'deny', '0.0.0.0/0', '6', [80, 80]), ...ALLOW_ALL])
    expect(exposure(...changes, shut)).toMatchObject({ reached: [SSH] })
  })

  it('may be an instance of another account', () => {
    expect(doubtfulGrades({ gone: ['i-1'] })).toEqual(['exposed-but-stopped', 'reachable', ['i-1']])
    const stateless = resource(INSTANCE, 'i-1')
    expect(doubtfulGrades({ changes: [stateless] })).toEqual(['exposed-but-stopped', 'reachable', ['i-1']])
  })

  it('may be where the interface is', () => {
    const lost = resource('aws_ec2_network_interface', 'eni-1', {
      nic_groups: [{ group_id: 'sg-1' }],
      public_ips: ['203.0.113.5'],
    })
    expect(doubtfulGrades({ changes: [lost] })).toEqual(['open-but-blocked', 'reachable', ['eni-1']])
  })

  it('may be an address that makes no sense', () => {
    const nic = networkInterface('eni-1', { public_ips: [], v6_ips: ['2a05::d014::5'] })
    expect(doubtfulGrades({ changes: [nic] })).toEqual(['open-but-blocked', 'reachable', ['eni-1']])
  })
})
