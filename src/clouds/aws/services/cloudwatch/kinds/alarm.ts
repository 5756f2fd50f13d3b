import type { KindSource } from '../../../reading/kind-source.ts'
import { toArnsOf } from '../../../reading/arn-parts.ts'
import type { Property } from '../../../reading/property.ts'
import { bool, datetime, float, int, list, string, strings, text } from '../../../reading/shape.ts'
import { isRecord } from '../../../reading/value-path.ts'
import { ALARM_TAGS, alarmCalls, cloudwatch, STATE_OF_ALARM } from '../operation.ts'

const DIMENSIONS = { name: string('Name'), value: string('Value') }

export const ALARM: KindSource = {
  name: 'aws_cloudwatch_alarm',
  about: 'An alarm on a metric: from which value on it goes off, and whom it tells.',
  bases: [],
  ...cloudwatch('DescribeAlarms'),
  parameters: { AlarmTypes: ['MetricAlarm'] },
  list: 'MetricAlarms',
  pageSize: 100,
  id: 'AlarmName',
  nameFrom: 'AlarmName',
  arn: { from: 'AlarmArn', form: 'arn:{partition}:cloudwatch:{region}:{account}:alarm:{id}' },
  console: 'cloudwatch/home?region={region}#alarmsV2:alarm/{id}',
  tagsFrom: null,
  properties: {
    mtime: datetime('AlarmConfigurationUpdatedTimestamp'),
    cloudwatch_alarm_description: text('AlarmDescription'),
    cloudwatch_actions_enabled: bool('ActionsEnabled'),
    cloudwatch_alarm_actions: strings('AlarmActions[]'),
    cloudwatch_ok_actions: strings('OKActions[]'),
    cloudwatch_insufficient_data_actions: strings('InsufficientDataActions[]'),
    cloudwatch_state_value: string('StateValue'),
    cloudwatch_state_updated: datetime('StateUpdatedTimestamp'),
    cloudwatch_metric_name: string('MetricName'),
    cloudwatch_namespace: string('Namespace'),
    cloudwatch_statistic: string('Statistic'),
    cloudwatch_dimensions: list('Dimensions', DIMENSIONS),
    cloudwatch_period: int('Period'),
    cloudwatch_evaluation_periods: int('EvaluationPeriods'),
    cloudwatch_datapoints_to_alarm: int('DatapointsToAlarm'),
    cloudwatch_threshold: float('Threshold'),
    cloudwatch_comparison_operator: string('ComparisonOperator'),
    cloudwatch_treat_missing_data: string('TreatMissingData'),
    cloudwatch_metrics: list('Metrics', {
      id: string('Id'),
      expression: string('Expression'),
      return_data: bool('ReturnData'),
      account_id: string('AccountId'),
      metric_name: string('MetricStat.Metric.MetricName'),
      namespace: string('MetricStat.Metric.Namespace'),
      dimensions: list('MetricStat.Metric.Dimensions', DIMENSIONS),
    }),
  },
  changedBy: alarmCalls('PutMetricAlarm'),
  compared: { volatile: STATE_OF_ALARM, keys: { cloudwatch_metrics: ['id'] } },
  edges: [
    ...toArnsOf('aws_sns_topic', 'AlarmActions[]', 'sns'),
    ...(['default', 'delete'] as const).map((type) => ({
      type,
      direction: 'in' as const,
      kind: 'aws_ec2_instance',
      ids: dimension('InstanceId'),
    })),
  ],
  details: [ALARM_TAGS],
}

/** The value of the dimension of that name. */
function dimension(name: string): Property {
  return {
    type: { type: 'string' },
    path: 'Dimensions[].Value',
    read: (source) => {
      const all: unknown = isRecord(source) ? source['Dimensions'] : undefined
      const found: unknown = Array.isArray(all)
        ? all.find((one) => isRecord(one) && one['Name'] === name)
        : undefined
      const value = isRecord(found) ? found['Value'] : undefined
      return typeof value === 'string' ? value : undefined
    },
  }
}
