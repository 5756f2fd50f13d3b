import * as sdk from '@aws-sdk/client-accessanalyzer'
import { callerOf, type OpenClient } from '../../client/client.ts'

export const openAccessAnalyzer: OpenClient = (config, tools) =>
  callerOf(new sdk.AccessAnalyzerClient(config), sdk, tools)
