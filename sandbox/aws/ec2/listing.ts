import type { Call, Operation } from '../call.ts'
import { AwsFault } from '../errors.ts'
import type { Region } from '../region.ts'
import { renderItem } from '../rendered.ts'
import type { Shape } from '../xml.ts'
import { renderElement } from '../xml.ts'
import { pageOf } from './pages.ts'

/** An operation that lists everything of one sort in a region, page by page. */
export interface Listing<T extends object> {
  /** The element around the entries. */
  readonly set: string
  readonly shape: Shape
  readonly entries: (region: Region, call: Call) => readonly T[]
  /** The largest MaxResults (EC2 API reference, page of the operation); null: the operation has no pages. */
  readonly most: number | null
  /** How many results an entry counts; 1 unless given. */
  readonly weigh?: (item: T) => number
  /** Parameters that `entries` heeds, lists without their numbers. */
  readonly parameters?: readonly string[]
}

const ALWAYS = ['Action', 'Version', 'DryRun']
const OF_PAGES = ['MaxResults', 'NextToken']

export function listing<T extends object>(options: Listing<T>): Operation {
  const { set, shape, entries, most, weigh, parameters = [] } = options
  const known = new Set([...ALWAYS, ...(most === null ? [] : OF_PAGES), ...parameters])
  return (call) => {
    refuseOthers(call, known)
    const region = call.caller.account.region(call.region)
    const all = entries(region, call)
    const { items, nextToken } =
      most === null ? { items: all, nextToken: null } : pageOf(call, all, most, weigh)
    let content = ''
    for (const item of items) content += renderItem(item, shape)
    return `<${set}>${content}</${set}>${nextToken === null ? '' : renderElement('nextToken', nextToken)}`
  }
}

/** Filters and ids are not played here: to ignore one would answer more than the real EC2 does. */
function refuseOthers({ parameters }: Call, known: ReadonlySet<string>): void {
  for (const name of parameters.keys()) {
    if (known.has(name.replace(/\.\d+$/, '')) || name.startsWith('X-Amz-')) continue
    throw new AwsFault('UnknownParameter', 400, `The parameter ${name} is not recognized`)
  }
}
