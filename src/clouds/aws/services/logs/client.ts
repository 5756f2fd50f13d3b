import * as sdk from '@aws-sdk/client-cloudwatch-logs'
import { callerOf, type OpenClient } from '../../client/client.ts'

export const openLogs: OpenClient = (config, tools) =>
  callerOf(new sdk.CloudWatchLogsClient(config), sdk, tools)
