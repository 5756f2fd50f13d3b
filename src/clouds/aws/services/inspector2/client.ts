import * as sdk from '@aws-sdk/client-inspector2'
import { callerOf, type OpenClient } from '../../client/client.ts'
import { requireAccount } from './require-account.ts'

export const openInspector: OpenClient = (config, tools) => {
  const call = callerOf(new sdk.Inspector2Client(config), sdk, tools)
  return async (operation, input, signal) => requireAccount(await call(operation, input, signal))
}
