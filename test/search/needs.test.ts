import { describe, expect, it } from '@jest/globals'
import type { KindModel } from '../../src/model/kind.ts'
import { compileSearch } from '../../src/search/terms/compile.ts'
import { explainSearch } from '../../src/search/explain.ts'
import { surroundingsOf } from '../../src/search/graph/surroundings.ts'
import { NOW } from './kinds.ts'
import { MODEL, PROD, query, RESOURCES } from './network.ts'

/** Short for `aws_ec2_…`, `aws_…`. */
function short(kinds: readonly string[]): string {
  return kinds
    .map((kind) => kind.replace(/^aws_(ec2_)?/, ''))
    .toSorted()
    .join(' ')
}

const ALL = short([...MODEL.keys()])

describe('what a search needs', () => {
  it.each<[string, string, string]>([
    ['is(aws_vpc)', 'vpc', 'vpc'],
    ['is(aws_vpc) --> is(subnet)', 'subnet', 'subnet vpc'],
    [
      'is(aws_vpc) -->',
      'flow_log network_acl subnet vpc_peering_connection',
      'flow_log network_acl subnet vpc vpc_peering_connection',
    ],
    ['is(aws_vpc) -delete->', 'network_acl subnet', 'network_acl subnet vpc'],
    ['is(subnet, volume) --> is(instance)', 'instance', 'instance subnet'],
    ['--> is(aws_ec2_flow_log)', 'flow_log', 'flow_log region vpc'],
    ['is(aws_vpc) -[2]-> is(instance)', 'instance', 'instance subnet vpc'],
    ['is(aws_vpc) -[1:]-> is(volume)', 'volume', 'instance subnet volume vpc'],
    ['is(aws_vpc) -[1:2]-> is(volume)', '', ''],
    ['is(aws_vpc) -[0:]-> is(instance, aws_vpc)', 'instance vpc', 'instance subnet vpc'],
    ['is(volume) <-[0:]- is(aws_vpc)', 'vpc', 'instance subnet volume vpc'],
    ['is(instance) <-- is(region)', 'region', 'instance region'],
    ['is(instance) <-[2]- is(account)', 'account', 'account instance'],
    ['is(instance) <-[3]- is(cloud)', '', 'instance'],
    ['is(subnet) <--> is(aws_vpc, instance)', 'instance vpc', 'instance subnet vpc'],
    ['is(volume) -delete->', 'instance', 'instance volume'],
    ['is(instance) <-delete[1:]default-> is(volume)', 'volume', 'instance volume'],
    ['is(aws_vpc) with(empty, --> is(aws_ec2_flow_log))', 'vpc', 'flow_log vpc'],
    ['with(any, --> is(aws_ec2_flow_log))', 'region vpc', 'flow_log region vpc'],
    ['is(volume) with(any, <-- is(instance) with(any, <-- is(subnet)))', 'volume', 'instance subnet volume'],
    ['is(volume) with(any, <-- is(region))', 'volume', 'region volume'],
    ['is(instance) {s: <-- is(subnet)}', 'instance', 'instance subnet'],
    ['is(instance) {v: <-[2]- is(aws_vpc)}', 'instance', 'instance subnet vpc'],
    ['is(volume) and /ancestors.aws_vpc.reported.name = x', 'volume', 'instance subnet volume vpc'],
    ['is(aws_vpc) and /descendants.instance.reported.name = x', 'vpc', 'instance subnet vpc'],
    ['is(volume) and /ancestors.aws_account.reported.name = x', 'volume', 'account volume'],
    ['is(volume) and account = prod', 'volume', 'account volume'],
    ['is(volume) and account.id = x and region = y', 'volume', 'volume'],
    ['is(volume) and account.partition = aws', 'volume', 'account volume'],
    ['is(instance)#x --> is(volume)', 'instance volume', 'instance volume'],
    ['is(aws_vpc, subnet) limit 3 --> is(instance)', 'instance', 'instance subnet vpc'],
    ['is(aws_vpc, volume) --> is(aws_ec2_flow_log)', 'flow_log', 'flow_log vpc'],
    ['aggregate(kind: sum(1)): is(aws_vpc) --> is(subnet)', 'subnet', 'subnet vpc'],
    ['aggregate(/ancestors.aws_vpc.reported.name: sum(1)): is(subnet)', 'subnet', 'subnet vpc'],
    ['all', ALL, ALL],
  ])('%s: finds %s, asks about %s', (search, subjects, kinds) => {
    const asked = query(search)
    expect(short(asked.subjects)).toBe(subjects)
    expect(short(asked.kinds)).toBe(kinds)
  })

  it('is explained with the IAM actions', () => {
    const explanation = explainSearch('is(volume) <-[2]- is(subnet)', { model: MODEL, now: NOW })
    expect(explanation.kinds).toEqual(['aws_ec2_subnet', 'aws_ec2_volume', 'aws_ec2_instance'])
    expect(explanation.actions).toEqual(['ec2:aws_ec2_instance', 'ec2:aws_ec2_subnet', 'ec2:aws_ec2_volume'])
  })

  it('names costly properties that some path names', () => {
    const model: KindModel = new Map(
      Array.from(MODEL, ([name, kind]) => [
        name,
        name === 'aws_ec2_instance' ? { ...kind, costly: { groups: ['ec2:Look'] } } : kind,
      ]),
    )
    const kindsOf = (search: string): readonly string[] => compileSearch(search, { model, now: NOW }).kinds
    expect(kindsOf('is(instance) and groups[*] = a')).toEqual(['aws_ec2_instance', 'aws_ec2_instance.groups'])
    expect(kindsOf('is(subnet) with(any, --> is(instance) and has_key(groups, a))')).toContain(
      'aws_ec2_instance.groups',
    )
    expect(kindsOf('is(subnet) {i: --> is(instance)} i.reported.groups[*] = a')).toContain(
      'aws_ec2_instance.groups',
    )
    expect(kindsOf('is(instance) and cores = 2')).toEqual(['aws_ec2_instance'])
    expect(kindsOf('is(volume) and groups = null')).toEqual(['aws_ec2_volume'])
    expect(explainSearch('is(instance) sort groups', { model, now: NOW })).toMatchObject({
      kinds: ['aws_ec2_instance'],
      actions: ['ec2:Look', 'ec2:aws_ec2_instance'],
    })
  })
})

describe('whether other regions can matter', () => {
  it.each([
    ['is(aws_vpc) --> is(subnet)', false],
    ['is(aws_vpc) --> is(peering_connection)', true],
    ['is(peering_connection) with(empty, <-- is(aws_vpc))', true],
    ['is(aws_vpc) --> is(peering_connection, subnet)', true],
    ['is(aws_vpc) -->', true],
    ['is(instance) <-[2]- is(account)', false],
    ['is(instance) <-- is(region) --> is(aws_vpc)', false],
    ['is(instance) <-[2]- is(account) -[2]-> is(aws_vpc)', true],
    ['is(account) with(empty, -[2]-> is(aws_ec2_flow_log))', true],
    ['is(region) with(empty, --> is(aws_ec2_flow_log))', false],
    ['is(aws_vpc) and /descendants.peering_connection.reported.id = x', true],
    ['is(instance) and /ancestors.aws_vpc.reported.id = x', false],
  ])('%s: %j', (search, crosses) => {
    expect(query(search).crossesScopes).toBe(crosses)
  })
})

describe('whether resources can be judged one at a time', () => {
  it.each([
    ['is(volume) and size > 3 and account = prod and region.id = x', true],
    ['all', true],
    ['is(volume) --> is(instance)', false],
    ['is(instance) with(any, -->)', false],
    ['is(instance) {x: -->}', false],
    ['is(volume) sort name', false],
    ['is(volume) limit 5', false],
    ['is(volume) reversed', false],
    ['is(volume)#tag', false],
    ['is(volume) and /ancestors.instance.reported.cores = 2', false],
    ['is(volume) and /descendants.instance = null', false],
    ['is(volume) and account.partition = aws', false],
    ['is(region)', false],
    ['is(cloud)', false],
    ['is(region, volume)', true],
    ['aggregate(sum(1)): is(volume)', false],
  ])('%s: %j', (search, streams) => {
    expect(query(search).streams).toBe(streams)
  })

  it('is a fault of ours to overlook', () => {
    const around = surroundingsOf({ id: PROD, name: 'prod' }, 'us-east-1')
    const [resource] = RESOURCES
    if (resource === undefined) throw new Error('none')
    const asked = query('is(aws_vpc) limit 1')
    expect(() => asked.match(resource, around)).toThrow(
      'not a search for single resources: is(aws_vpc) limit 1',
    )
    expect(() => asked.judge(resource, around)).toThrow('not a search for single resources')
  })
})

describe('usage', () => {
  it.each([
    'with_usage(3w, cpu) is(volume)',
    'is(instance) {x: with_usage(1d, cpu) all -->}',
    'is(volume) <-- with_usage(1d::2d, [cpu, mem])',
  ])('%s is refused, and can be explained', (search) => {
    expect(() => query(search)).toThrow('this program reads no usage data')
    expect(explainSearch(search, { model: MODEL, now: NOW }).warnings.join()).toContain('no usage data')
  })
})
