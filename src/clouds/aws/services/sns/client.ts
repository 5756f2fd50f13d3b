import * as sdk from '@aws-sdk/client-sns'
import { callerOf, type OpenClient } from '../../client/client.ts'

export const openSns: OpenClient = (config, tools) => callerOf(new sdk.SNSClient(config), sdk, tools)
