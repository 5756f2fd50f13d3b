import { describe, expect, it } from '@jest/globals'
import { evidence } from './kinds.ts'

const GROUP = 'aws_ec2_security_group'
const WORLD =
  'is(aws_ec2_security_group) and group_ip_permissions[*].{ip_protocol="-1" and (ip_ranges[*].cidr_ip="0.0.0.0/0" or ipv6_ranges[*].cidr_ipv6="::/0")}'

describe('evidence', () => {
  it('names the places of the element that satisfies a context, and the true branch of an or', () => {
    const group = {
      group_ip_permissions: [
        { ip_protocol: 'tcp', ip_ranges: [{ cidr_ip: '0.0.0.0/0' }], ipv6_ranges: [] },
        {
          ip_protocol: '-1',
          ip_ranges: [{ cidr_ip: '10.0.0.0/8' }],
          ipv6_ranges: [{ cidr_ipv6: 'fe80::/10' }, { cidr_ipv6: '::/0' }],
        },
      ],
    }
    expect(evidence(WORLD, group, GROUP)).toEqual([
      'group_ip_permissions[1].ip_protocol="-1"',
      'group_ip_permissions[1].ipv6_ranges[1].cidr_ipv6="::/0"',
    ])
  })

  it('is null where protocol and world stand in different elements', () => {
    const group = {
      group_ip_permissions: [
        { ip_protocol: 'tcp', ip_ranges: [{ cidr_ip: '0.0.0.0/0' }] },
        { ip_protocol: '-1', ip_ranges: [{ cidr_ip: '10.0.0.0/8' }] },
      ],
    }
    expect(evidence(WORLD, group, GROUP)).toBeNull()
  })

  it.each<[string, string[]]>([
    ['is(volume)', []],
    ['volume_size = 8 or name = n', ['volume_size=8', 'name="n"']],
    ['volume_size = 9 or name = n', ['name="n"']],
    ['volume_iops = null', ['volume_iops=null']],
    ['volume_iops != 3', ['volume_iops=null']],
    ['not volume_size > 8', ['volume_size=8']],
    ['not (volume_size = 9 or name = x)', ['volume_size=8', 'name="n"']],
    ['not (volume_size = 9 and name = n)', ['volume_size=8']],
    ['volume_size > 1 and volume_size < 9', ['volume_size=8']],
    ['volume_sizes[*] > 1', ['volume_sizes[1]=2', 'volume_sizes[2]=3']],
    ['volume_sizes any = 2', ['volume_sizes[1]=2']],
    ['volume_sizes all > 0', ['volume_sizes[0]=1', 'volume_sizes[1]=2', 'volume_sizes[2]=3']],
    ['not volume_sizes all > 1', ['volume_sizes[0]=1']],
    ['not volume_sizes none = 3', ['volume_sizes[2]=3']],
    ['volume_names none = x', ['volume_names=[]']],
    ['not volume_attachments[*].device = x', ['volume_attachments=null']],
    ['volume_attachments none = x', ['volume_attachments=null']],
    ['has_key(tags, [`a b`])'.replaceAll('`', '"'), ['tags.`a b`="c"']],
    ['not has_key(tags, owner)', ['tags.owner=null']],
    ['tags.`a b` = c', ['tags.`a b`="c"']],
    ['account = prod', ['/ancestors.account.reported.name="prod"']],
    ['"my disk"', ['description="my disk"']],
  ])('%s gives %j', (search, expected) => {
    const volume = {
      name: 'n',
      volume_size: 8,
      volume_sizes: [1, 2, 3],
      volume_names: [],
      tags: { 'a b': 'c' },
      description: 'my disk',
    }
    expect(evidence(search, volume)).toEqual(expected)
  })
})
