import type { Logger } from '../../model/logger.ts'

export interface CollectRequest {
  /** Ids of 12 digits; empty: the credentials' own account, or the role's where its ARN names one. */
  readonly accounts: readonly string[]
  /** Name or ARN of the role to assume in each account, with `{account}`; null: the credentials as they are. */
  readonly role: string | null
  readonly externalId: string | null
  /** Region codes; empty: all that are enabled in the account. */
  readonly regions: readonly string[]
  /** Names of the kinds to read beside accounts and regions, which cost nothing. Their IAM actions are all that is called. */
  readonly kinds: readonly string[]
  /** The share (0–1) of public space that counts as the whole internet; absent: 1. */
  readonly internetShare?: number
}

export interface CollectTools {
  readonly logger: Logger
  /** Aborting it ends the collection promptly: whatever is left becomes a gap `timeout`. */
  readonly signal: AbortSignal
  readonly now: () => Date
  readonly environment: NodeJS.ProcessEnv
}
