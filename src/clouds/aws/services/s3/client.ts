import * as sdk from '@aws-sdk/client-s3'
import { type AwsCaller, callerOf, type OpenClient } from '../../client/client.ts'

/**
 * Whatever stands in for AWS seldom has a host name for every bucket, as AWS has: there buckets go into the path. What is about
 * the account and not about one bucket, S3 Control answers.
 */
export const openS3: OpenClient = (config, tools) => {
  const { AWS_ENDPOINT_URL: all, AWS_ENDPOINT_URL_S3: own } = tools.environment
  const forcePathStyle = Boolean(own || all)
  const ofBuckets = callerOf(new sdk.S3Client({ ...config, forcePathStyle }), sdk, tools)
  let opened: Promise<AwsCaller> | null = null
  return async (operation, input, signal) => {
    if (isOfBuckets(operation, input)) return ofBuckets(operation, input, signal)
    opened ??= import('./control-client.ts').then(({ openS3Control }) => openS3Control(config, tools))
    const ofAccount = await opened
    return ofAccount(operation, { AccountId: tools.account, ...input }, signal)
  }
}

/** Both have a GetPublicAccessBlock. */
function isOfBuckets(operation: string, input: Readonly<Record<string, unknown>>): boolean {
  return `${operation}Command` in sdk && !('AccountId' in input)
}
