import * as sdk from '@aws-sdk/client-inspector2'
import { callerOf, type OpenClient } from '../../client/client.ts'
import { refuseFailedAccounts } from './failed-accounts.ts'

export const openInspector: OpenClient = (config, tools) => {
  const call = callerOf(new sdk.Inspector2Client(config), sdk, tools)
  return async (operation, input, signal) => refuseFailedAccounts(await call(operation, input, signal))
}
