import type { Call, Operations } from '../call.ts'
import { AwsFault } from '../errors.ts'
import { tokenPage } from '../token-pages.ts'
import { securityHubState, type SecurityHubState } from './state.ts'

const PAGE = { size: 'MaxResults', token: 'NextToken', most: 100, refusal: 'InvalidInputException' }

type On = SecurityHubState & { readonly hub: NonNullable<SecurityHubState['hub']> }

/** The same code as where the account may not: only the sentence tells them apart. */
function subscribed({ account, caller, region }: Call): On {
  const { hub, ...others } = caller.account.region(region).of(securityHubState)
  if (hub === null) {
    const message = `Account ${account} is not subscribed to AWS Security Hub`
    throw new AwsFault('InvalidAccessException', 401, message)
  }
  return { hub, ...others }
}

export const SECURITYHUB_OPERATIONS: Operations = {
  DescribeHub: (call) => JSON.stringify(subscribed(call).hub),
  GetEnabledStandards: (call) => {
    const { items, next } = tokenPage(call, subscribed(call).standards, PAGE)
    return JSON.stringify({ StandardsSubscriptions: items, ...next })
  },
}
