import * as sdk from '@aws-sdk/client-config-service'
import { callerOf, type OpenClient } from '../../client/client.ts'

export const openConfig: OpenClient = (config, tools) =>
  callerOf(new sdk.ConfigServiceClient(config), sdk, tools)
