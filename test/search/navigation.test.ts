import { describe, expect, it } from '@jest/globals'
import { find, ids, PROD, query } from './network.ts'

describe('traversal (1.10)', () => {
  it.each<[string, readonly string[]]>([
    ['is(aws_vpc) and id = "vpc-1" --> is(aws_ec2_subnet)', ['subnet-1', 'subnet-2']],
    ['id = "web" <-- is(subnet)', ['subnet-1']],
    ['id = "web" <-- is(aws_region)', ['us-east-1']],
    ['id = "web" <-[2]- is(aws_account)', [PROD]],
    ['id = "web" <-[3]- is(cloud)', ['aws']],
    ['id = "web" <-[0]-', ['web']],
    ['id = "web" -[0:1]->', ['web', 'vol-1', 'vol-2']],
    ['id = "vpc-1" -[2]-> is(instance)', ['web', 'db']],
    ['id = "vpc-1" -[3]->', ['vol-1', 'vol-2', 'vol-3']],
    ['id = "vpc-1" -[2:3]-> is(volume)', ['vol-1', 'vol-2', 'vol-3']],
    ['id = "vpc-1" -[1:]-> is(volume) and size > 15', ['vol-2', 'vol-3']],
    ['is(volume) <-[1:]- is(aws_vpc)', ['vpc-1']],
    ['is(cloud) -[2]->', ['us-east-1', 'eu-west-1']],
    ['is(account) -[2]-> is(aws_vpc)', ['vpc-1', 'vpc-2', 'vpc-3']],
    ['id = "vpc-3" --> is(peering_connection) <-- is(aws_vpc)', ['vpc-1', 'vpc-3']],
    ['id = "subnet-1" <--> is(aws_vpc, aws_ec2_instance)', ['vpc-1', 'web']],
    ['id = "vol-1" -delete->', ['web']],
    ['id = "vol-1" <-default,delete-', ['web', 'us-east-1']],
    ['id = "web" <-delete[1:]default->', ['vol-1', 'vol-2']],
    ['id = "subnet-1" <-delete-', ['vpc-1']],
    ['(edge_type=delete): id = "vpc-1" -->', ['subnet-1', 'subnet-2', 'acl-1']],
    ['(edge_type=delete): id = "vpc-1" -default-> is(aws_ec2_flow_log)', ['fl-1']],
    ['id = "web" -iam->', []],
    ['id = "web" <-- is(subnet) <-- is(aws_vpc) --> is(aws_ec2_flow_log)', ['fl-1']],
    ['is(instance) <-[0:]- is(instance)', ['web', 'db']],
    ['is(aws_vpc) sort id desc limit 1 <-- is(region)', ['eu-west-1']],
    ['--> is(aws_ec2_flow_log)', ['fl-1']],
  ])('%s finds %j', (search, expected) => {
    expect(ids(search).toSorted()).toEqual(expected.toSorted())
  })

  it('finds each resource once, however many ways lead there', () => {
    expect(ids('is(volume) and size != null <-- is(instance)')).toEqual(['web', 'db'])
    expect(ids('is(volume) <-[1:2]- is(region)')).toEqual(['us-east-1'])
  })

  it('does not count a start as reached by its own walk, but by that of another', () => {
    expect(ids('is(subnet, instance) --> is(subnet, instance)')).toEqual(['web', 'db'])
    expect(ids('is(instance) -[1:]-> is(instance)')).toEqual([])
  })

  it('measures levels by the shortest way', () => {
    // us-east-1 is one step above web, although account → region → subnet → web is another way.
    expect(ids('id = "us-east-1" -[1]-> is(instance)')).toEqual(['web', 'db'])
    expect(ids('id = "us-east-1" -[2]-> is(instance)')).toEqual([])
  })
})

describe('filters of edges', () => {
  it.each<[string, readonly string[]]>([
    ['id = "web" <-default,delete{edge_type = delete}-', ['vol-1']],
    ['id = "web" <-default,delete[0:1]{edge_type = delete}-', ['vol-1', 'web']],
    ['id = "vol-4" -[0:1]{edge_type = default}->', []],
    ['id = "vol-4" -[0:1]{edge_type = null}->', ['vol-4']],
    ['id = "web" -[0:1]{edge_type = null}->', ['web']],
    ['id = "web" -{edge_type = null}->', []],
    ['id = "web" -{not edge_type in [delete, iam]}->', ['vol-1', 'vol-2']],
  ])('%s finds %j', (search, expected) => {
    expect(ids(search).toSorted()).toEqual(expected)
  })

  it('warn of what no edge has', () => {
    expect(query('is(instance) -{since > 3}->').warnings).toEqual([
      'No kind has a property `since`, so it is always missing.',
      '`-default{since > 3}->` never leads from aws_ec2_instance to any kind.',
    ])
  })
})

describe('evidence of a traversal', () => {
  it('is what the last part asks, and the way from the start', () => {
    const [match] = find('is(aws_vpc) and vpc_is_default = true -[1:]-> is(volume) and size = 20')
    expect(match?.evidence).toEqual([
      { path: 'size', value: 20 },
      {
        path: '-default[1:]->',
        value:
          'aws_vpc vpc-1 -default-> aws_ec2_subnet subnet-2 -default-> aws_ec2_instance db -default-> aws_ec2_volume vol-3',
      },
    ])
  })

  it('goes on over several arrows', () => {
    const [match] = find('id = "vol-3" <-- is(instance) <-- is(subnet)')
    expect(match?.evidence).toEqual([
      {
        path: '<-default- <-default-',
        value: 'aws_ec2_volume vol-3 <-default- aws_ec2_instance db <-default- aws_ec2_subnet subnet-2',
      },
    ])
  })

  it('leaves out the middle of a long way', () => {
    const [match] = find('is(cloud) -[3]-> is(aws_vpc) and id = "vpc-1" -[3]-> is(volume) and id = "vol-1"')
    expect(match?.evidence.at(-1)?.value).toBe(
      `cloud aws -default-> aws_account ${PROD} -default-> aws_region us-east-1 … 1 more … ` +
        '-default-> aws_ec2_subnet subnet-1 -default-> aws_ec2_instance web -default-> aws_ec2_volume vol-1',
    )
  })
})

describe('an arrow that leads nowhere', () => {
  it.each([
    ['is(volume) --> is(instance)', '`-default->` never leads from aws_ec2_volume to aws_ec2_instance.'],
    [
      'is(aws_vpc) with(empty, -[2]-> is(volume))',
      '`-default[2]->` never leads from aws_vpc to aws_ec2_volume.',
    ],
    ['is(volume) -iam->', '`-iam->` never leads from aws_ec2_volume to any kind.'],
  ])('%s warns', (search, warning) => {
    expect(query(search).warnings).toEqual([warning])
  })
})
