import { CloudTrailClient } from '@aws-sdk/client-cloudtrail'
import { EC2Client } from '@aws-sdk/client-ec2'
import { IAMClient } from '@aws-sdk/client-iam'
import { S3Client } from '@aws-sdk/client-s3'
import { STSClient } from '@aws-sdk/client-sts'
import { afterEach } from '@jest/globals'
import { Organisation } from '../../../sandbox/aws/organisation.ts'
import { type AwsOptions, type AwsSandbox, startAws } from '../../../sandbox/aws/server.ts'

export const HOME = '111122223333'
export const OTHER = '444455556666'

/** Two accounts; the second has a role that the first may assume with an external id. */
export function twoAccounts(): Organisation {
  const organisation = new Organisation()
  organisation.addAccount({ id: HOME, name: 'home' })
  organisation.addAccount({
    id: OTHER,
    name: 'other',
    role: 'audit/reader',
    externalId: 'xyz',
    trusted: [HOME],
  })
  return organisation
}

const running: AwsSandbox[] = []

afterEach(async () => {
  await Promise.all(running.splice(0).map((aws) => aws.close()))
})

/** Closed after the test. */
export async function start(organisation = twoAccounts(), options: AwsOptions = {}): Promise<AwsSandbox> {
  const aws = await startAws(organisation, options)
  running.push(aws)
  return aws
}

interface ClientOptions {
  readonly region?: string
  readonly account?: string
  readonly credentials?: { accessKeyId: string; secretAccessKey: string; sessionToken?: string }
}

function configuration(
  aws: AwsSandbox,
  { region = 'us-east-1', account = HOME, credentials }: ClientOptions,
) {
  const keys = credentials ?? aws.organisation.account(account).keys
  return { endpoint: aws.url, region, credentials: keys, maxAttempts: 1 }
}

export function ec2(aws: AwsSandbox, options: ClientOptions = {}): EC2Client {
  return new EC2Client(configuration(aws, options))
}

export function sts(aws: AwsSandbox, options: ClientOptions = {}): STSClient {
  return new STSClient(configuration(aws, options))
}

export function iam(aws: AwsSandbox, options: ClientOptions = {}): IAMClient {
  return new IAMClient(configuration(aws, options))
}

export function s3(aws: AwsSandbox, options: ClientOptions = {}): S3Client {
  return new S3Client(configuration(aws, options))
}

export function cloudTrail(aws: AwsSandbox, options: ClientOptions = {}): CloudTrailClient {
  return new CloudTrailClient(configuration(aws, options))
}
