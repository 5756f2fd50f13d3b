import type { Resource } from '../../../model/resource.ts'
import type { CallFailure } from '../client/failure.ts'
import type { Loss } from './losses.ts'
import type { KindSource } from './kind-source.ts'
import type { SettingSource } from './setting-source.ts'

/** What was read of one kind. With a failure: whatever was read before it. */
export interface Listing {
  readonly kind: KindSource | SettingSource
  readonly resources: readonly Resource[]
  readonly failure: CallFailure | null
  /** What could not be read of single resources, which carry it (see Resource.unread). */
  readonly losses?: readonly Loss[]
  /** What became of properties that take more than the listing. */
  readonly details?: readonly DetailOutcome[]
}

/** Properties of a listing's resources, and why they were not read of some, or of any. */
export interface DetailOutcome {
  readonly properties: readonly string[]
  /** Whether they are only read where somebody needs them. */
  readonly costly: boolean
  /** Whether only the resources that others name were to be asked about, which tells nothing of the kind as a whole. */
  readonly named?: boolean
  /** Whether only single resources lack them, which carry it (see Resource.unread). */
  readonly partial?: true
  readonly failure: CallFailure | null
}
