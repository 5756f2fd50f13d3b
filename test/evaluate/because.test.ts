import { describe, expect, it } from '@jest/globals'
import { becauseOf } from '../../src/evaluate/because.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import type { Json } from '../../src/model/json.ts'

const GROUP = 'aws_ec2_security_group'

function evidence(found: Readonly<Record<string, Json>>): Evidence[] {
  return Object.entries(found).map(([path, value]) => ({ path, value }))
}

function ingress(item: number, members: Readonly<Record<string, Json>>): Evidence[] {
  return Object.entries(members).map(([name, value]) => ({
    path: `internet_ingress[${item}].${name}`,
    value,
  }))
}

const SSH = { protocol: 'tcp', from_port: 22, to_port: 22 }

describe('becauseOf', () => {
  it('says ports, sources and rules as people do, both families at once', () => {
    const found = [
      ...ingress(0, { ...SSH, family: 'ipv4', sources: ['0.0.0.0/0'], rule_ids: ['sgr-1'] }),
      ...ingress(1, { ...SSH, family: 'ipv6', sources: ['::/0'], rule_ids: ['sgr-2'] }),
    ]
    expect(becauseOf(GROUP, found)).toBe('TCP 22 from 0.0.0.0/0 and ::/0, rules sgr-1 and sgr-2')
  })

  it('keeps apart what comes from different sources', () => {
    const found = [
      ...ingress(0, { ...SSH, family: 'ipv4', sources: ['0.0.0.0/0'], rule_ids: ['sgr-1'] }),
      ...ingress(1, {
        protocol: 'udp',
        from_port: 53,
        to_port: 53,
        family: 'ipv6',
        sources: ['::/0'],
        rule_ids: [],
      }),
    ]
    expect(becauseOf(GROUP, found)).toBe('TCP 22 from 0.0.0.0/0, rule sgr-1; UDP 53 from ::/0')
  })

  it('says all traffic once, not every protocol beside it', () => {
    const from = { family: 'ipv4', sources: ['0.0.0.0/0'], rule_ids: ['sgr-1'] }
    const found = [
      ...ingress(0, { protocol: '-1', ...from }),
      ...ingress(1, { protocol: 'icmp', ...from }),
      ...ingress(2, { protocol: 'tcp', from_port: 0, to_port: 65535, ...from }),
    ]
    expect(becauseOf(GROUP, found)).toBe('all traffic from 0.0.0.0/0, rule sgr-1')
  })

  it('says of a permission as it is written whom it lets in', () => {
    const found = evidence({
      'group_ip_permissions[1].ip_protocol': '-1',
      'group_ip_permissions[1].ip_ranges[0].cidr_ip': '0.0.0.0/0',
      'group_ip_permissions[1].ipv6_ranges[0].cidr_ipv6': '::/0',
    })
    expect(becauseOf(GROUP, found)).toBe('all traffic from 0.0.0.0/0 and ::/0')
    expect(becauseOf(GROUP, found, ['sgr-1'])).toBe('all traffic from 0.0.0.0/0 and ::/0, rule sgr-1')
  })

  it('says a permission member by member where its ports are no evidence', () => {
    const found = evidence({ 'group_ip_permissions[0].ip_ranges[0].cidr_ip': '0.0.0.0/0' })
    expect(becauseOf(GROUP, found)).toBe('group_ip_permissions.ip_ranges.cidr_ip is 0.0.0.0/0')
  })

  it('says of a network ACL that it is the internet', () => {
    const found = ingress(0, { ...SSH, family: 'ipv4' })
    expect(becauseOf('aws_ec2_network_acl', found)).toBe('TCP 22 from the internet')
  })

  it('says how many sources it leaves out', () => {
    const sources = Array.from({ length: 7 }, (_, index) => `pl-${index}`)
    const found = ingress(0, { ...SSH, family: 'ipv4', sources, rule_ids: [] })
    expect(becauseOf(GROUP, found)).toBe('TCP 22 from pl-0, pl-1, pl-2, pl-3 and 3 more sources')
  })

  it('says other properties by their names', () => {
    expect(becauseOf('aws_ec2_volume', evidence({ volume_encrypted: false }))).toBe(
      'volume_encrypted is false',
    )
    expect(becauseOf('aws_x', evidence({ 'parts[2].state': null, tags: [], name: 'a b' }))).toBe(
      'parts.state is not set, tags is empty and name is "a b"',
    )
    expect(becauseOf('aws_x', evidence({ a: 1, b: 2, c: 3, d: 4, e: 5 }))).toBe(
      'a is 1, b is 2, c is 3 and 2 more',
    )
  })

  it('says a value once that AWS sends at several places', () => {
    const found = evidence({
      instance_public_ip_address: '198.51.100.10',
      'instance_network_interfaces[0].association.public_ip': '198.51.100.10',
    })
    expect(becauseOf('aws_ec2_instance', found)).toBe('instance_public_ip_address is 198.51.100.10')
  })

  it('names what is not there', () => {
    const found = evidence({ 'with(empty, -default-> is("aws_ec2_snapshot"))': 0 })
    expect(becauseOf('aws_ec2_volume', found)).toBe('no aws_ec2_snapshot')
  })

  it('counts what is there', () => {
    const found = evidence({ 'with(any, -default-> is("aws_ec2_subnet"))': 2 })
    expect(becauseOf('aws_vpc', found)).toBe('2 aws_ec2_subnet')
    const large = 'with(any, -default-> (is("aws_ec2_volume") and volume_size > 5))'
    expect(becauseOf('aws_ec2_instance', evidence({ [large]: 2 }))).toBe(`${large} is 2`)
  })

  it('says nothing of nothing', () => {
    expect(becauseOf('aws_x', [])).toBeUndefined()
  })

  it('claims no source of a permission that nobody asked for', () => {
    const found = evidence({
      'group_ip_permissions[0].ip_protocol': 'tcp',
      'group_ip_permissions[0].from_port': 22,
      'group_ip_permissions[0].to_port': 22,
    })
    expect(becauseOf(GROUP, found)).toBe('TCP 22')
  })

  it('says of each property what it holds, be it the same word', () => {
    const found = evidence({ 'a.encryption': 'disabled', 'b.logging': 'disabled' })
    expect(becauseOf('aws_ec2_instance', found)).toBe('a.encryption is disabled and b.logging is disabled')
  })

  it('takes the sentence of what says itself why it is so, and nothing that stands beside it', () => {
    const found = evidence({
      'public_access[0].access': 'read',
      'public_access[0].statement': 'PublicRead',
      'public_access[0].why': 'Statement 2 (“PublicRead”) lets everybody in without a condition.',
      'public_access[1].why': 'The ACL grants READ to everybody.',
    })
    expect(becauseOf('aws_s3_bucket', found)).toBe(
      'Statement 2 (“PublicRead”) lets everybody in without a condition; The ACL grants READ to everybody',
    )
  })

  it('says what makes an administrator in place of a yes', () => {
    const found = evidence({
      administrator: true,
      'administrator_through[0].policy': 'arn:aws:iam::aws:policy/AdministratorAccess',
      'administrator_through[0].why': 'statement 1 of arn:aws:iam::aws:policy/AdministratorAccess allows *.',
    })
    const why = 'statement 1 of arn:aws:iam::aws:policy/AdministratorAccess allows *'
    expect(becauseOf('aws_iam_user', found)).toBe(why)
    expect(becauseOf('aws_iam_user', evidence({ administrator: true }))).toBe('administrator is true')
  })

  it('says who may do what', () => {
    const found = evidence({
      'shared_with[0].foreign': true,
      'shared_with[0].actions[1]': 's3:PutBucketPolicy',
      'shared_with[0].id': '999988887777',
      'shared_with[0].statement': 'Partner',
      'shared_with[0].actions': ['s3:GetObject', 's3:PutBucketPolicy'],
      'shared_with[0].conditional': false,
      'shared_with[1].id': 'o-a1b2c3d4e5',
      'shared_with[1].statement': '',
      'shared_with[1].actions': [
        's3:GetObject',
        's3:ListBucket',
        's3:PutObject',
        's3:DeleteObject',
        's3:GetObjectAcl',
      ],
      'shared_with[1].conditional': true,
    })
    expect(becauseOf('aws_s3_bucket', found)).toBe(
      '999988887777 may s3:GetObject and s3:PutBucketPolicy (statement Partner); o-a1b2c3d4e5 may s3:GetObject, s3:ListBucket, s3:PutObject and 2 more, under a condition',
    )
    expect(becauseOf('aws_s3_bucket', evidence({ 'shared_with[0].foreign': true }))).toBe(
      'shared_with.foreign is true',
    )
  })

  it('leaves out of a list what is only something else than was looked for', () => {
    const found = evidence({
      status: 'ENABLED',
      'features[0].name': 'CLOUD_TRAIL',
      'features[1].name': 'DNS_LOGS',
      'features[2].status': 'DISABLED',
      'features[3].name': 'RUNTIME_MONITORING',
      'features[3].status': 'DISABLED',
    })
    expect(becauseOf('aws_guard_duty_detector', found)).toBe(
      'status is ENABLED and features.status is DISABLED',
    )
  })

  it('claims that there is none of a kind only where no condition was asked for', () => {
    const none = 'with(empty, -default-> is("aws_guard_duty_detector"))'
    const fitting =
      'with(empty, -default[1:2]-> (is("aws_cloud_trail") and trail_status.is_logging == true) with(any, -default-> is("aws_cloudwatch_log_group")))'
    expect(becauseOf('aws_region', evidence({ [none]: 0 }))).toBe('no aws_guard_duty_detector')
    expect(becauseOf('aws_account', evidence({ [fitting]: 0 }))).toBe(
      'no aws_cloud_trail meets the conditions',
    )
  })
})
