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
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { peerPaths } from '../../scripts/peers.ts'
import type { ResultFile } from '../../src/report/formats/result-file.ts'
import { BUCKETS, makeBuckets } from './support/account/buckets.ts'
import { ACCOUNT, foundOf, gapsOf, KEYS, REGIONS, scanAccount } from './support/account/scan.ts'
import { type MotoServer, startMoto } from './support/moto-server.ts'
import { makeTemporaryFolder } from './support/temporary-folder.ts'

const LOGGING = /^aws-(cloudtrail|config|cloudwatch|logs)-/
const LOGGING_KINDS = /^aws_(cloud_trail|config|cloudwatch)/
const REGION = 'eu-west-1'
const HOME = `${REGION}:${ACCOUNT}`

const SERVICE_ROLE = `arn:aws:iam::${ACCOUNT}:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig`
const everything = { allSupported: true, includeGlobalResourceTypes: true }
const WHOLE = `arn:aws:cloudtrail:${HOME}:trail/whole`
const BARE = `arn:aws:cloudtrail:us-east-1:${ACCOUNT}:trail/bare`

/** The fifteen events that the benchmark of CIS wants somebody to be told of. */
const MONITORED = [
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

let moto: MotoServer
let folder: { path: string; remove: () => Promise<void> }
let empty: ResultFile
let filled: ResultFile

beforeAll(async () => {
  folder = await makeTemporaryFolder()
  moto = await startMoto((await peerPaths()).motoServer)
  empty = await scanAccount(moto.url, folder.path, 'empty')
  await makeBuckets(moto.url)
  await makeTrails()
  await makeWatch()
  await recordWith('us-east-1', { roleARN: role('config'), recordingGroup: everything })
  await start('us-east-1')
  const instances = { resourceTypes: ['AWS::EC2::Instance' as const] }
  await recordWith(REGION, { roleARN: SERVICE_ROLE, recordingGroup: instances })
  filled = await scanAccount(moto.url, folder.path, 'filled')
})
afterAll(async () => {
  await moto.stop()
  await folder.remove()
})

function role(name: string): string {
  return `arn:aws:iam::${ACCOUNT}:role/${name}`
}

function at(region: string) {
  return { endpoint: moto.url, region, credentials: KEYS }
}

/** One that leaves nothing to be wished, but that moto never delivers to the group, and one of everything else. */
async function makeTrails(): Promise<void> {
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

async function makeWatch(): Promise<void> {
  const logs = new CloudWatchLogsClient(at(REGION))
  const cloudWatch = new CloudWatchClient(at(REGION))
  for (const [name, filterPattern] of [
    // In an order and a form of our own.
    [
      'root',
      '{ $.eventType != "AwsServiceEvent" && $.userIdentity.type = Root && $.userIdentity.invokedBy NOT EXISTS }',
    ],
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

async function recordWith(region: string, recorder: ConfigurationRecorder): Promise<void> {
  const config = new ConfigServiceClient(at(region))
  const ConfigurationRecorder = { name: 'default', ...recorder }
  await config.send(new PutConfigurationRecorderCommand({ ConfigurationRecorder }))
}

async function start(region: string): Promise<void> {
  const config = new ConfigServiceClient(at(region))
  const DeliveryChannel = { name: 'default', s3BucketName: 'orders' }
  await config.send(new PutDeliveryChannelCommand({ DeliveryChannel }))
  await config.send(new StartConfigurationRecorderCommand({ ConfigurationRecorderName: 'default' }))
}

describe('logging on moto', () => {
  it('is nowhere in an account where nobody has set anything', () => {
    expect(foundOf(empty, LOGGING)).toEqual(
      [
        `aws-cloudtrail-not-in-all-regions ${ACCOUNT}`,
        `aws-cloudtrail-object-reads-not-recorded ${ACCOUNT}`,
        `aws-cloudtrail-object-writes-not-recorded ${ACCOUNT}`,
        ...MONITORED.map((event) => `aws-cloudwatch-no-alarm-on-${event} ${ACCOUNT}`),
        // That global types are not recorded is not said: a recorder may be in a region that the run leaves out.
        ...REGIONS.map((region) => `aws-config-not-recording ${region}`),
      ].toSorted(),
    )
    expect(gapsOf(empty, LOGGING_KINDS)).toEqual([])
  })

  it('is judged trail by trail', () => {
    expect(foundOf(filled, /^aws-cloudtrail-/)).toEqual(
      [
        // moto never delivers to the group.
        `aws-cloudtrail-without-log-group ${WHOLE}`,
        `aws-cloudtrail-bucket-access-not-logged ${BARE}`,
        `aws-cloudtrail-log-file-validation-off ${BARE}`,
        `aws-cloudtrail-not-encrypted-with-kms ${BARE}`,
        `aws-cloudtrail-without-log-group ${BARE}`,
      ].toSorted(),
    )
  })

  it('is watched where pattern, metric and alarm belong together', () => {
    // DisableKey alone is not all that is wanted, an alarm without an action or switched off tells nobody.
    const own = MONITORED.filter((event) => event !== 'root-use')
    expect(foundOf(filled, /^aws-cloudwatch-/)).toEqual(
      [
        ...own.map((event) => `aws-cloudwatch-no-alarm-on-${event} ${ACCOUNT}`),
        'aws-cloudwatch-alarm-actions-off config',
        'aws-cloudwatch-alarm-without-action failed',
      ].toSorted(),
    )
    expect(foundOf(filled, /^aws-logs-/)).toEqual(['aws-logs-public-access open'])
  })

  it('has Config recording region by region', () => {
    const found = filled.findings.filter(({ rule }) => rule.startsWith('aws-config-'))
    expect(found.map(({ rule, region }) => `${rule} ${region}`).toSorted()).toEqual([
      `aws-config-not-recording ${REGION}`,
      'aws-config-own-role us-east-1',
      `aws-config-types-not-recorded ${REGION}`,
    ])
  })

  it('is read without gaps', () => {
    expect(gapsOf(filled, LOGGING_KINDS)).toEqual([])
  })
})

describe('buckets on moto', () => {
  it('are not there in an account where nobody has set anything, nor is the account’s block', () => {
    expect(foundOf(empty, /^aws-s3-/)).toEqual([`aws-s3-account-public-access-not-blocked ${ACCOUNT}`])
    expect(gapsOf(empty, /^aws_s3/)).toEqual([])
  })

  it('are judged by what was set of each', () => {
    expect(foundOf(filled, /^aws-s3-/)).toEqual(
      [
        `aws-s3-account-public-access-not-blocked ${ACCOUNT}`,
        ...BUCKETS.flatMap(({ name, violates }) => violates.map((rule) => `aws-s3-bucket-${rule} ${name}`)),
      ].toSorted(),
    )
    expect(gapsOf(filled, /^aws_s3/)).toEqual([])
  })

  it('pass as many rules as they neither violate nor leave unknown', () => {
    for (const { rule, passed, violations } of filled.outcomes) {
      const name = /^aws-s3-bucket-(.+)$/.exec(rule)?.[1]
      if (name === undefined) continue
      const violated = BUCKETS.filter(({ violates }) => violates.includes(name)).length
      const unknown = BUCKETS.filter((bucket) => bucket.unknown === name).length
      const expected = { rule, passed: BUCKETS.length - violated - unknown, violations: violated }
      expect({ rule, passed, violations }).toEqual(expected)
    }
  })
})
