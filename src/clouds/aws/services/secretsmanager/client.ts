import * as sdk from '@aws-sdk/client-secrets-manager'
import { callerOf, type OpenClient } from '../../client/client.ts'

export const openSecretsManager: OpenClient = (config, tools) =>
  callerOf(new sdk.SecretsManagerClient(config), sdk, tools)
