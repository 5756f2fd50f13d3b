import * as sdk from '@aws-sdk/client-eventbridge'
import { callerOf, type OpenClient } from '../../client/client.ts'

export const openEventBridge: OpenClient = (config, tools) =>
  callerOf(new sdk.EventBridgeClient(config), sdk, tools)
