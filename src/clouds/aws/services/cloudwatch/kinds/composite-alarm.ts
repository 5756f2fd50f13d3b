import type { KindSource } from '../../../reading/kind-source.ts'
import { toArnsOf } from '../../../reading/arn-parts.ts'
import { bool, datetime, string, strings, text } from '../../../reading/shape.ts'
import { ALARM_TAGS, alarmCalls, cloudwatch, STATE_OF_ALARM } from '../operation.ts'

export const COMPOSITE_ALARM: KindSource = {
  name: 'aws_cloudwatch_composite_alarm',
  about: 'An alarm that goes off by a rule on the states of other alarms.',
  bases: [],
  ...cloudwatch('DescribeAlarms'),
  parameters: { AlarmTypes: ['CompositeAlarm'] },
  list: 'CompositeAlarms',
  pageSize: 100,
  id: 'AlarmName',
  nameFrom: 'AlarmName',
  arn: { from: 'AlarmArn', form: 'arn:{partition}:cloudwatch:{region}:{account}:alarm:{id}' },
  console: 'cloudwatch/home?region={region}#alarmsV2:alarm/{id}',
  tagsFrom: null,
  properties: {
    mtime: datetime('AlarmConfigurationUpdatedTimestamp'),
    cloudwatch_alarm_description: text('AlarmDescription'),
    cloudwatch_alarm_rule: string('AlarmRule'),
    cloudwatch_actions_enabled: bool('ActionsEnabled'),
    cloudwatch_alarm_actions: strings('AlarmActions[]'),
    cloudwatch_ok_actions: strings('OKActions[]'),
    cloudwatch_insufficient_data_actions: strings('InsufficientDataActions[]'),
    cloudwatch_state_value: string('StateValue'),
    cloudwatch_state_updated: datetime('StateUpdatedTimestamp'),
  },
  changedBy: alarmCalls('PutCompositeAlarm'),
  compared: { volatile: STATE_OF_ALARM },
  edges: toArnsOf('aws_sns_topic', 'AlarmActions[]', 'sns'),
  details: [ALARM_TAGS],
}
