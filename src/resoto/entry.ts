import type { Item, Place } from './items.ts'

/** What became of something that was read. */
export type Outcome =
  /** As it was. */
  | 'carried'
  /** With differences, which the notes say. */
  | 'with remarks'
  /** Its rule is written, and is not loaded before somebody gives it examples. */
  | 'needs examples'
  /** The notes say why. */
  | 'not carried'

export interface Entry {
  readonly what: Item['type']
  readonly name: string
  readonly place: Place
  readonly outcome: Outcome
  /** Files that hold it, relative to the root of the repository. */
  readonly files: readonly string[]
  /** Clauses, without a stop at the end. */
  readonly notes: readonly string[]
}

export function leftOut(item: Pick<Item, 'type' | 'place'>, name: string, reason: string): Entry {
  return { what: item.type, name, place: item.place, outcome: 'not carried', files: [], notes: [reason] }
}
