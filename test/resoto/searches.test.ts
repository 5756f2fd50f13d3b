import { describe, expect, it } from '@jest/globals'
import { type Random, seededRandom } from '../../sandbox/random.ts'
import { KINDS } from '../../src/clouds/clouds.ts'
import type { JsonObject } from '../../src/model/json.ts'
import type { Resource } from '../../src/model/resource.ts'
import { compileSearch, graphsOf } from '../../src/search/index.ts'
import { readYamlValue } from '../../src/text/yaml.ts'
import { imported, jobWith, NOW } from './support.ts'

/*
 * Searches of jobs, and what they found in Resoto, worked out by hand after shared/reference/search-language.md, 1.5 to
 * 1.10. Each goes through the import, and the rule that comes out of it is asked about this inventory.
 */

const ACCOUNTS = [
  { id: '111122223333', name: 'shop', environment: 'production' },
  { id: '444455556666', name: 'lab', environment: 'production' },
]

function resource(
  kind: string,
  id: string,
  reported: JsonObject,
  place: { readonly account?: string; readonly region?: string; readonly in?: readonly string[] } = {},
): Resource {
  const { account = '111122223333', region = 'eu-west-1', in: sources = [] } = place
  const edges = sources.map((text) => {
    const [from = '', name = ''] = text.split(' ')
    return { type: 'default', direction: 'in', kind: from, id: name, region } as const
  })
  const name = typeof reported['name'] === 'string' ? reported['name'] : id
  return { kind, id, name, account, region, reported: { kind, id, name, ...reported }, edges }
}

const WORLD = { ip_protocol: '-1', ip_ranges: [{ cidr_ip: '0.0.0.0/0' }], ipv6_ranges: [] }
const OFFICE = { ip_protocol: '-1', ip_ranges: [{ cidr_ip: '10.0.0.0/8' }], ipv6_ranges: [] }
const HTTPS = {
  ip_protocol: 'tcp',
  from_port: 443,
  to_port: 443,
  ip_ranges: [{ cidr_ip: '0.0.0.0/0' }],
  ipv6_ranges: [],
}
const SIX = { ip_protocol: '-1', ip_ranges: [], ipv6_ranges: [{ cidr_ipv6: '::/0' }] }

const INVENTORY: readonly Resource[] = [
  resource('aws_ec2_security_group', 'sg-open', { group_ip_permissions: [OFFICE, WORLD] }),
  resource('aws_ec2_security_group', 'sg-web', { group_ip_permissions: [HTTPS, OFFICE] }),
  resource('aws_ec2_security_group', 'sg-six', { group_ip_permissions: [SIX] }, { account: '444455556666' }),
  resource('aws_ec2_security_group', 'sg-none', { group_ip_permissions: [] }),
  resource('aws_ec2_security_group', 'sg-bare', {}),
  resource('aws_ec2_volume', 'vol-old', {
    volume_size: 500,
    volume_type: 'gp2',
    volume_encrypted: false,
    volume_status: 'available',
    ctime: '2023-01-01T00:00:00Z',
    tags: { owner: 'web' },
  }),
  resource(
    'aws_ec2_volume',
    'vol-new',
    {
      volume_size: 8,
      volume_type: 'gp3',
      volume_encrypted: true,
      volume_status: 'in-use',
      ctime: '2024-04-28T12:00:01Z',
      tags: {},
    },
    { in: ['aws_ec2_instance i-web'] },
  ),
  resource(
    'aws_ec2_volume',
    'vol-bare',
    { volume_size: 100, volume_type: 'io1', ctime: '2024-04-28T11:59:59Z' },
    { region: 'us-east-1' },
  ),
  resource('aws_ec2_instance', 'i-web', {
    name: 'Web-1',
    instance_private_ip_address: '10.0.1.5',
    instance_cores: 2,
    instance_status: 'running',
  }),
  resource(
    'aws_ec2_instance',
    'i-db',
    {
      name: 'prod-db',
      instance_private_ip_address: '172.31.0.9',
      instance_cores: 16,
      instance_status: 'stopped',
    },
    { account: '444455556666', region: 'us-east-1' },
  ),
  resource('aws_ec2_network_interface', 'eni-1', { private_ips: ['10.0.1.5', '10.0.1.6'] }),
  resource('aws_ec2_network_interface', 'eni-2', { private_ips: [] }),
]

/** What the rule that the job became finds, by id. */
function foundBy(command: string): string {
  const { entries, files } = imported({ 'jobs.txt': jobWith(command) })
  expect(entries.map(({ outcome, notes }) => (outcome === 'not carried' ? notes : []))).toEqual([[]])
  return foundIn({ files }).join(' ')
}

/** In the order of the inventory. */
function foundIn({ files }: Pick<ReturnType<typeof imported>, 'files'>): readonly string[] {
  const rule = files.find(({ path }) => /cloud-baseline(?:-needs-examples|\/resoto)\/it\.yml$/.test(path))
  const { search } = readYamlValue(rule?.text ?? '') as { readonly search: string }
  const query = compileSearch(search, { model: KINDS, now: NOW })
  const graph = graphsOf(INVENTORY, ACCOUNTS)(query)
  const ids = new Set([...query.find(graph)].map((match) => match.resource.id))
  return INVENTORY.map(({ id }) => id).filter((id) => ids.has(id))
}

describe('a search finds what it found', () => {
  it.each([
    // Kinds: those that have it as a base, too.
    ['search is(volume)', 'vol-old vol-new vol-bare'],
    ['query is(aws_ec2_instance)', 'i-web i-db'],
    // and, or: equal precedence, from the left.
    ['search is(aws_ec2_security_group) or is(aws_ec2_volume) and region = "us-east-1"', 'vol-bare'],
    [
      'search is(aws_ec2_security_group) or (is(aws_ec2_volume) and region = "us-east-1")',
      'sg-open sg-web sg-six sg-none sg-bare vol-bare',
    ],
    [
      'search is(aws_ec2_volume) and volume_size > 100 or volume_type = gp3 and volume_encrypted = true',
      'vol-new',
    ],
    ['search not is(aws_ec2_volume) and region = "us-east-1" and is(aws_ec2_instance)', 'i-db'],
    // Missing is null: != is true of it, not in is false.
    ['search is(aws_ec2_volume) and volume_encrypted != true', 'vol-old vol-bare'],
    ['search is(aws_ec2_volume) and volume_encrypted = false', 'vol-old'],
    ['search is(aws_ec2_volume) and volume_encrypted = null', 'vol-bare'],
    ['search is(aws_ec2_volume) and volume_status not in [available]', 'vol-new'],
    ['search is(aws_ec2_volume) and not volume_status in [available]', 'vol-new vol-bare'],
    ['search is(aws_ec2_volume) and volume_iops < 100', ''],
    ['search is(aws_ec2_volume) and tags.owner = null', 'vol-new vol-bare'],
    // Values are read as the property's type.
    [
      'search is(aws_ec2_security_group) and group_ip_permissions[*].ip_protocol = -1',
      'sg-open sg-web sg-six',
    ],
    ['search is(aws_ec2_volume) and volume_size = "100"', 'vol-bare'],
    // Regular expressions: anywhere, =~ without case, !~ with it.
    ['search is(aws_ec2_instance) and name =~ "^web"', 'i-web'],
    ['search is(aws_ec2_instance) and name !~ "web"', 'i-web i-db'],
    ['search is(aws_ec2_instance) and name ~ "db"', 'i-db'],
    [String.raw`search is(aws_ec2_instance) and instance_private_ip_address =~ "^10\."`, 'i-web'],
    // Lists: [*] some element, .{…} one and the same.
    [
      'search is(aws_ec2_security_group) and group_ip_permissions[*].ip_protocol = "-1" and group_ip_permissions[*].ip_ranges[*].cidr_ip = "0.0.0.0/0"',
      'sg-open sg-web',
    ],
    [
      'search is(aws_ec2_security_group) and group_ip_permissions[*].{ip_protocol = "-1" and ip_ranges[*].cidr_ip = "0.0.0.0/0"}',
      'sg-open',
    ],
    [
      'search is(aws_ec2_security_group) and group_ip_permissions[*].{ip_protocol="-1" and (ip_ranges[*].cidr_ip="0.0.0.0/0" or ipv6_ranges[*].cidr_ipv6="::/0")}',
      'sg-open sg-six',
    ],
    [
      'search is(aws_ec2_security_group) and not group_ip_permissions[*].ip_protocol = "-1"',
      'sg-none sg-bare',
    ],
    ['search is(aws_ec2_security_group) and group_ip_permissions[*].ip_protocol != "-1"', 'sg-web'],
    ['search is(aws_ec2_security_group) and group_ip_permissions = []', 'sg-none'],
    ['search is(aws_ec2_security_group) and group_ip_permissions[0].ip_protocol = tcp', 'sg-web'],
    [String.raw`search is(aws_ec2_network_interface) and private_ips all =~ "^10\."`, 'eni-1 eni-2'],
    ['search is(aws_ec2_network_interface) and private_ips any = "10.0.1.6"', 'eni-1'],
    ['search is(aws_ec2_network_interface) and private_ips none = "10.0.1.6"', 'eni-2'],
    // Times: age is counted from ctime, a length of time from now.
    ['search is(aws_ec2_volume) and age > 3d', 'vol-old vol-bare'],
    ['search is(aws_ec2_volume) and ctime < -3d', 'vol-old vol-bare'],
    ['search is(aws_ec2_volume) and age < 3d', 'vol-new'],
    [
      'search is(aws_ec2_security_group) and name != null and is(aws_ec2_security_group) or age > 100y',
      'sg-open sg-web sg-six sg-none sg-bare',
    ],
    ['search is(aws_ec2_volume) and ctime < "@TODAY@" and ctime > "2024-01-01"', 'vol-new vol-bare'],
    // Where: short names, and the same spelt out.
    ['search is(aws_ec2_security_group) and account = lab', 'sg-six'],
    ['search is(aws_ec2_security_group) and /ancestors.account.reported.id = "444455556666"', 'sg-six'],
    ['search is(aws_ec2_volume) and region in ["us-east-1", "us-west-2"]', 'vol-bare'],
    // Functions and full text.
    ['search is(aws_ec2_volume) and has_key(tags, owner)', 'vol-old'],
    ['search is(aws_ec2_instance) and in_subnet(instance_private_ip_address, "10.0.0.0/8")', 'i-web'],
    ['search is(aws_ec2_instance) and "prod"', 'i-db'],
    // Neighbours.
    ['search is(aws_ec2_volume) with(empty, <-- is(aws_ec2_instance))', 'vol-old vol-bare'],
    ['search is(aws_ec2_instance) --> is(aws_ec2_volume)', 'vol-new'],
    // Commands in a row are one search; what chooses among results is left out.
    [
      'search is(aws_ec2_volume) | search volume_size > 50 or volume_type = gp3 | search region = "eu-west-1"',
      'vol-old vol-new',
    ],
    ['search is(aws_ec2_volume) sort volume_size desc limit 1', 'vol-old vol-new vol-bare'],
    ['search is(aws_ec2_volume) | sort volume_size | head 1', 'vol-old vol-new vol-bare'],
  ])('%s', (command, ids) => {
    expect(foundBy(command)).toBe(ids)
  })
})

describe('and, or, not and parentheses, in any order', () => {
  const ALL = INVENTORY.map(({ id }) => id)
  /** Conditions, and where each is true. */
  const CONDITIONS: readonly (readonly [string, readonly string[]])[] = [
    ['is(aws_ec2_volume)', ['vol-old', 'vol-new', 'vol-bare']],
    ['volume_size > 50', ['vol-old', 'vol-bare']],
    ['volume_type in [gp2, gp3]', ['vol-old', 'vol-new']],
    ['volume_encrypted = false', ['vol-old']],
    ['volume_encrypted = null', ALL.filter((id) => !['vol-old', 'vol-new'].includes(id))],
    ['volume_status != available', ALL.filter((id) => id !== 'vol-old')],
    ['region = "us-east-1"', ['vol-bare', 'i-db']],
    ['account = lab', ['sg-six', 'i-db']],
    ['tags.owner = web', ['vol-old']],
    ['age > 3d', ['vol-old', 'vol-bare']],
  ]

  type Grown = readonly [text: string, ids: ReadonlySet<string>]

  /** From the left, as Resoto reads it: what is grown so far is one side of the next word. */
  function grow(random: Random, depth: number): Grown {
    let [text, ids] = part(random, depth)
    for (let more = random.below(4); more > 0; more -= 1) {
      const [right, others] = part(random, depth)
      const both = random.below(2) === 0
      text += ` ${both ? 'and' : 'or'} ${right}`
      ids = new Set(
        ALL.filter((id) => (both ? ids.has(id) && others.has(id) : ids.has(id) || others.has(id))),
      )
    }
    return [text, ids]
  }

  function part(random: Random, depth: number): Grown {
    if (random.below(4) === 0) {
      const [text, ids] = part(random, depth)
      return [`not ${text}`, new Set(ALL.filter((id) => !ids.has(id)))]
    }
    if (depth > 0 && random.below(3) === 0) {
      const [text, ids] = grow(random, depth - 1)
      return [`(${text})`, ids]
    }
    const [text, ids] = random.pick(CONDITIONS)
    return [text, new Set(ids)]
  }

  it('find what they found', () => {
    const random = seededRandom('searches of resoto')
    const ends = ['', ' sort volume_size desc', ' limit 1', ' sort id limit 2, 1 reversed']
    let carried = 0
    for (let round = 0; round < 80; round += 1) {
      const [text, ids] = grow(random, 2)
      const command = `search ${text}${random.pick(ends)}`
      const result = imported({ 'jobs.txt': jobWith(command) })
      // Some exclude themselves.
      if (result.entries[0]?.outcome === 'not carried') continue
      carried += 1
      expect([command, foundIn(result)]).toEqual([command, ALL.filter((id) => ids.has(id))])
    }
    expect(carried).toBeGreaterThan(60)
  })
})

describe('what would mean something else is not carried over', () => {
  it.each([
    ['search is(aws_ec2_volume) and /metadata.protected = true', /section metadata/],
    ['search is(aws_ec2_volume) and /desired.clean = true', /section desired/],
    ['section=metadata search protected = true', /section metadata/],
    ['search is(gcp_disk)', /no kind `gcp_disk`/],
    ['search is(aws_ec2_volume) and volume_encryptd = false', /perhaps you mean `volume_encrypted`/],
    ['search is(aws_ec2_network_interface) and private_ips = "10.0.1.5"', /is a list/],
    ['search is(aws_ec2_volume) and environment = prod', /environment/],
    ['search is(aws_ec2_security_group) and age > 3d', /always missing/],
    ['search aggregate(kind: sum(1) as n): is(volume)', /aggregate/],
    ['search --at 2023-01-01 is(volume)', /another time/],
    ['search is(aws_ec2_volume) and volume_size > 10 GB', /found `GB`|GB/],
    ['search is(aws_ec2_volume) limit 3 <-- is(aws_ec2_instance)', /limit/],
    ['search expand(unknown) and is(volume)', /no stored template `unknown`/],
    ['search is(aws_ec2_volume) | count', /`count`/],
    ['search is(aws_ec2_volume) | clean', /only reads/],
    ['search is(aws_ec2_volume) | list name', /`list`/],
    ['search is(aws_ec2_volume) | successors', /arrow/],
    ['echo hello', /begins with `echo`/],
  ])('%s', (command, reason) => {
    const { entries, files } = imported({ 'jobs.txt': jobWith(command) })
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({ outcome: 'not carried', files: [] })
    expect(entries[0]?.notes.join()).toMatch(reason)
    expect(files).toEqual([])
  })
})
