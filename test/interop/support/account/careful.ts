import { AccountClient, PutAlternateContactCommand } from '@aws-sdk/client-account'
import {
  CloudTrailClient,
  CreateTrailCommand,
  PutEventSelectorsCommand,
  StartLoggingCommand,
} from '@aws-sdk/client-cloudtrail'
import { CloudWatchClient, PutMetricAlarmCommand } from '@aws-sdk/client-cloudwatch'
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  PutMetricFilterCommand,
} from '@aws-sdk/client-cloudwatch-logs'
import {
  ConfigServiceClient,
  PutConfigurationRecorderCommand,
  PutDeliveryChannelCommand,
  StartConfigurationRecorderCommand,
} from '@aws-sdk/client-config-service'
import { IAMClient, UpdateAccountPasswordPolicyCommand } from '@aws-sdk/client-iam'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { WATCHED_CHANGES } from '../../../../sandbox/aws/logs/watched-changes.ts'
import { BARE, type JudgedBucket, without } from './buckets.ts'
import { blockPublicAccess } from './access-points.ts'
import { makeSamlProvider } from './certificates.ts'
import type { Connection } from './connection.ts'
import { findUnusualCalls, makeDetector } from './watching.ts'

const GROUP = 'trail'

/** The account blocks public access of it. */
export const TRAILS: JudgedBucket = {
  name: 'careful-trails',
  violates: without(BARE, 'public-access-not-blocked'),
}

/** Sets an account up as careful owners do, as far as moto keeps it: what is said of the account itself passes then. */
export async function makeCareful(account: string, regions: readonly Connection[]): Promise<void> {
  const [home] = regions
  if (home === undefined) throw new Error('An account lies in a region at least')
  await blockPublicAccess(home, account)
  await makeSamlProvider(home)
  const contact = { Name: 'x', Title: 'x', EmailAddress: 'x@example.com', PhoneNumber: '1' }
  await new AccountClient(home).send(
    new PutAlternateContactCommand({ AlternateContactType: 'SECURITY', ...contact }),
  )
  await demandGoodPasswords(home)
  await makeTrail(home, account)
  await watchEverything(home, account)
  for (const place of regions) {
    await makeDetector(place, 'ENABLED')
    await record(place, account)
  }
}

async function demandGoodPasswords(home: Connection): Promise<void> {
  await new IAMClient(home).send(
    new UpdateAccountPasswordPolicyCommand({
      MinimumPasswordLength: 14,
      PasswordReusePrevention: 24,
      MaxPasswordAge: 90,
      RequireLowercaseCharacters: true,
      RequireNumbers: true,
      RequireSymbols: true,
      RequireUppercaseCharacters: true,
    }),
  )
}

async function makeTrail(home: Connection, account: string): Promise<void> {
  const Bucket = TRAILS.name
  await new S3Client({ ...home, forcePathStyle: true }).send(new CreateBucketCommand({ Bucket }))
  await new CloudWatchLogsClient(home).send(new CreateLogGroupCommand({ logGroupName: GROUP }))
  const client = new CloudTrailClient(home)
  const place = `${home.region}:${account}`
  await client.send(
    new CreateTrailCommand({
      Name: 'whole',
      S3BucketName: Bucket,
      IsMultiRegionTrail: true,
      EnableLogFileValidation: true,
      KmsKeyId: `arn:aws:kms:${place}:key/1`,
      CloudWatchLogsLogGroupArn: `arn:aws:logs:${place}:log-group:${GROUP}:*`,
      CloudWatchLogsRoleArn: `arn:aws:iam::${account}:role/trail`,
    }),
  )
  const DataResources = [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3'] }]
  const all = { ReadWriteType: 'All' as const, IncludeManagementEvents: true, DataResources }
  await client.send(new PutEventSelectorsCommand({ TrailName: 'whole', EventSelectors: [all] }))
  await client.send(new StartLoggingCommand({ Name: 'whole' }))
  await findUnusualCalls(home, 'whole')
}

/** Somebody is told of each of the changes that the benchmark of CIS names. */
async function watchEverything(home: Connection, account: string): Promise<void> {
  const logs = new CloudWatchLogsClient(home)
  const cloudWatch = new CloudWatchClient(home)
  for (const [name, filterPattern] of Object.entries(WATCHED_CHANGES)) {
    const metric = { metricNamespace: 'Trail', metricName: name, metricValue: '1' }
    await logs.send(
      new PutMetricFilterCommand({
        logGroupName: GROUP,
        filterName: name,
        filterPattern,
        metricTransformations: [metric],
      }),
    )
    await cloudWatch.send(
      new PutMetricAlarmCommand({
        AlarmName: name,
        Namespace: 'Trail',
        MetricName: name,
        AlarmActions: [`arn:aws:sns:${home.region}:${account}:security`],
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        EvaluationPeriods: 1,
        Period: 300,
        Statistic: 'Sum',
        Threshold: 1,
      }),
    )
  }
}

async function record(place: Connection, account: string): Promise<void> {
  const config = new ConfigServiceClient(place)
  const roleARN = `arn:aws:iam::${account}:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig`
  const recordingGroup = { allSupported: true, includeGlobalResourceTypes: true }
  const ConfigurationRecorder = { name: 'default', roleARN, recordingGroup }
  await config.send(new PutConfigurationRecorderCommand({ ConfigurationRecorder }))
  const DeliveryChannel = { name: 'default', s3BucketName: TRAILS.name }
  await config.send(new PutDeliveryChannelCommand({ DeliveryChannel }))
  await config.send(new StartConfigurationRecorderCommand({ ConfigurationRecorderName: 'default' }))
}
