import { describe, expect, it } from '@jest/globals'
import type { Resource } from '../../../src/model/resource.ts'
import type { JsonObject } from '../../../src/model/json.ts'
import { acl, ALLOW_ALL, entry, group } from '../estate.ts'
import { exposure, grade, lastReason, reached, SSH } from '../interface-answers.ts'
import { all, permission, tcp, udp } from '../truth-row.ts'

function table(...entries: readonly JsonObject[]): Resource {
  return acl('acl-1', entries)
}

function denySsh(number: number): JsonObject {
  return entry(number, 'deny', '0.0.0.0/0', '6', [22, 22])
}

describe('the network ACL', () => {
  it('denies what it denies first', () => {
    expect(grade(table(denySsh(90), ...ALLOW_ALL))).toBe('open-but-blocked')
    expect(grade(table(denySsh(110), ...ALLOW_ALL))).toBe('reachable')
  })

  it('is no protection where it denies a few addresses', () => {
    const few = [entry(10, 'deny', '9.9.9.9/32'), entry(11, 'deny', '101.0.0.0/11')]
    expect(exposure(table(...few, ...ALLOW_ALL))).toMatchObject({ grade: 'reachable', reached: [SSH] })
    expect(grade(table(entry(10, 'deny', '8.0.0.0/7'), ...ALLOW_ALL))).toBe('reachable')
    expect(grade(table(entry(10, 'deny', '64.0.0.0/2'), ...ALLOW_ALL))).toBe('open-but-blocked')
  })

  it('lets a part of the ports through', () => {
    const group1 = group('sg-1', tcp(20, 30, '0.0.0.0/0'), udp(53, 53, '0.0.0.0/0'))
    const some = table(entry(10, 'allow', '0.0.0.0/0', '6', [25, 443]))
    expect(reached(group1, some)).toEqual(['tcp 25-30 ipv4'])
    expect(exposure(group1, some)['reasons']).toContain('acl-1 lets a part of it through.')
  })

  it('cuts all protocols to what it admits', () => {
    const open = group('sg-1', all('0.0.0.0/0'))
    const whole = ['-1 ipv4', 'icmp ipv4', 'tcp 0-65535 ipv4', 'udp 0-65535 ipv4']
    expect(reached(open)).toEqual(whole)
    expect(reached(open, table(entry(9, 'deny', '0.0.0.0/0', '6', [22, 22]), ...ALLOW_ALL))).toEqual([
      'icmp ipv4',
      'tcp 0-21 ipv4',
      'tcp 23-65535 ipv4',
      'udp 0-65535 ipv4',
    ])
    expect(reached(open, table(entry(9, 'allow', '0.0.0.0/0', '50')))).toEqual(['50 ipv4'])
    expect(reached(open, table(entry(9, 'allow', '0.0.0.0/0', '50'), ...ALLOW_ALL))).toEqual(whole)
    expect(reached(group('sg-1', permission('50', {}, '0.0.0.0/0')))).toEqual(['50 ipv4'])
  })

  it('tells single messages of ICMP', () => {
    const ping = group('sg-1', permission('icmp', { from_port: 8, to_port: -1 }, '0.0.0.0/0'))
    const echo = { ...entry(10, 'allow', '0.0.0.0/0', '1'), icmp_type_code: { type: 8, code: 0 } }
    expect(exposure(ping)['reached']).toEqual([{ protocol: 'icmp', icmp_type: 8, family: 'ipv4' }])
    expect(exposure(ping, table(echo))['reached']).toEqual([
      { protocol: 'icmp', icmp_type: 8, icmp_code: 0, family: 'ipv4' },
    ])
  })

  it('that the subnet is associated with decides, else the default one of the VPC', () => {
    const own = acl('acl-2', [], { is_default: false })
    const standard = acl('acl-1', ALLOW_ALL, { acl_associations: [] })
    const foreign = acl('acl-3', [], { vpc_id: 'vpc-2', acl_associations: [] })
    expect(grade(standard, foreign)).toBe('reachable')
    expect(lastReason(standard, own, foreign)).toBe('acl-2 stops it.')
  })

  it('is not asked whether an answer gets out', () => {
    const noAnswer = { ...entry(100, 'deny', '0.0.0.0/0'), egress: true }
    expect(grade(table(noAnswer, ...ALLOW_ALL))).toBe('reachable')
  })
})
