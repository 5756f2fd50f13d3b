import type { Exception } from '../model/exception.ts'
import type { Query } from '../search/index.ts'

/** An entry of the exceptions file that was checked, with its search ready to be asked about resources. */
export interface CompiledException {
  readonly entry: Exception
  /** Days until it expires, 0 where it has; null: it does not. */
  readonly daysLeft: number | null
  /** Its search by kind. A kind that is not among them has nothing of what it asks about. Null: the entry has none. */
  readonly where: ReadonlyMap<string, Query> | null
  /** What may not be meant in it, with its place. */
  readonly warnings: readonly string[]
}

export function hasExpired({ daysLeft }: Pick<CompiledException, 'daysLeft'>): boolean {
  return daysLeft === 0
}
