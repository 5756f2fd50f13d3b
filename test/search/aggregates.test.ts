import { describe, expect, it } from '@jest/globals'
import type { AggregateRow } from '../../src/search/terms/compile.ts'
import { buildGraph } from '../../src/search/graph/graph.ts'
import { surroundingsOf } from '../../src/search/graph/surroundings.ts'
import { GRAPH, PROD, query, RESOURCES, thing } from './network.ts'

function rows(search: string): readonly AggregateRow[] {
  const asked = query(search)
  const aggregation = asked.aggregate?.()
  if (aggregation === undefined) throw new Error('no aggregate')
  for (const match of asked.find(GRAPH)) aggregation.add(match)
  return aggregation.rows()
}

describe('aggregates (1.10)', () => {
  it.each<[string, readonly AggregateRow[]]>([
    ['aggregate(count(id)): is(volume)', [{ count_of_id: 4 }]],
    [
      'aggregate(sum(1) as n, sum(size), count(size), min(size), max(size), avg(size)): is(volume)',
      [{ n: 4, sum_of_size: 60, count_of_size: 4, min_of_size: 10, max_of_size: 30, avg_of_size: 20 }],
    ],
    ['aggregate(variance(size) as v, stddev(cores) as s): is(volume, instance)', [{ v: 200 / 3, s: 3 }]],
    [
      'aggregate(kind: sum(1) as n): is(volume, instance)',
      [
        { group: { kind: 'aws_ec2_instance' }, n: 2 },
        { group: { kind: 'aws_ec2_volume' }, n: 4 },
      ],
    ],
    [
      'aggregate(kind as k, /ancestors.account.reported.name as account: sum(1) as n): is(instance)',
      [{ group: { k: 'aws_ec2_instance', account: 'prod' }, n: 2 }],
    ],
    [
      'aggregate("{kind} in {region}" as place: sum(1) as n): is(instance)',
      [{ group: { place: 'aws_ec2_instance in us-east-1' }, n: 2 }],
    ],
    [
      'aggregate("size {size}": sum(1) as n): is(volume) sort size',
      [
        { group: { 'size {size}': 'size ' }, n: 1 },
        { group: { 'size {size}': 'size 10' }, n: 1 },
        { group: { 'size {size}': 'size 20' }, n: 1 },
        { group: { 'size {size}': 'size 30' }, n: 1 },
      ],
    ],
    [
      'aggregate(size: sum(1) as n): is(volume) and size < 15 or id = "vol-4"',
      [
        { group: { size: null }, n: 1 },
        { group: { size: 10 }, n: 1 },
      ],
    ],
    [
      'aggregate(groups[*] as g: sum(cores) as c): is(instance)',
      [
        { group: { g: 'a' }, c: 2 },
        { group: { g: 'b' }, c: 10 },
      ],
    ],
    [
      'aggregate(groups as g: sum(1) as n): is(instance)',
      [
        { group: { g: 'a' }, n: 1 },
        { group: { g: 'b' }, n: 2 },
      ],
    ],
    [
      'aggregate(sum(size * 2 + 1) as a, sum(size + 2 * 3) as b, max(size / 4 - 1) as c, sum(size % 7) as d): is(volume)',
      [{ a: 123, b: 78, c: 6.5, d: 11 }],
    ],
    [
      'aggregate(sum(size / 0) as a, avg(nothing) as b, min(nothing) as c, sum(nothing) as d): is(volume)',
      [{ a: 0, b: null, c: null, d: 0 }],
    ],
    [
      'aggregate(sum(name) as a, min(name) as b, max(name) as c): is(volume)',
      [{ a: null, b: 'vol-1', c: 'vol-4' }],
    ],
    ['aggregate(max(age) as oldest, count(1) as n): is(instance)', [{ oldest: 864_000, n: 2 }]],
    ['aggregate(sum(1) as n): is(volume) and size > 1000', []],
    ['aggregate(id: sum(1) as n): is(instance) sort cores desc limit 1', [{ group: { id: 'db' }, n: 1 }]],
    [
      'aggregate(id: sum(1) as n): is(instance) and cores = 8 --> is(volume)',
      [{ group: { id: 'vol-3' }, n: 1 }],
    ],
    [
      'aggregate(s.reported.size as size: sum(cores) as n): is(instance) {s: <-- is(subnet)}',
      [
        { group: { size: 24 }, n: 2 },
        { group: { size: 28 }, n: 8 },
      ],
    ],
  ])('%s gives %j', (search, expected) => {
    expect(rows(search)).toEqual(expected)
  })

  it('runs over the same element where paths begin alike, and over all where they do not', () => {
    const asked = query('aggregate(tags.list[*].a, tags.list[*].b: sum(1) as n): is(volume)')
    const aggregation = asked.aggregate?.()
    const tags = {
      list: [
        { a: 1, b: 2 },
        { a: 3, b: 4 },
      ],
    }
    const resource = thing('aws_ec2_volume', 'v', { properties: { tags } })
    for (const match of asked.find(buildGraph([resource], [], asked.structure))) aggregation?.add(match)
    expect(aggregation?.rows()).toEqual([
      { group: { 'tags.list[*].a': 1, 'tags.list[*].b': 2 }, n: 1 },
      { group: { 'tags.list[*].a': 3, 'tags.list[*].b': 4 }, n: 1 },
    ])
  })

  it('takes matches one at a time where the search streams', () => {
    const asked = query('aggregate(account as a: sum(size) as total): is(volume)')
    expect([asked.streams, asked.streamsIntoAggregate]).toEqual([false, true])
    const aggregation = asked.aggregate?.()
    const around = surroundingsOf({ id: PROD, name: 'prod' }, 'us-east-1')
    for (const resource of RESOURCES) {
      const match = asked.judge(resource, around)
      if (match !== null) aggregation?.add(match)
    }
    expect(aggregation?.rows()).toEqual([{ group: { a: 'prod' }, total: 60 }])
  })

  it.each<[string, readonly (number | string)[][]]>([
    ['aggregate(size as s: sum(1) as n): is(volume) sort s desc', [[30], [20], [10], []]],
    ['aggregate(kind as k: sum(1) as n): is(volume, instance) sort n desc limit 1', [['aws_ec2_volume']]],
    [
      'aggregate(kind as k: sum(1)): is(volume, instance) sort sum_of_1',
      [['aws_ec2_instance'], ['aws_ec2_volume']],
    ],
    ['aggregate(size: sum(1) as n): is(volume) limit 1, 2', [[10], [20]]],
    ['aggregate(size: sum(1) as n): is(volume) sort size limit 3 reversed', [[20], [10], []]],
  ])('orders its rows: %s', (search, groups) => {
    const found = rows(search).map(({ group }) =>
      Object.values(group ?? {}).filter((value) => value !== null),
    )
    expect(found).toEqual(groups)
  })

  it('lets sort choose resources by what is no column, and says so', () => {
    const search = 'aggregate(sum(size) as n): is(volume) sort size desc limit 2'
    expect(rows(search)).toEqual([{ n: 50 }])
    expect(query(search).warnings).toEqual([
      '`size` is no column of the aggregate, so `sort` and `limit` choose resources before they are counted; rows are sorted by `n`.',
    ])
  })

  it('says so where limit takes rows, and Resoto took resources', () => {
    const sentence =
      '`limit` takes rows of the aggregate; in Resoto it took resources before they were counted.'
    expect(query('aggregate(size: sum(1) as n): is(volume) limit 2').warnings).toEqual([sentence])
    expect(query('aggregate(size: sum(1) as n): is(volume) sort size limit 2').warnings).toEqual([sentence])
    expect(query('aggregate(size: sum(1) as n): is(volume) sort n limit 2').warnings).toEqual([])
  })

  it.each([
    ['sort m', 'The aggregate has no column `m` to sort by; perhaps you mean `n`.'],
    [
      'sort n, size',
      '`size` is no column of the aggregate: `sort` takes its columns, `kind` and `n`, or properties',
    ],
  ])('refuses %s', (tail, sentence) => {
    expect(() => query(`aggregate(kind: sum(1) as n): is(volume) ${tail}`)).toThrow(sentence)
  })

  it('groups by the keys and values of maps, an entry at a time', () => {
    const asked = query(
      'aggregate(keys(tags) as key, values(tags) as value: sum(1) as n): is(volume) sort n desc, key',
    )
    const volumes = [{ team: 'web', env: 'prod' }, { team: 'web' }, {}].map((tags, index) =>
      thing('aws_ec2_volume', `v-${index}`, { properties: { tags } }),
    )
    const aggregation = asked.aggregate?.()
    for (const match of asked.find(buildGraph(volumes, [], asked.structure))) aggregation?.add(match)
    expect(aggregation?.rows()).toEqual([
      { group: { key: 'team', value: 'web' }, n: 2 },
      { group: { key: 'env', value: 'prod' }, n: 1 },
    ])
    expect(asked.canonical).toBe(
      'aggregate(keys(tags) as key, values(tags) as value: sum(1) as n):is("volume") sort n desc, key asc',
    )
    expect(query('aggregate(keys(size): sum(1)): is(volume)').warnings).toEqual([
      '`size` is no map, so it has no keys.',
    ])
  })

  it('streams with an order of its rows', () => {
    expect(query('aggregate(size: sum(1) as n): is(volume) sort n limit 1').streamsIntoAggregate).toBe(true)
  })

  it('warns of two columns with one name', () => {
    expect(query('aggregate(sum(size) as n, max(size) as n): is(volume)').warnings).toEqual([
      'Two columns are called `n`; name one of them with `as`.',
    ])
  })
})
