import type { Edge, EdgeType } from '../../../model/resource.ts'
import type { Property } from './property.ts'

export interface EdgeSource {
  readonly type: EdgeType
  readonly direction: Edge['direction']
  readonly kind: string
  readonly ids: Property
  /** How ids of the kind begin, where AWS keeps others among them. */
  readonly prefix?: string
  /** Where the other end lies, if AWS may put it into another region. */
  readonly region?: Property
  /** Whose the other end is, if it may be another account's: there is no edge to that. */
  readonly owner?: Property
}
