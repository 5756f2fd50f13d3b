import type { Complete, Gap } from '../model/coverage.ts'
import type { Resource } from '../model/resource.ts'
import type { AccountIdentity } from '../model/collected.ts'

export const INVENTORY_SCHEMA = 2

export interface InventoryHeader {
  readonly schema: typeof INVENTORY_SCHEMA
  /** Id of the run that collected it. */
  readonly run: string
  /** ISO time, UTC. */
  readonly at: string
}

/**
 * A line of an inventory. The header stands first and `end` last; between them each scope in one piece: its account
 * where that is the account's first, its coverage, its resources: who reads one knows how far to trust it.
 */
export type InventoryRecord =
  | ({ readonly type: 'header' } & InventoryHeader)
  | ({ readonly type: 'account' } & AccountIdentity)
  | ({ readonly type: 'resource' } & Resource)
  | ({ readonly type: 'complete' } & Complete)
  | ({ readonly type: 'gap' } & Gap)
  | { readonly type: 'end'; readonly resources: number }
