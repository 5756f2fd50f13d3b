import { describe, expect, it } from '@jest/globals'
import { KINDS } from '../../src/clouds/clouds.ts'
import { checkRuleText } from '../../src/rules/load/check-text.ts'
import { readYamlValue } from '../../src/text/yaml.ts'
import { imported, jobWith, textOf } from './support.ts'

const PATH = '.github/cloud-baseline/resoto/it.yml'

interface Written {
  readonly examples: readonly {
    readonly name: string
    readonly expect: string
    readonly resource: unknown
    readonly around?: readonly unknown[]
  }[]
}

function examplesOf(search: string): Written['examples'] {
  const text = textOf(imported({ 'jobs.txt': jobWith(`search ${search}`) }), PATH)
  // Long after they were written they still say what they said.
  for (const now of ['2024-05-01T12:00:00Z', '2060-05-01T12:00:00Z']) {
    const { rules, problems } = checkRuleText(text, PATH, { model: KINDS, now: new Date(now) })
    expect([now, problems, rules.length]).toEqual([now, [], 1])
  }
  return (readYamlValue(text) as Written).examples
}

describe('examples are worked out of a search', () => {
  it.each([
    ['is(aws_ec2_volume) and volume_size > 100', { volume_size: 101 }, [{ volume_size: 100 }]],
    ['is(aws_ec2_volume) and volume_size >= 100', { volume_size: 100 }, [{ volume_size: 99 }]],
    ['is(aws_ec2_volume) and volume_size < 100', { volume_size: 99 }, [{ volume_size: 100 }]],
    ['is(aws_ec2_volume) and volume_size <= 100', { volume_size: 100 }, [{ volume_size: 101 }]],
    [
      'is(aws_ec2_volume) and volume_encrypted != true',
      { volume_encrypted: false },
      [{ volume_encrypted: true }],
    ],
    [
      'is(aws_ec2_volume) and not volume_encrypted = true',
      { volume_encrypted: false },
      [{ volume_encrypted: true }],
    ],
    ['is(aws_ec2_volume) and volume_encrypted = null', {}, [{ volume_encrypted: true }]],
    ['is(aws_ec2_volume) and volume_type in [gp2, io1]', { volume_type: 'gp2' }, [{ volume_type: 'gp3' }]],
    [
      'is(aws_ec2_volume) and volume_type not in [gp2, io1]',
      { volume_type: 'gp3' },
      [{ volume_type: 'gp2' }],
    ],
    ['is(aws_ec2_volume) and tags.owner = null', { tags: {} }, [{ tags: { owner: 'other' } }]],
    ['is(aws_ec2_volume) and has_key(tags, owner)', { tags: { owner: 'other' } }, [{ tags: {} }]],
    [
      'is(aws_ec2_volume) and age > 30d',
      { ctime: '2020-01-01T00:00:00Z' },
      [{ ctime: '2999-01-01T00:00:00Z' }],
    ],
    [
      'is(aws_ec2_volume) and age < 30d',
      { ctime: '2999-01-01T00:00:00Z' },
      [{ ctime: '2020-01-01T00:00:00Z' }],
    ],
    [
      'is(aws_ec2_volume) and ctime < -10y',
      { ctime: '1990-01-01T00:00:00Z' },
      [{ ctime: '2999-01-01T00:00:00Z' }],
    ],
    [
      'is(aws_ec2_volume) and ctime > "2010-01-01"',
      { ctime: '2999-01-01T00:00:00Z' },
      [{ ctime: '1990-01-01T00:00:00Z' }],
    ],
    [
      'is(aws_ec2_volume) and tags.until < "@TODAY@"',
      { tags: { until: '2020-01-01' } },
      [{ tags: { until: '2999-01-01' } }],
    ],
    ['is(aws_ec2_instance) and name =~ "^prod-.*-db$"', { name: 'prod--db' }, [{ name: 'other' }]],
    ['is(aws_ec2_instance) and name !~ "^prod"', { name: 'other' }, [{ name: 'prod' }]],
    ['is(aws_ec2_instance) and region = "eu-west-1"', { region: 'eu-west-1' }, [{ region: 'us-east-1' }]],
    [
      'is(aws_ec2_instance) and account not in ["444455556666"]',
      { account: '777788889999' },
      [{ account: '444455556666' }],
    ],
    [
      'is(aws_ec2_instance) and in_subnet(instance_private_ip_address, "10.0.0.0/8")',
      { instance_private_ip_address: '10.0.0.0' },
      [{ instance_private_ip_address: '203.0.113.7' }],
    ],
    [
      'is(aws_ec2_network_interface) and private_ips[*] = "10.0.0.1"',
      { private_ips: ['10.0.0.1'] },
      [{ private_ips: ['other'] }],
    ],
    [
      'is(aws_ec2_network_interface) and private_ips none = "10.0.0.1"',
      { private_ips: ['other'] },
      [{ private_ips: ['10.0.0.1'] }],
    ],
    [
      'is(aws_ec2_security_group) and group_ip_permissions[*].{ip_protocol = tcp and from_port <= 22 and to_port >= 22}',
      { group_ip_permissions: [{ ip_protocol: 'tcp', from_port: 22, to_port: 22 }] },
      [
        { group_ip_permissions: [{ ip_protocol: 'other', from_port: 22, to_port: 22 }] },
        { group_ip_permissions: [{ ip_protocol: 'tcp', from_port: 23, to_port: 22 }] },
        { group_ip_permissions: [{ ip_protocol: 'tcp', from_port: 22, to_port: 21 }] },
      ],
    ],
    [
      'is(aws_ec2_volume) and (volume_type = gp2 or volume_type = io1) and volume_size > 1',
      { volume_type: 'gp2', volume_size: 2 },
      [
        { volume_type: 'gp3', volume_size: 2 },
        { volume_type: 'gp2', volume_size: 1 },
      ],
    ],
  ])('%s', (search, violation, passes) => {
    const examples = examplesOf(search)
    expect(examples[0]).toMatchObject({ name: 'all of it is true', expect: 'violation' })
    expect(examples[0]?.resource).toEqual(violation)
    expect(examples.slice(1).map(({ resource }) => resource)).toEqual(passes)
  })

  it.each([
    [
      'is(aws_ec2_volume) with(empty, <-- is(aws_ec2_instance))',
      [0, 1],
      { edges: [{ from: 'neighbour-1', to: 'example' }] },
    ],
    [
      'is(aws_ec2_instance) and instance_status = running with(count > 1, --> is(aws_ec2_volume) and volume_encrypted = false)',
      [2, 0, 2],
      { resource: { instance_status: 'busy' } },
    ],
    [
      'is(aws_vpc) and vpc_is_default = true --> is(aws_ec2_subnet) and subnet_map_public_ip_on_launch = true',
      [1, 0, 1],
      { around: [{ kind: 'aws_vpc', vpc_is_default: true }] },
    ],
    ['is(aws_ec2_volume) <-- is(aws_ec2_instance)', [1, 0], {}],
    // A property that is worked out of others.
    ['is(aws_vpc) and vpc_in_use = true', [1, 0], {}],
    ['is(aws_vpc) and vpc_in_use != true', [0, 1], {}],
    ['is(aws_vpc) and vpc_in_use = true --> is(aws_ec2_subnet)', [2, 0], {}],
    ['is(aws_vpc) and vpc_in_use = true with(empty, --> is(aws_ec2_flow_log))', [1, 2, 0], {}],
    ['is(aws_ec2_volume) with(any, <-[1:]- is(aws_vpc))', [1, 0], {}],
  ])('with neighbours: %s', (search, numbers, last) => {
    const examples = examplesOf(search)
    expect(examples.map(({ around = [] }) => around.length)).toEqual(numbers)
    expect(examples.at(-1)).toMatchObject({ expect: 'pass', ...last })
  })

  it.each([
    'is(aws_ec2_security_group) and internet_ingress[*].{protocol = tcp}',
    'is(aws_vpc) with(any, --> is(instance) with(any, --> is(volume)))',
    'is(aws_ec2_volume) {inst: <-- is(instance)} inst.reported.instance_cores > 8',
    // True of every one of them, so that none passes.
    'is(aws_ec2_volume)',
    'is(aws_ec2_volume) and volume_size > 1 and volume_size < 1',
    'is(aws_ec2_volume) and id("0123456789abcdef0123456789abcdef")',
    // It is another day tomorrow.
    'is(aws_ec2_volume) and tags.day = "@TODAY@"',
  ])('but not of %s, which waits for somebody to write them', (search) => {
    const { entries, files } = imported({ 'jobs.txt': jobWith(`search ${search}`) })
    expect(entries).toMatchObject([
      { outcome: 'needs examples', files: ['.github/cloud-baseline-needs-examples/it.yml'] },
    ])
    // No rule is loaded from a folder that is not there.
    expect(textOf({ entries, files, next: [] }, '.github/cloud-baseline.yml')).not.toMatch(/^rules:/m)
  })
})
