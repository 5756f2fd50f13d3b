import * as sdk from '@aws-sdk/client-s3'
import { callerOf, type OpenClient } from '../../client/client.ts'

/** Whatever stands in for AWS seldom has a host name for every bucket, as AWS has: there buckets go into the path. */
export const openS3: OpenClient = (config, tools) => {
  const { AWS_ENDPOINT_URL: all, AWS_ENDPOINT_URL_S3: own } = tools.environment
  const forcePathStyle = Boolean(own || all)
  return callerOf(new sdk.S3Client({ ...config, forcePathStyle }), sdk, tools)
}
