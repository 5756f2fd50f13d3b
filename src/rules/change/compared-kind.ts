import { diffOf } from '../../drift/diff.ts'
import type { Normalised } from '../../drift/normalise/normalised.ts'
import type { PresentKind } from '../../drift/normalise/normaliser.ts'
import type { ResourceChange } from '../../model/change.ts'

/** What is accepted of a kind in a scope. */
export interface AcceptedResources {
  /** ISO time at which it was read. */
  readonly at: string
  /** The properties that it holds; the others are known of no resource. */
  readonly properties: readonly string[]
  /** By id. */
  readonly resources: ReadonlyMap<string, Normalised>
}

/** A kind in a scope, as it is and as it was accepted. */
export interface ComparedKind {
  readonly present: PresentKind
  readonly accepted: AcceptedResources
}

/** A resource, then and now; at least one of the two is there. */
export interface Pair {
  readonly id: string
  readonly before: Normalised | undefined
  readonly after: Normalised | undefined
  /** Null: nothing differs, or what does was not read. */
  readonly change: ResourceChange | null
}

/** Every resource of the kind, by id. Where the listing has a gap, one that did not come is neither there nor gone. */
export function* pairsOf({ present, accepted }: ComparedKind): Generator<Pair> {
  const ids = new Set([...accepted.resources.keys(), ...present.resources.keys()])
  for (const id of [...ids].toSorted()) {
    const before = accepted.resources.get(id)
    const after = present.resources.get(id)
    if (after === undefined && !present.listed) continue
    yield { id, before, after, change: diffOf(before, after, accepted.at) }
  }
}
