import type { Complete, Gap } from '../model/coverage.ts'
import type { AccountIdentity } from '../model/collected.ts'
import type { LookedFor } from '../model/data-map.ts'
import type { LeftOutAccount } from '../model/left-out.ts'
import type { Shard } from '../model/mode.ts'
import type { Environment, Resource } from '../model/resource.ts'

export const INVENTORY_SCHEMA = 3

/** The last one that did not say where scopes and accounts end, which accounts were left out, and what its kinds had. */
export const FORMER_SCHEMA = 2

/** What a run says of the inventory that it writes. */
export interface InventoryOrigin {
  /** Id of the run that collects it. */
  readonly run: string
  /** ISO time, UTC: now for the rules of that run. */
  readonly at: string
  /** The share of public space that counted as the whole internet in what was worked out. */
  readonly internetShare: number
  /** Accounts and organisations that were no strangers in what was worked out, sorted; absent: none. */
  readonly trustedAccounts?: readonly string[]
  /**
   * What was looked for where a rule asked for `sensitive_data`, and is masked; absent: it was written by a version that did not
   * say.
   */
  readonly lookedFor?: LookedFor
  /** Which part of a divided run it is; absent: all of it. */
  readonly part?: InventoryPart
}

export interface InventoryPart extends Shard {
  /** Digest of the plan, the same in all parts of a run. */
  readonly plan: string
}

export interface InventoryHeader extends InventoryOrigin {
  readonly schema: typeof INVENTORY_SCHEMA
  /** The version of Cloud Baseline that wrote it. */
  readonly version: string
  /** The properties that its kinds had, by kind: what that version did not know of is not absent, but was not asked. */
  readonly properties: Readonly<Record<string, readonly string[]>>
}

/** An account, and what the run that read it knew of its environment; absent: it was written by a version that did not say. */
export interface RecordedAccount extends AccountIdentity {
  readonly environment?: Environment
}

/** What `search` can do with, too. */
export interface FormerHeader extends Pick<InventoryOrigin, 'run' | 'at'> {
  readonly schema: typeof FORMER_SCHEMA
}

/**
 * A line of an inventory. The header stands first and `end` last; between them the accounts of the organisation that were
 * left out, then each scope in one piece: its account where that is the account's first, `scope`, its coverage, its
 * resources. Who reads one knows how far to trust it. After its last scope the end of an account is told.
 */
export type InventoryRecord =
  | ({ readonly type: 'header' } & (InventoryHeader | FormerHeader))
  | ({ readonly type: 'leftOut' } & LeftOutAccount)
  | ({ readonly type: 'account' } & RecordedAccount)
  | { readonly type: 'scope'; readonly account: string; readonly region: string }
  | ({ readonly type: 'resource' } & Resource)
  | ({ readonly type: 'complete' } & Complete)
  | ({ readonly type: 'gap' } & Gap)
  | { readonly type: 'accountEnd'; readonly id: string }
  | { readonly type: 'end'; readonly resources: number }
