import type { Kind, KindModel, ValueType } from '../../src/model/kind.ts'
import type { JsonObject } from '../../src/model/json.ts'
import type { Resource } from '../../src/model/resource.ts'
import { compileSearch, type Query, type Surroundings } from '../../src/search/terms/compile.ts'

export const NOW = new Date('2024-05-01T12:00:00Z')
const ACCOUNT = '012345678901'

const text: ValueType = { type: 'string' }
const whole: ValueType = { type: 'int' }
const yesNo: ValueType = { type: 'boolean' }
const time: ValueType = { type: 'datetime' }

function list(items: ValueType): ValueType {
  return { type: 'array', items }
}

function object(properties: Readonly<Record<string, ValueType>>): ValueType {
  return { type: 'object', properties }
}

const permission = object({
  ip_protocol: text,
  from_port: whole,
  to_port: whole,
  ip_ranges: list(object({ cidr_ip: text, description: text })),
  ipv6_ranges: list(object({ cidr_ipv6: text })),
})

const common = { id: text, name: text, arn: text, tags: { type: 'map', values: text } } as const
const bases = ['aws_resource', 'resource']

const KINDS: readonly Kind[] = [
  {
    name: 'aws_ec2_security_group',
    bases: ['security_group', ...bases],
    properties: { ...common, description: text, group_ip_permissions: list(permission) },
    lacks: ['ctime'],
    actions: ['ec2:DescribeSecurityGroups'],
    links: [],
  },
  {
    name: 'aws_ec2_volume',
    bases: ['volume', ...bases],
    properties: {
      ...common,
      ctime: time,
      volume_size: whole,
      volume_iops: { type: 'float' },
      volume_encrypted: yesNo,
      volume_day: { type: 'date' },
      volume_wait: { type: 'duration' },
      volume_attachments: list(object({ device: text, attach_time: time })),
      volume_sizes: list(whole),
      volume_names: list(text),
      volume_raw: { type: 'any' },
    },
    actions: ['ec2:DescribeVolumes'],
    links: [],
  },
  {
    name: 'aws_ec2_instance',
    bases: ['instance', ...bases],
    properties: { ...common, ctime: time, instance_type: text, instance_private_ip_address: text },
    actions: ['ec2:DescribeInstances'],
    links: [],
  },
  {
    name: 'aws_account',
    bases: ['account', ...bases],
    properties: { ...common, users: whole },
    actions: [],
    links: [],
  },
  {
    name: 'aws_region',
    bases: ['region', ...bases],
    properties: { ...common, long_name: text },
    actions: [],
    links: [],
  },
]

export const MODEL: KindModel = new Map(KINDS.map((kind) => [kind.name, kind]))

export function resource(kind: string, reported: JsonObject): Resource {
  const id = typeof reported['id'] === 'string' ? reported['id'] : 'x-1'
  return { kind, id, name: id, account: ACCOUNT, region: 'us-east-1', edges: [], reported }
}

export const AROUND: Surroundings = {
  ancestor: ({ account, region }, kind) => {
    if (kind === 'account') return { id: account, name: 'prod', reported: { users: 5 } }
    if (kind === 'region') return { id: region, name: region, reported: {} }
    return kind === 'cloud' ? { id: 'aws', name: 'aws', reported: {} } : null
  },
}

export function compile(search: string): Query {
  return compileSearch(search, { model: MODEL, now: NOW })
}

/** Whether the search is true of a volume with these properties. */
export function matches(search: string, reported: JsonObject, kind = 'aws_ec2_volume'): boolean {
  return compile(search).match(resource(kind, reported), AROUND) !== null
}

/** Evidence as `path=value`, or null. */
export function evidence(search: string, reported: JsonObject, kind = 'aws_ec2_volume'): string[] | null {
  const found = compile(search).match(resource(kind, reported), AROUND)
  return found === null ? null : found.map(({ path, value }) => `${path}=${JSON.stringify(value)}`)
}
