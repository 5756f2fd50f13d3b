import type { Resource } from '../../../model/resource.ts'
import type { CallFailure } from '../client/failure.ts'
import type { DetailOutcome } from './detail.ts'
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
