import { EDGES } from '../../../model/coverage.ts'
import type { JsonObject } from '../../../model/json.ts'
import type { Resource } from '../../../model/resource.ts'
import { callAws } from '../client/call.ts'
import type { Connection } from '../client/connection.ts'
import { CallFailure, MalformedAnswer } from '../client/failure.ts'
import type { Operation } from '../client/operation.ts'
import type { ChangingCall } from './changing-call.ts'
import type { EdgeSource } from './edge-source.ts'
import { pagesOf, type ListOperation } from './pages.ts'
import { type Lose, sparingReader, type Properties, type Property } from './property.ts'

/** What an operation of its own tells about one resource. */
export interface Detail extends Operation {
  /**
   * Member that every answer has: one without it says nothing. Where there are pages, the list. Null: the operation
   * answers nothing where nothing was set.
   */
  readonly answer: string | null
  /** The most entries of one page, where it answers pages. */
  readonly pageSize?: number
  /** Parameter that takes the resource's id; with `[]` behind it, one that takes a list. */
  readonly idParameter?: string
  /** The property that the parameter takes instead of the id, such as `arn`. */
  readonly idFrom?: string
  /**
   * How the service says that something was never set, or is off here, and what it would answer if it answered: `{}` where
   * the properties are absent then.
   */
  readonly notSet?: {
    readonly codes: readonly NotSetCode[]
    readonly answer: Readonly<Record<string, unknown>>
  }
  /**
   * Whether each resource answers for itself, by a policy of its own or from a region of its own: then a failure costs that
   * resource alone. Where the first fail alike, the others are not asked about.
   */
  readonly eachByItself?: true
  /** What is asked besides. */
  readonly parameters?: Readonly<Record<string, unknown>>
  /** Paths start at the answer, whose pages are one. */
  readonly properties: Properties
  /** What it tells of other resources: paths start at the answer. Of no costly detail, since any search may follow edges. */
  readonly edges?: readonly EdgeSource[]
  /** Which calls change what it tells: see KindSource.changedBy. */
  readonly changedBy?: readonly ChangingCall[]
  /** Resources that are not asked about, as what is known of them by now says. */
  readonly except?: (reported: JsonObject) => boolean
  /** What holds of those all the same: what AWS would answer of it. Absent: they have none of the properties. */
  readonly exceptedAs?: Readonly<Record<string, unknown>>
  /** Read where somebody needs one of the properties (see needOf) and nowhere else: there are many resources. */
  readonly costly?: boolean
  /**
   * Where only derived properties need a costly detail: by kind, the property of its resources with the ids of those
   * that are asked about then. There is no asking about the others.
   */
  readonly namedBy?: Readonly<Record<string, Property>>
}

/** A code of the service's; one that may mean other things, too, such as a denial, with what its sentence says then. */
type NotSetCode = string | { readonly code: string; readonly says: RegExp }

/** What one listing tells of many resources, by an id that each of them holds of a thing that may be anybody's. */
export interface BatchDetail extends ListOperation {
  /** The property that holds the id. */
  readonly by: string
  /** EC2's filter that takes the ids. What is gone or no longer shared it leaves out, where a list of ids is refused. */
  readonly filter: string
  /** Path of the id in each thing that is listed. */
  readonly id: string
  /** Paths start at the thing. Absent where there is no such thing. */
  readonly properties: Properties
  readonly costly?: boolean
}

/** What one listing tells of all resources: things of which each names the resource that has it, and may have several. */
export interface GatheredDetail extends ListOperation {
  /** Path of that resource's id in each thing that is listed. */
  readonly heldBy: string
  /** The property that stands there instead of the id, such as `arn`. */
  readonly idFrom?: string
  /**
   * Why the list tells nothing of a resource, such as that it is older; null: it does. Without it, a resource of which nothing is
   * listed has nothing.
   */
  readonly doubt?: (own: readonly unknown[], resource: Resource) => string | null
  /** Whether things that name no resource are among them, and nobody's. */
  readonly someAreNobodys?: boolean
  /** Paths start at the list, of one resource's things. */
  readonly properties: Properties
  readonly costly?: boolean
}

export type AnyDetail = Detail | BatchDetail | GatheredDetail

/** Properties of a listing's resources, and why they were not read of some, or of any. */
export interface DetailOutcome {
  readonly properties: readonly string[]
  /** Whether they are only read where somebody needs them. */
  readonly costly: boolean
  /** Whether not all resources were to be asked about, which tells nothing of the kind as a whole. */
  readonly named?: boolean
  /** Whether only single resources lack them, which carry it (see Resource.unread). */
  readonly partial?: true
  readonly failure: CallFailure | null
}

/** What the operation told. */
interface Told {
  readonly properties: JsonObject
  /** As the operation answered. */
  readonly answer: Readonly<Record<string, unknown>>
}

/**
 * The properties that the operation tells, but for those that `lose` is told of. `id`: what names the resource. Throws a CallFailure
 * or a MalformedAnswer.
 */
export async function readDetail(
  detail: Detail,
  id: string,
  connection: Connection,
  lose: Lose,
): Promise<Told> {
  const { operation, properties } = detail
  const answer = await answerOrNotSet(detail, id, connection)
  return { properties: sparingReader(properties)(answer, operation, lose), answer }
}

async function answerOrNotSet(
  detail: Detail,
  id: string,
  connection: Connection,
): Promise<Readonly<Record<string, unknown>>> {
  const { notSet } = detail
  try {
    return await answerOf(detail, id, connection)
  } catch (thrown) {
    if (notSet === undefined || !(thrown instanceof CallFailure) || !notSet.codes.some(isSaidBy(thrown)))
      throw thrown
    return notSet.answer
  }
}

function isSaidBy({ code, message }: CallFailure): (word: NotSetCode) => boolean {
  return (word) => (typeof word === 'string' ? word === code : word.code === code && word.says.test(message))
}

async function answerOf(
  detail: Detail,
  id: string,
  connection: Connection,
): Promise<Readonly<Record<string, unknown>>> {
  const { operation, action, answer: member, pageSize, idParameter } = detail
  const [name = '', isList] = idParameter?.split(/(\[\])$/) ?? []
  const named = idParameter === undefined ? {} : { [name]: isList === undefined ? id : [id] }
  const parameters = { ...detail.parameters, ...named }
  if (pageSize !== undefined && member !== null) {
    const all: unknown[] = []
    for await (const page of pagesOf({ operation, action, list: member, pageSize, parameters }, connection)) {
      for (const entry of page) all.push(entry)
    }
    return { [member]: all }
  }
  return callAws(
    detail,
    async (signal) => {
      const told = await connection.call(operation, parameters, signal)
      if (member !== null && (told[member] ?? undefined) === undefined)
        throw new MalformedAnswer(`the answer holds no ${member}`)
      return told
    },
    connection.context,
  )
}

export function outcomeOf(
  detail: AnyDetail,
  failure: CallFailure | null,
  more: Pick<DetailOutcome, 'named' | 'partial'> = {},
): DetailOutcome {
  const { properties, costly = false } = detail
  const edges = edgesToldBy(detail).length === 0 ? [] : [EDGES]
  return { properties: [...Object.keys(properties), ...edges], costly, failure, ...more }
}

export function edgesToldBy(detail: AnyDetail): readonly EdgeSource[] {
  return 'edges' in detail ? (detail.edges ?? []) : []
}
