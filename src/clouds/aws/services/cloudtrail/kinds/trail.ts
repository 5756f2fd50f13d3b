import { byName, changed, created, deleted, mended } from '../../../reading/changing-call.ts'
import { operationsOf } from '../../../client/operation.ts'
import type { Detail } from '../../../reading/detail.ts'
import { accountOfArn, type ArnParts, keyId, toArn } from '../../../reading/arn-parts.ts'
import { type KindSource, to } from '../../../reading/kind-source.ts'
import { bool, datetime, itself, list, region, string, strings, tags } from '../../../reading/shape.ts'

const cloudtrail = operationsOf('cloudtrail')

/** A trail is asked about in its home region, by its ARN: members know trails of their organisation by nothing else. */
const BY_ARN = { idParameter: 'Name', eachByItself: true } as const

const DETAILS: readonly Detail[] = [
  {
    ...cloudtrail('GetTrail'),
    ...BY_ARN,
    answer: 'Trail',
    changedBy: byName(changed(['UpdateTrail'])),
    properties: {
      trail_s3_bucket_name: string('Trail.S3BucketName'),
      trail_s3_key_prefix: string('Trail.S3KeyPrefix'),
      trail_sns_topic_name: string('Trail.SnsTopicName'),
      trail_sns_topic_arn: string('Trail.SnsTopicARN'),
      trail_include_global_service_events: bool('Trail.IncludeGlobalServiceEvents'),
      trail_is_multi_region_trail: bool('Trail.IsMultiRegionTrail'),
      trail_log_file_validation_enabled: bool('Trail.LogFileValidationEnabled'),
      trail_cloud_watch_logs_log_group_arn: string('Trail.CloudWatchLogsLogGroupArn'),
      trail_cloud_watch_logs_role_arn: string('Trail.CloudWatchLogsRoleArn'),
      trail_kms_key_id: string('Trail.KmsKeyId'),
      trail_has_custom_event_selectors: bool('Trail.HasCustomEventSelectors'),
      trail_has_insight_selectors: bool('Trail.HasInsightSelectors'),
      trail_is_organization_trail: bool('Trail.IsOrganizationTrail'),
    },
    edges: [
      ...to('aws_s3_bucket', 'Trail.S3BucketName'),
      ...toArn('aws_sns_topic', 'Trail.SnsTopicARN', (topic) => topic.arn),
      ...toArn('aws_kms_key', 'Trail.KmsKeyId', keyId),
      ...toArn('aws_cloudwatch_log_group', 'Trail.CloudWatchLogsLogGroupArn', logGroup),
    ],
  },
  {
    ...cloudtrail('GetTrailStatus'),
    ...BY_ARN,
    answer: 'IsLogging',
    costly: true,
    changedBy: byName([{ event: 'StopLogging', did: 'switched off' }, ...mended('StartLogging')]),
    properties: {
      trail_status: itself({
        is_logging: bool('IsLogging'),
        latest_delivery_error: string('LatestDeliveryError'),
        latest_delivery_time: datetime('LatestDeliveryTime'),
        latest_cloud_watch_logs_delivery_error: string('LatestCloudWatchLogsDeliveryError'),
        latest_cloud_watch_logs_delivery_time: datetime('LatestCloudWatchLogsDeliveryTime'),
        start_logging_time: datetime('StartLoggingTime'),
        stop_logging_time: datetime('StopLoggingTime'),
      }),
    },
  },
  {
    ...cloudtrail('GetEventSelectors'),
    ...BY_ARN,
    idParameter: 'TrailName',
    answer: null,
    costly: true,
    changedBy: byName(changed(['PutEventSelectors'])),
    properties: {
      trail_event_selectors: itself({
        event_selectors: list('EventSelectors', {
          read_write_type: string('ReadWriteType'),
          include_management_events: bool('IncludeManagementEvents'),
          data_resources: list('DataResources', { type: string('Type'), values: strings('Values[]') }),
          exclude_management_event_sources: strings('ExcludeManagementEventSources[]'),
        }),
        advanced_event_selectors: list('AdvancedEventSelectors', {
          name: string('Name'),
          field_selectors: list('FieldSelectors', {
            field: string('Field'),
            equals: strings('Equals[]'),
            starts_with: strings('StartsWith[]'),
            ends_with: strings('EndsWith[]'),
            not_equals: strings('NotEquals[]'),
            not_starts_with: strings('NotStartsWith[]'),
            not_ends_with: strings('NotEndsWith[]'),
          }),
        }),
      }),
    },
  },
  {
    ...cloudtrail('GetInsightSelectors'),
    ...BY_ARN,
    idParameter: 'TrailName',
    answer: 'InsightSelectors',
    notSet: { codes: ['InsightNotEnabledException'], answer: { InsightSelectors: [] } },
    costly: true,
    changedBy: byName(changed(['PutInsightSelectors'])),
    properties: { trail_insight_selectors: strings('InsightSelectors[].InsightType') },
  },
  {
    ...cloudtrail('ListTags'),
    ...BY_ARN,
    idParameter: 'ResourceIdList[]',
    answer: 'ResourceTagList',
    costly: true,
    properties: { tags: tags('ResourceTagList[].TagsList') },
  },
]

export const TRAIL: KindSource = {
  name: 'aws_cloud_trail',
  about: 'A trail of CloudTrail: what it records, and where to.',
  bases: [],
  ...cloudtrail('ListTrails'),
  list: 'Trails',
  pageSize: null,
  // Two regions may have trails of one name.
  id: 'TrailARN',
  nameFrom: 'Name',
  arn: { from: 'TrailARN', form: 'arn:{partition}:cloudtrail:{region}:{owner}:trail/{name}' },
  console: 'cloudtrailv2/home?region={region}#/trails/{id}',
  tagsFrom: null,
  properties: {
    trail_home_region: region('HomeRegion'),
    // Members of an organisation see its trails, which are the management account's or an administrator's.
    owner_id: accountOfArn('TrailARN'),
  },
  changedBy: byName([...created('CreateTrail'), ...deleted('DeleteTrail')]),
  compared: {
    volatile: [
      'trail_status.latest_delivery_error',
      'trail_status.latest_delivery_time',
      'trail_status.latest_cloud_watch_logs_delivery_error',
      'trail_status.latest_cloud_watch_logs_delivery_time',
    ],
    keys: {
      'trail_event_selectors.advanced_event_selectors': ['name'],
      'trail_event_selectors.advanced_event_selectors.field_selectors': ['field'],
    },
  },
  edges: [],
  regionIn: 'trail_home_region',
  details: DETAILS,
}

/** The name of the group, which an ARN carries with `:*` behind it. */
function logGroup({ service, resource }: ArnParts): string | undefined {
  return service === 'logs' ? /^log-group:([^:]+)/.exec(resource)?.[1] : undefined
}
