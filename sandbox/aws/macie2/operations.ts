import type { Call, Operations } from '../call.ts'
import { AwsFault } from '../errors.ts'
import { macieState, type MacieState } from './state.ts'

/** The code of a denial, where Macie is off. */
function enabled({ caller, region }: Call): MacieState {
  const state = caller.account.region(region).of(macieState)
  if (state.status === null) throw new AwsFault('AccessDeniedException', 403, 'Macie is not enabled.')
  return state
}

export const MACIE_OPERATIONS: Operations = {
  GetAutomatedDiscoveryConfiguration: (call) => JSON.stringify({ status: enabled(call).discovery }),
  GetMacieSession: (call) =>
    JSON.stringify({ status: enabled(call).status, findingPublishingFrequency: 'FIFTEEN_MINUTES' }),
}
