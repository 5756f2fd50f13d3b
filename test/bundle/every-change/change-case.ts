import type { Account } from '../../../sandbox/aws/account.ts'
import type { Organisation } from '../../../sandbox/aws/organisation.ts'
import type { Region } from '../../../sandbox/aws/region.ts'
import type { Edit } from './edit.ts'

/** Where a case plays. */
export interface Place {
  readonly organisation: Organisation
  readonly account: Account
  readonly region: Region
  /** What is made is called so; names of users and buckets are told apart by it. */
  readonly name: string
  /** An id of EC2 that nothing else has: `id('vpc')`. */
  readonly id: (prefix: string) => string
}

/** What somebody does, and what is known of it beforehand. */
export interface Played {
  /** The name of what is found, or its id where it has no name of its own. */
  readonly found: string
  /** Its id, where calls name it by that alone. */
  readonly id?: string
  readonly change: Edit
}

/** A change that one rule is about. */
export interface ChangeCase {
  readonly rule: string
  /** Makes what somebody accepts, and says how it will change. Called again for a twin, which nobody changes. */
  readonly play: (place: Place) => Played
  /** The region of the finding: `global` for what has none. That of the place unless given. */
  readonly global?: true
  /** There is one of it in a region, or in an account: its twins are those of other regions or accounts. */
  readonly single?: true
  /** Which of the regions it is played in, for what there is one of and several cases are about; the first unless given. */
  readonly nth?: 0 | 1 | 2
}
