import type { CompleteKind, GapCause, UnusedRegions } from '../model/coverage.ts'
import type { DataMapEntry, LookedThrough } from '../model/data-map.ts'
import type { Outcome, Violation, NamedPlace } from '../model/finding.ts'
import type { Shard } from '../model/mode.ts'
import type { ScannedAccount } from '../model/resource.ts'
import type { ScanResult } from '../model/scan.ts'
import type { DriftFacts, UnjudgedChange } from '../model/change.ts'
import type { Hinge, SharedResource } from '../model/shared.ts'

/** Raised when a program that reads parts would have to change. */
export const PART_SCHEMA = 3

/** What a part says of itself, so that none is taken for another. */
export interface PartHeader {
  readonly schema: typeof PART_SCHEMA
  readonly version: string
  /** As in the plan. */
  readonly workflow: string | null
  /** Digest of the plan's text. */
  readonly plan: string
  readonly shard: Shard
  /** Ids of the accounts that it was to read, sorted. */
  readonly accounts: readonly string[]
}

/** What was found in some of the accounts of a run. */
export interface PartContent {
  readonly scan: ScanResult
  /** Of the resources that the plan watches for, those that are there. */
  readonly present: readonly NamedPlace[]
  /** What is masked in it, for the merge: see sealed-originals.ts. */
  readonly sealed: readonly string[]
}

/** What the lines of a part are about. The header stands first and `end` last. */
interface PartRecords {
  readonly header: PartHeader
  readonly account: ScannedAccount
  readonly complete: CompleteKind
  readonly gap: GapCause
  readonly unused: UnusedRegions
  readonly resources: { readonly kind: string; readonly count: number }
  readonly outcome: Outcome
  readonly violation: Violation
  readonly shared: SharedResource
  readonly hinge: Hinge
  readonly looked: LookedThrough
  readonly sensitive: DataMapEntry
  readonly unjudged: UnjudgedChange
  readonly drift: Omit<DriftFacts, 'unjudged'>
  readonly present: NamedPlace
  readonly sealed: string
  readonly end: { readonly records: number }
}

/** A line of a part: one field, which says what it is about. */
export type PartRecord = Readonly<Partial<PartRecords>>
