import { describe, expect, it } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.ts'
import { find, ids, PROD, query } from './network.ts'

function reported(search: string): readonly JsonObject[] {
  return find(search).map((match) => match.reported)
}

describe('merges (1.10)', () => {
  it('put the first hit into the section reported, as a whole document', () => {
    const [web] = reported('is(instance) and id = "web" {subnet: <-- is(subnet)}')
    expect(web).toMatchObject({
      id: 'web',
      cores: 2,
      subnet: {
        kinds: ['aws_ec2_subnet', 'subnet', 'resource'],
        reported: { id: 'subnet-1', size: 24 },
        ancestors: { account: { reported: { id: PROD, name: 'prod' } } },
      },
    })
  })

  it('put all hits, each once, into a list', () => {
    const [web] = reported('id = "web" {volumes[]: --> is(volume)}')
    const volumes = web?.['volumes'] as readonly { readonly reported: JsonObject }[]
    expect(volumes.map((volume) => volume.reported['id'])).toEqual(['vol-1', 'vol-2'])
  })

  it('put null, or an empty list, where there is nothing', () => {
    const [volume] = reported('id = "vol-4" {owner: <-- is(instance), owners[]: <-- is(instance)}')
    expect(volume).toMatchObject({ owner: null, owners: [] })
  })

  it.each<[string, readonly string[]]>([
    ['is(instance) {subnet: <-- is(subnet)} subnet.reported.size = 24', ['web']],
    ['is(instance) {subnet: <-- is(subnet)} subnet.reported.size = "28"', ['db']],
    ['is(instance) {a.b: <-- is(subnet)} a.b.reported.size = 24 and cores = 2', ['web']],
    ['is(instance) {volumes[]: --> is(volume)} volumes[*].reported.size > 25', ['web']],
    [
      'is(instance) {volumes[]: --> is(volume)} volumes[*].{reported.size = 10 and reported.id = "vol-1"}',
      ['web'],
    ],
    ['is(volume) {owner: <-- is(instance)} owner = null', ['vol-4']],
    ['is(volume) {owner: <-- is(instance) <-- is(subnet)} owner.reported.id = "subnet-2"', ['vol-3']],
    ['is(instance) {/subnet: <-- is(subnet)} /subnet.reported.size = 28', ['db']],
    ['is(instance) {/reported.subnet: <-- is(subnet)} subnet.reported.size = 28', ['db']],
    [
      'is(instance) {/ancestors.vpc: <-[2]- is(network)} /ancestors.vpc.reported.name = main and account = prod',
      ['web', 'db'],
    ],
    ['is(instance) {v[]: aggregate(kind: sum(size) as total): --> is(volume)} v[*].total = 40', ['web']],
    [
      'is(instance) {s: <-- is(subnet) {v: <-- is(aws_vpc)}} s.reported.v.reported.name = main',
      ['web', 'db'],
    ],
    ['is(instance) {s: <-- is(subnet)} s.reported.size > 0 --> is(volume)', ['vol-1', 'vol-2', 'vol-3']],
    ['is(instance) {big: --> is(volume) sort size desc limit 1} big.reported.id = "vol-2"', ['web']],
    ['is(instance) {s: <-- is(subnet)} sort s.reported.size desc', ['db', 'web']],
  ])('%s finds %j', (search, expected) => {
    expect(query(search).warnings).toEqual([])
    expect(ids(search)).toEqual(expected)
  })

  it('beside the section reported are found there', () => {
    const [match] = find('id = "web" {/subnet: <-- is(subnet)}')
    expect(match?.reported).not.toHaveProperty('subnet')
    expect(match?.added).toMatchObject({ subnet: { reported: { id: 'subnet-1' } } })
  })

  it('give rows where the inner search aggregates', () => {
    const [web] = reported('id = "web" {sizes: aggregate(kind as k: sum(size) as total): --> is(volume)}')
    expect(web?.['sizes']).toEqual([{ group: { k: 'aws_ec2_volume' }, total: 40 }])
  })

  it('take any name as a name', () => {
    const [web] = reported('id = "web" {`__proto__`: <-- is(subnet)}')
    expect(Object.hasOwn(web ?? {}, '__proto__')).toBe(true)
    expect(({} as JsonObject)['reported']).toBeUndefined()
  })

  it('warn of properties that the merged kinds do not have', () => {
    expect(query('is(instance) {subnet: <-- is(subnet)} subnet.reported.sise = 24').warnings).toEqual([
      'No kind has a property `subnet.reported.sise`, so it is always missing; perhaps you mean `size` instead of `sise`.',
    ])
  })
})

describe('ancestors and descendants of any kind', () => {
  it.each<[string, readonly string[]]>([
    ['is(volume) and /ancestors.aws_vpc.reported.name = main', ['vol-1', 'vol-2', 'vol-3']],
    ['is(volume) and /ancestors.network.reported.vpc_is_default = true', ['vol-1', 'vol-2', 'vol-3']],
    ['is(volume) and /ancestors.aws_vpc.reported.name = null', ['vol-4']],
    ['is(volume) and /ancestors.instance = null', ['vol-4']],
    ['is(volume) and /ancestors.instance.reported.cores > 4', ['vol-3']],
    ['is(volume) and /ancestors.instance.kinds[*] = instance', ['vol-1', 'vol-2', 'vol-3']],
    ['is(volume) and /ancestors.instance.reported.age > 5d', ['vol-1', 'vol-2']],
    ['is(aws_vpc) and /descendants.volume.reported.id != null', ['vpc-1']],
    ['is(aws_vpc) and /descendants.instance.reported.id = web', ['vpc-1']],
    ['is(subnet) sort /descendants.instance.reported.cores desc', ['subnet-2', 'subnet-1']],
    ['is(subnet) and /ancestors.region.reported.long_name = Virginia', ['subnet-1', 'subnet-2']],
    ['is(subnet) and region.long_name = Virginia', ['subnet-1', 'subnet-2']],
  ])('%s finds %j', (search, expected) => {
    expect(query(search).warnings).toEqual([])
    expect(ids(search)).toEqual(expected)
  })

  it('are told as evidence by their path', () => {
    const [match] = find('is(volume) and size = 20 and /ancestors.instance.reported.cores = 8')
    expect(match?.evidence).toEqual([
      { path: 'size', value: 20 },
      { path: '/ancestors.instance.reported.cores', value: 8 },
    ])
  })

  it.each([
    [
      'is(volume) and /ancestors.aws_vcp.reported.name = x',
      'there is no kind `aws_vcp`; perhaps you mean `aws_vpc`',
    ],
    ['is(volume) and /descendants = x', 'Expected the name of a kind after /descendants'],
    [
      'is(volume) and /ancestors.account.name = x',
      'Expected a property such as /ancestors.account.reported.name',
    ],
  ])('%s is refused', (search, message) => {
    expect(() => query(search)).toThrow(message)
  })

  it.each([
    [
      'is(aws_vpc) and /ancestors.volume.reported.size = 1',
      '`/ancestors.volume.reported.size` is always missing: no default edges lead there.',
    ],
    ['is(volume) and zone = x', '`zone` is always missing: no kind of zone is read by this program.'],
    ['is(volume) and account.users > 3', 'No kind has a property `account.users`, so it is always missing.'],
  ])('%s warns', (search, warning) => {
    expect(query(search).warnings).toEqual([warning])
  })
})
