import * as sdk from '@aws-sdk/client-cloudwatch'
import { callerOf, type OpenClient } from '../../client/client.ts'

export const openCloudWatch: OpenClient = (config, tools) =>
  callerOf(new sdk.CloudWatchClient(config), sdk, tools)
