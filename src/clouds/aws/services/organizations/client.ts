import * as sdk from '@aws-sdk/client-organizations'
import { callerOf, type OpenClient } from '../../client/client.ts'

export const openOrganizations: OpenClient = (config, tools) =>
  callerOf(new sdk.OrganizationsClient(config), sdk, tools)
