import type { JsonObject } from '../../model/json.ts'
import type { Kind, ValueType } from '../../model/kind.ts'
import type { Edge, EdgeType, Resource } from '../../model/resource.ts'
import { MalformedAnswer } from './failure.ts'
import { readAll, string, strings, tags, typesOf, type Properties, type Property } from './shape.ts'

/** A kind that one Describe operation of EC2 lists. Everything about it is said here and nowhere else. */
export interface Ec2Kind {
  readonly name: string
  /** Bases besides aws_resource and resource. */
  readonly bases: readonly string[]
  /** The IAM action, whose second half is the operation. */
  readonly action: string
  /** Member of the answer that holds the resources. */
  readonly list: string
  /** Member of each listed thing that holds the resources, which then know the outer thing by its own name. */
  readonly within?: { readonly list: string; readonly outer: string }
  /** The operation's largest MaxResults. */
  readonly pageSize: number
  /** Path of AWS's id. */
  readonly id: string
  /** Path of AWS's name; without it the tag `Name`. */
  readonly nameFrom?: string
  /** Path of AWS's ARN, and the form where AWS sends none. */
  readonly arn: { readonly from?: string; readonly form: string }
  /** Path of the list of tags; `Tags` where it is left out. */
  readonly tagsFrom?: string
  readonly properties: Properties
  readonly edges: readonly EdgeSource[]
  /** Boolean property that is true for resources to which one of another kind in the same scope belongs. */
  readonly inUse?: { readonly property: string; readonly byKind: Ec2Kind; readonly reference: string }
}

export interface EdgeSource {
  readonly type: EdgeType
  readonly direction: Edge['direction']
  readonly kind: string
  readonly ids: Property
  /** Where the other end lies, if AWS may put it into another region. */
  readonly region?: Property
}

/** `from('aws_vpc', 'VpcId')`: that VPC → this resource. Without types: a default edge. */
export function from(kind: string, path: string, ...types: readonly EdgeType[]): readonly EdgeSource[] {
  return edges('in', kind, path, types)
}

/** `to('aws_ec2_volume', 'BlockDeviceMappings[].Ebs.VolumeId')`: this resource → those volumes. */
export function to(kind: string, path: string, ...types: readonly EdgeType[]): readonly EdgeSource[] {
  return edges('out', kind, path, types)
}

function edges(
  direction: Edge['direction'],
  kind: string,
  path: string,
  types: readonly EdgeType[],
): readonly EdgeSource[] {
  const ids = path.includes('[]') ? strings(path) : string(path)
  return (types.length === 0 ? (['default'] as const) : types).map((type) => ({ type, direction, kind, ids }))
}

const STRING: ValueType = { type: 'string' }
const DATETIME: ValueType = { type: 'datetime' }

/** What every resource has. */
export const COMMON_TYPES: Readonly<Record<string, ValueType>> = {
  kind: STRING,
  id: STRING,
  name: STRING,
  arn: STRING,
  tags: { type: 'map', values: STRING },
  ctime: DATETIME,
  mtime: DATETIME,
  atime: DATETIME,
}

/** The kind as rules know it. */
export function kindOf(source: Ec2Kind): Kind {
  const { inUse } = source
  return {
    name: source.name,
    bases: [...source.bases, 'aws_resource', 'resource'],
    properties: {
      ...COMMON_TYPES,
      ...typesOf(source.properties),
      ...(inUse === undefined ? {} : { [inUse.property]: { type: 'boolean' } as const }),
    },
    actions: [source.action, ...(inUse === undefined ? [] : [inUse.byKind.action])],
    links: source.edges.map(({ type, direction, kind, region }) => ({
      type,
      direction,
      kind,
      crossesScopes: region !== undefined,
    })),
  }
}

export interface Place {
  readonly account: string
  readonly region: string
  readonly partition: string
}

/** A thing of AWS's answer as a resource. Throws a MalformedAnswer. */
export function toResource(source: Ec2Kind, item: unknown, place: Place): Resource {
  const own = readAll(source.properties, item, source.list)
  const id = text(source.id, item)
  if (id === '') throw new MalformedAnswer(`a member of ${source.list} has no ${source.id}`)
  const tagged = tags(source.tagsFrom ?? 'Tags').read(item) as JsonObject
  const { Name: nameTag } = tagged
  const named = source.nameFrom === undefined ? nameTag : text(source.nameFrom, item)
  const name = typeof named === 'string' && named !== '' ? named : id
  const reported: JsonObject = {
    kind: source.name,
    id,
    name,
    arn: (source.arn.from === undefined ? '' : text(source.arn.from, item)) || arnOf(source, id, own, place),
    tags: tagged,
    ...own,
  }
  const { account, region } = place
  return { account, region, kind: source.name, id, name, reported, edges: edgesOf(source, item, place) }
}

function text(path: string, item: unknown): string {
  const value = string(path).read(item)
  return typeof value === 'string' ? value : ''
}

/** The ARN of what another account shares holds that account's id. */
function arnOf(source: Ec2Kind, id: string, own: JsonObject, place: Place): string {
  const { owner_id: owner } = own
  const values: Readonly<Record<string, string>> = {
    ...place,
    id,
    owner: typeof owner === 'string' && owner !== '' ? owner : place.account,
  }
  return source.arn.form.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}

function edgesOf(source: Ec2Kind, item: unknown, place: Place): readonly Edge[] {
  return source.edges.flatMap(({ type, direction, kind, ids, region }) => {
    const found = ids.read(item)
    const there = region?.read(item)
    const elsewhere = typeof there === 'string' && there !== place.region ? { region: there } : {}
    const all = Array.isArray(found) ? (found as readonly unknown[]) : [found]
    return [...new Set(all)]
      .filter((id) => typeof id === 'string' && id !== '')
      .map((id) => Object.assign({ type, direction, kind, id: id as string }, elsewhere))
  })
}
