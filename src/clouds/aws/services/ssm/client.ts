import * as sdk from '@aws-sdk/client-ssm'
import { callerOf, type OpenClient } from '../../client/client.ts'

export const openSsm: OpenClient = (config, tools) => callerOf(new sdk.SSMClient(config), sdk, tools)
