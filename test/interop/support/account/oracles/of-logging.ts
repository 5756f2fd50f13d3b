import {
  CloudTrailClient,
  DescribeTrailsCommand,
  GetEventSelectorsCommand,
  GetTrailStatusCommand,
  type Trail,
} from '@aws-sdk/client-cloudtrail'
import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch'
import {
  CloudWatchLogsClient,
  DescribeLogGroupsCommand,
  DescribeMetricFiltersCommand,
  DescribeResourcePoliciesCommand,
} from '@aws-sdk/client-cloudwatch-logs'
import {
  ConfigServiceClient,
  DescribeConfigurationRecordersCommand,
  DescribeConfigurationRecorderStatusCommand,
} from '@aws-sdk/client-config-service'
import { GetBucketLoggingCommand, GetBucketVersioningCommand, S3Client } from '@aws-sdk/client-s3'
import { WATCHED_CHANGES } from '../../../../../sandbox/aws/logs/watched-changes.ts'
import { BUCKETS } from '../buckets.ts'
import type { Connection } from '../connection.ts'
import { MONITORED, ROOT_USE } from '../logging.ts'
import { about, type Asked, GLOBAL, inEach, type Judgement, type Oracle } from './judgement.ts'

export const judgeLogging: Oracle = async (asked) => [
  ...(await trails(asked)),
  ...(await inEach(asked, alarms)),
  ...(await inEach(asked, groups)),
  ...(await inEach(asked, recorders)),
]

const PUBLIC_BUCKETS = new Set(
  BUCKETS.filter(({ violates }) =>
    violates.some((rule) => rule.startsWith('public-') && rule !== 'public-access-not-blocked'),
  ).map(({ name }) => name),
)

async function trails(asked: Asked): Promise<readonly Judgement[]> {
  const { account, home, regions } = asked
  const byArn = new Map<string, { readonly trail: Trail; readonly place: Connection }>()
  for (const place of regions) {
    const { trailList = [] } = await new CloudTrailClient(place).send(new DescribeTrailsCommand({}))
    for (const trail of trailList)
      if (trail.HomeRegion === place.region) byArn.set(trail.TrailARN ?? '', { trail, place })
  }
  const s3 = new S3Client({ ...home, forcePathStyle: true })
  const found: Judgement[] = []
  const whole: Trail[] = []
  for (const [arn, { trail, place }] of byArn) {
    const client = new CloudTrailClient(place)
    const status = await client.send(new GetTrailStatusCommand({ Name: arn }))
    const { EventSelectors = [] } = await client.send(new GetEventSelectorsCommand({ TrailName: arn }))
    const Bucket = trail.S3BucketName ?? ''
    const logging = await s3.send(new GetBucketLoggingCommand({ Bucket }))
    const versioning = await s3.send(new GetBucketVersioningCommand({ Bucket }))
    // What selects management events here selects every object, too.
    const isWhole = EventSelectors.some(
      ({ ReadWriteType, IncludeManagementEvents }) => ReadWriteType === 'All' && IncludeManagementEvents,
    )
    if (isWhole && trail.IsMultiRegionTrail === true && status.IsLogging === true) whole.push(trail)
    found.push(
      ...about(GLOBAL, arn, {
        'cloudtrail-bucket-access-not-logged': logging.LoggingEnabled === undefined,
        'cloudtrail-bucket-public': PUBLIC_BUCKETS.has(Bucket),
        'cloudtrail-bucket-without-mfa-delete': versioning.MFADelete !== 'Enabled',
        'cloudtrail-insights-off': trail.HasInsightSelectors !== true,
        'cloudtrail-log-file-validation-off': trail.LogFileValidationEnabled !== true,
        'cloudtrail-not-encrypted-with-kms': !trail.KmsKeyId,
        'cloudtrail-without-log-group':
          !trail.CloudWatchLogsLogGroupArn || status.LatestCloudWatchLogsDeliveryTime === undefined,
      }),
    )
  }
  const told = await watched(home, whole)
  return [
    ...found,
    ...about(GLOBAL, account, {
      'cloudtrail-not-in-all-regions': whole.length === 0,
      'cloudtrail-object-reads-not-recorded': whole.length === 0,
      'cloudtrail-object-writes-not-recorded': whole.length === 0,
      ...Object.fromEntries(
        MONITORED.map((change) => [`cloudwatch-no-alarm-on-${change}`, !told.has(change)]),
      ),
    }),
  ]
}

/** The changes of which a pattern that is known to be right raises a metric on which an alarm acts. */
async function watched(place: Connection, [trail]: readonly Trail[]): Promise<ReadonlySet<string>> {
  const group = trail?.CloudWatchLogsLogGroupArn?.split(':')[6]
  if (group === undefined) return new Set()
  const logs = new CloudWatchLogsClient(place)
  const asked = new DescribeMetricFiltersCommand({ logGroupName: group })
  const { metricFilters = [] } = await logs.send(asked)
  const { MetricAlarms = [] } = await new CloudWatchClient(place).send(new DescribeAlarmsCommand({}))
  const acting = new Set(
    MetricAlarms.filter(
      ({ ActionsEnabled, AlarmActions = [] }) => ActionsEnabled === true && AlarmActions.length > 0,
    ).map(({ MetricName }) => MetricName),
  )
  const right = [...Object.entries(WATCHED_CHANGES), ['root-use', ROOT_USE] as const]
  return new Set(
    metricFilters
      .filter(({ metricTransformations = [] }) =>
        metricTransformations.some(({ metricName }) => acting.has(metricName)),
      )
      .flatMap(({ filterPattern }) =>
        right.filter(([, pattern]) => pattern === filterPattern).map(([change]) => change),
      ),
  )
}

async function alarms(place: Connection): Promise<readonly Judgement[]> {
  const { MetricAlarms = [] } = await new CloudWatchClient(place).send(new DescribeAlarmsCommand({}))
  return MetricAlarms.flatMap(({ AlarmName, ActionsEnabled, AlarmActions = [] }) =>
    about(place.region, AlarmName, {
      'cloudwatch-alarm-actions-off': ActionsEnabled !== true && AlarmActions.length > 0,
      'cloudwatch-alarm-without-action': AlarmActions.length === 0,
    }),
  )
}

async function groups(place: Connection): Promise<readonly Judgement[]> {
  const logs = new CloudWatchLogsClient(place)
  const { logGroups = [] } = await logs.send(new DescribeLogGroupsCommand({}))
  const { resourcePolicies = [] } = await logs.send(new DescribeResourcePoliciesCommand({}))
  return [
    ...logGroups.flatMap(({ logGroupName, retentionInDays, kmsKeyId }) =>
      about(place.region, logGroupName, {
        'logs-group-kept-too-short': retentionInDays !== undefined && retentionInDays < 365,
        'logs-group-not-encrypted-with-kms': !kmsKeyId,
      }),
    ),
    ...resourcePolicies.flatMap(({ policyName, policyDocument = '' }) =>
      about(place.region, policyName, { 'logs-public-access': policyDocument.includes('"Principal":"*"') }),
    ),
  ]
}

const SERVICE_ROLE = ':role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig'

async function recorders(place: Connection): Promise<readonly Judgement[]> {
  const config = new ConfigServiceClient(place)
  const { ConfigurationRecorders = [] } = await config.send(new DescribeConfigurationRecordersCommand({}))
  const { ConfigurationRecordersStatus: states = [] } = await config.send(
    new DescribeConfigurationRecorderStatusCommand({}),
  )
  return [
    ...about(place.region, place.region, {
      'config-not-recording': !states.some(({ recording }) => recording === true),
    }),
    ...ConfigurationRecorders.flatMap(({ name, roleARN = '', recordingGroup }) =>
      about(place.region, name, {
        'config-own-role': !roleARN.endsWith(SERVICE_ROLE),
        'config-types-not-recorded': recordingGroup?.allSupported !== true,
      }),
    ),
  ]
}

/** Whether each account records IAM in some region: only where all regions are seen that is asked. */
export const judgeGlobalTypes: Oracle = async (asked) => {
  let isRecorded = false
  for (const place of asked.regions) {
    const config = new ConfigServiceClient(place)
    const { ConfigurationRecorders = [] } = await config.send(new DescribeConfigurationRecordersCommand({}))
    const { ConfigurationRecordersStatus: states = [] } = await config.send(
      new DescribeConfigurationRecorderStatusCommand({}),
    )
    isRecorded ||= ConfigurationRecorders.some(
      ({ name, recordingGroup }) =>
        recordingGroup?.includeGlobalResourceTypes === true &&
        states.some((state) => state.name === name && state.recording === true),
    )
  }
  return about(GLOBAL, asked.account, { 'config-global-types-not-recorded': !isRecorded })
}
