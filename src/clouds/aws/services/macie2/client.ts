import * as sdk from '@aws-sdk/client-macie2'
import { callerOf, type OpenClient } from '../../client/client.ts'

export const openMacie: OpenClient = (config, tools) => callerOf(new sdk.Macie2Client(config), sdk, tools)
