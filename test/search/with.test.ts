import { describe, expect, it } from '@jest/globals'
import { buildGraph } from '../../src/search/graph/graph.ts'
import { edge, find, ids, query, thing } from './network.ts'

describe('with (1.10)', () => {
  it.each<[string, readonly string[]]>([
    ['is(aws_vpc) with(empty, --> is(aws_ec2_flow_log))', ['vpc-2', 'vpc-3']],
    ['is(aws_vpc) with(any, --> is(aws_ec2_flow_log))', ['vpc-1']],
    ['is(instance) with(count = 2, --> is(volume))', ['web']],
    ['is(instance) with(count > 0, --> is(volume) and size > 25)', ['web']],
    ['is(instance) with(count != 2, --> is(volume))', ['db']],
    ['is(instance) with(count <= 1, --> is(volume))', ['db']],
    ['is(instance) with(count >= 3, --> is(volume))', []],
    ['is(aws_vpc) with(count = 0, -->)', ['vpc-2']],
    ['is(volume) with(empty, <-- is(instance))', ['vol-4']],
    ['is(aws_vpc) with(any, -[1:]-> is(volume) and size = 20)', ['vpc-1']],
    ['is(aws_vpc) with(count = 3, -[3]->)', ['vpc-1']],
    ['is(aws_vpc) with(any, -[0]-> vpc_is_default = true)', ['vpc-1']],
    ['is(instance) with(any, <-delete-)', ['web']],
    [
      'is(instance) with(any, <-- is(subnet) with(any, <-- is(aws_vpc) with(any, --> is(aws_ec2_flow_log))))',
      ['web', 'db'],
    ],
    ['is(instance) with(any, <-- is(subnet) and size = 28 with(any, <-- is(aws_vpc)))', ['db']],
    ['is(instance) with(any, <-- is(subnet) with(empty, <-- is(aws_vpc)))', []],
    ['is(aws_vpc) with(any, --> is(aws_ec2_flow_log)) --> is(subnet)', ['subnet-1', 'subnet-2']],
  ])('%s finds %j', (search, expected) => {
    expect(ids(search)).toEqual(expected)
  })

  it('looks both ways where the arrow says so', () => {
    expect(ids('is(subnet) with(any, <--> is(aws_vpc)) sort id')).toEqual(['subnet-1', 'subnet-2'])
    expect(ids('is(subnet) with(any, <--> is(instance)) sort id')).toEqual(['subnet-1', 'subnet-2'])
    expect(ids('is(subnet) with(count = 2, <--> is(aws_vpc, aws_ec2_instance))')).toEqual([
      'subnet-1',
      'subnet-2',
    ])
  })

  it('does not change what is found, and tells how many there are', () => {
    const [match] = find('is(instance) and cores = 2 with(any, --> is(volume) and size > 5)')
    expect(match?.resource.id).toBe('web')
    expect(match?.evidence).toEqual([
      { path: 'cores', value: 2 },
      { path: 'with(any, -default-> (is("volume") and size > 5))', value: 2 },
    ])
    const [empty] = find('is(aws_vpc) and id = "vpc-2" with(empty, -default-> is(aws_ec2_flow_log))')
    expect(empty?.evidence).toEqual([
      { path: 'id', value: 'vpc-2' },
      { path: 'with(empty, -default-> is("aws_ec2_flow_log"))', value: 0 },
    ])
  })

  it('asks each graph anew', () => {
    const asked = query('is(instance) with(any, <-- is(subnet) with(any, <-- is(aws_vpc)))')
    const subnet = thing('aws_ec2_subnet', 's', { edges: [edge('in', 'aws_vpc', 'v')] })
    const instance = thing('aws_ec2_instance', 'i', { edges: [edge('in', 'aws_ec2_subnet', 's')] })
    const without = buildGraph([subnet, instance], [], asked.structure)
    const complete = buildGraph([subnet, instance, thing('aws_vpc', 'v')], [], asked.structure)
    expect([...asked.find(without)]).toHaveLength(0)
    expect([...asked.find(complete)]).toHaveLength(1)
  })
})
