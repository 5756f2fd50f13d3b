import { EDGES } from '../../../model/coverage.ts'
import { count, enumerate } from '../../../text/words.ts'
import type { Operation } from '../client/operation.ts'
import type { EdgeSource } from './edge-source.ts'
import type { Properties } from './property.ts'

/** A property of a resource that could not be read. */
export interface Loss {
  /** Of the resource. */
  readonly id: string
  /** Its path, as rules name it. */
  readonly property: string
  readonly why: string
  /** What was asked. */
  readonly asked: Operation
}

/** What could not be read of one property in one scope. */
interface LostProperty {
  /** The property, and EDGES where edges of the kind are told by it. */
  readonly properties: readonly string[]
  readonly action: string
  /** A sentence with the number of resources and an example. */
  readonly message: string
}

/** One for each property, of which nested ones are parts. `total`: how many resources there are. */
export function lostProperties(
  losses: readonly Loss[],
  total: number,
  properties: Properties,
  edges: readonly EdgeSource[],
): readonly LostProperty[] {
  const byProperty = Map.groupBy(losses, ({ property }) => property.split('.')[0] ?? property)
  return [...byProperty].flatMap(([name, lost]) => {
    const [first] = lost
    // Edges are mostly told by what is lost as a property.
    if (first === undefined || (name === EDGES && byProperty.size > 1)) return []
    const { id, why, asked } = first
    const paths = [...new Set(lost.map(({ property }) => property))]
    const resources = new Set(lost.map((one) => one.id)).size
    const head = headOf(properties[name]?.path)
    const isEdge = head !== undefined && edges.some(({ ids }) => headOf(ids.path) === head)
    return {
      properties: isEdge ? [name, EDGES] : [name],
      action: asked.action,
      message: `${asked.operation}: ${enumerate(paths)} of ${resources} of ${count(total, 'resource')} could not be read, such as of ${id}: ${why}.`,
    }
  })
}

/** `Groups` of `Groups[].GroupId`. */
function headOf(path: string | undefined): string | undefined {
  return path?.split(/[.[]/)[0]
}
