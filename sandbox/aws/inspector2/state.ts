import type { FailedAccount, ResourceScanType } from '@aws-sdk/client-inspector2'

export interface InspectorState {
  /** What is scanned. */
  readonly enabled: Set<ResourceScanType>
  /** Null: Inspector answers for the account. */
  failed: FailedAccount | null
}

/** As AWS opens regions: nothing is scanned. */
export function inspectorState(): InspectorState {
  return { enabled: new Set(), failed: null }
}
