import type { Evidence } from '../../model/evidence.ts'

/**
 * Why a search is not true of a resource: the counterpart of evidence. Several where they are the alternatives of an
 * `or`, none of which is true.
 */
export type WhyNot = readonly Refusal[]

export type Refusal =
  /** Resources of its kind are none that the search finds. */
  | { readonly type: 'kind'; readonly kind: string; readonly kinds: readonly string[] }
  /** A condition that is not true, and the values that it was asked about. */
  | {
      readonly type: 'condition'
      readonly condition: string
      readonly evidence: readonly Evidence[]
      /** The number of elements of a list of which none will do; the evidence is of the one that comes closest. */
      readonly closestOf?: number
      /** The kind and id of the resource that an arrow would start from, where it is that one that fails. */
      readonly of?: string
    }
  /** `with(…)`: how many neighbours there are. */
  | { readonly type: 'with'; readonly condition: string; readonly count: number; readonly of?: string }
  /** An arrow that does not lead to the resource, and kinds and ids of what it starts from. */
  | { readonly type: 'arrow'; readonly arrow: string; readonly from: readonly string[] }
  /** It is what the conditions ask for, but `limit` leaves it out. */
  | { readonly type: 'limit' }
