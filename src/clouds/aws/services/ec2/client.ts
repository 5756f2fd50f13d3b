import * as sdk from '@aws-sdk/client-ec2'
import { callerOf, type OpenClient } from '../../client/client.ts'
import { PageProtocol } from './page-reader/protocol.ts'

/** Large pages are read by our own reader, a fraction of the SDK's time. */
export const openEc2: OpenClient = (config, tools) =>
  callerOf(new sdk.EC2Client({ ...config, protocol: PageProtocol }), sdk, tools)
