import type { JsonObject } from '../../src/model/json.ts'
import type { Kind, KindLink, KindModel, ValueType } from '../../src/model/kind.ts'
import type { Edge, EdgeType, Resource } from '../../src/model/resource.ts'
import { compileSearch, type Match, type Query } from '../../src/search/terms/compile.ts'
import { buildGraph, type Graph } from '../../src/search/graph/graph.ts'
import { Structure } from '../../src/search/graph/structure.ts'
import { NOW } from './kinds.ts'

export const PROD = '111111111111'
const REGION = 'us-east-1'
const FAR = 'eu-west-1'

const text: ValueType = { type: 'string' }
const common = {
  id: text,
  name: text,
  tags: { type: 'map', values: text },
  ctime: { type: 'datetime' },
} as const

function kind(name: string, bases: readonly string[], own: Kind['properties'], ...links: KindLink[]): Kind {
  return {
    name,
    bases: [...bases, 'resource'],
    properties: { ...common, ...own },
    actions: [`ec2:${name}`],
    links,
  }
}

/** `from('aws_vpc', 'delete')`: edges of these types from there. */
function link(direction: Edge['direction'], kindName: string, ...types: readonly EdgeType[]): KindLink[] {
  return (types.length === 0 ? (['default'] as const) : types).map((type) => ({
    type,
    direction,
    kind: kindName,
    crossesScopes: false,
  }))
}

const KINDS: readonly Kind[] = [
  kind('aws_account', ['account'], { partition: text }),
  kind('aws_region', ['region'], { long_name: text }),
  kind('aws_vpc', ['network'], { cidr: text, vpc_is_default: { type: 'boolean' } }),
  kind(
    'aws_ec2_subnet',
    ['subnet'],
    { size: { type: 'int' } },
    ...link('in', 'aws_vpc', 'default', 'delete'),
  ),
  kind(
    'aws_ec2_instance',
    ['instance'],
    { cores: { type: 'int' }, groups: { type: 'array', items: text } },
    ...link('in', 'aws_ec2_subnet'),
    ...link('out', 'aws_ec2_volume'),
    ...link('in', 'aws_ec2_volume', 'delete'),
  ),
  kind('aws_ec2_volume', ['volume'], { size: { type: 'int' } }),
  kind('aws_ec2_network_acl', [], {}, ...link('in', 'aws_vpc', 'default', 'delete')),
  kind('aws_ec2_flow_log', [], {}, ...link('in', 'aws_vpc')),
  kind(
    'aws_vpc_peering_connection',
    ['peering_connection'],
    {},
    { type: 'default', direction: 'in', kind: 'aws_vpc', crossesScopes: true },
  ),
]

export const MODEL: KindModel = new Map(KINDS.map((each) => [each.name, each]))

interface Given {
  readonly edges?: readonly Edge[]
  readonly region?: string
  readonly account?: string
  readonly properties?: JsonObject
}

export function thing(kindName: string, id: string, given: Given = {}): Resource {
  const { edges = [], region = REGION, account = PROD, properties = {} } = given
  const { name } = properties
  const own = typeof name === 'string' ? name : id
  return {
    kind: kindName,
    id,
    name: own,
    account,
    region,
    reported: { kind: kindName, id, ...properties, name: own },
    edges,
  }
}

export function edge(
  direction: Edge['direction'],
  kindName: string,
  id: string,
  more: Partial<Edge> = {},
): Edge {
  return { type: 'default', direction, kind: kindName, id, ...more }
}

function inside(kindName: string, id: string): readonly Edge[] {
  return [edge('in', kindName, id), edge('in', kindName, id, { type: 'delete' })]
}

/**
 * us-east-1: vpc-1 (default, flow log) has subnet-1 (web with vol-1 and vol-2) and subnet-2 (db with vol-3), and an ACL;
 * vpc-2 is empty. eu-west-1: vpc-3, which peers with vpc-1. vol-4 belongs to nobody.
 */
export const RESOURCES: readonly Resource[] = [
  thing('aws_vpc', 'vpc-1', { properties: { name: 'main', vpc_is_default: true } }),
  thing('aws_vpc', 'vpc-2', { properties: { vpc_is_default: false } }),
  thing('aws_vpc', 'vpc-3', { region: FAR }),
  thing('aws_ec2_subnet', 'subnet-1', { edges: inside('aws_vpc', 'vpc-1'), properties: { size: 24 } }),
  thing('aws_ec2_subnet', 'subnet-2', { edges: inside('aws_vpc', 'vpc-1'), properties: { size: 28 } }),
  thing('aws_ec2_instance', 'web', {
    edges: [
      edge('in', 'aws_ec2_subnet', 'subnet-1'),
      edge('out', 'aws_ec2_volume', 'vol-1'),
      edge('out', 'aws_ec2_volume', 'vol-2'),
      edge('in', 'aws_ec2_volume', 'vol-1', { type: 'delete' }),
    ],
    properties: { cores: 2, groups: ['a', 'b'], ctime: '2024-04-21T12:00:00Z' },
  }),
  thing('aws_ec2_instance', 'db', {
    edges: [edge('in', 'aws_ec2_subnet', 'subnet-2'), edge('out', 'aws_ec2_volume', 'vol-3')],
    properties: { cores: 8, groups: ['b'], ctime: '2024-04-30T12:00:00Z' },
  }),
  thing('aws_ec2_volume', 'vol-1', { properties: { size: 10 } }),
  thing('aws_ec2_volume', 'vol-2', { properties: { size: 30 } }),
  thing('aws_ec2_volume', 'vol-3', { properties: { size: 20 } }),
  thing('aws_ec2_volume', 'vol-4'),
  thing('aws_ec2_network_acl', 'acl-1', { edges: inside('aws_vpc', 'vpc-1') }),
  thing('aws_ec2_flow_log', 'fl-1', {
    edges: [edge('in', 'aws_vpc', 'vpc-1'), edge('in', 'aws_vpc', 'gone')],
  }),
  thing('aws_vpc_peering_connection', 'pcx-1', {
    edges: [edge('in', 'aws_vpc', 'vpc-1'), edge('in', 'aws_vpc', 'vpc-3', { region: FAR })],
  }),
  thing('aws_region', REGION, { properties: { long_name: 'Virginia' } }),
]

export const STRUCTURE = new Structure(MODEL)

export const GRAPH: Graph = buildGraph(RESOURCES, [{ id: PROD, name: 'prod' }], STRUCTURE)

export function query(search: string): Query {
  return compileSearch(search, { model: MODEL, now: NOW })
}

export function find(search: string, graph: Graph = GRAPH): readonly Match[] {
  return [...query(search).find(graph)]
}

/** Ids of what a search finds, in its order. */
export function ids(search: string, graph: Graph = GRAPH): readonly string[] {
  return find(search, graph).map(({ resource }) => resource.id)
}
