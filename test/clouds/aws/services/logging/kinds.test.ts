import { beforeEach, describe, expect, it } from '@jest/globals'
import { addTrail, cloudTrailState, type PlayedTrail } from '../../../../../sandbox/aws/cloudtrail/state.ts'
import { addAlarm, addCompositeAlarm, cloudWatchState } from '../../../../../sandbox/aws/cloudwatch/state.ts'
import { configState, tightenConfig } from '../../../../../sandbox/aws/config/state.ts'
import { addLogGroup, addMetricFilter, logsState } from '../../../../../sandbox/aws/logs/state.ts'
import { brief } from '../../harness.ts'
import { edgesOf, HOME, reportedOf, STRANGER, useSandbox } from '../../use-sandbox.ts'

const sandbox = useSandbox()
const PLACE = { account: HOME, region: 'eu-central-1' }
const TOPIC = `arn:aws:sns:eu-central-1:${HOME}:security`

describe('Config', () => {
  const KINDS = ['aws_config_recorder', 'aws_config_delivery_channel']

  it('that nobody has set up is no recorder and no channel, and no gap', async () => {
    const all = await sandbox.collect(KINDS)
    expect(all.gaps).toEqual([])
    expect(reportedOf(all, 'aws_config_recorder')).toEqual({})
    expect(all.complete.filter(({ kind }) => KINDS.includes(kind))).toEqual(
      KINDS.map((kind) => ({ account: HOME, region: 'eu-central-1', kind, count: 0 })),
    )
  })

  it('is a recorder with its status, and a channel', async () => {
    const state = sandbox.region.of(configState)
    tightenConfig(state, HOME, 'eu-central-1', true)
    if (state.channel !== null) state.channel.snsTopicARN = TOPIC
    const all = await sandbox.collect(KINDS)
    expect(reportedOf(all, 'aws_config_recorder')['default']).toMatchObject({
      arn: `arn:aws:config:eu-central-1:${HOME}:configuration-recorder/default/sbxeucentral1`,
      recorder_role_arn: `arn:aws:iam::${HOME}:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig`,
      recorder_group: {
        all_supported: true,
        include_global_resource_types: true,
        resource_types: [],
        excluded_resource_types: [],
        recording_strategy: 'ALL_SUPPORTED_RESOURCE_TYPES',
      },
      recorder_status: { recording: true, last_status: 'Success', last_start_time: '2024-03-01T09:00:00Z' },
    })
    const channel = all.resources.filter(({ kind }) => kind === 'aws_config_delivery_channel')
    expect(edgesOf({ ...all, resources: channel }, 'default')).toEqual([
      `default aws_config_delivery_channel/default -> aws_s3_bucket/acme-config-${HOME}`,
      `default aws_config_delivery_channel/default -> aws_sns_topic/${TOPIC}`,
    ])
  })

  it('has no status where that is denied, and is known all the same', async () => {
    tightenConfig(sandbox.region.of(configState), HOME, 'eu-central-1', true)
    sandbox.aws.faults.deny({ operation: 'DescribeConfigurationRecorderStatus' })
    const all = await sandbox.collect(['aws_config_recorder'])
    expect(reportedOf(all, 'aws_config_recorder')['default']).not.toHaveProperty('recorder_status')
    expect(all.gaps.map(brief)).toEqual([
      `${HOME} eu-central-1 aws_config_recorder denied config:DescribeConfigurationRecorderStatus`,
    ])
    expect(all.gaps[0]?.properties).toEqual(['recorder_status'])
  })
})

describe('log groups', () => {
  const KEY = `arn:aws:kms:eu-central-1:${HOME}:key/5c0ffee5-0000-4000-8000-000000000001`

  beforeEach(() => {
    const state = sandbox.region.of(logsState)
    addLogGroup(state, PLACE, { logGroupName: '/aws/lambda/orders' })
    addLogGroup(state, PLACE, { logGroupName: 'trail', kmsKeyId: KEY, retentionInDays: 400 })
    state.tags.set('trail', { team: 'security' })
  })

  it('are read page by page', async () => {
    await sandbox.restart({ pageLimit: 1 })
    const all = await sandbox.collect(['aws_cloudwatch_log_group'])
    expect(all.gaps).toEqual([])
    expect(sandbox.aws.log.count({ operation: 'DescribeLogGroups' })).toBe(2)
    const groups = reportedOf(all, 'aws_cloudwatch_log_group')
    expect(groups['/aws/lambda/orders']).toMatchObject({
      arn: `arn:aws:logs:eu-central-1:${HOME}:log-group:/aws/lambda/orders`,
      ctime: '2024-03-01T09:00:00Z',
      group_class: 'STANDARD',
    })
    expect(groups['/aws/lambda/orders']).not.toHaveProperty('group_retention_in_days')
    expect(groups['trail']).toMatchObject({ group_kms_key_id: KEY, group_retention_in_days: 400 })
    expect(edgesOf(all, 'trail')).toEqual([
      'default aws_cloudwatch_log_group/trail -> aws_kms_key/5c0ffee5-0000-4000-8000-000000000001',
    ])
  })

  it('tell their tags where a rule asks, each for itself', async () => {
    sandbox.aws.faults.deny({ service: 'logs', operation: 'ListTagsForResource', times: 1 })
    const all = await sandbox.collect(['aws_cloudwatch_log_group', 'aws_cloudwatch_log_group.tags'])
    const groups = Object.values(reportedOf(all, 'aws_cloudwatch_log_group'))
    expect(groups.filter(({ tags }) => tags !== undefined)).toHaveLength(1)
    expect(all.gaps.map(brief)).toEqual([
      `${HOME} eu-central-1 aws_cloudwatch_log_group denied logs:ListTagsForResource`,
    ])
  })

  it('have filters, whose names are unique in a group alone', async () => {
    const state = sandbox.region.of(logsState)
    for (const group of ['trail', '/aws/lambda/orders']) {
      addMetricFilter(state, { group, name: 'errors', pattern: 'ERROR', metric: 'Errors', namespace: 'Own' })
    }
    const all = await sandbox.collect(['aws_cloudwatch_log_group', 'aws_cloudwatch_metric_filter'])
    expect(reportedOf(all, 'aws_cloudwatch_metric_filter')).toMatchObject({
      'trail:errors': {
        name: 'errors',
        log_group_name: 'trail',
        filter_pattern: 'ERROR',
        filter_transformations: [{ metric_name: 'Errors', metric_namespace: 'Own', metric_value: '1' }],
      },
      '/aws/lambda/orders:errors': { log_group_name: '/aws/lambda/orders' },
    })
    expect(edgesOf(all, 'trail:errors')).toEqual([
      'default aws_cloudwatch_log_group/trail -> aws_cloudwatch_metric_filter/trail:errors',
      'delete aws_cloudwatch_log_group/trail -> aws_cloudwatch_metric_filter/trail:errors',
    ])
  })

  it('lie under policies of the region', async () => {
    const statement = {
      Effect: 'Allow',
      Principal: { Service: 'es.amazonaws.com' },
      Action: 'logs:PutLogEvents',
    }
    sandbox.region.of(logsState).policies.push({
      policyName: 'search',
      policyScope: 'ACCOUNT',
      lastUpdatedTime: Date.parse('2025-01-02T03:04:05Z'),
      policyDocument: JSON.stringify({ Statement: [statement] }),
    })
    const all = await sandbox.collect(['aws_cloudwatch_log_resource_policy'])
    expect(reportedOf(all, 'aws_cloudwatch_log_resource_policy')).toMatchObject({
      search: { mtime: '2025-01-02T03:04:05Z', policy_document: { Statement: [statement] } },
    })
  })

  it('are a gap where the list is denied', async () => {
    sandbox.aws.faults.deny({ service: 'logs', operation: 'DescribeLogGroups' })
    const all = await sandbox.collect(['aws_cloudwatch_log_group'])
    expect(all.gaps.map(brief)).toEqual([
      `${HOME} eu-central-1 aws_cloudwatch_log_group denied logs:DescribeLogGroups`,
    ])
  })
})

describe('alarms', () => {
  beforeEach(() => {
    const state = sandbox.region.of(cloudWatchState)
    addAlarm(state, PLACE, {
      AlarmName: 'load',
      MetricName: 'CPUUtilization',
      Namespace: 'AWS/EC2',
      Dimensions: [{ Name: 'InstanceId', Value: 'i-1' }],
      AlarmActions: [TOPIC, 'arn:aws:automate:eu-central-1:ec2:stop'],
    })
    addAlarm(state, PLACE, {
      AlarmName: 'ratio',
      Metrics: [
        { Id: 'e1', Expression: 'm1 / m2', ReturnData: true },
        {
          Id: 'm1',
          MetricStat: { Metric: { Namespace: 'Own', MetricName: 'Errors' }, Period: 60, Stat: 'Sum' },
          ReturnData: false,
        },
      ],
    })
    addCompositeAlarm(state, PLACE, { AlarmName: 'all', AlarmRule: 'ALARM("load") OR ALARM("ratio")' })
  })

  it('are on a metric, on an expression of several, or on other alarms', async () => {
    await sandbox.restart({ pageLimit: 1 })
    const all = await sandbox.collect(['aws_cloudwatch_alarm', 'aws_cloudwatch_composite_alarm'])
    expect(all.gaps).toEqual([])
    expect(reportedOf(all, 'aws_cloudwatch_alarm')).toMatchObject({
      load: {
        cloudwatch_actions_enabled: true,
        cloudwatch_namespace: 'AWS/EC2',
        cloudwatch_metric_name: 'CPUUtilization',
        cloudwatch_dimensions: [{ name: 'InstanceId', value: 'i-1' }],
        cloudwatch_state_updated: '2026-11-01T06:00:00Z',
      },
      ratio: {
        cloudwatch_metrics: [
          { id: 'e1', expression: 'm1 / m2', return_data: true },
          { id: 'm1', namespace: 'Own', metric_name: 'Errors', return_data: false },
        ],
      },
    })
    expect(reportedOf(all, 'aws_cloudwatch_composite_alarm')).toMatchObject({
      all: { cloudwatch_alarm_rule: 'ALARM("load") OR ALARM("ratio")' },
    })
    expect(edgesOf(all, 'load')).toEqual([
      `default aws_cloudwatch_alarm/load -> aws_sns_topic/${TOPIC}`,
      'default aws_ec2_instance/i-1 -> aws_cloudwatch_alarm/load',
      'delete aws_ec2_instance/i-1 -> aws_cloudwatch_alarm/load',
    ])
  })

  it('are a gap where the list is denied', async () => {
    sandbox.aws.faults.deny({ operation: 'DescribeAlarms' })
    const all = await sandbox.collect(['aws_cloudwatch_alarm'])
    expect(all.gaps.map(brief)).toEqual([
      `${HOME} eu-central-1 aws_cloudwatch_alarm denied cloudwatch:DescribeAlarms`,
    ])
  })
})

describe('trails', () => {
  let trail: PlayedTrail

  beforeEach(() => {
    trail = addTrail(sandbox.organisation.account(HOME).of(cloudTrailState), HOME, {
      Name: 'everything',
      HomeRegion: 'eu-west-1',
      SnsTopicARN: `arn:aws:sns:eu-west-1:${HOME}:files`,
      KmsKeyId: `arn:aws:kms:eu-west-1:${HOME}:key/5c0ffee5-0000-4000-8000-000000000001`,
      CloudWatchLogsLogGroupArn: `arn:aws:logs:eu-west-1:${HOME}:log-group:CloudTrail/logs:*`,
    })
  })

  it('lead to where they deliver, in their own region', async () => {
    const all = await sandbox.collect(['aws_cloud_trail'])
    const here = `aws_cloud_trail/${trail.trail.TrailARN}`
    expect(edgesOf(all, trail.trail.TrailARN)).toEqual([
      `default ${here} -> aws_s3_bucket/aws-cloudtrail-logs-${HOME}`,
      `default ${here} -> aws_sns_topic/arn:aws:sns:eu-west-1:${HOME}:files@eu-west-1`,
      `default ${here} -> aws_kms_key/5c0ffee5-0000-4000-8000-000000000001@eu-west-1`,
      `default ${here} -> aws_cloudwatch_log_group/CloudTrail/logs@eu-west-1`,
    ])
  })

  it('do not lead into other accounts', async () => {
    trail.trail.CloudWatchLogsLogGroupArn = `arn:aws:logs:eu-west-1:${STRANGER}:log-group:CloudTrail/logs:*`
    const all = await sandbox.collect(['aws_cloud_trail'])
    expect(edgesOf(all, trail.trail.TrailARN)).not.toContainEqual(expect.stringContaining('log_group'))
  })

  it('lose their edges with the call that tells them', async () => {
    sandbox.aws.faults.deny({ operation: 'GetTrail' })
    const all = await sandbox.collect(['aws_cloud_trail'])
    expect(edgesOf(all, trail.trail.TrailARN)).toEqual([])
    expect(all.gaps[0]?.properties).toContain('edges')
  })

  it('have insights, or are told to have none', async () => {
    const needs = ['aws_cloud_trail', 'aws_cloud_trail.trail_insight_selectors']
    const none = await sandbox.collect(needs)
    expect(none.gaps).toEqual([])
    const arn = trail.trail.TrailARN
    expect(reportedOf(none, 'aws_cloud_trail')[arn]).toMatchObject({ trail_insight_selectors: [] })
    trail.insights.push({ InsightType: 'ApiCallRateInsight' })
    const some = await sandbox.collect(needs)
    expect(reportedOf(some, 'aws_cloud_trail')[arn]).toMatchObject({
      trail_insight_selectors: ['ApiCallRateInsight'],
    })
  })
})
