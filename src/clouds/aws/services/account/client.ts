import * as sdk from '@aws-sdk/client-account'
import { callerOf, type OpenClient } from '../../client/client.ts'

export const openAccount: OpenClient = (config, tools) => callerOf(new sdk.AccountClient(config), sdk, tools)
