import * as sdk from '@aws-sdk/client-iam'
import { callerOf, type OpenClient } from '../../client/client.ts'
import { slimDetails } from './slim-details.ts'

export const openIam: OpenClient = (config, tools) => {
  const call = callerOf(new sdk.IAMClient(config), sdk, tools)
  return async (operation, input, signal) => {
    const answer = await call(operation, input, signal)
    return operation === 'GetAccountAuthorizationDetails' ? slimDetails(answer) : answer
  }
}
