import * as sdk from '@aws-sdk/client-backup'
import { callerOf, type OpenClient } from '../../client/client.ts'

export const openBackup: OpenClient = (config, tools) => callerOf(new sdk.BackupClient(config), sdk, tools)
