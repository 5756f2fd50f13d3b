import { COMMON_PROPERTIES, type Compared, type Kind, type Say } from '../../../model/kind.ts'
import type { GoneStates } from '../../../model/gone.ts'
import { mayBeOfOthers } from '../../../model/owner.ts'
import type { Edge, EdgeType } from '../../../model/resource.ts'
import { actionsOf } from '../client/operation.ts'
import type { ChangingCall } from './changing-call.ts'
import { type AnyDetail, edgesToldBy } from './detail.ts'
import type { EdgeSource } from './edge-source.ts'
import { MANAGEMENT_ACCOUNT } from './management-account.ts'
import type { ListOperation } from './pages.ts'
import { string, strings } from './shape.ts'
import { typesOf, type Properties } from './property.ts'

/** A kind that an operation lists. Everything about it is said here and nowhere else. */
export interface KindSource extends ListOperation {
  readonly name: string
  /** What such a resource is, in a sentence for people who do not know the service. */
  readonly about: string
  /** Bases besides aws_resource and resource. */
  readonly bases: readonly string[]
  /** Member of each listed thing that holds the resources, which then know the outer thing by its own name. */
  readonly within?: { readonly list: string; readonly outer: string }
  /** Path of AWS's id; of several, the first that AWS sends. */
  readonly id: string | readonly string[]
  /** How what was missed is asked for again; absent: it is not. */
  readonly again?: AskedAgain
  /** Path of AWS's name, or several, of which the first counts that AWS sends; NAME_TAG where it is left out. */
  readonly nameFrom?: string | readonly string[]
  /**
   * Path of AWS's ARN, and the form where AWS sends none: with the place, `{owner}`, `{id}`, `{name}` and properties.
   * Null: AWS has no ARNs for the kind.
   */
  readonly arn: { readonly from?: string; readonly form: string } | null
  /**
   * Its page in the console, behind the host: `{id}` and `{region}` are filled in. Of what is no region's, `{region}` is the
   * one in its ARN, and the host is no region's where that has none.
   */
  readonly console?: string
  /** Path of the list of tags; `Tags` where it is left out. Null: the listing leaves them out, and a detail tells them. */
  readonly tagsFrom?: string | null
  readonly properties: Properties
  /** By property: see Say. */
  readonly say?: Readonly<Record<string, Say>>
  /** States in which a resource is no more, or came to nothing. */
  readonly gone?: GoneStates
  /** Which calls change its resources, for whoever asks who did it. Absent: nobody can be asked. */
  readonly changedBy?: readonly ChangingCall[]
  /** See Kind. */
  readonly compared?: Compared
  readonly edges: readonly EdgeSource[]
  /** Whether some regions lack the feature, so that AWS may say that there are none of it in one. */
  readonly notInAllRegions?: true
  /** Edges to resources of which AWS only tells the name. */
  readonly namedEdges?: readonly NamedEdge[]
  /**
   * Where it is listed, unless where its service is asked: in one region of a partition, of which others have none of it, or in
   * each region in which resources of a kind lie that is read before it, which takes its action as well.
   */
  readonly listedIn?:
    | { readonly region: string; readonly partition: string }
    | { readonly regionsOf: string; readonly property: string; readonly action: string }
  /** See OfManagement. */
  readonly ofManagement?: OfManagement
  /** Kinds of its service that are read before it, since what is asked hangs on them (see DerivedProperty.spares). */
  readonly after?: readonly string[]
  /** The property with the region in which a resource is asked about, where its listing is not the region's own. */
  readonly regionIn?: string
  /** What more operations tell: one per resource, which then are few or the detail costly, one for many, or one for all. */
  readonly details?: readonly AnyDetail[]
  /**
   * A second listing of things with the same ids. Each thing has the member `as` with what was listed under its id,
   * and `Listed`, which says whether there is any. Where the second listing failed, the properties that it `tells` are
   * left out, and are a gap.
   */
  readonly beside?: ListOperation & { readonly as: string; readonly tells: readonly string[] }
  /**
   * Makes a thing of one that is listed, where that is a text, or lacks what the kind goes by: under `Made`, beside what AWS
   * sends (see made.ts). Throws a MalformedAnswer.
   */
  readonly asThing?: (listed: unknown) => unknown
  /** Makes one thing per resource of what all pages list. Throws a MalformedAnswer. */
  readonly arrange?: (listed: readonly unknown[]) => readonly unknown[]
}

/**
 * Only an organisation's management account is asked: any other that asks is refused, and its log keeps that. All others have none
 * of it.
 */
export type OfManagement = true

interface AskedAgain {
  /** What ids of the kind begin with. */
  readonly prefix: string
  /** The filter that takes them. */
  readonly filter: string
  /** Whether all are listed again where one is missing that nothing names: the ACL or the main table of a new VPC. */
  readonly orAll?: true
}

/** Where resources have their name unless AWS has a better one. */
export const NAME_TAG = 'tag:Name'

interface NamedEdge {
  readonly type: EdgeType
  readonly direction: Edge['direction']
  readonly kind: string
  /** The property that holds the other's name, or the names of others, which are unique in their scope. */
  readonly property: string
}

/** `from('aws_vpc', 'VpcId')`: that VPC → this resource. Without types: a default edge. */
export function from(kind: string, path: string, ...types: readonly EdgeType[]): readonly EdgeSource[] {
  return edges('in', kind, path, types)
}

/** `to('aws_ec2_volume', 'BlockDeviceMappings[].Ebs.VolumeId')`: this resource → those volumes. */
export function to(kind: string, path: string, ...types: readonly EdgeType[]): readonly EdgeSource[] {
  return edges('out', kind, path, types)
}

/** Those of the edges whose other end has an id that begins so: AWS keeps ids of several kinds in one place. */
export function withPrefix(prefix: string, sources: readonly EdgeSource[]): readonly EdgeSource[] {
  return sources.map((source) => ({ ...source, prefix }))
}

/** The edges to another place: paths of its account and region. */
export function elsewhere(
  owner: string,
  region: string,
  sources: readonly EdgeSource[],
): readonly EdgeSource[] {
  return sources.map((source) => ({ ...source, owner: string(owner), region: string(region) }))
}

/** The edges to what may be another account's: the path of that. */
export function ownedBy(owner: string, sources: readonly EdgeSource[]): readonly EdgeSource[] {
  return sources.map((source) => Object.assign({}, source, { owner: string(owner) }))
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

/** The kind as rules know it. */
export function kindOf(source: KindSource): Kind {
  const { beside, namedEdges = [], details = [], listedIn, ofManagement } = source
  const placedBy = listedIn !== undefined && 'regionsOf' in listedIn ? [listedIn.action] : []
  const always = details.filter(({ costly }) => costly !== true)
  const costly = costlyActionsOf(details)
  const told = { ...source.properties, ...propertiesOf(details) }
  return {
    name: source.name,
    about: source.about,
    bases: [...source.bases, 'aws_resource', 'resource'],
    properties: {
      ...COMMON_PROPERTIES,
      kind: { type: 'string', values: [source.name] },
      ...typesOf(told),
      // Where the owner is another account (see toResource).
      ...('owner_id' in source.properties && mayBeOfOthers(source.name)
        ? { shared_by: { type: 'string' } as const }
        : {}),
    },
    lacks: [...timesBut(told), ...(source.arn === null ? ['arn'] : [])],
    actions: [
      ...new Set([
        ...[source, beside ?? [], always].flat().flatMap(actionsOf),
        ...placedBy,
        ...actionsBefore(ofManagement),
      ]),
    ],
    ...(Object.keys(costly).length === 0 ? {} : { costly }),
    ...(source.say === undefined ? {} : { say: source.say }),
    ...(source.gone === undefined ? {} : { gone: source.gone }),
    ...(source.regionIn === undefined ? {} : { regionIn: source.regionIn }),
    ...(source.compared === undefined ? {} : { compared: source.compared }),
    ...(ofManagement === undefined ? {} : { inOneAccount: true }),
    links: [
      ...[...source.edges, ...details.flatMap(edgesToldBy)].map(({ type, direction, kind, region }) => ({
        type,
        direction,
        kind,
        crossesScopes: region !== undefined,
      })),
      ...namedEdges.map(({ type, direction, kind }) => ({ type, direction, kind, crossesScopes: false })),
    ],
  }
}

/** What is asked to know whether the kind is asked about. */
export function actionsBefore(ofManagement: OfManagement | undefined): readonly string[] {
  return ofManagement === undefined ? [] : [MANAGEMENT_ACCOUNT.action]
}

/** The times that every kind may have, without those that AWS tells of this one. */
export function timesBut(told: Properties): readonly string[] {
  return ['ctime', 'mtime', 'atime'].filter((name) => !Object.hasOwn(told, name))
}

export function propertiesOf(details: readonly AnyDetail[]): Properties {
  return Object.fromEntries(details.flatMap(({ properties }) => Object.entries(properties)))
}

/** By property: what the costly ones take. */
export function costlyActionsOf(details: readonly AnyDetail[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    details.flatMap((detail) =>
      detail.costly === true ? Object.keys(detail.properties).map((name) => [name, actionsOf(detail)]) : [],
    ),
  )
}

export interface Place {
  readonly account: string
  readonly region: string
  readonly partition: string
}
