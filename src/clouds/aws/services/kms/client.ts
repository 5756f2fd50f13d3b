import * as sdk from '@aws-sdk/client-kms'
import { callerOf, type OpenClient } from '../../client/client.ts'

export const openKms: OpenClient = (config, tools) => callerOf(new sdk.KMSClient(config), sdk, tools)
