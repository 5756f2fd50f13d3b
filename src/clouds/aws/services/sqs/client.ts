import * as sdk from '@aws-sdk/client-sqs'
import { callerOf, type OpenClient } from '../../client/client.ts'

/** Requests go where the region's endpoint is, or what stands in for it, and not to the host that a queue's URL names. */
export const openSqs: OpenClient = (config, tools) =>
  callerOf(new sdk.SQSClient({ ...config, useQueueUrlAsEndpoint: false }), sdk, tools)
