import type { Call, Operation } from '../call.ts'
import { AwsFault } from '../errors.ts'
import type { Region } from '../region.ts'
import { renderItem } from '../rendered.ts'
import type { Shape } from '../xml.ts'
import { listParameter } from '../parameters.ts'
import { renderElement } from '../xml.ts'
import { pageOf } from './pages.ts'

/** An operation that lists everything of one sort in a region, page by page. */
interface Listing<T extends object> {
  /** The element around the entries. */
  readonly set: string
  readonly shape: Shape
  readonly entries: (region: Region, call: Call) => readonly T[]
  /** The largest MaxResults (EC2 API reference, page of the operation); null: the operation has no pages. */
  readonly most: number | null
  /** How many results an entry counts; 1 unless given. */
  readonly weigh?: (item: T) => number
  /** The filter that asks for entries by their ids, and the ids of an entry. */
  readonly byId?: readonly [filter: string, idsOf: (item: T) => readonly (string | undefined)[]]
  /** Parameters that `entries` heeds, lists without their numbers. */
  readonly parameters?: readonly string[]
}

const ALWAYS = ['Action', 'Version', 'DryRun']
const OF_PAGES = ['MaxResults', 'NextToken']
const OF_FILTER = ['Filter.1.Name', 'Filter.1.Value']
/** Per filter ("Filtering" in the EC2 API reference). */
export const MOST_FILTER_VALUES = 200

export function listing<T extends object>(options: Listing<T>): Operation {
  const { set, shape, entries, most, weigh, byId, parameters = [] } = options
  const known = new Set([
    ...ALWAYS,
    ...(most === null ? [] : OF_PAGES),
    ...(byId === undefined ? [] : OF_FILTER),
    ...parameters,
  ])
  return (call) => {
    refuseOthers(call, known)
    const region = call.caller.account.region(call.region)
    const all = filtered(entries(region, call), byId, call)
    const { items, nextToken } =
      most === null ? { items: all, nextToken: null } : pageOf(call, all, most, weigh)
    let content = ''
    for (const item of items) content += renderItem(item, shape)
    return `<${set}>${content}</${set}>${nextToken === null ? '' : renderElement('nextToken', nextToken)}`
  }
}

/** What is not there the filter leaves out. */
function filtered<T extends object>(
  all: readonly T[],
  byId: Listing<T>['byId'],
  { parameters }: Call,
): readonly T[] {
  const name = parameters.get('Filter.1.Name')
  if (byId === undefined || name === null) return all
  const [filter, idsOf] = byId
  if (name !== filter) throw new AwsFault('InvalidParameterValue', 400, `The filter '${name}' is invalid`)
  const ids = new Set(listParameter(parameters, 'Filter.1.Value'))
  if (ids.size > MOST_FILTER_VALUES) throw new AwsFault('FilterLimitExceeded', 400, 'Too many values.')
  return all.filter((item) => idsOf(item).some((id) => id !== undefined && ids.has(id)))
}

/** Other filters and ids are not played here: to ignore one would answer more than the real EC2 does. */
function refuseOthers({ parameters }: Call, known: ReadonlySet<string>): void {
  for (const name of parameters.keys()) {
    if (known.has(name.replace(/\.\d+$/, '')) || name.startsWith('X-Amz-')) continue
    throw new AwsFault('UnknownParameter', 400, `The parameter ${name} is not recognized`)
  }
}
