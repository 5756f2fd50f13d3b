import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { runCli } from '../../sandbox/runner/run-cli.ts'
import { packageAction } from './support.ts'
import { emptyFolder, saveInventory, type SavedResource, type SavedScope } from './saved-inventory.ts'

const packaged = packageAction()
const folder = emptyFolder()

const SHOP = { id: '111122223333', name: 'shop' }
const TOOLS = { id: '444455556666', name: 'tools' }
const KINDS = ['aws_ec2_volume', 'aws_ec2_instance', 'aws_ec2_snapshot', 'aws_vpc', 'aws_ec2_subnet']

function exposure(grade: string) {
  return { internet_exposure: { grade } }
}

function subnet(id: string, grade: string, possible: readonly string[] = []): SavedResource {
  const doubts = possible.length === 0 ? {} : { doubts: possible.map(exposure) }
  return { kind: 'aws_ec2_subnet', id, properties: exposure(grade), ...doubts }
}

function volume(id: string, size: number, tags: Readonly<Record<string, string>> = {}): SavedResource {
  return {
    kind: 'aws_ec2_volume',
    id,
    properties: { volume_size: size, volume_status: 'available', ctime: '2026-01-01T00:00:00Z', tags },
  }
}

function instance(id: string, type: string): SavedResource {
  return { kind: 'aws_ec2_instance', id, properties: { instance_type: type } }
}

function snapshot(id: string, from: string): SavedResource {
  const edges = [{ type: 'default', direction: 'in', kind: 'aws_ec2_volume', id: from }] as const
  return { kind: 'aws_ec2_snapshot', id, edges }
}

const SCOPES: readonly SavedScope[] = [
  {
    account: SHOP,
    environment: { name: 'production', certain: true },
    region: 'eu-west-1',
    kinds: KINDS,
    resources: [
      volume('vol-1', 8, { Name: 'data', Team: 'web' }),
      volume('vol-2', 500, { Team: 'web' }),
      instance('i-1', 't3.micro'),
      instance('i-2', 't3.micro'),
      instance('i-3', 'm5.large'),
      snapshot('snap-1', 'vol-1'),
      snapshot('snap-2', 'vol-gone'),
      { kind: 'aws_vpc', id: 'vpc-1' },
      subnet('subnet-1', 'open-but-blocked', ['reachable', 'open-but-blocked']),
      subnet('subnet-2', 'closed'),
    ],
  },
  {
    account: TOOLS,
    environment: { name: 'staging', certain: true },
    region: 'us-east-1',
    kinds: KINDS.filter((kind) => kind !== 'aws_ec2_volume'),
    gaps: [{ kind: 'aws_ec2_volume', action: 'ec2:DescribeVolumes' }],
    resources: [
      instance('i-4', 'c7g.large'),
      snapshot('snap-3', 'vol-unread'),
      { kind: 'aws_vpc', id: 'vpc-2' },
    ],
  },
]

beforeAll(async () => {
  await saveInventory(join(folder, 'inventory.ndjson.gz'), SCOPES)
})
afterAll(() => {
  for (const one of [folder, packaged.folder]) rmSync(one, { recursive: true, force: true })
})

async function search(...args: readonly string[]) {
  const { exitCode, stdout, stderr } = await runCli(
    ['search', ...args, '--inventory', 'inventory.ndjson.gz'],
    { entry: packaged.cli, cwd: folder },
  )
  const rows = stdout.trimEnd().split('\n')
  return { exitCode, rows: rows.map((row) => row.trimEnd().replaceAll(/ {2,}/g, ' | ')), stderr }
}

const REGIONS = 'there are `eu-west-1` and `us-east-1`.'
const ACCOUNTS = 'there are `shop` (111122223333) and `tools` (444455556666).'

describe('a search for what the inventory does not have', () => {
  it.each([
    [
      'is(aws_vpc) and region = eu-west-3',
      `There is no region \`eu-west-3\` in the inventory; perhaps you mean \`eu-west-1\`: ${REGIONS}`,
    ],
    [
      'is(aws_vpc) and region = eu-west1',
      '`eu-west1` is no known value of `region`; perhaps you mean `eu-west-1`.',
    ],
    [
      'is(aws_vpc) and account = shopp',
      `There is no account \`shopp\` in the inventory; perhaps you mean \`shop\`: ${ACCOUNTS}`,
    ],
    [
      'is(aws_vpc) and account.id = "111122223334"',
      'There is no account `111122223334` in the inventory; perhaps you mean `111122223333`: there are `111122223333` (shop) and `444455556666` (tools).',
    ],
    [
      'is(aws_vpc) and environment = prod',
      'There is no environment `prod` in the inventory; perhaps you mean `production`: there are `production` and `staging`.',
    ],
    [
      'is(aws_vpc) and age > 30d',
      '`age` is worked out of `ctime`, which no aws_vpc has, so it is always missing.',
    ],
    [
      'is(aws_ec2_volume) and volume_status = unattached and account = shop',
      '`unattached` is no known value of `volume_status`; known are `busy`, `available`, `in-use`, `deleted`, `error` and `unknown`.',
    ],
    [
      'is(aws_ec2_volume) and account = shop and tags.team = web',
      'None of the resources that were searched has the tag `team`; perhaps you mean `Team`.',
    ],
    [
      'is(aws_vpc) and tags = web',
      '`tags` is a map, so it never equals a text; its members are written `tags.name`.',
    ],
  ])('%s', async (query, sentence) => {
    const { rows, stderr } = await search(query)
    expect(rows).toEqual(['0 results.'])
    expect(stderr.split('\n')[0]).toBe(`Warning: ${sentence}`)
  })

  it('says nothing of what is there', async () => {
    const query = 'is(aws_vpc) and account = shop and account = "111122223333" and region = eu-west-1'
    expect(await search(`${query} and environment = production`, '--fields', 'id')).toEqual({
      exitCode: 0,
      rows: ['ID', 'vpc-1', '1 result.'],
      stderr: '',
    })
  })
})

describe('questions', () => {
  it('about the most frequent types sort and limit the rows', async () => {
    const query =
      'aggregate(instance_type as type: sum(1) as n): is(aws_ec2_instance) sort n desc, type limit 2'
    expect(await search(query)).toMatchObject({
      exitCode: 0,
      rows: ['TYPE | N', 't3.micro | 2', 'c7g.large | 1', '2 results.'],
    })
  })

  it('about keys and values of tags', async () => {
    const query =
      'aggregate(keys(tags) as key, values(tags) as value: sum(1) as n): is(aws_ec2_volume) and account = shop sort n desc, key'
    expect((await search(query)).rows).toEqual([
      'KEY | VALUE | N',
      'Team | web | 2',
      'Name | data | 1',
      '2 results.',
    ])
  })

  it('about columns that are worked out', async () => {
    const fields = 'id,account.name,environment,/ancestors.region.reported.name,nmae'
    const { rows, stderr } = await search(
      'is(aws_ec2_instance) and instance_type = m5.large',
      '--fields',
      fields,
    )
    expect(rows.slice(1)).toEqual(['i-3 | shop | production | eu-west-1', '1 result.'])
    expect(stderr).toBe(
      'Warning: --fields: No kind has a property `nmae`, so it is always missing; perhaps you mean `name`.\n',
    )
  })

  it('about neighbours that were not read mark what is not certain', async () => {
    const query = 'is(aws_ec2_snapshot) with(empty, <-- is(aws_ec2_volume))'
    const { exitCode, rows, stderr } = await search(query, '--fields', 'id')
    expect([exitCode, rows]).toEqual([3, ['ID', 'snap-2', 'snap-3 | (not certain)', '2 results.']])
    expect(stderr).toContain('1 result might not match if everything had been read: marked “not certain”')
    const json = await search(query, '--json')
    const certain = json.rows.map((row) => (JSON.parse(row) as { certain?: boolean }).certain ?? true)
    expect(certain).toEqual([true, false])
  })

  it('about what was worked out of something that was not read show all that it may be', async () => {
    const fields = ['--fields', 'id,internet_exposure.grade']
    const query = 'is(aws_ec2_subnet) sort id'
    const { exitCode, rows, stderr } = await search(query, ...fields)
    const open = 'open-but-blocked or reachable'
    expect(rows).toEqual([
      'ID | INTERNET_EXPOSURE.GRADE',
      `subnet-1 | ${open}`,
      'subnet-2 | closed',
      '2 results.',
    ])
    expect([exitCode, stderr.trimEnd().split('\n').at(-1)]).toEqual([
      3,
      '“or” stands between values of which one is true: what decides was not read; in JSON "possible".',
    ])
    const json = (await search(query, ...fields, '--json')).rows.map((row): unknown => JSON.parse(row))
    const grade = 'internet_exposure.grade'
    expect(json).toEqual([
      {
        id: 'subnet-1',
        [grade]: 'open-but-blocked',
        possible: { [grade]: ['open-but-blocked', 'reachable'] },
      },
      { id: 'subnet-2', [grade]: 'closed' },
    ])
  })

  it('about a whole neighbour cut it in a table, and say how a part of it is shown', async () => {
    const query = 'is(aws_ec2_volume) and id = "vol-2" {all[]: <-- is(aws_region)}'
    const long = await search(
      `is(aws_region) and name = eu-west-1 {all[]: --> is(aws_ec2_instance)}`,
      '--fields',
      'id,all',
    )
    expect(Array.from(long.rows[1]?.split(' | ')[1] ?? '')).toHaveLength(300)
    expect(long.stderr).toContain(
      'Warning: --fields: long values are cut; --json shows all, and a path such as `name[*].reported.id` a part.\n',
    )
    const short = await search(query, '--fields', 'id,all[*].reported.id')
    expect(short.rows).toEqual([
      'ID | ALL[*].REPORTED.ID',
      'vol-2 | ["eu-west-1"] | (not certain)',
      '1 result.',
    ])
    expect(short.stderr).not.toContain('cut')
  })

  it.each(['', ' sort volume_size desc', ' limit 3', ' sort name limit 3 reversed'])(
    'about a gap that can only hide more say that%s',
    async (order) => {
      const { exitCode, stderr } = await search(`is(aws_ec2_volume) and volume_size > 100${order}`)
      expect([exitCode, stderr]).toEqual([
        3,
        'The inventory has 1 gap in what this search asks about (444455556666 us-east-1): there may be more results.\n',
      ])
    },
  )
})
