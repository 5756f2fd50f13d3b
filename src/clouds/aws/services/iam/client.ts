import * as sdk from '@aws-sdk/client-iam'
import { callerOf, type OpenClient } from '../../client/client.ts'

export const openIam: OpenClient = (config, tools) => callerOf(new sdk.IAMClient(config), sdk, tools)
