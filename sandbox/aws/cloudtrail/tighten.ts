import type { Account } from '../account.ts'
import { addAlarm, cloudWatchState } from '../cloudwatch/state.ts'
import { addLogGroup, addMetricFilter, logsState } from '../logs/state.ts'
import { WATCHED_CHANGES } from '../logs/watched-changes.ts'
import { addTrail, cloudTrailState } from './state.ts'

const GROUP = 'CloudTrail/all-regions'
const NAMESPACE = 'CloudTrail'

/** A trail of everything, encrypted, to a group of logs where each change that matters raises an alarm. */
export function tightenTrail(account: Account, home: string): void {
  const place = { account: account.id, region: home }
  const key = `arn:aws:kms:${home}:${account.id}:key/5c0ffee5-0000-4000-8000-000000000001`
  const played = addTrail(account.of(cloudTrailState), account.id, {
    Name: 'all-regions',
    HomeRegion: home,
    KmsKeyId: key,
    CloudWatchLogsLogGroupArn: `arn:aws:logs:${home}:${account.id}:log-group:${GROUP}:*`,
    CloudWatchLogsRoleArn: `arn:aws:iam::${account.id}:role/CloudTrailToLogs`,
  })
  // Minutes ago, whenever that is.
  played.status.LatestCloudWatchLogsDeliveryTime = new Date()
  played.selectors = [
    {
      ReadWriteType: 'All',
      IncludeManagementEvents: true,
      DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3'] }],
    },
  ]
  const region = account.region(home)
  const logs = region.of(logsState)
  const cloudwatch = region.of(cloudWatchState)
  addLogGroup(logs, place, { logGroupName: GROUP, retentionInDays: 400, kmsKeyId: key })
  for (const [name, pattern] of Object.entries(WATCHED_CHANGES)) {
    addMetricFilter(logs, { group: GROUP, name, pattern, metric: name, namespace: NAMESPACE })
    addAlarm(cloudwatch, place, {
      AlarmName: name,
      MetricName: name,
      Namespace: NAMESPACE,
      AlarmActions: [`arn:aws:sns:${home}:${account.id}:security`],
    })
  }
}
