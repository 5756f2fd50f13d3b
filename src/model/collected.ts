import type { Complete, Gap } from './coverage.ts'
import type { Resource } from './resource.ts'

export interface AccountIdentity {
  /** As its cloud has it (see Cloud.accountIds), or `*` where not even the account of the credentials is known. */
  readonly id: string
  /** The id where no name is known. */
  readonly name: string
  /** In which of the parts that its cloud keeps apart from each other, as the cloud calls it: aws-cn, for example. */
  readonly partition: string
  /** Its organisational unit, names from the root down; empty: the root; absent where it is not known. */
  readonly unit?: string
}

/**
 * Everything that was read of one scope. The account itself comes with region `global`; what could not be read of an
 * account as a whole with region `*`.
 */
export interface Collected {
  readonly account: AccountIdentity
  readonly region: string
  readonly resources: readonly Resource[]
  readonly complete: readonly Complete[]
  readonly gaps: readonly Gap[]
}
