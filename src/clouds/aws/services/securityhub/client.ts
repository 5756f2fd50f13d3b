import * as sdk from '@aws-sdk/client-securityhub'
import { callerOf, type OpenClient } from '../../client/client.ts'

export const openSecurityHub: OpenClient = (config, tools) =>
  callerOf(new sdk.SecurityHubClient(config), sdk, tools)
