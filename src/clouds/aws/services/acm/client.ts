import * as sdk from '@aws-sdk/client-acm'
import { callerOf, type OpenClient } from '../../client/client.ts'

export const openAcm: OpenClient = (config, tools) => callerOf(new sdk.ACMClient(config), sdk, tools)
