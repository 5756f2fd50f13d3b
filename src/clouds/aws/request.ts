import type { LeftOutAccount } from '../../accounts/left-out.ts'
import type { Logger } from '../../model/logger.ts'
import type { AccountSettings } from '../../model/settings.ts'
import type { AccountIdentity } from '../../model/collected.ts'

export interface CollectRequest {
  /** Ids of 12 digits; empty: the credentials' own account, or the role's where its ARN names one. */
  readonly accounts: readonly string[]
  /** Accounts that findAccounts gave to an earlier job: these are read, and `accounts` is not looked at. */
  readonly found?: readonly AccountIdentity[]
  /** All active accounts of the credentials' organisation; `accounts` is empty then. */
  readonly organization?: boolean
  /** Patterns of accounts of the organisation that are not read. */
  readonly excludeAccounts?: readonly string[]
  /** Whether it is asked in which organisational units the organisation's accounts are. */
  readonly units?: boolean
  /** What is special about an account, by its id. */
  readonly perAccount?: Readonly<Record<string, AccountSettings>>
  /** Name or ARN of the role to assume in each account, with `{account}`; null: the credentials as they are. */
  readonly role: string | null
  /** Roles to assume before it, each from the one before. */
  readonly via?: readonly string[]
  readonly externalId: string | null
  /** Patterns (see meansRegion); empty: all that are enabled in the account. */
  readonly regions: readonly string[]
  /** Names of the kinds to read beside accounts and regions, which cost nothing. Their IAM actions are all that is called. */
  readonly kinds: readonly string[]
  /** The share (0–1) of public space that counts as the whole internet; absent: 1. */
  readonly internetShare?: number
  readonly isKnown?: IsKnown
  /** Requests per second, account and region; absent: as many as there are. */
  readonly maxRate?: number
}

/** Whether resources of the kind are known to have been in an account and region: those with findings of the last run. */
export type IsKnown = (account: string, region: string, kind: string) => boolean

export interface CollectTools {
  readonly logger: Logger
  /** Aborting it ends the collection promptly: whatever is left becomes a gap `timeout`, or `cancelled` (see Cancelled). */
  readonly signal: AbortSignal
  readonly now: () => Date
  readonly environment: NodeJS.ProcessEnv
  /** Told once, where an organisation is read: which of its accounts are not. */
  readonly onLeftOut?: (accounts: readonly LeftOutAccount[]) => void
  /** Told whenever an account is done, after its last scope was handed over. */
  readonly onAccountEnd?: (id: string) => void
}
