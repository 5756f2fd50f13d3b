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
  PutResourcePolicyCommand,
} from '@aws-sdk/client-cloudwatch-logs'
import {
  type ConfigurationRecorder,
  ConfigServiceClient,
  PutConfigurationRecorderCommand,
  PutDeliveryChannelCommand,
  StartConfigurationRecorderCommand,
} from '@aws-sdk/client-config-service'
import { ACCOUNT, KEYS } from './scan.ts'

type At = (region: string) => ReturnType<typeof configuration>

const REGION = 'eu-west-1'
const HOME = `${REGION}:${ACCOUNT}`
const SERVICE_ROLE = `arn:aws:iam::${ACCOUNT}:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig`
const everything = { allSupported: true, includeGlobalResourceTypes: true }

/** A pattern that matches every use of root, in an order and a form of our own. */
export const ROOT_USE =
  '{ $.eventType != "AwsServiceEvent" && $.userIdentity.type = Root && $.userIdentity.invokedBy NOT EXISTS }'

/** The fifteen events that the benchmark of CIS wants somebody to be told of. */
export const MONITORED = [
  'cloudtrail',
  'config',
  'denied-calls',
  'failed-sign-ins',
  'gateways',
  'iam-policies',
  'kms-keys',
  'network-acls',
  'organization',
  'root-use',
  'route-tables',
  's3-buckets',
  'security-groups',
  'sign-in-without-mfa',
  'vpcs',
]

/** Trails, what watches their group, and recorders of Config; the buckets have to be there. */
export async function makeLogging(url: string): Promise<void> {
  const at: At = (region) => configuration(url, region)
  await makeTrails(at)
  await makeWatch(at)
  await recordWith(at('us-east-1'), { roleARN: role('config'), recordingGroup: everything })
  await start(at('us-east-1'))
  const instances = { resourceTypes: ['AWS::EC2::Instance' as const] }
  await recordWith(at(REGION), { roleARN: SERVICE_ROLE, recordingGroup: instances })
}

function configuration(endpoint: string, region: string) {
  return { endpoint, region, credentials: KEYS }
}

function role(name: string): string {
  return `arn:aws:iam::${ACCOUNT}:role/${name}`
}

/** One that leaves nothing to be wished, but that moto never delivers to the group, and one of everything else. */
async function makeTrails(at: At): Promise<void> {
  const logs = new CloudWatchLogsClient(at(REGION))
  await logs.send(new CreateLogGroupCommand({ logGroupName: 'trail' }))
  const client = new CloudTrailClient(at(REGION))
  await client.send(
    new CreateTrailCommand({
      Name: 'whole',
      S3BucketName: 'orders',
      IsMultiRegionTrail: true,
      EnableLogFileValidation: true,
      KmsKeyId: `arn:aws:kms:${HOME}:key/1`,
      CloudWatchLogsLogGroupArn: `arn:aws:logs:${HOME}:log-group:trail:*`,
      CloudWatchLogsRoleArn: role('trail'),
    }),
  )
  const objects = { Type: 'AWS::S3::Object', Values: ['arn:aws:s3'] }
  const EventSelectors = [
    { ReadWriteType: 'All' as const, IncludeManagementEvents: true, DataResources: [objects] },
  ]
  await client.send(new PutEventSelectorsCommand({ TrailName: 'whole', EventSelectors }))
  await client.send(new StartLoggingCommand({ Name: 'whole' }))
  // In the region that is asked first: elsewhere moto keeps a trail of one region to itself.
  const elsewhere = new CloudTrailClient(at('us-east-1'))
  await elsewhere.send(new CreateTrailCommand({ Name: 'bare', S3BucketName: 'press-kit' }))
}

async function makeWatch(at: At): Promise<void> {
  const logs = new CloudWatchLogsClient(at(REGION))
  const cloudWatch = new CloudWatchClient(at(REGION))
  for (const [name, filterPattern] of [
    ['root', ROOT_USE],
    ['keys', '{ ($.eventSource = "kms.amazonaws.com") && ($.eventName = DisableKey) }'],
    ['failed', '{ ($.eventName = ConsoleLogin) && ($.errorMessage = "Failed authentication") }'],
    ['config', '{ $.eventSource = config.amazonaws.com }'],
  ] as const) {
    const metric = { metricNamespace: 'Trail', metricName: name, metricValue: '1' }
    await logs.send(
      new PutMetricFilterCommand({
        logGroupName: 'trail',
        filterName: name,
        filterPattern,
        metricTransformations: [metric],
      }),
    )
  }
  for (const [name, actions, ActionsEnabled] of [
    ['root', 1, true],
    ['keys', 1, true],
    ['failed', 0, true],
    ['config', 1, false],
  ] as const) {
    await cloudWatch.send(
      new PutMetricAlarmCommand({
        AlarmName: name,
        Namespace: 'Trail',
        MetricName: name,
        ActionsEnabled,
        AlarmActions: actions === 1 ? [`arn:aws:sns:${HOME}:security`] : [],
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        EvaluationPeriods: 1,
        Period: 300,
        Statistic: 'Sum',
        Threshold: 1,
      }),
    )
  }
  for (const [policyName, principal] of [
    ['open', '*'],
    ['route53', { Service: 'route53.amazonaws.com' }],
  ] as const) {
    const statement = {
      Effect: 'Allow',
      Principal: principal,
      Action: 'logs:PutLogEvents',
      Resource: `arn:aws:logs:${HOME}:log-group:trail:*`,
    }
    const policyDocument = JSON.stringify({ Version: '2012-10-17', Statement: [statement] })
    await logs.send(new PutResourcePolicyCommand({ policyName, policyDocument }))
  }
}

async function recordWith(place: ReturnType<At>, recorder: ConfigurationRecorder): Promise<void> {
  const config = new ConfigServiceClient(place)
  const ConfigurationRecorder = { name: 'default', ...recorder }
  await config.send(new PutConfigurationRecorderCommand({ ConfigurationRecorder }))
}

async function start(place: ReturnType<At>): Promise<void> {
  const config = new ConfigServiceClient(place)
  const DeliveryChannel = { name: 'default', s3BucketName: 'orders' }
  await config.send(new PutDeliveryChannelCommand({ DeliveryChannel }))
  await config.send(new StartConfigurationRecorderCommand({ ConfigurationRecorderName: 'default' }))
}
