import * as sdk from '@aws-sdk/client-guardduty'
import { callerOf, type OpenClient } from '../../client/client.ts'

export const openGuardDuty: OpenClient = (config, tools) =>
  callerOf(new sdk.GuardDutyClient(config), sdk, tools)
