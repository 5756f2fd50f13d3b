import * as sdk from '@aws-sdk/client-organizations'
import { type AwsCaller, callerOf, type OpenClient } from '../../client/client.ts'
import { LIST_POLICIES, listPoliciesOfAllTypes } from './list-policies.ts'

/** Organizations as the rest of this program asks it: the policies of all types are one question. */
export const openOrganizations: OpenClient = (config, tools) => {
  const send = callerOf(new sdk.OrganizationsClient(config), sdk, tools)
  const call: AwsCaller = (operation, input, signal) =>
    operation === LIST_POLICIES.operation
      ? listPoliciesOfAllTypes(send, signal)
      : send(operation, input, signal)
  return call
}
