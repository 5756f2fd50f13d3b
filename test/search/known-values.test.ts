import { describe, expect, it } from '@jest/globals'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import type { ValueType } from '../../src/model/kind.ts'
import { compileSearch, type Held, unknownValue } from '../../src/search/index.ts'

const HELD: Held = {
  where: 'the inventory',
  accounts: [{ id: '111122223333', name: 'acme-production' }],
  regions: ['eu-west-1', 'us-east-1'],
  environments: ['non-production', 'production'],
}

function warnings(search: string, held?: Held): readonly string[] {
  const options = { model: AWS_KINDS, now: new Date('2026-11-29T00:00:00Z') }
  return compileSearch(search, held === undefined ? options : { ...options, held }).warnings
}

const GRADES = 'known are `closed`, `open-but-blocked`, `exposed-but-stopped` and `reachable`'

describe('a network of the family that the property holds', () => {
  it.each([
    'is(aws_ec2_security_group) and group_ip_permissions[*].ip_ranges[*].cidr_ip = "0.0.0.0/0"',
    'is(aws_ec2_security_group) and group_ip_permissions[*].ipv6_ranges[*].cidr_ipv6 = "::/0"',
    'is(aws_ec2_managed_prefix_list) and entries[*].cidr in ["::/0", "0.0.0.0/0"]',
  ])('is not warned about: %s', (search) => {
    expect(warnings(search)).toEqual([])
  })
})

describe('a value that never occurs', () => {
  it.each([
    [
      'is(aws_ec2_instance) and instance_state.name = Running',
      '`Running` is no known value of `instance_state.name`; it is written `running`.',
    ],
    [
      'is(aws_ec2_instance) and internet_exposure.grade = exposed',
      `\`exposed\` is no known value of \`internet_exposure.grade\`; ${GRADES}.`,
    ],
    [
      'is(aws_ec2_instance) and internet_exposure.grade = "Reachable"',
      '`Reachable` is no known value of `internet_exposure.grade`; it is written `reachable`.',
    ],
    [
      'internet_exposure.grade = open',
      `\`open\` is no known value of \`internet_exposure.grade\`; ${GRADES}.`,
    ],
    [
      'is(aws_ec2_volume) and volume_status = unattached',
      '`unattached` is no known value of `volume_status`; known are `busy`, `available`, `in-use`, `deleted`, `error` and `unknown`.',
    ],
    [
      'is(aws_ec2_security_group) and group_ip_permissions[*].ip_ranges[*].cidr_ip = "::/0"',
      '`group_ip_permissions[*].ip_ranges[*].cidr_ip` holds IPv4 networks, and `::/0` is of IPv6, which stands in a property of its own.',
    ],
    [
      'is(aws_ec2_security_group) and group_ip_permissions[*].ipv6_ranges[*].cidr_ipv6 in ["10.0.0.0/8", "::/0"]',
      '`group_ip_permissions[*].ipv6_ranges[*].cidr_ipv6` holds IPv6 networks, and `10.0.0.0/8` is of IPv4, which stands in a property of its own.',
    ],
    ['kind = volume', '`volume` is no known value of `kind`; perhaps you mean `aws_ec2_volume`.'],
    [
      'is(aws_ec2_instance) and /ancestors.aws_vpc.id = "vpc-1"',
      "`/ancestors.aws_vpc.id` is the id of a node in the graph, not the cloud's; perhaps you mean `/ancestors.aws_vpc.reported.id`.",
    ],
    ['region = eu-west1', '`eu-west1` is no known value of `region`; perhaps you mean `eu-west-1`.'],
    [
      'is(aws_region) and id != eu-west1',
      '`eu-west1` is no known value of `id`; perhaps you mean `eu-west-1`.',
    ],
    [
      'is(aws_ec2_instance) and instance_type in [t3.micro, t3.mircro]',
      '`t3.mircro` is no known value of `instance_type`; perhaps you mean `t3.micro`.',
    ],
    [
      'is(aws_ec2_volume) and volume_type not in [gp2, GP3, null]',
      '`GP3` is no known value of `volume_type`; it is written `gp3`.',
    ],
    [
      'is(aws_ec2_instance) and instance_metadata_options.http_tokens = requierd',
      '`requierd` is no known value of `instance_metadata_options.http_tokens`; perhaps you mean `required`: known are `optional` and `required`.',
    ],
    [
      'is(aws_ec2_instance) and instance_metadata_options.http_tokens = true',
      '`true` is no known value of `instance_metadata_options.http_tokens`; known are `optional` and `required`.',
    ],
    [
      'is(aws_ec2_instance) and instance_network_interfaces[*].{status = gone}',
      '`gone` is no known value of `status`; known are `associated`, `attaching`, `available`, `detaching` and `in-use`.',
    ],
    [
      'is(aws_ec2_volume) and volume_type =~ "^gp4"',
      '"^gp4" matches no known value of `volume_type`; known are `gp2`, `gp3`, `io1`, `io2`, `sc1`, `st1` and `standard`.',
    ],
    [
      'is(aws_ec2_volume) and volume_type !~ "^GP"',
      '"^GP" matches no known value of `volume_type`; known are `gp2`, `gp3`, `io1`, `io2`, `sc1`, `st1` and `standard`.',
    ],
    [
      'region = "eu-*"',
      '`eu-*` is no known value of `region`: `*` stands for itself; patterns are written `=~ "^…"`.',
    ],
    ['kind = aws_vpn', '`aws_vpn` is no known value of `kind`; perhaps you mean `aws_vpc`.'],
    [
      'is(aws_vpc) with(any, --> is(aws_ec2_instance) and instance_state.name = up)',
      '`up` is no known value of `instance_state.name`; known are `pending`, `running`, `shutting-down`, `stopped`, `stopping` and `terminated`.',
    ],
  ])('%s', (search, sentence) => {
    expect(warnings(search)).toContain(sentence)
  })

  it.each([
    'is(aws_ec2_instance) and instance_state.name in [running, null]',
    'is(aws_ec2_volume) and volume_type =~ "^GP"',
    'is(aws_ec2_volume) and volume_type < gp4',
    'is(aws_ec2_instance) and instance_platform = windows',
    'is(aws_vpc_endpoint) and endpoint_state in [available, pendingAcceptance]',
    'is(aws_ec2_security_group) and group_ip_permissions[*].ip_protocol = "50"',
    'is(aws_cloud_trail) and region = global',
    'kind = aws_vpc or kind = aws_ec2_volume',
  ])('nothing of %s', (search) => {
    expect(warnings(search)).toEqual([])
  })

  it('counts what any of the kinds in question may have', () => {
    const kinds = 'is([aws_vpc_peering_connection, aws_ec2_managed_prefix_list])'
    expect(warnings('is(aws_ec2_volume) and kind = aws_vpc')).toHaveLength(1)
    expect(warnings('is([aws_ec2_volume, aws_vpc]) and kind = aws_vpc')).toEqual([])
    expect(warnings(`${kinds} and state = create-complete`)).toEqual([])
    expect(warnings('internet_exposure.owner = instance')).toEqual([])
  })
})

describe('a property that there is not', () => {
  it.each([
    ['acount = x', 'No kind has a property `acount`, so it is always missing; perhaps you mean `account`.'],
    [
      'is(aws_vpc) and enviroment = production',
      'No kind has a property `enviroment`, so it is always missing; perhaps you mean `environment`.',
    ],
    [
      'is(aws_ec2_volume) and aeg > 3d',
      'No kind has a property `aeg`, so it is always missing; perhaps you mean `age`.',
    ],
    [
      'is(aws_ec2_volume) and size > 3',
      'No kind has a property `size`, so it is always missing; perhaps you mean `volume_size`.',
    ],
    [
      'is(aws_ec2_volume) and encrypted = true',
      '`encrypted` is a property of aws_ec2_snapshot, not of aws_ec2_volume; perhaps you mean `volume_encrypted`.',
    ],
    [
      'is(aws_ec2_security_group) and group_ip_permissions[*].{cidr = x}',
      'No kind has a property `cidr`, so it is always missing; in its place there are `from_port`, `ip_protocol`, `ip_ranges`, `ipv6_ranges`, `prefix_list_ids`, `to_port` and `user_id_group_pairs`.',
    ],
    [
      'interface_quux[*].zzzzzzzz = x',
      'No kind has a property `interface_quux[*].zzzzzzzz`, so it is always missing.',
    ],
    ['is(aws_vpc) limit -1', '`limit -1` keeps nothing.'],
    [
      'account = 012345678901',
      '012345678901 is read as the number 12345678901; write "012345678901" to compare `account` with this text.',
    ],
  ])('%s', (search, sentence) => {
    expect(warnings(search)).toEqual([sentence])
  })
})

describe('a kind that is not read', () => {
  it.each([
    [
      'is(aws_lambda_function)',
      'There is no kind `aws_lambda_function`. Kinds of IAM, EC2 (with EBS and VPC), Organizations and 18 more services are read; `npx cloud-baseline kinds` lists them.',
    ],
    [
      'is(aws_rds_instance)',
      'There is no kind `aws_rds_instance`; perhaps you mean `aws_ec2_instance`. Kinds of IAM, EC2 (with EBS and VPC), Organizations and 18 more services are read; `npx cloud-baseline kinds` lists them.',
    ],
    ['is(aws_ec2_volum)', 'There is no kind `aws_ec2_volum`; perhaps you mean `aws_ec2_volume`.'],
  ])('%s', (search, sentence) => {
    expect(() => warnings(search)).toThrow(
      expect.objectContaining({ message: expect.stringContaining(sentence) }),
    )
  })
})

describe('what is compared as a whole', () => {
  it.each([
    [
      'is(aws_ec2_instance) and internet_exposure = open',
      '`internet_exposure` is an object, so it never equals a text; its members are `internet_exposure.grade`, `internet_exposure.reached`, `internet_exposure.public_addresses`, `internet_exposure.reasons` and `internet_exposure.interface_ids`.',
    ],
    ['tags = prod', '`tags` is a map, so it never equals a text; its members are written `tags.name`.'],
    [
      'is(aws_ec2_network_interface) and private_ips in ["10.0.0.1"]',
      '`private_ips` is a list, so it never equals a text; `private_ips[*] in …` compares its elements.',
    ],
    [
      'is(aws_ec2_instance) and instance_security_groups != "sg-1"',
      '`instance_security_groups` is a list, so it never equals a text; the members of its elements are `instance_security_groups[*].group_name` and `instance_security_groups[*].group_id`.',
    ],
    [
      'is(aws_ec2_volume) and volume_type = [gp2, gp3]',
      '`volume_type` is one value, so it never equals a list; `volume_type in […]` compares it with each of several.',
    ],
    [
      'is(aws_ec2_volume) and volume_size != [1, 2]',
      '`volume_size` is one value, so it never equals a list; `volume_size not in […]` compares it with each of several.',
    ],
    ['is(aws_ec2_volume) and name = {a: 1}', '`name` is one value, so it never equals an object.'],
    [
      'is(aws_ec2_network_interface) and private_ips > 3',
      '`private_ips` is a list and is compared as a whole; `private_ips[*] > …` compares its elements.',
    ],
  ])('%s', (search, sentence) => {
    expect(warnings(search)).toEqual([sentence])
  })

  it.each([
    'is(aws_ec2_instance) and tags = {"Owner": "me"}',
    'tags = null',
    'is(aws_ec2_network_interface) and private_ips = []',
    'is(aws_ec2_network_interface) and private_ips in [["10.0.0.1"], null]',
    'is(aws_ec2_network_interface) and private_ips all = "10.0.0.1"',
  ])('nothing of %s', (search) => {
    expect(warnings(search)).toEqual([])
  })
})

describe('what the searched inventory has', () => {
  it.each([
    [
      'region = eu-west-3',
      'There is no region `eu-west-3` in the inventory; perhaps you mean `eu-west-1`: there are `eu-west-1` and `us-east-1`.',
    ],
    [
      'is(aws_vpc) with(any, --> is(aws_ec2_instance) and region in [eu-west-1, ap-south-1])',
      'There is no region `ap-south-1` in the inventory; there are `eu-west-1` and `us-east-1`.',
    ],
    [
      '/ancestors.region.reported.id != me-south-1',
      'There is no region `me-south-1` in the inventory; there are `eu-west-1` and `us-east-1`.',
    ],
    ['region = eu-west1', '`eu-west1` is no known value of `region`; perhaps you mean `eu-west-1`.'],
    ['region =~ "^ap-"', '"^ap-" matches no region in the inventory; there are `eu-west-1` and `us-east-1`.'],
    [
      'account = acme-prodution',
      'There is no account `acme-prodution` in the inventory; perhaps you mean `acme-production`: there is only `acme-production` (111122223333).',
    ],
    [
      'account = acme-prod',
      'There is no account `acme-prod` in the inventory; perhaps you mean `acme-production`: there is only `acme-production` (111122223333).',
    ],
    [
      'account.id = "111122223334"',
      'There is no account `111122223334` in the inventory; perhaps you mean `111122223333`: there is only `111122223333` (acme-production).',
    ],
    [
      'account.id = acme-production',
      'There is no account `acme-production` in the inventory; perhaps you mean `111122223333`: there is only `111122223333` (acme-production).',
    ],
    [
      'account.name = "111122223333"',
      'There is no account `111122223333` in the inventory; perhaps you mean `acme-production`: there is only `acme-production` (111122223333).',
    ],
    [
      'environment = prod',
      'There is no environment `prod` in the inventory; perhaps you mean `production`: there are `non-production` and `production`.',
    ],
    [
      'environment !~ "^stag"',
      '"^stag" matches no environment in the inventory; there are `non-production` and `production`.',
    ],
  ])('%s', (search, sentence) => {
    expect(warnings(search, HELD)).toEqual([sentence])
  })

  it.each([
    'region = eu-west-1',
    'account = acme-production',
    'account = "111122223333"',
    'account.id in ["111122223333"]',
    'account.name =~ "^acme"',
    'environment in [production, null]',
    'region > eu-west-2',
  ])('nothing of %s', (search) => {
    expect(warnings(search, HELD)).toEqual([])
  })

  it('says nothing of what is not known', () => {
    const search = 'region = eu-west-3 and account = x and environment = y'
    expect(warnings(search, { where: 'the configuration' })).toEqual([])
    expect(warnings(search, { where: 'this run', regions: [] })).toEqual([
      'There is no region `eu-west-3` in this run; there is none.',
    ])
  })
})

describe('a condition that is never true, or always', () => {
  it.each([
    ['is(aws_ec2_volume) and age = 30d', '`age = 30d` is true for a second: compare it with <, <=, > or >=.'],
    ['is(aws_ec2_volume) and age > -30d', '`age` is never below 0; write `age > 30d`.'],
    [
      'is(aws_ec2_volume) and ctime < 3d',
      '`3d` is a time to come; `ctime < -3d` compares with that long ago.',
    ],
    [
      'is(aws_ec2_volume) and ctime > "3 days"',
      '`3 days` is a time to come; `ctime > "-3 days"` compares with that long ago.',
    ],
    [
      'is(aws_ec2_security_group) and group_ip_permissions[*].ip_ranges any = x',
      '`group_ip_permissions[*].ip_ranges[*]` is an object, so it never equals a text; its members are `group_ip_permissions[*].ip_ranges[*].cidr_ip` and `group_ip_permissions[*].ip_ranges[*].description`.',
    ],
    [
      'is(aws_ec2_volume) and volume_attachments[*].state all = attached',
      '`volume_attachments[*].state` is no list, so `all` of it is always true.',
    ],
    [
      'is(aws_ec2_volume) and volume_type any = gp2',
      '`volume_type` is no list, so `any` of it is never true.',
    ],
    [
      'id(sg-1)',
      '`id(…)` compares this program\'s own ids, of 32 hexadecimal digits; write `id = "sg-1"` for the cloud\'s.',
    ],
  ])('%s', (search, sentence) => {
    expect(warnings(search)).toEqual([sentence])
  })

  it.each([
    'is(aws_ec2_volume) and age >= 0s',
    'is(aws_ec2_volume) and age != null',
    'is(aws_ec2_volume) and ctime > "-3 days"',
    'is(aws_ec2_reserved_instances) and reservation_end < 30d',
    'is(aws_ec2_network_interface) and private_ips any = "10.0.0.1" and private_ips[*] none =~ "^10"',
    'id(0123456789abcdef0123456789abcdef)',
  ])('nothing of %s', (search) => {
    expect(warnings(search)).toEqual([])
  })
})

describe('a time that AWS does not tell', () => {
  const missing = 'which no aws_vpc has, so it is always missing.'
  it.each([
    ['is(aws_vpc) and age > 3d', `\`age\` is worked out of \`ctime\`, ${missing}`],
    ['is(aws_vpc) and last_update > 3d', `\`last_update\` is worked out of \`mtime\`, ${missing}`],
    ['is(aws_vpc) and /reported.age < 3d', `\`/reported.age\` is worked out of \`ctime\`, ${missing}`],
    ['is(aws_vpc) sort age', `\`age\` is worked out of \`ctime\`, ${missing}`],
    ['aggregate(max(age) as m): is(aws_vpc)', `\`age\` is worked out of \`ctime\`, ${missing}`],
    ['is(aws_vpc) and ctime < -3d', '`ctime` is always missing: no aws_vpc has it.'],
    [
      'is(aws_vpc, aws_ec2_subnet) and mtime != null',
      '`mtime` is always missing: no aws_vpc or aws_ec2_subnet has it.',
    ],
    [
      'is(aws_ec2_network_interface) with(empty, <-- is(aws_ec2_security_group) and age > 3d)',
      '`age` is worked out of `ctime`, which no aws_ec2_security_group has, so it is always missing.',
    ],
    [
      'is(aws_ec2_instance) and /ancestors.aws_vpc.reported.ctime < -3d',
      '`/ancestors.aws_vpc.reported.ctime` is always missing: no aws_vpc has it.',
    ],
    [
      'is(gateway) and last_access > 3d',
      '`last_access` is worked out of `atime`, which no kind of this search has, so it is always missing.',
    ],
    ['is(network) and arn = null and age > 3d', `\`age\` is worked out of \`ctime\`, ${missing}`],
    [
      'is(aws_ec2_account_settings) and arn = x',
      '`arn` is always missing: no aws_ec2_account_settings has it.',
    ],
  ])('%s', (search, sentence) => {
    expect(warnings(search)).toEqual([sentence])
  })

  it.each([
    'is(aws_ec2_volume) and age > 3d',
    'is(aws_vpc, aws_ec2_volume) and age > 3d',
    'age > 3d',
    'last_update > 3d',
    'last_access > 3d',
    'is(aws_vpc_block_public_access_options) and last_update < 3d',
    'is(aws_ec2_instance) and instance_network_interfaces[*].{status = attaching}',
    'is(aws_account) and arn =~ root',
    'is(aws_vpc) {i[]: --> is(aws_ec2_instance)} i[*].reported.ctime < -3d',
  ])('nothing of %s', (search) => {
    expect(warnings(search)).toEqual([])
  })

  it('is warned about as a column', () => {
    const options = { model: AWS_KINDS, now: new Date('2026-11-29T00:00:00Z') }
    expect(compileSearch('is(aws_vpc)', options).columns(['id', 'age']).warnings).toEqual([
      `\`age\` is worked out of \`ctime\`, ${missing}`,
    ])
  })
})

describe('every closed set', () => {
  it('warns of none of its own values, in equality and in lists', () => {
    for (const { name, properties } of AWS_KINDS.values()) {
      for (const [path, values] of closedTexts(properties, '')) {
        const [first = ''] = values
        const list = JSON.stringify(values)
        const heard = warnings(`is(${name}) and (${path} = "${first}" or ${path} in ${list})`)
        expect([name, path, heard]).toEqual([name, path, []])
        expect(warnings(`is(${name}) and ${path} = "${first}-x"`)).toHaveLength(1)
      }
    }
  })

  it('says of each text whether it is known', () => {
    expect(unknownValue('p', 'a', ['a', 'b'])).toBeNull()
    expect(unknownValue('p', 'b', ['a'])).toBe(
      '`b` is no known value of `p`; perhaps you mean `a`: known is only `a`.',
    )
  })
})

function closedTexts(
  properties: Readonly<Record<string, ValueType>>,
  before: string,
): readonly (readonly [string, readonly string[]])[] {
  return Object.entries(properties).flatMap(([name, type]) => closedIn(type, `${before}${name}`))
}

function closedIn(type: ValueType, path: string): readonly (readonly [string, readonly string[]])[] {
  if (type.type === 'array') return closedIn(type.items, `${path}[*]`)
  if (type.type === 'object') return closedTexts(type.properties, `${path}.`)
  return type.type === 'string' && 'values' in type ? [[path, type.values]] : []
}
