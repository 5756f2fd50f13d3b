import { describe, expect, it } from '@jest/globals'
import { AWS_KINDS } from '../../../src/clouds/aws/kinds.ts'
import type { JsonObject } from '../../../src/model/json.ts'
import { propertyProblems } from '../../../src/rules/examples/example-properties.ts'

const group = AWS_KINDS.get('aws_ec2_security_group')

function problemsOf(resource: JsonObject): readonly string[] {
  if (group === undefined) throw new Error('no such kind')
  return propertyProblems(resource, group).map(({ path, message }) => `${path.join('/')}: ${message}`)
}

describe('propertyProblems', () => {
  it('has none with a group as AWS gives it', () => {
    const resource = {
      account: '111122223333',
      region: 'eu-west-1',
      kind: 'aws_ec2_security_group',
      id: 'sg-1',
      name: 'web',
      tags: { 'any key': 'any value' },
      group_ip_permissions: [
        {
          ip_protocol: 'tcp',
          from_port: 1,
          to_port: 2,
          ip_ranges: [{ cidr_ip: '10.0.0.0/8' }],
          ipv6_ranges: [],
        },
      ],
      description: null,
    }
    expect(problemsOf(resource)).toEqual([])
  })

  it.each<[JsonObject, string]>([
    [
      { group_ip_permision: [] },
      'group_ip_permision: aws_ec2_security_group has no property "group_ip_permision"; did you mean group_ip_permissions?',
    ],
    [{ zzz: 1 }, 'zzz: aws_ec2_security_group has no property "zzz", so it makes no difference.'],
    [
      { group_ip_permissions: [{}, { ip_range: [] }] },
      'group_ip_permissions/1/ip_range: group_ip_permissions[1] has no property "ip_range"; did you mean ip_ranges?',
    ],
    [
      { group_ip_permissions: [{ ip_protocol: -1 }] },
      'group_ip_permissions/0/ip_protocol: group_ip_permissions[0].ip_protocol: received the number -1, but AWS gives a ' +
        'text; write "-1" with its quotes.',
    ],
    [
      { group_ip_permissions: [{ from_port: '22' }] },
      'group_ip_permissions/0/from_port: group_ip_permissions[0].from_port: received "22", but AWS gives a whole number.',
    ],
    [
      { group_ip_permissions: { ip_protocol: 'tcp' } },
      'group_ip_permissions: group_ip_permissions: received a map, but AWS gives a list.',
    ],
    [
      { group_ip_permissions: [{ ip_ranges: ['0.0.0.0/0'] }] },
      'group_ip_permissions/0/ip_ranges/0: group_ip_permissions[0].ip_ranges[0]: received "0.0.0.0/0", but AWS gives a map.',
    ],
    [
      { tags: { cost: 5 } },
      'tags/cost: tags.cost: received the number 5, but AWS gives a text; write "5" with its quotes.',
    ],
    [
      { constructor: 'x' },
      'constructor: aws_ec2_security_group has no property "constructor", so it makes no difference.',
    ],
  ])('%j', (resource, problem) => {
    expect(problemsOf(resource)).toEqual([problem])
  })

  it('warns of a property that is worked out', () => {
    const vpc = AWS_KINDS.get('aws_vpc')
    expect(vpc === undefined ? [] : propertyProblems({ vpc_in_use: true }, vpc)).toEqual([
      { path: ['vpc_in_use'], message: 'vpc_in_use is worked out of other properties; leave it out.' },
    ])
  })
})

describe('propertyProblems of values', () => {
  it.each<[string, JsonObject, readonly string[]]>([
    ['aws_ec2_volume', { ctime: '2020-01-31T12:00:00Z', volume_status: 'available' }, []],
    ['aws_ec2_volume', { ctime: '2020-01-31' }, []],
    [
      'aws_ec2_volume',
      { ctime: '2020-13-45' },
      ['ctime: received "2020-13-45", but AWS gives a time such as "2026-01-31T12:00:00Z".'],
    ],
    [
      'aws_ec2_volume',
      { ctime: 'yesterday' },
      ['ctime: received "yesterday", but AWS gives a time such as "2026-01-31T12:00:00Z".'],
    ],
    [
      'aws_ec2_volume',
      { volume_status: 'unattached' },
      [
        expect.stringMatching(
          /^`unattached` is no known value of `volume_status`; .*`available`/,
        ) as unknown as string,
      ],
    ],
    [
      'aws_ec2_volume',
      { volume_type: 'GP3' },
      ['`GP3` is no known value of `volume_type`; it is written `gp3`.'],
    ],
    [
      'aws_ec2_volume',
      { volume_attachments: [{ state: 'atached' }] },
      [
        expect.stringContaining(
          '`atached` is no known value of `volume_attachments[0].state`; perhaps you mean `attached`',
        ) as unknown as string,
      ],
    ],
    ['aws_ec2_volume', { tags: { volume_status: 'unattached' } }, []],
    ['aws_vpc', { arn: 'arn:aws:ec2:eu-west-1:111122223333:vpc/vpc-1' }, []],
    ['aws_vpc', { ctime: '2020-01-31' }, ['aws_vpc has no property "ctime", so it makes no difference.']],
    [
      'aws_ec2_instance',
      { instance_network_interfaces: [{}, { attachment: { attach_time: '2020-02-30T00:00:00Z' } }] },
      [
        'instance_network_interfaces[1].attachment.attach_time: received "2020-02-30T00:00:00Z", but AWS gives a time such as "2026-01-31T12:00:00Z".',
      ],
    ],
    [
      'aws_ec2_instance',
      { instance_network_interfaces: [{ attachment: { attach_time: 2020, delete_on_termination: 'yes' } }] },
      [
        'instance_network_interfaces[0].attachment.attach_time: received the number 2020, but AWS gives a time such as "2026-01-31T12:00:00Z"; write "2020" with its quotes.',
        'instance_network_interfaces[0].attachment.delete_on_termination: received "yes", but AWS gives true or false.',
      ],
    ],
  ])('%s %j', (name, resource, expected) => {
    const kind = AWS_KINDS.get(name)
    if (kind === undefined) throw new Error(name)
    expect(propertyProblems(resource, kind).map(({ message }) => message)).toEqual(expected)
  })

  it('knows the regions that there are', () => {
    const [kind, region] = ['aws_vpc', 'aws_region'].map((name) => AWS_KINDS.get(name))
    if (kind === undefined) throw new Error('no such kind')
    expect(propertyProblems({ region: 'eu-west1' }, kind, region?.properties['name'])).toEqual([
      {
        path: ['region'],
        message: '`eu-west1` is no known value of `region`; perhaps you mean `eu-west-1`.',
      },
    ])
    expect(propertyProblems({ region: 'eu-west-1' }, kind, region?.properties['name'])).toEqual([])
  })
})
