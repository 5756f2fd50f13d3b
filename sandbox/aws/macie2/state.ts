import type { AutomatedDiscoveryStatus, MacieStatus } from '@aws-sdk/client-macie2'

export interface MacieState {
  /** Null: Macie is off. */
  status: MacieStatus | null
  discovery: AutomatedDiscoveryStatus
}

/** As AWS opens regions: Macie is off. */
export function macieState(): MacieState {
  return { status: null, discovery: 'DISABLED' }
}
