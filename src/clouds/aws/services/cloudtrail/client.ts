import * as sdk from '@aws-sdk/client-cloudtrail'
import { callerOf, type OpenClient } from '../../client/client.ts'

export const openCloudTrail: OpenClient = (config, tools) =>
  callerOf(new sdk.CloudTrailClient(config), sdk, tools)
