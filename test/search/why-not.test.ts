import { describe, expect, it } from '@jest/globals'
import { refusalWords } from '../../src/search/index.ts'
import { AROUND, compile, resource } from './kinds.ts'
import { GRAPH, ids, query, RESOURCES } from './network.ts'

const VOLUME = {
  volume_size: 8,
  volume_encrypted: true,
  name: 'n',
  ctime: '2024-04-30T12:00:00Z',
  tags: { team: 'web' },
  volume_sizes: [1, 2, 3],
  volume_attachments: [],
}

function whyNot(search: string, reported = VOLUME as object, kind = 'aws_ec2_volume'): string {
  const compiled = compile(search)
  const one = resource(kind, reported as typeof VOLUME)
  expect(compiled.match(one, AROUND)).toBeNull()
  return refusalWords(compiled.whyNot(one, AROUND))
}

describe('why a search is not true of a resource', () => {
  it.each<[string, string]>([
    ['is(volume) and volume_size = 9', '`volume_size = 9` is not true, volume_size is 8'],
    [
      'volume_size = 8 and volume_encrypted = false and name = x',
      '`volume_encrypted = false` is not true, volume_encrypted is true',
    ],
    ['name = "m o"', '`name = "m o"` is not true, name is "n"'],
    ['volume_iops > 3', '`volume_iops > 3` is not true, volume_iops is null'],
    ['age > 30d', '`age > 30d` is not true, ctime is "2024-04-30T12:00:00Z"'],
    ['not tags.team = web', '`not tags.team = web` is not true, tags.team is "web"'],
    [
      'not (name = n and volume_size = 8)',
      '`not (name = n and volume_size = 8)` is not true, name is "n" and volume_size is 8',
    ],
    [
      'volume_sizes[*] = 7',
      '`volume_sizes[*] = 7` is not true, volume_sizes[0] is 1, volume_sizes[1] is 2 and volume_sizes[2] is 3',
    ],
    ['volume_sizes all > 1', '`volume_sizes all > 1` is not true, volume_sizes[0] is 1'],
    [
      'volume_attachments[*].device = x',
      '`volume_attachments[*].device = x` is not true, volume_attachments is []',
    ],
    [
      'volume_attachments[*].{device = x}',
      '`volume_attachments[*].{device = x}` is not true, volume_attachments is []',
    ],
    ['has_key(tags, owner)', '`has_key(tags, "owner")` is not true, tags.owner is null'],
    [
      'volume_size = 9 or name = x',
      'none of these is true: `volume_size = 9` (volume_size is 8) and `name = x` (name is "n")',
    ],
    [
      'is(volume) and (volume_size = 9 or (name = n and volume_encrypted = false))',
      'none of these is true: `volume_size = 9` (volume_size is 8) and `volume_encrypted = false` (volume_encrypted is true)',
    ],
    ['volume_size in [1, 2]', '`volume_size in [1, 2]` is not true, volume_size is 8'],
    ['is(instance)', 'it is about aws_ec2_instance, not about aws_ec2_volume'],
  ])('%s: %s', (search, expected) => {
    expect(whyNot(search)).toBe(expected)
  })

  it('shows the element that comes closest', () => {
    const group = {
      group_ip_permissions: [
        { ip_protocol: 'udp', from_port: 53, to_port: 53 },
        { ip_protocol: 'tcp', from_port: 443, to_port: 443 },
        { ip_protocol: 'icmp' },
      ],
    }
    const search = 'group_ip_permissions[*].{ip_protocol = tcp and from_port <= 22 and to_port >= 22}'
    expect(whyNot(search, group, 'aws_ec2_security_group')).toBe(
      '`from_port <= 22` is not true of any of 3 elements; of the closest, group_ip_permissions[1].from_port is 443',
    )
  })

  it('shows a few of many alternatives', () => {
    const search = Array.from({ length: 9 }, (_, index) => `volume_size = ${index + 20}`).join(' or ')
    expect(whyNot(search)).toBe(
      'none of these is true: `volume_size = 20` (volume_size is 8), `volume_size = 21` (volume_size is 8), `volume_size = 22` (volume_size is 8) and 6 more',
    )
  })
})

describe('why a search that follows edges does not find a resource', () => {
  it.each<[string, string, string]>([
    [
      'is(aws_vpc) with(any, --> is(aws_ec2_flow_log))',
      'vpc-2',
      '`with(any, -default-> is("aws_ec2_flow_log"))` is not true, it finds 0',
    ],
    [
      'is(aws_vpc) and vpc_is_default = true with(any, -->)',
      'vpc-2',
      '`vpc_is_default = true` is not true, vpc_is_default is false',
    ],
    ['is(aws_vpc) --> is(subnet) and size = 24', 'subnet-2', '`size = 24` is not true, size is 28'],
    [
      'is(instance) and name = web --> is(volume)',
      'vol-4',
      '`-default->` does not lead to it from aws_ec2_instance web',
    ],
    [
      'is(instance) and cores = 3 --> is(volume)',
      'vol-1',
      '`cores = 3` is not true of aws_ec2_instance web, cores is 2',
    ],
    ['is(aws_vpc) and name = main -->', 'web', '`-default->` does not lead to it from aws_vpc vpc-1'],
    ['is(instance) {disks[]: --> is(volume)} disks = []', 'web', '`disks = []` is not true, disks is '],
    ['is(volume) sort id limit 1', 'vol-2', '`limit` leaves it out'],
    ['is(aws_vpc) --> is(subnet)', 'vol-1', 'it is about aws_ec2_subnet, not about aws_ec2_volume'],
  ])('%s and %s: %s', (search, id, expected) => {
    expect(ids(search)).not.toContain(id)
    const lost = RESOURCES.find((one) => one.id === id)
    if (lost === undefined) throw new Error(id)
    const words = refusalWords(query(search).whyNot(lost, GRAPH))
    expect(words.startsWith(expected)).toBe(true)
    expect(words.length).toBeLessThan(expected.length + 90)
  })

  it('says of everything that is not found why, and of nothing else', () => {
    const search = 'is(instance) and cores > 2 with(any, --> is(volume))'
    expect(ids(search)).toEqual(['db'])
    for (const one of RESOURCES.filter(({ id }) => id !== 'db'))
      expect(refusalWords(query(search).whyNot(one, GRAPH))).not.toBe('')
  })
})
