import type { JsonObject } from '../../../model/json.ts'
import { callAws, type CallContext } from '../client/call.ts'
import { MalformedAnswer, operationOf, type CallFailure } from '../client/failure.ts'
import type { DetailOutcome } from './listing.ts'
import { pagesOf, type ListOperation } from './pages.ts'
import type { AwsCaller } from '../client/sdk.ts'
import { type Lose, sparingReader, type Properties, type Property } from './shape.ts'

/** What an operation of its own tells about one resource. */
export interface Detail {
  /** The IAM action, whose second half is the operation. */
  readonly action: string
  /** Member that every answer has: one without it says nothing. Where there are pages, the list. */
  readonly answer: string
  /** The operation's largest MaxResults, where it answers pages. */
  readonly pageSize?: number
  /** Parameter that takes the resource's id. */
  readonly idParameter?: string
  /** What is asked besides. */
  readonly parameters?: Readonly<Record<string, unknown>>
  /** Paths start at the answer, whose pages are one. */
  readonly properties: Properties
  /** Resources that are not asked about: their property has the value. */
  readonly except?: { readonly property: string; readonly value: string }
  /** Read where somebody needs one of the properties (see needOf) and nowhere else: there are many resources. */
  readonly costly?: boolean
  /**
   * Where only derived properties need a costly detail: by kind, the property of its resources with the ids of those
   * that are asked about then. There is no asking about the others.
   */
  readonly namedBy?: Readonly<Record<string, Property>>
}

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
  /** Paths start at the list, of one resource's things. */
  readonly properties: Properties
  readonly costly?: boolean
}

export type AnyDetail = Detail | BatchDetail | GatheredDetail

/**
 * The properties that the operation tells, but for those that `lose` is told of. `id`: the resource's. Throws a CallFailure
 * or a MalformedAnswer.
 */
export async function readDetail(
  detail: Detail,
  id: string,
  ec2: AwsCaller,
  context: CallContext,
  lose: Lose,
): Promise<JsonObject> {
  const { action, answer: member, pageSize, idParameter, properties } = detail
  const operation = operationOf(action)
  const read = sparingReader(properties)
  const parameters = { ...detail.parameters, ...(idParameter === undefined ? {} : { [idParameter]: id }) }
  if (pageSize !== undefined) {
    const all: unknown[] = []
    for await (const page of pagesOf({ action, list: member, pageSize, parameters }, ec2, context)) {
      for (const entry of page) all.push(entry)
    }
    return read({ [member]: all }, operation, lose)
  }
  const answer = await callAws(
    action,
    async (signal) => {
      const told = await ec2(operation, parameters, signal)
      if ((told[member] ?? undefined) === undefined)
        throw new MalformedAnswer(`the answer holds no ${member}`)
      return told
    },
    context,
  )
  return read(answer, operation, lose)
}

export function outcomeOf(
  { properties, costly = false }: AnyDetail,
  failure: CallFailure | null,
  named = false,
): DetailOutcome {
  return { properties: Object.keys(properties), costly, named, failure }
}
