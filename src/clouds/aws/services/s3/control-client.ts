import * as sdk from '@aws-sdk/client-s3-control'
import { callerOf, type OpenClient } from '../../client/client.ts'

/**
 * The SDK puts the account into the host's name, which what stands in for AWS does not have: there the address is taken as it
 * is, and a header says the account.
 */
export const openS3Control: OpenClient = (config, tools) => {
  const client = new sdk.S3ControlClient({ ...config })
  const { endpointProvider } = client.config
  client.config.endpointProvider = (parameters, context) =>
    parameters.Endpoint === undefined
      ? endpointProvider(parameters, context)
      : { url: new URL(parameters.Endpoint) }
  return callerOf(client, sdk, tools)
}
