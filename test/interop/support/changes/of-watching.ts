import { CloudTrail } from '@aws-sdk/client-cloudtrail'
import { CloudWatch } from '@aws-sdk/client-cloudwatch'
import { CloudWatchLogs } from '@aws-sdk/client-cloudwatch-logs'
import { ConfigService } from '@aws-sdk/client-config-service'
import { GuardDuty } from '@aws-sdk/client-guardduty'
import { S3 } from '@aws-sdk/client-s3'
import { ACCOUNT } from '../account/scan.ts'
import { type Made, type MotoChange, told } from './moto-change.ts'

/** moto lists trails of one region there alone. */
const EVERYWHERE = { IsMultiRegionTrail: true }

function trail(
  rule: string,
  change: (trails: CloudTrail, Name: string, S3BucketName: string) => Pick<Made, 'change' | 'undo'>,
): MotoChange {
  return {
    rule,
    global: true,
    make: async (place, Name) => {
      const Bucket = `logs-of-${Name}`
      const s3 = new S3({ ...place, forcePathStyle: true })
      const LocationConstraint = place.region as 'eu-west-1'
      await s3.createBucket({ Bucket, CreateBucketConfiguration: { LocationConstraint } })
      const trails = new CloudTrail(place)
      const { TrailARN } = await trails.createTrail({ Name, S3BucketName: Bucket, ...EVERYWHERE })
      await trails.startLogging({ Name })
      return { id: told(TrailARN, Name), ...change(trails, Name, Bucket) }
    },
  }
}

/** Trails, Config, GuardDuty, alarms and filters. */
export const WATCHING_CHANGES: readonly MotoChange[] = [
  trail('aws-cloudtrail-trail-stopped-changed', (trails, Name) => ({
    change: () => trails.stopLogging({ Name }),
    undo: () => trails.startLogging({ Name }),
  })),
  trail('aws-cloudtrail-trail-narrowed-changed', (trails, Name) => ({
    change: () => trails.updateTrail({ Name, IncludeGlobalServiceEvents: false }),
    undo: () => trails.updateTrail({ Name, IncludeGlobalServiceEvents: true }),
  })),
  trail('aws-cloudtrail-trail-deleted-changed', (trails, Name, S3BucketName) => ({
    change: () => trails.deleteTrail({ Name }),
    undo: () =>
      trails.createTrail({ Name, S3BucketName, ...EVERYWHERE }).then(() => trails.startLogging({ Name })),
  })),
  {
    rule: 'aws-config-recorder-stopped-changed',
    single: true,
    make: async (place) => {
      const config = new ConfigService(place)
      const ConfigurationRecorderName = 'default'
      await config.putConfigurationRecorder({
        ConfigurationRecorder: {
          name: ConfigurationRecorderName,
          roleARN: `arn:aws:iam::${ACCOUNT}:role/config`,
          recordingGroup: { allSupported: true },
        },
      })
      await config.putDeliveryChannel({ DeliveryChannel: { name: 'default', s3BucketName: 'config' } })
      await config.startConfigurationRecorder({ ConfigurationRecorderName })
      return {
        id: ConfigurationRecorderName,
        change: () => config.stopConfigurationRecorder({ ConfigurationRecorderName }),
        undo: () => config.startConfigurationRecorder({ ConfigurationRecorderName }),
      }
    },
  },
  {
    rule: 'aws-guardduty-off-changed',
    single: true,
    make: async (place) => {
      const guardduty = new GuardDuty(place)
      const { DetectorId } = await guardduty.createDetector({ Enable: true })
      const id = told(DetectorId, 'the detector')
      return {
        id,
        change: () => guardduty.updateDetector({ DetectorId, Enable: false }),
        undo: () => guardduty.updateDetector({ DetectorId, Enable: true }),
      }
    },
  },
  {
    rule: 'aws-cloudwatch-alarm-changed',
    make: async (place, AlarmName) => {
      const cloudwatch = new CloudWatch(place)
      await cloudwatch.putMetricAlarm({
        AlarmName,
        Namespace: 'Shop',
        MetricName: 'logins',
        Statistic: 'Sum',
        Period: 300,
        EvaluationPeriods: 1,
        Threshold: 1,
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      })
      return {
        id: AlarmName,
        change: () => cloudwatch.disableAlarmActions({ AlarmNames: [AlarmName] }),
        undo: () => cloudwatch.enableAlarmActions({ AlarmNames: [AlarmName] }),
      }
    },
  },
  {
    rule: 'aws-cloudwatch-filter-changed',
    make: async (place, name) => {
      const logs = new CloudWatchLogs(place)
      const logGroupName = `shop/${name}`
      await logs.createLogGroup({ logGroupName })
      const put = (filterPattern: string) =>
        logs.putMetricFilter({
          logGroupName,
          filterName: name,
          filterPattern,
          metricTransformations: [{ metricName: 'errors', metricNamespace: 'Shop', metricValue: '1' }],
        })
      await put('ERROR')
      return { id: `${logGroupName}:${name}`, change: () => put('NEVER'), undo: () => put('ERROR') }
    },
  },
]
